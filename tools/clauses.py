#!/usr/bin/env python3
"""Makes rules/clause_table.c's table out of rules/clauses/*.json.

usage: clauses.py OUTPUT INPUT...

The program thus starts without reading a clause file. What the fields mean is
in docs/RULES.md; `pica rules check` says what is wrong with a file, this
script only fails on it. A test reads the same files in C and compares.
"""
import json
import sys

from tables import c_string


def c_words(words):
    words = words or {}
    return "{ { %s, %s } }" % (c_string(words.get("zh")), c_string(words.get("en")))


def versions_of(basis, item):
    if "versions" in item:
        return item["versions"]
    return [
        {
            "number": item["number"],
            "valid_from": item.get("valid_from", basis.get("valid_from")),
            "valid_to": item.get("valid_to", basis.get("valid_to")),
        }
    ]


def main():
    clauses = []
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            basis = json.load(file)
        clauses += [(item["id"], basis, item) for item in basis["items"]]
    clauses.sort(key=lambda c: c[0].encode("utf-8"))
    for (one, _, _), (two, _, _) in zip(clauses, clauses[1:]):
        if one == two:
            sys.exit(f"two clauses have the id {one}")

    with open(sys.argv[1], "w", encoding="ascii") as out:
        for number, (_, basis, item) in enumerate(clauses):
            out.write("static const struct rule_clause_version versions_%d[] = {\n" % number)
            for v in versions_of(basis, item):
                out.write(
                    "    { %s, %s, %s },\n"
                    % tuple(c_string(v.get(k)) for k in ("number", "valid_from", "valid_to"))
                )
            out.write("};\n")
        out.write("const struct rule_clause rule_clauses_builtin[] = {\n")
        for number, (name, basis, item) in enumerate(clauses):
            versions = versions_of(basis, item)
            newest = versions[-1]
            row = [
                c_string(name),
                c_words(basis["title"]),
                c_words(item["title"]),
                c_string(newest["number"]),
                c_string(basis["reference"]),
                c_string(newest.get("valid_from")),
                c_string(newest.get("valid_to")),
                "versions_%d" % number,
                str(len(versions)),
                c_string(basis["basis"]),
                c_words(basis["issuer"]),
                c_string(basis["status"]),
                c_string(item.get("confidence", basis["confidence"])),
                c_string(item["decidable"]),
                c_words(item.get("note", basis.get("note"))),
            ]
            out.write("    { %s },\n" % ", ".join(row))
        out.write("};\n")


if __name__ == "__main__":
    main()
