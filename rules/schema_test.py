#!/usr/bin/env python3
"""Compares the JSON schemas with the packs, clauses and tables they describe.

usage: schema_test.py RULES-FOLDER TESTDATA-FOLDER

The names in the schemas and in docs/RULES.md must be those of the tables; what pica ships and what
its tests judge with must pass, the files with mistakes must not. The second
part needs Python's jsonschema, the first nothing.
"""
import glob
import json
import os
import re
import sys

failed = False


def wrong(text):
    global failed
    failed = True
    print(text, file=sys.stderr)


def names(path, pattern):
    with open(path, encoding="utf-8") as file:
        return re.findall(pattern, file.read(), re.MULTILINE)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def same(what, schema, table):
    if not table or sorted(schema) != sorted(table):
        wrong(f"{what}: the schema has {sorted(schema)}, the table {sorted(table)}")


def check_manual(root):
    """The table of facts in docs/RULES.md is that of the .def files."""
    def rows(name, pattern):
        return names(os.path.join(root, "facts", name), pattern)

    types = {"TEXT": "", "NUMBER": " (number)", "BOOL": " (true or false)"}
    keys = {i: f"`{name}`{types[kind]}" for i, name, kind in rows("keys.def", r'^X\((\w+), "(\w+)", (\w+)\)')}
    shape = rows("shape.def", r"^X\((\w+), (\w+)\)")
    with open(os.path.join(root, "docs/RULES.md"), encoding="utf-8") as file:
        manual = file.read()
    for kind, name, says in rows("facts.def", r'^X\((\w+), "(\w+)", "([^"]+)"'):
        row = "| `%s` | %s | %s |\n" % (name, says, ", ".join(keys[k] for f, k in shape if f == kind))
        if row not in manual:
            wrong(f"docs/RULES.md: this row is not there: {row}")


def main():
    rules, testdata = sys.argv[1:3]
    root = os.path.dirname(rules)
    pack = load(os.path.join(rules, "schema/pack.schema.json"))
    clauses = load(os.path.join(rules, "schema/clauses.schema.json"))
    parts = pack["definitions"]

    same("attributes", parts["attribute"]["enum"], names(os.path.join(root, "facts/keys.def"), r'^X\(\w+, "(\w+)"'))
    same("facts", parts["query"]["properties"]["fact"]["enum"],
         names(os.path.join(root, "facts/facts.def"), r'^X\(\w+, "(\w+)"'))
    same("operators", set(parts["condition"]["properties"]) - {"attr"},
         names(os.path.join(rules, "operators.def"), r'^X\(\w+, "(\w+)"'))
    same("stages", parts["rule"]["properties"]["inconclusive_if_gap"]["items"]["enum"],
         names(os.path.join(rules, "stages.def"), r'^X\("(\w+)"'))

    check_manual(root)

    try:
        from jsonschema import Draft7Validator
    except ImportError:
        sys.exit(1 if failed else 77)
    for schema in (pack, clauses):
        Draft7Validator.check_schema(schema)

    def mistakes(path):
        data = load(path)
        is_clauses = isinstance(data, dict) and data.get("schema") == "pica.clauses/1"
        return [f"{path}: {list(e.path)}: {e.message:.200}"
                for e in Draft7Validator(clauses if is_clauses else pack).iter_errors(data)]

    good = glob.glob(os.path.join(rules, "packs/*.json")) + glob.glob(os.path.join(rules, "clauses/*.json"))
    good += [path for path in glob.glob(os.path.join(testdata, "*.json"))
             if not os.path.basename(path).startswith("bad-")]
    if len(good) < 20:
        wrong(f"only {len(good)} files were found")
    for path in good:
        for text in mistakes(path):
            wrong(text)
    # Keys that stand twice are for the parser; citations only the program can look up.
    for path in glob.glob(os.path.join(testdata, "bad-*.json")):
        if os.path.basename(path) not in ("bad-json.json",) and not mistakes(path):
            wrong(f"{path}: the schema sees no mistake")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
