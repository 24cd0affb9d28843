#!/usr/bin/env python3
"""Makes what flow/ knows of the platform out of its API.

usage: platform.py callbacks RULES SIGNATURES... >flow/callbacks.tsv
       platform.py framework OLD SIGNATURES...   >flow/framework.tsv
       platform.py methods NAMES SIGNATURES...   >testdata/flow/models_methods.tsv

SIGNATURES are signature files of AOSP, oldest first: api/current.txt of frameworks/base, or the
N/public/api/*.txt of prebuilts/sdk (made with those of 25, then android-non-updatable.txt of 34,
then the modules' of 35). callbacks: the methods that the system calls, by flow/callback_rules.tsv.
framework: OLD, with the classes of the API in their latest form; what packages bring themselves is
left out. methods: the platform's methods that rows of flow/models.tsv name (NAMES: what
tools/models.py --names says), so that a test can tell a row that names nothing.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import signatures
from located import Fault

# Of an optional library, of tests, or given up by the platform: packages bring their own.
NOT_PLATFORM = re.compile(r"(?:org/apache/http|junit|android/test|com/android|android/net/http/(?:Request|Headers)|"
                          r"javax/obex|com/google)/.*|android/net/http/AndroidHttpClient")
HEAD = re.compile(r"^#")


def head_of(path):
    with open(path, encoding="utf-8") as file:
        lines = []
        for line in file:
            if not HEAD.match(line):
                break
            lines.append(line)
    return "".join(lines)


def platform(paths):
    return {name: cls for name, cls in signatures.read(paths).items() if not NOT_PLATFORM.fullmatch(name)}


class Rules:
    def __init__(self, path):
        self.first, self.second = [], []
        self.part = self.first
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                line = line.rstrip("\n")
                if line.startswith("# --- methods of classes"):
                    self.part = self.second
                if not line or line.startswith("#"):
                    continue
                row = line.split("\t")
                if len(row) != 3 or row[2] not in ("-", "user", "system-callback", "at-once"):
                    raise Fault(f"{path}:{number}: class, method and -, user, system-callback or at-once are wanted")
                try:
                    rule = (re.compile(row[0]), re.compile(row[1]), row[2], number)
                except re.error as error:
                    raise Fault(f"{path}:{number}: {error}") from error
                self.part.append(rule)
        self.path, self.used = path, set()

    def look(self, part, cls, method):
        for rule in part:
            if rule[0].fullmatch(cls) and rule[1].fullmatch(method):
                self.used.add(rule[3])
                return rule[2]
        return None

    def fired_by(self, cls, method, modifiers):
        """Who fires a method that can be overridden; "-": nobody."""
        first = self.look(self.first, cls.name, method)
        second = None if cls.interface else self.look(self.second, cls.name, method)
        by_itself = cls.interface or "abstract" in modifiers or re.match(r"on[A-Z]", method)
        if second is None and not by_itself and (cls.name, method) != ("java/lang/Object", "finalize"):
            return "-"
        if "-" in (first, second):
            return "-"
        return first or second or ("system-callback" if cls.name.startswith("android/") else "at-once")


def callbacks(rules_path, paths):
    rules = Rules(rules_path)
    print("# The methods of platform types that the system calls: class, method, prototype, who makes it run (user;")
    print("# system-callback: news of the system; at-once: nobody has to do anything more). Made by tools/platform.py out of")
    print("# AOSP's API signature files (API levels 25, 34 and, of modules, 35; Apache License 2.0, see NOTICE; reshaped) and")
    print("# flow/callback_rules.tsv. Sorted as bytes.")
    rows = []
    for name, cls in platform(paths).items():
        if cls.annotation or cls.final:
            continue
        for (method, descriptor), modifiers in cls.methods.items():
            if method == "<init>" or modifiers & {"static", "final", "private"}:
                continue
            fired_by = rules.fired_by(cls, method, modifiers)
            if fired_by != "-":
                rows.append((name, method, descriptor, fired_by))
    for row in sorted(rows):
        print("\t".join(row))
    for rule in rules.first + rules.second:
        if rule[3] not in rules.used:
            raise Fault(f"{rules_path}:{rule[3]}: fits nothing")


def framework(old, paths):
    rows = {row[0]: (row[1], row[2]) for _, row in located.rows(old, 3)}
    for name, cls in platform(paths).items():
        parent = "" if name == "java/lang/Object" else cls.parent
        known = rows.get(name)
        interfaces = set(cls.interfaces) | set(known[1].split(",") if known and known[1] else [])
        # The API hides superclasses that are not public; what was known of them stays.
        if known and parent == "java/lang/Object":
            parent = known[0]
        rows[name] = (parent, ",".join(sorted(interfaces)))
    missing = {one for parent, faces in rows.values() for one in [parent, *faces.split(",")] if one} - set(rows)
    for name in missing:
        rows[name] = ("java/lang/Object", "")
    sys.stdout.write(head_of(old))
    for name in sorted(rows):
        print(f"{name}\t{rows[name][0]}\t{rows[name][1]}")


def methods(wanted, paths):
    classes = platform(paths)

    def above(name):
        """The class and all it inherits from, as far as the API shows."""
        todo, seen = [name], []
        while todo:
            one = todo.pop()
            if one in classes and one not in seen:
                seen.append(one)
                todo += [classes[one].parent, *classes[one].interfaces, "java/lang/Object"]
        return seen

    print("# Methods of the platform that rows of flow/models.tsv name, inherited ones too: class of the row, method, prototype.")
    print("# Made by tools/platform.py out of AOSP's API signature files (Apache License 2.0, see NOTICE; reshaped). Sorted as bytes.")
    found = set()
    with open(wanted, encoding="utf-8") as file:
        for line in file:
            cls, name = line.rstrip("\n").split("\t")
            for one in above(cls):
                found |= {(cls, method, descriptor) for method, descriptor in classes[one].methods
                          if method == name and (name != "<init>" or one == cls)}
    for row in sorted(found):
        print("\t".join(row))


def run():
    if len(sys.argv) < 4 or sys.argv[1] not in ("callbacks", "framework", "methods"):
        sys.exit(__doc__)
    {"callbacks": callbacks, "framework": framework, "methods": methods}[sys.argv[1]](sys.argv[2], sys.argv[3:])


if __name__ == "__main__":
    located.main(run)
