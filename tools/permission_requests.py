#!/usr/bin/env python3
"""Makes privacy/permission_request.c's tables out of privacy/data/permission_requests.tsv.

usage: permission_requests.py OUTPUT DIRECTORY

A mistake in the file is told as FILE:LINE: WHAT, status 1.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
from catalogue import CLASS, NAMED, PERMISSION, Lists
from located import Fault
from tables import c_string

# Whether the subject is a method, a class or a text; and whether permissions must (True) or must not (False) be said.
KINDS = {"ask": ("method", None), "launch": ("method", False), "add": ("method", False), "gives": ("method", True),
         "carrier": ("class", False), "contract": ("class", False), "group": ("text", True), "action": ("text", True)}
LIBRARY = re.compile(r"^[a-z0-9_]+(/[A-Za-z0-9_]+)*$")


def check(where, kind, subject, library, permissions, source):
    if kind not in KINDS or not source:
        raise Fault(f"{where}: kind or source is not known")
    form, wanted = KINDS[kind]
    method = NAMED.match(subject) if form == "method" else None
    if form == "method" and not method:
        raise Fault(f"{where}: {subject} is no class and method")
    if form == "class" and not re.match("^" + CLASS + "$", subject):
        raise Fault(f"{where}: {subject} is no class")
    if library != "-" and not LIBRARY.match(library):
        raise Fault(f"{where}: {library} is no package")
    if form != "text" and library != "-" and not subject.startswith("L" + library + "/"):
        raise Fault(f"{where}: {subject} is not of {library}")
    if wanted is not None and wanted != (permissions != "-"):
        raise Fault(f"{where}: permissions: of {kind} they are {'wanted' if wanted else 'not told here'}")
    for one in [] if permissions == "-" else permissions.split(","):
        if not PERMISSION.match(one) or "." not in one:
            raise Fault(f"{where}: permissions: {one} is none")
    return method


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: permission_requests.py OUTPUT DIRECTORY")
    path = os.path.join(sys.argv[2], "permission_requests.tsv")
    rows, last = [], None
    for number, row in located.rows(path, 5):
        where = f"{path}:{number}"
        method = check(where, *row)
        if last is not None and tuple(row[:3]) <= last:
            raise Fault(f"{where}: {row[1]} is there twice or out of order")
        last = tuple(row[:3])
        rows.append((row, method))

    names = sorted({method.group(2) for _, method in rows if method})
    # Of one name together, so that a method is looked up by it; the others behind.
    rows.sort(key=lambda item: (names.index(item[1].group(2)) if item[1] else len(names), item[0]))
    lists = Lists("permission_lists")
    text = ["static const struct permission_row rows[] = {\n"]
    for (kind, subject, library, permissions, _), method in rows:
        text.append("    { PERMISSION_%s, %s, %s, %s, %d },\n" % (
            kind.upper(), c_string(method.group(1) if method else subject),
            c_string(None if library == "-" else library),
            lists.add(sorted(permissions.split(",")) if permissions != "-" else []),
            names.index(method.group(2)) if method else 0))
    text.append("};\n\n")
    first = [sum(1 for _, method in rows if method and method.group(2) < name) for name in names]
    first.append(sum(1 for _, method in rows if method))
    libraries = sorted({row[2] for row, _ in rows if row[0] in ("ask", "launch") and row[2] != "-"})
    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        lists.write(out)
        out.write("".join(text))
        out.write("static const char *const method_names[] = {\n")
        for name in names:
            out.write(f"    {c_string(name)},\n")
        out.write("};\n\n/* The rows of each name, and where those without begin. */\n")
        out.write("static const uint16_t first_row[] = { %s };\n\n" % ", ".join(map(str, first)))
        actions = [row[1] for row, _ in rows if row[0] == "action"]
        out.write("/* The actions, whose rows stand first among those without a name. */\n")
        out.write("static const char *const action_names[] = {\n")
        for action in actions:
            out.write(f"    {c_string(action)},\n")
        out.write("};\n\n")
        out.write("/* Packages whose own calls are not the app's. */\nstatic const char *const libraries[] = {\n")
        for library in libraries:
            out.write(f"    {c_string(library)},\n")
        out.write("};\n")
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
