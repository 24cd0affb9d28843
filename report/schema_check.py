#!/usr/bin/env python3
"""Checks JSON reports against the schema, and the schema against docs/REPORT.md.

usage: schema_check.py SCHEMA MANUAL REPORT...
       schema_check.py SCHEMA MANUAL -- COMMAND...     the command prints the report

Knows the part of JSON Schema that the schema uses, and fails on any other
keyword. Stricter than the schema in what pica itself must keep: a key that the
schema does not name is an error, and keys come in its order.
"""
import json
import re
import subprocess
import sys

KNOWN = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "required", "properties",
         "items", "enum", "const", "pattern", "minimum"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}


class Checker:
    def __init__(self, schema):
        self.schema = schema
        self.wrong = []
        self.seen = set()

    def resolve(self, schema):
        unknown = set(schema) - KNOWN
        if unknown:
            sys.exit(f"the schema says {', '.join(sorted(unknown))}, which this checker does not know")
        if "$ref" not in schema:
            return schema
        at = self.schema
        for name in schema["$ref"].removeprefix("#/").split("/"):
            at = at[name]
        return at

    def check(self, value, schema, path):
        schema = self.resolve(schema)
        kinds = schema.get("type", [])
        if isinstance(kinds, str):
            kinds = [kinds]
        if kinds and not any(isinstance(value, TYPES[kind]) and not (kind == "integer" and isinstance(value, bool))
                             for kind in kinds):
            self.wrong.append(f"{path}: is no {' or '.join(kinds)}")
            return
        if "const" in schema and value != schema["const"]:
            self.wrong.append(f"{path}: is not {schema['const']!r}")
        if "enum" in schema and value not in schema["enum"]:
            self.wrong.append(f"{path}: {value!r} is none of {schema['enum']}")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            self.wrong.append(f"{path}: {value!r} does not match {schema['pattern']}")
        if "minimum" in schema and value < schema["minimum"]:
            self.wrong.append(f"{path}: {value} is below {schema['minimum']}")
        if isinstance(value, dict):
            self.check_object(value, schema, path)
        if isinstance(value, list):
            for index, item in enumerate(value):
                self.check(item, schema["items"], f"{path}[{index}]")

    def check_object(self, value, schema, path):
        named = list(schema.get("properties", {}))
        for name in schema.get("required", []):
            if name not in value:
                self.wrong.append(f"{path}: has no {name}")
        for name in value:
            if name not in named:
                self.wrong.append(f"{path}.{name}: is not in the schema")
                continue
            self.seen.add((id(schema), name))
            self.check(value[name], schema["properties"][name], f"{path}.{name}")
        order = [named.index(name) for name in value if name in named]
        if order != sorted(order):
            self.wrong.append(f"{path}: keys are not in the order of the schema")


def no_twice(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key comes twice among {keys}")
    return dict(pairs)


def names_of(schema, names):
    """Every key that the schema names."""
    if isinstance(schema, dict):
        for name, value in schema.get("properties", {}).items():
            names.add(name)
            names_of(value, names)
        for word in ("items", "$defs"):
            if word == "$defs":
                for value in schema.get(word, {}).values():
                    names_of(value, names)
            elif word in schema:
                names_of(schema[word], names)
    return names


def main():
    schema_path, manual_path, *rest = sys.argv[1:]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(manual_path, encoding="utf-8") as file:
        manual = file.read()
    wrong = [f"{manual_path}: nothing on `{name}`" for name in sorted(names_of(schema, set()))
             if f"`{name}`" not in manual]
    if rest[:1] == ["--"]:
        done = subprocess.run(rest[1:], capture_output=True, check=True)
        texts = {" ".join(rest[1:]): done.stdout.decode("utf-8")}
    else:
        texts = {}
        for path in rest:
            with open(path, encoding="utf-8") as file:
                texts[path] = file.read()
    if not texts:
        sys.exit("no report was given")
    for path, text in texts.items():
        checker = Checker(schema)
        try:
            checker.check(json.loads(text, object_pairs_hook=no_twice), schema, "$")
        except ValueError as error:
            checker.wrong.append(str(error))
        wrong += [f"{path}: {what}" for what in checker.wrong]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
