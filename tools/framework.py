#!/usr/bin/env python3
"""Makes the table of what platform classes extend out of flow/framework.tsv.

usage: framework.py OUTPUT INPUT

Rows of a class, its superclass and its interfaces ("Li1;,Li2;") in the order of
strcmp(), their texts in one pool, and where each class is by its hash. Fails,
naming file and line, on a row that is not three columns, a name that is none,
a class there twice or out of order, and a class that is its own ancestor.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from located import Fault

NAME = re.compile(r"^[A-Za-z_][\w$]*(?:/[A-Za-z_][\w$]*)+$", re.ASCII)
ROOT = "java/lang/Object"


def descriptor(name):
    return f"L{name};" if name else ""


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: framework.py OUTPUT INPUT")
    path = sys.argv[2]
    rows, lines, last = {}, {}, None
    for number, row in located.rows(path, 3):
        name, parent, interfaces = row[0], row[1], row[2].split(",") if row[2] else []
        for one in [name] + ([parent] if name != ROOT else []) + interfaces:
            if not NAME.match(one):
                raise Fault(f"{path}:{number}: {one or 'nothing'} is no class name")
        if last is not None and name <= last:
            raise Fault(f"{path}:{number}: {name} is there twice or out of order")
        if name == ROOT and (parent or interfaces):
            raise Fault(f"{path}:{number}: {name} extends nothing")
        rows[name], lines[name], last = (parent, interfaces), number, name

    done = set()  # classes whose ancestors are known to be in order

    def climb(name, below):
        if name in below:
            raise Fault(f"{path}:{lines[name]}: {name} is its own ancestor")
        if name in rows and name not in done:
            parent, interfaces = rows[name]
            for one in [parent] + interfaces:
                if one and one not in rows:
                    raise Fault(f"{path}:{lines[name]}: {one} has no row")
                climb(one, below | {name})
            done.add(name)

    for name in rows:
        climb(name, frozenset())
    # "La$b;" sorts before "La;".
    table = [(descriptor(name), descriptor(rows[name][0]), ",".join(map(descriptor, rows[name][1])))
             for name in sorted(rows, key=descriptor)]
    pool = packed.Pool(text for row in table for text in row)
    packed.write(sys.argv[1], "".join([
        pool.c_array("framework_text"),
        "static const struct flow_framework_class framework[] = {\n",
        *("    { %d, %d, %d },\n" % tuple(pool.at[text] for text in row) for row in table),
        "};\n",
        packed.c_numbers("uint16_t", "framework_slots",
                         packed.hash_slots([row[0] for row in table], packed.interned)),
    ]))


if __name__ == "__main__":
    located.main(run)
