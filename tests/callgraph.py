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


def place_method(place):
    return f"{place['class']}->{place['method']}"


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
        said = [one for one in self.run("explain", self.path, method, "--format", "json")["methods"]
                if place_method(one) == method]
        if len(said) != 1:
            raise Trouble(f"pica explain: {len(said)} methods of that name")
        return said[0]

    def collections(self, method):
        """What a scan finds in that method."""
        report = self.scan()
        return [one for one in report["collections"] + report["related"] if place_method(one["place"]) == method]

    @functools.lru_cache(maxsize=None)
    def graph(self):
        return self.run("dump", "callgraph", self.path, "--format", "json")

    @functools.lru_cache(maxsize=None)
    def scan(self):
        return self.run("scan", "--format", "json", self.path)


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
    for one in package.collections(method):
        if one.get("phase") != said["phase"]:
            return f"a scan puts it in phase {one.get('phase')}"
        if not matches(want, [step["edge"] for step in one["chain"]]):
            return f"a scan says {told(one['chain'])}"
    return None


def tests_of(package, method):
    return [test for step in package.explain(method)["path"] for test in step.get("tests", [])]


def check_behind(package, method, subject, way):
    if not package.explain(method)["runs"]:
        return "does not run"
    got = [(test.get("subject", ""), "taken" if test["taken"] else "fall") for test in tests_of(package, method)]
    return None if (subject, way) in got else f"tests on the path: {', '.join(map(' '.join, got)) or 'none'}"


def check_free(package, method):
    if not package.explain(method)["runs"]:
        return "does not run"
    got = [test.get("subject", "a test") for test in tests_of(package, method)]
    return f"tests on the path: {', '.join(got)}" if got else None


def check_order(package, *methods):
    listed = [place_method(one) for one in package.graph()["entries"]]
    got = [listed.index(method) if method in listed else -1 for method in methods]
    return None if -1 not in got and got == sorted(got) else f"entries: {', '.join(listed)}"


def check_none(package, method):
    said = package.explain(method)
    if said["runs"]:
        return f"runs, {said['phase']}: {told(said['path'])}"
    for one in package.collections(method):
        if one.get("chain"):
            return f"a scan says {told(one['chain'])}"
    return None


def check_never(package, method):
    kinds = sorted({one["kind"] for one in package.explain(method).get("unresolved", [])})
    return check_none(package, method) or (f"unresolved calls that may run it: {', '.join(kinds)}" if kinds else None)


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
    return sorted({one.get("value", "") for one in package.collections(method) if one["api"] == api})


def check_value(package, method, api, value):
    got = values(package, method, api)
    return None if value in got else f"values there: {', '.join(got) or 'none'}"


def check_novalue(package, method, api):
    got = values(package, method, api)
    return f"values there: {', '.join(got)}" if got else None


CHECKS = {
    "path": (check_path, 3, None),
    "none": (check_none, 1, 1),
    "never": (check_never, 1, 1),
    "behind": (check_behind, 3, 3),
    "free": (check_free, 1, 1),
    "order": (check_order, 2, None),
    "maybe": (check_maybe, 2, 2),
    "unresolved": (check_unresolved, 2, 2),
    "known": (check_known, 1, 1),
    "value": (check_value, 3, 3),
    "novalue": (check_novalue, 2, 2),
}


def read_expectations(path):
    """(line number, whether pica is known to say something else, words) of each line that says something."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            words = line.split()
            if not words or words[0].startswith("#"):
                continue
            differs = words[0] == "differs"
            words = words[differs:]
            check = CHECKS.get(words[0]) if words else None
            if not check or len(words) - 1 < check[1] or (check[2] and len(words) - 1 > check[2]):
                sys.exit(f"{path}:{number}: {line.strip()}: no expectation this test knows")
            yield number, differs, words


def check_case(pica, folder, name):
    """Everything that is not as expected, a line each."""
    expect = os.path.join(folder, name, name + ".expect")
    package = Package(pica, os.path.join(folder, name, name + ".apk"))
    wrong, count = [], 0
    for number, differs, words in read_expectations(expect):
        count += 1
        try:
            trouble = CHECKS[words[0]][0](package, *words[1:])
        except (Trouble, subprocess.TimeoutExpired) as error:
            trouble = str(error)
        except (KeyError, ValueError) as error:
            trouble = f"the answer is not as documented: {error!r}"
        if differs:
            trouble = None if trouble else "is said to differ, and does not"
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
