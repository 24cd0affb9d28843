#!/usr/bin/env python3
"""Makes the table of flow/callbacks.c out of flow/callbacks.tsv and library_callbacks.tsv.

usage: callbacks.py OUTPUT CALLBACKS.TSV FRAMEWORK.TSV [LIBRARY_CALLBACKS.TSV]

Fails, naming file and line, on a row that is not four columns, on a name or
prototype that is none, on a class that framework.tsv does not know (or knows, of a
library), on an unknown
word in the last column, and on a row out of order or there twice.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from located import Fault

FIRED_BY = {"user": "USER", "system-callback": "SYSTEM_CALLBACK", "at-once": "COUNT", "launcher": "LAUNCHER"}


def read(path, platform, library=False):
    rows, last = [], None
    for number, row in located.rows(path, 4):
        cls, name, descriptor, fired_by = row
        if not cls or (cls in platform) == library:
            raise Fault(f"{path}:{number}: {cls or 'nothing'} is {'a' if library else 'no'} class of framework.tsv")
        if not packed.METHOD.match(name) or packed.parameters(descriptor) is None:
            raise Fault(f"{path}:{number}: {name}{descriptor} is no method")
        if fired_by not in FIRED_BY:
            raise Fault(f"{path}:{number}: {fired_by or 'nothing'} is none of {', '.join(FIRED_BY)}")
        if last is not None and (cls, name, descriptor) <= last:
            raise Fault(f"{path}:{number}: {cls} {name}{descriptor} is there twice or out of order")
        last = (cls, name, descriptor)
        rows.append(row)
    if not rows:
        raise Fault(f"{path}: has no rows")
    return rows


def table(rows):
    texts = {text for row in rows for text in (f"L{row[0]};", row[1], row[2])}
    pool = packed.Pool(texts)
    classes = {}
    for at, row in enumerate(rows):
        classes.setdefault(row[0], [at, 0])[1] += 1
    out = [pool.c_array("packed_text"), "static const struct packed_class packed_classes[] = {\n"]
    for cls, (first, count) in classes.items():
        out.append("    { %d, %d, %d, %d },\n" % (pool.at[f"L{cls};"], packed.interned(f"L{cls};"), first, count))
    out.append("};\nstatic const struct packed_callback packed_callbacks[] = {\n")
    for _, name, descriptor, fired_by in rows:
        out.append("    { %d, %d, %d, FLOW_PHASE_%s },\n" % (
            pool.at[name], packed.interned(name), pool.at[descriptor], FIRED_BY[fired_by]))
    out.append("};\n")
    return "".join(out)


def run():
    if len(sys.argv) not in (4, 5):
        sys.exit("usage: callbacks.py OUTPUT CALLBACKS.TSV FRAMEWORK.TSV [LIBRARY_CALLBACKS.TSV]")
    platform = {row[0] for _, row in located.rows(sys.argv[3], 3)}
    rows = read(sys.argv[2], platform)
    for path in sys.argv[4:]:
        rows += read(path, platform, True)
    packed.write(sys.argv[1], table(sorted(rows, key=lambda row: [text.encode() for text in row[:3]])))


if __name__ == "__main__":
    located.main(run)
