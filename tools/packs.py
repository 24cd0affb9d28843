#!/usr/bin/env python3
"""Makes rules/pack_table.c's tables out of rules/packs/*.json.

usage: packs.py OUTPUT ROOT INPUT...

The program thus starts without reading its own packs. What the fields mean is
in docs/RULES.md; `pica rules check` says what is wrong with a pack, this
script only fails on it. A test reads the same files in C and compares.
"""
import hashlib
import json
import os
import re
import sys

from tables import c_string

SEVERITIES = {"info": "RULE_INFO", "low": "RULE_LOW", "medium": "RULE_MEDIUM", "high": "RULE_HIGH",
              "critical": "RULE_CRITICAL"}
VERDICTS = {"violation": "RULE_VIOLATION", "suspected": "RULE_SUSPECTED", "notice": "RULE_NOTICE",
            "inconclusive": "RULE_INCONCLUSIVE"}


def read_def(path):
    """{name: (place, id, third column)} of the rows X(ID, "name", THIRD ...) of a .def file."""
    with open(path, encoding="utf-8") as file:
        rows = re.findall(r'^X\((\w+), "(\w+)",? ?(\w*)', file.read(), re.MULTILINE)
    return {name: (place, ident, third) for place, (ident, name, third) in enumerate(rows)}


def in_order(texts):
    return sorted(texts, key=lambda text: text.encode("utf-8"))


def c_words(words):
    words = words or {}
    return "{ { %s, %s } }" % (c_string(words.get("zh")), c_string(words.get("en")))


class Maker:
    """One pack; tables are written before what names them."""

    def __init__(self, out, root, number):
        self.out = out
        self.number = number
        self.tables = 0
        self.kinds = read_def(os.path.join(root, "facts/facts.def"))
        self.keys = read_def(os.path.join(root, "facts/keys.def"))
        self.operators = read_def(os.path.join(root, "rules/operators.def"))
        self.lists = {}

    def table(self, kind, rows):
        """The name of a new table, or NULL when it would be empty."""
        if not rows:
            return "NULL"
        self.tables += 1
        name = f"pack_{self.number}_{self.tables}"
        self.out.write(f"static const {kind}{name}[] = {{\n" + "".join(f"    {row},\n" for row in rows) + "};\n")
        return name

    def texts(self, texts, ended=False):
        return self.table("char *const ", [c_string(text) for text in texts] + (["NULL"] if ended else []))

    def key(self, name):
        return f"FACT_{self.keys[name][1]}_KEY"

    def values(self, attr, values):
        if self.keys[attr][2] == "TEXT":
            rows = [f"{{ {c_string(value)}, 0 }}" for value in in_order(values)]
        else:
            rows = [f"{{ NULL, {int(value)} }}" for value in sorted(values)]
        return self.table("struct rule_value ", rows), len(rows)

    def condition(self, where):
        attr = where["attr"]
        (name, operand), = ((k, v) for k, v in where.items() if k != "attr")
        _, ident, takes = self.operators[name]
        values, count, list_name, other = "NULL", 0, None, 0
        if takes == "LIST" and isinstance(operand, str):
            list_name = operand
            values, count = self.values(attr, self.lists[operand])
        elif takes == "LIST":
            values, count = self.values(attr, operand)
        elif takes == "KEY":
            other = self.key(operand)
        elif takes != "TRUE":
            values, count = self.values(attr, [operand])
        return (f"{{ {self.key(attr)}, RULE_OP_{ident}, {values}, {count}, {c_string(list_name)}, "
                f"{other or '(enum fact_key)0'} }}")

    def query(self, query):
        where = query.get("where", [])
        joined = any("same_as" in condition for condition in where)
        table = self.table("struct rule_condition ", [self.condition(condition) for condition in where])
        kind = f"FACT_{self.kinds[query['fact']][1]}"
        return f"{{ {kind}, {table}, {len(where)}, {'true' if joined else 'false'} }}"

    def queries(self, queries):
        return self.table("struct rule_query ", [self.query(query) for query in queries]), len(queries)

    def rule(self, rule):
        clauses = self.texts(rule["clauses"], ended=True)
        for_each = self.query(rule["for_each"])
        when, when_count = self.queries(rule.get("when", []))
        unless, unless_count = self.queries(rule.get("unless", []))
        group_by = self.table("enum fact_key ", [self.key(name) for name in rule["group_by"]])
        gaps = self.texts(rule.get("inconclusive_if_gap", []), ended=True)
        row = [c_string(rule["id"]), c_words(rule["title"]), c_words(rule.get("headline", rule["title"])),
               SEVERITIES[rule["severity"]], VERDICTS[rule["verdict"]], clauses, for_each, when, unless,
               str(when_count), str(unless_count), group_by, str(len(rule["group_by"])), gaps,
               c_words(rule.get("certain_because")), c_words(rule["detail"]), c_words(rule["advice"])]
        return "{ " + ", ".join(row) + " }"

    def pack(self, pack, data):
        text = self.table("uint8_t ", [", ".join(str(byte) for byte in data[at : at + 32])
                                       for at in range(0, len(data), 32)])
        sha256 = hashlib.sha256(data).hexdigest()
        self.lists = pack.get("lists", {})
        lists = []
        for name, texts in self.lists.items():
            lists.append(f"{{ {c_string(name)}, {self.texts(in_order(texts))}, {len(texts)} }}")
        list_table = self.table("struct rule_list ", lists)
        labels = [(self.keys[attr][0], value.encode("utf-8"), attr, value, words)
                  for attr, values in pack.get("labels", {}).items() for value, words in values.items()]
        labels = [f"{{ {self.key(attr)}, {c_string(value)}, {c_words(words)} }}"
                  for _, _, attr, value, words in sorted(labels, key=lambda label: label[:2])]
        label_table = self.table("struct rule_label ", labels)
        rules = self.table("struct rule ", [self.rule(rule) for rule in pack["rules"]])
        return ("{ { %s, %s, %s, %s, { %s, %d } }, %s, { NULL, 0 }, %s, %d, %s, %d, %s, %d }"
                % (c_string(pack["name"]), c_string(pack["version"]), c_string(pack["date"]), c_string(sha256),
                   text, len(data), c_words(pack["title"]), list_table, len(lists), label_table, len(labels), rules,
                   len(pack["rules"])))


def main():
    packs = []
    with open(sys.argv[1], "w", encoding="ascii") as out:
        for number, path in enumerate(sys.argv[3:]):
            with open(path, "rb") as file:
                data = file.read()
            maker = Maker(out, sys.argv[2], number)
            packs.append(maker.pack(json.loads(data), data))
        out.write("const struct rule_loaded rule_packs_builtin[] = {\n")
        out.writelines(f"    {pack},\n" for pack in packs)
        out.write("};\n")


if __name__ == "__main__":
    main()
