"""JSON that remembers on which line each value stands, and a checker for it.

Used by the tools that turn data files into tables, so that a mistake in a
data file is told as FILE:LINE: PATH: WHAT. The checker knows the part of JSON
Schema that the schemas in this tree use and refuses a schema that uses more.
"""
import bisect
import json
import re
import sys


DECODE = json.JSONDecoder().raw_decode
SPACE = re.compile(r"[ \t\r\n]*")


class Fault(Exception):
    """A mistake in a data file."""


class Document:
    """A parsed file: .value, and the line of every value by its path."""

    def __init__(self, name, text):
        self.name = name
        self._text = text
        self._at = 0
        self._line_starts = [0] + [m.end() for m in re.finditer("\n", text)]
        self._lines = {}
        self.value = self._value(())
        self._space()
        if self._at != len(text):
            raise Fault(f"{name}:{self._here()}: something follows the end of the document")

    @staticmethod
    def read(name):
        try:
            with open(name, encoding="utf-8") as file:
                return Document(name, file.read())
        except (OSError, UnicodeDecodeError) as error:
            raise Fault(f"{name}: {error}") from error

    def fault(self, path, what):
        while path and path not in self._lines:
            path = path[:-1]
        return Fault(f"{self.name}:{self._lines.get(path, 1)}: {spell(path)}: {what}")

    def _here(self):
        return bisect.bisect_right(self._line_starts, self._at)

    def _space(self):
        self._at = SPACE.match(self._text, self._at).end()

    def _bad(self, path, what):
        return Fault(f"{self.name}:{self._here()}: {spell(path)}: {what}")

    def _value(self, path):
        self._space()
        self._lines[path] = self._here()
        char = self._text[self._at:self._at + 1]
        if char == "{":
            return self._object(path)
        if char == "[":
            return self._array(path)
        try:
            value, self._at = DECODE(self._text, self._at)
        except json.JSONDecodeError as error:
            raise self._bad(path, "no JSON value: " + error.msg) from error
        return value

    def _object(self, path):
        result = {}
        self._at += 1
        self._space()
        if self._take("}"):
            return result
        while True:
            self._space()
            if self._text[self._at:self._at + 1] != '"':
                raise self._bad(path, "a name in quotes is wanted")
            try:
                key, self._at = json.decoder.scanstring(self._text, self._at + 1)
            except json.JSONDecodeError as error:
                raise self._bad(path, error.msg) from error
            self._space()
            if not self._take(":"):
                raise self._bad(path + (key,), "':' is wanted")
            if key in result:
                raise self._bad(path + (key,), "said twice")
            result[key] = self._value(path + (key,))
            self._space()
            if self._take("}"):
                return result
            if not self._take(","):
                raise self._bad(path, "',' or '}' is wanted")

    def _array(self, path):
        result = []
        self._at += 1
        self._space()
        if self._take("]"):
            return result
        while True:
            result.append(self._value(path + (len(result),)))
            self._space()
            if self._take("]"):
                return result
            if not self._take(","):
                raise self._bad(path, "',' or ']' is wanted")

    def _take(self, char):
        if self._text[self._at:self._at + 1] != char:
            return False
        self._at += 1
        return True


def spell(path):
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += ("." if text else "") + step
    return text or "the document"


TYPES = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}
KNOWN = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "required",
         "properties", "additionalProperties", "items", "pattern", "minLength", "minItems", "minimum",
         "maximum", "uniqueItems", "oneOf"}


def check(document, schema):
    """Raises the first Fault of `document` against the parsed `schema`."""
    _check(document, schema, schema, (), document.value)


def _check(document, root, schema, path, value):
    unknown = set(schema) - KNOWN
    if unknown:
        raise Fault(f"{document.name}: its schema uses {sorted(unknown)[0]}, which this checker does not know")
    if "$ref" in schema:
        target = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        _check(document, root, target, path, value)
        return
    if "oneOf" in schema:
        for one in schema["oneOf"]:
            try:
                _check(document, root, one, path, value)
                break
            except Fault:
                continue
        else:
            raise document.fault(path, "fits none of the forms allowed here")
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(TYPES[t](value) for t in types):
        raise document.fault(path, f"{' or '.join(types)} is wanted")
    if "const" in schema and value != schema["const"]:
        raise document.fault(path, f"must be {json.dumps(schema['const'])}")
    if "enum" in schema and value not in schema["enum"]:
        raise document.fault(path, f"{json.dumps(value, ensure_ascii=False)} is none of {', '.join(map(str, schema['enum']))}")
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0):
            raise document.fault(path, "is empty")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            raise document.fault(path, f"{json.dumps(value, ensure_ascii=False)} does not have the form {schema['pattern']}")
    if TYPES["integer"](value):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            raise document.fault(path, f"{value} is out of range")
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            raise document.fault(path, "has too few items")
        if schema.get("uniqueItems") and len({json.dumps(v, sort_keys=True) for v in value}) != len(value):
            raise document.fault(path, "says one thing twice")
        for number, item in enumerate(value):
            _check(document, root, schema.get("items", {}), path + (number,), item)
    if isinstance(value, dict):
        for key in schema.get("required", []):
            if key not in value:
                raise document.fault(path, f"{key} is missing")
        properties = schema.get("properties", {})
        for key, item in value.items():
            if key in properties:
                _check(document, root, properties[key], path + (key,), item)
            elif schema.get("additionalProperties") is False:
                raise document.fault(path + (key,), "is not a field of this")
            elif isinstance(schema.get("additionalProperties"), dict):
                _check(document, root, schema["additionalProperties"], path + (key,), item)


COUNTS = {3: "three", 4: "four"}


def rows(path, columns):
    """Yields the number and the columns of each row of a TSV file; # begins a comment line."""
    try:
        file = open(path, encoding="utf-8")
    except OSError as error:
        raise Fault(f"{path}: {error}") from error
    with file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            row = line.split("\t")
            if len(row) != columns:
                raise Fault(f"{path}:{number}: {COUNTS.get(columns, columns)} columns are wanted")
            yield number, row


def main(run):
    """Runs a tool; a Fault becomes one line on standard error and status 1."""
    try:
        run()
    except Fault as fault:
        sys.exit(str(fault))
