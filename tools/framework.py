#!/usr/bin/env python3
"""Makes the tables of what classes extend out of flow/framework.tsv and flow/libraries.tsv.

usage: framework.py OUTPUT FRAMEWORK LIBRARIES

Of each a table: rows of a class, its superclass and its interfaces ("Li1;,Li2;")
in the order of strcmp(), and where each class is by its hash; their texts in one
pool. Fails, naming file and line, on a row that is not three columns, a name that
is none, a class there twice or out of order, a parent without a row, and a class
that is its own ancestor.
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


def read(path, known):
    """The rows of `path` by class. Parents must have a row there or in `known`."""
    rows, lines, last = {}, {}, None
    for number, row in located.rows(path, 3):
        name, parent, interfaces = row[0], row[1], row[2].split(",") if row[2] else []
        for one in [name] + ([parent] if name != ROOT else []) + interfaces:
            if not NAME.match(one):
                raise Fault(f"{path}:{number}: {one or 'nothing'} is no class name")
        if name in known or last is not None and name <= last:
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
                if one and one not in rows and one not in known:
                    raise Fault(f"{path}:{lines[name]}: {one} has no row")
                climb(one, below | {name})
            done.add(name)

    for name in rows:
        climb(name, frozenset())
    return rows


def table(rows):
    """Its rows as descriptors; "La$b;" sorts before "La;"."""
    return [(descriptor(name), descriptor(rows[name][0]), ",".join(map(descriptor, rows[name][1])))
            for name in sorted(rows, key=descriptor)]


def run():
    if len(sys.argv) != 4:
        sys.exit("usage: framework.py OUTPUT FRAMEWORK LIBRARIES")
    framework = read(sys.argv[2], {})
    tables = {"framework": table(framework), "library": table(read(sys.argv[3], framework))}
    pool = packed.Pool(text for rows in tables.values() for row in rows for text in row)
    parts = [pool.c_array("framework_text")]
    for name, rows in tables.items():
        parts += ["static const struct flow_framework_class %s[] = {\n" % name,
                  *("    { %d, %d, %d },\n" % tuple(pool.at[text] for text in row) for row in rows),
                  "};\n",
                  packed.c_numbers("uint16_t", name + "_slots",
                                   packed.hash_slots([row[0] for row in rows], packed.interned))]
    packed.write(sys.argv[1], "".join(parts))


if __name__ == "__main__":
    located.main(run)
