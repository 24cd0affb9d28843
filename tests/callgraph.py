#!/usr/bin/env python3
"""Compares pica's call graph of each package in testdata/callgraph with what runs in truth.

usage: callgraph.py --pica PICA --cases testdata/callgraph [--only NAME]...

Speaks TAP, one point a package. testdata/callgraph/README.md explains the .expect files.
"""
import argparse
import functools
import json
import os
import subprocess
import sys

TIMEOUT = 60


class Trouble(Exception):
    """pica did not answer."""


class Package:
    """What pica says of one package; every question is asked once."""

    def __init__(self, pica, path):
        self.pica, self.path = pica, path

    def run(self, *args):
        done = subprocess.run([self.pica, *args], stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT,
                              check=False)
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise Trouble(f"pica {args[0]}: status {done.returncode}: {' | '.join(said[-2:])}")
        return json.loads(done.stdout)

    @functools.lru_cache(maxsize=None)
    def explain(self, method):
        return self.run("explain", self.path, method, "--format", "json")

    @functools.lru_cache(maxsize=None)
    def graph(self):
        return self.run("dump", "callgraph", self.path, "--format", "json")

    @functools.lru_cache(maxsize=None)
    def scan(self):
        return self.run("scan", "--format", "json", self.path)


def place_method(place):
    return f"{place['class']}->{place['method']}"


def matches(want, got):
    """Whether the reasons `got` are what the words `want` say: A|B either, * any run of them."""
    if not want:
        return not got
    if want[0] == "*":
        return any(matches(want[1:], got[skip:]) for skip in range(len(got) + 1))
    return bool(got) and got[0] in want[0].split("|") and matches(want[1:], got[1:])


def told(path):
    return " -> ".join(f"[{step['edge']}] {step['class']}{step['method']}" for step in path)


def check_path(package, method, phase, *reasons):
    said = package.explain(method)
    if not said["runs"]:
        unresolved = sorted({one["kind"] for one in said.get("unresolved", [])})
        return "does not run" + (f"; unresolved: {', '.join(unresolved)}" if unresolved else "")
    want = ["entry|lifecycle" if word == "start" else word for word in reasons]
    if not matches(want, [step["edge"] for step in said["path"]]):
        return f"path {told(said['path'])}"
    last = said["path"][-1]
    if place_method(last) != method:
        return f"the path ends at {place_method(last)}"
    if said["phase"] not in phase.split("|"):
        return f"phase {said['phase']}: {told(said['path'])}"
    return None


def check_none(package, method):
    said = package.explain(method)
    return f"runs, {said['phase']}: {told(said['path'])}" if said["runs"] else None


def check_maybe(package, method, kind):
    said = package.explain(method)
    if said["runs"]:
        return f"runs, {said['phase']}: {told(said['path'])}"
    kinds = sorted({one["kind"] for one in said.get("unresolved", [])})
    return None if set(kind.split("|")) & set(kinds) else f"unresolved calls that may run it: {', '.join(kinds) or 'none'}"


def check_unresolved(package, method, kind):
    got = sorted({one["kind"] for one in package.graph()["unresolved"] if place_method(one["place"]) == method})
    return None if set(kind.split("|")) & set(got) else f"unresolved there: {', '.join(got) or 'nothing'}"


def check_known(package, method):
    got = sorted({one["kind"] for one in package.graph()["unresolved"] if place_method(one["place"]) == method})
    return f"unresolved there: {', '.join(got)}" if got else None


def values(package, method, api):
    return sorted({one.get("value", "") for one in package.scan()["collections"]
                   if place_method(one["place"]) == method and one["api"] == api})


def check_value(package, method, api, value):
    got = values(package, method, api)
    return None if value in got else f"values there: {', '.join(got) or 'none'}"


def check_novalue(package, method, api):
    got = values(package, method, api)
    return f"values there: {', '.join(got)}" if got else None


CHECKS = {
    "path": (check_path, 3, None),
    "none": (check_none, 1, 1),
    "maybe": (check_maybe, 2, 2),
    "unresolved": (check_unresolved, 2, 2),
    "known": (check_known, 1, 1),
    "value": (check_value, 3, 3),
    "novalue": (check_novalue, 2, 2),
}


def read_expectations(path):
    """(line number, words) of each line that says something."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            words = line.split()
            if not words or words[0].startswith("#"):
                continue
            check = CHECKS.get(words[0])
            if not check or len(words) - 1 < check[1] or (check[2] and len(words) - 1 > check[2]):
                sys.exit(f"{path}:{number}: {line.strip()}: no expectation this test knows")
            yield number, words


def check_case(pica, folder, name):
    """Everything that is not as expected, a line each."""
    expect = os.path.join(folder, name, name + ".expect")
    package = Package(pica, os.path.join(folder, name, name + ".apk"))
    wrong, count = [], 0
    for number, words in read_expectations(expect):
        count += 1
        try:
            trouble = CHECKS[words[0]][0](package, *words[1:])
        except (Trouble, subprocess.TimeoutExpired) as error:
            trouble = str(error)
        except (KeyError, ValueError) as error:
            trouble = f"the answer is not as documented: {error!r}"
        if trouble:
            wrong += [f"{name}.expect:{number}: {' '.join(words)}", f"    {trouble}"]
    if count == 0:
        wrong.append(f"{name}.expect: expects nothing")
    return wrong


def knows_callgraph(pica):
    done = subprocess.run([pica, "dump", "--help"], stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT,
                          check=False)
    return b"callgraph" in done.stdout


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--cases", required=True)
    args.add_argument("--only", action="append", default=[])
    args = args.parse_args()
    pica = os.path.abspath(args.pica)
    names = sorted(name for name in os.listdir(args.cases) if os.path.isdir(os.path.join(args.cases, name)))
    if args.only:
        names = [name for name in names if name in args.only]
    if not knows_callgraph(pica):
        print("1..0 # SKIP this pica has no dump callgraph")
        return
    print(f"1..{len(names)}")
    failed = not names
    for number, name in enumerate(names, 1):
        wrong = check_case(pica, args.cases, name)
        print(f"{'not ' if wrong else ''}ok {number} - {name}")
        for line in wrong:
            print(f"# {line}")
        failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
