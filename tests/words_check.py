#!/usr/bin/env python3
"""Fails when a message has no Chinese twin, or a twin no message.

usage: words_check.py ROOT

Reads the calls below out of the sources of every folder that has a
words_zh.tsv. A message is one string literal, or an expression of literals
(`n == 1 ? "..." : "..."`); texts kept in tables are marked with PICA_WORD("...").
"""
import os
import re
import sys

# Function, and which argument is the message, from 0.
CALLS = {
    "pica_fail": 3,
    "pica_remark": 3,
    "pica_gap": 3,
    "signing_fault": 2,
    "evidence_tell": 4,
    "pica_words_say": 1,
    "pica_words_zh": 0,
    "PICA_WORD": 0,
    "rule_wrong": 1,
    "rule_say": 2,
    "report_say": 2,
    "report_add_heading": 3,
    "cli_say": 2,
}
CALL = re.compile(r"\b(" + "|".join(CALLS) + r")\s*\(")
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def without_comments(text):
    """The text with comments blanked, lines kept."""
    def blank(match):
        found = match[0]
        return found if found[0] in "\"'" else re.sub(r"[^\n]", " ", found)

    return re.sub(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', blank, text, flags=re.DOTALL)


def arguments(text, at):
    """The arguments of a call whose opening bracket is just before `at`."""
    out, depth, start = [], 0, at
    while at < len(text):
        char = text[at]
        if char == '"':
            at = LITERAL.match(text, at).end()
            continue
        if char == "'":
            at = text.index("'", at + (2 if text[at + 1] == "\\" else 1)) + 1
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                out.append(text[start:at])
                return out
            depth -= 1
        elif char == "," and depth == 0:
            out.append(text[start:at])
            start = at + 1
        at += 1
    return out


def unescape(literal):
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[0]), literal)


def literals(argument):
    """The texts an argument can be: neighbouring literals are one."""
    found, last_end = [], None
    for match in LITERAL.finditer(argument):
        text = unescape(match[1])
        if last_end is not None and not argument[last_end : match.start()].strip():
            found[-1] += text
        else:
            found.append(text)
        last_end = match.end()
    return found


def read_table(path):
    """{English: line number} of a words_zh.tsv."""
    table = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and not line.startswith("#"):
                table[line.rstrip("\n").split("\t")[0]] = number
    return table


def sources(root, folder):
    for base, _, names in os.walk(os.path.join(root, folder)):
        for name in sorted(names):
            if name.endswith((".c", ".h", ".def")) and not name.endswith("_test.c"):
                yield os.path.relpath(os.path.join(base, name), root)


def all_texts(root):
    """Every text that any source says or any data file holds: a twin of none of them is idle."""
    texts = set()
    for base, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith((".", "build")) and name != "corpus"]
        for name in names:
            path = os.path.join(base, name)
            if name.endswith((".c", ".h", ".def")):
                with open(path, encoding="utf-8") as file:
                    texts.update(literals(without_comments(file.read())))
            elif name.endswith(".json"):
                with open(path, encoding="utf-8", errors="replace") as file:
                    texts.update(unescape(match[1]) for match in LITERAL.finditer(file.read()))
    return texts


def main():
    root = sys.argv[1]
    wrong = messages = 0
    texts = all_texts(root)
    tables = {}
    for folder in sorted(os.listdir(root)):
        path = os.path.join(root, folder, "words_zh.tsv")
        if os.path.isfile(path):
            tables[folder] = read_table(path)
    for folder, table in tables.items():
        for path in sources(root, folder):
            with open(os.path.join(root, path), encoding="utf-8") as file:
                text = without_comments(file.read())
            for call in CALL.finditer(text):
                given = arguments(text, call.end())
                if len(given) <= CALLS[call[1]]:
                    continue
                for message in literals(given[CALLS[call[1]]]):
                    messages += 1
                    if message not in table and message not in tables.get("base", {}):
                        wrong += 1
                        line = text.count("\n", 0, call.start()) + 1
                        print(f"{path}:{line}: no Chinese twin in {folder}/words_zh.tsv: {message}", file=sys.stderr)
        for message, line in table.items():
            if message not in texts:
                wrong += 1
                print(f"{folder}/words_zh.tsv:{line}: nothing says this: {message}", file=sys.stderr)
    if messages == 0:
        sys.exit(f"{root}: no message was found")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
