#!/usr/bin/env python3
"""Habits that a program can check of the whole tree.

usage: tree.py ROOT

* No line promises work for later.
* No path of somebody's machine, no address of a package registry.
* Every test case, unit test and fuzz target is known to meson.
* The sources are plain ASCII but for quoted text; every header has its guard.
"""
import os
import re
import subprocess
import sys

# Made so that this file does not find itself.
LATER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]) + r")\b")
MACHINE = re.compile(r"(?<![\w.])/(?:" + "|".join(["wo" + "rk/", "ho" + "me/[a-z]", "tmp" + "/wt", "fa" + "rm/"]) + ")")
REGISTRY = re.compile("|".join(["registry" + r"\.npm", "npm" + r"js\.", "deb" + r"\.debian\.org", '"reso' + 'lved":']))
TEXT = (".c", ".h", ".def", ".py", ".md", ".build", ".txt", ".tsv", ".json", ".test", ".sh", ".smali", ".xml", ".1")


def tree(root):
    """Paths of what is committed, or, outside a git checkout, of what a packager unpacked."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, check=False) if os.path.exists(os.path.join(root, ".git")) else None
    if listed and listed.returncode == 0:
        paths = listed.stdout.decode("utf-8").split("\0")
        return sorted(path for path in paths if path and os.path.isfile(os.path.join(root, path)))
    found = []
    for base, folders, names in os.walk(root):
        if base == root:
            folders[:] = [one for one in folders if not one.startswith(("build", ".git")) and one != "corpus"]
        found += [os.path.relpath(os.path.join(base, name), root) for name in names]
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def check_lines(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, what in ((LATER, "promises work for later"), (MACHINE, "names a path of somebody's machine"),
                              (REGISTRY, "names a package registry")):
            if pattern.search(line):
                yield f"{path}:{number}: {what}"


def check_source(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if not re.sub(r'"[^"]*"', "", line).isascii():
            yield f"{path}:{number}: is not ASCII"
    if path.endswith(".h"):
        guard = "PICA_" + re.sub(r"[^A-Z0-9]", "_", path.upper())
        if f"#ifndef {guard}\n#define {guard}\n" not in text:
            yield f"{path}: the guard {guard} is missing"
        if not text.startswith(f"/*\n * {path} - "):
            yield f"{path}: does not open with what it is: /* {path} - ..."


def check_known(root, paths):
    """What stands in the tree and in no meson.build."""
    builds = {os.path.dirname(path): read(root, path) for path in paths if path.endswith("meson.build")}
    for path in paths:
        folder, name = os.path.split(path)
        if path.startswith("tests/cases/") and name.endswith(".test"):
            key, build = path[len("tests/cases/"):-len(".test")], builds.get("tests", "")
        elif name.endswith("_test.c"):
            key, build = name[:-len("_test.c")], builds.get(folder, "")
        elif folder == "fuzz" and name.endswith("_fuzz.c"):
            key, build = name[:-len("_fuzz.c")], builds.get("fuzz", "")
        else:
            continue
        if not re.search(rf"'{re.escape(key)}(_test)?(\.c)?'", build):
            yield f"{path}: no meson.build names it, so it is never run"


def main():
    root = sys.argv[1]
    paths = tree(root)
    wrong = []
    seen = 0
    for path in paths:
        name = os.path.basename(path)
        seen += 1
        if not name.endswith(TEXT) and name not in ("dev", "run"):
            continue
        if path.startswith(("testdata/hostile/", "fuzz/corpus/")) and not name.endswith((".md", ".tsv")):
            continue
        try:
            text = read(root, path)
        except UnicodeDecodeError:
            wrong.append(f"{path}: is not UTF-8")
            continue
        wrong += check_lines(path, text)
        if name.endswith((".c", ".h", ".def")):
            wrong += check_source(path, text)
    wrong += check_known(root, paths)
    for what in wrong:
        print(what, file=sys.stderr)
    if not seen:
        sys.exit(f"{root}: no file was looked at")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
