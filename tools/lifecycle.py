#!/usr/bin/env python3
"""Makes the tables of flow/lifecycle.c out of flow/lifecycle.tsv and flow/starts.tsv.

usage: lifecycle.py methods|starts OUTPUT INPUT

Fails, naming file and line, on a row with the wrong number of columns, a word
that is none of those the head of the file explains, a class or prototype that
is none, a row that is there twice, roles that are not in one piece and, of
starts, rows out of order.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
from located import Fault
from tables import c_string

ROLES = ("application", "factory", "provider", "activity", "receiver", "service", "instrumentation", "backup",
         "preload")
WHENS = ("start", "ready", "asked", "activity", "service", "receiver", "provider", "callback", "user")
KINDS = ("broadcast", "launcher", "service")
CLASS = re.compile(r"[A-Za-z_][\w$]*(?:/[A-Za-z_][\w$]*)+", re.ASCII)
METHOD = re.compile(r"[A-Za-z_][\w$]*", re.ASCII)
PROTOTYPE = re.compile(r"\((?:\[*(?:[ZBSCIJFD]|L%s;))*\)(?:V|\[*(?:[ZBSCIJFD]|L%s;))" %
                       (CLASS.pattern, CLASS.pattern), re.ASCII)
NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_][\w-]*)+", re.ASCII)
UNTIL = re.compile(r"always|[1-9]\d?")


def wanted(path, number, value, pattern, what):
    if not (value in pattern if isinstance(pattern, tuple) else pattern.fullmatch(value)):
        raise Fault(f"{path}:{number}: {value or 'nothing'} is no {what}")


def methods(path, out):
    seen, done, last = set(), set(), None
    for number, (role, name, method, prototype, when) in located.rows(path, 5):
        wanted(path, number, role, ROLES, "role")
        wanted(path, number, name, CLASS, "class name")
        wanted(path, number, method, METHOD, "method name")
        wanted(path, number, prototype, PROTOTYPE, "prototype")
        wanted(path, number, when, WHENS, "time")
        if (role, name, method, prototype) in seen:
            raise Fault(f"{path}:{number}: {name}.{method} is there twice")
        seen.add((role, name, method, prototype))
        if role != last and role in done:
            raise Fault(f"{path}:{number}: the rows of {role} are not in one piece")
        done.add(role)
        last = role
        out.write("    { FLOW_ROLE_%s, FLOW_WHEN_%s, %s, %s, %s },\n" % (
            role.upper(), when.upper(), c_string(f"L{name};"), c_string(method), c_string(prototype)))
    for role in ROLES:
        if role not in done:
            raise Fault(f"{path}: there is no row of {role}")


def starts(path, out):
    last = None
    for number, (kind, name, until) in located.rows(path, 3):
        wanted(path, number, kind, KINDS, "kind")
        wanted(path, number, name, NAME, "name")
        wanted(path, number, until, UNTIL, "API level")
        if kind != "broadcast" and until != "always":
            raise Fault(f"{path}:{number}: only broadcasts have an end")
        if last is not None and (kind, name) <= last:
            raise Fault(f"{path}:{number}: {name} is there twice or out of order")
        last = (kind, name)
        out.write("    { FLOW_START_%s, %s, %s },\n" % (
            kind.upper(), "0" if until == "always" else until, c_string(name)))


def run():
    kinds = {"methods": methods, "starts": starts}
    if len(sys.argv) != 4 or sys.argv[1] not in kinds:
        sys.exit("usage: lifecycle.py methods|starts OUTPUT INPUT")
    with open(sys.argv[2] + ".new", "w", encoding="ascii") as out:
        kinds[sys.argv[1]](sys.argv[3], out)
    os.replace(sys.argv[2] + ".new", sys.argv[2])


if __name__ == "__main__":
    located.main(run)
