#!/usr/bin/env python3
"""Reads the cases of the consent benchmark; run by itself it checks that they are what their schema and their code say.

usage: consent_truth.py --cases testdata/consent

A case is a folder with truth.json (testdata/consent/README.md). Checked are the schema, that every method and call
that is spoken of stands in the code beside it as often as is said, and that no question is asked twice.
"""
import argparse
import glob
import json
import os
import re
import sys

KINDS = ("calls", "permission_requests", "sdk_starts", "grants")
STATES = ("before", "gated", "late", "unreachable", "unknown")
INVOKE = re.compile(r"^\s*(?:invoke-\S+ .*?|[si]get\S* .*?), (\[?[^ ,]+;->\S+)$")
# A library's request() counts, too: of XXPermissions, RxPermissions.
REQUEST = re.compile(r"->(requestPermissions|launch)\(|Permissions;->request\(")


def read_cases(folder, only=()):
    """name -> truth, of all cases of the folder or of those named."""
    cases = {}
    for path in sorted(glob.glob(os.path.join(folder, "*", "truth.json"))):
        name = os.path.basename(os.path.dirname(path))
        if not only or name in only:
            with open(path, encoding="utf-8") as file:
                cases[name] = json.load(file)
    return cases


def read_code(folder):
    """(class, method) -> what it calls and reads, in order, of all smali files of a case."""
    methods = {}
    for path in sorted(glob.glob(os.path.join(folder, "classes*.smali"))):
        inside = None
        with open(path, encoding="utf-8") as file:
            for line in file:
                words = line.split()
                if not words:
                    continue
                if words[0] == ".class":
                    name = words[-1]
                elif words[0] == ".method":
                    inside = methods.setdefault((name, words[-1]), [])
                elif inside is not None:
                    found = INVOKE.match(line.rstrip())
                    if found:
                        inside.append(found[1])
    return methods


def member(api):
    """An api without its class: code may name a subclass of the one that declares it."""
    return api.partition("->")[2]


def count(called, ask):
    if "permissions" in ask:
        return sum(1 for one in called if REQUEST.search(one))
    return sum(1 for one in called if member(one) == member(ask["api"]))


def check_asks(truth, code):
    """What the questions of a case get wrong about its code."""
    seen = set()
    collected = set()
    for kind in KINDS + ("not_collected",):
        for ask in truth.get(kind, []):
            where = f"{ask['class']}->{ask['method']}"
            what = ask.get("api") or ",".join(sorted(ask["permissions"]))
            called = code.get((ask["class"], ask["method"]))
            if called is None:
                yield f"{where}: is not in the code"
                continue
            if count(called, ask) <= ask.get("nth", 0):
                yield f"{where}: calls {what} {count(called, ask)} times"
            key = (kind, where, what, ask.get("nth", 0))
            if key in seen:
                yield f"{where}: {what}: asked twice"
            seen.add(key)
            if kind == "calls":
                collected.add((where, what))
            if kind == "not_collected" and (where, what) in collected:
                yield f"{where}: {what}: collects and does not"
    for where, what in sorted(collected):
        of = [ask for ask in truth["calls"] if (f"{ask['class']}->{ask['method']}", ask["api"]) == (where, what)]
        # A method of the same name and prototype in another class is no call of this one.
        of += [ask for ask in truth.get("not_collected", [])
               if f"{ask['class']}->{ask['method']}" == where and ask["api"] != what and member(ask["api"]) == member(what)]
        if len(of) != count(code[(of[0]["class"], of[0]["method"])], of[0]):
            yield f"{where}: not all calls of {what} are judged"


def check_case(folder, name, truth, validator):
    wrong = [f"{list(error.path)}: {error.message:.200}" for error in validator.iter_errors(truth)] if validator else []
    if wrong:
        return wrong
    if truth["case"] != name:
        wrong.append(f"calls itself {truth['case']}")
    if not any(truth.get(kind) for kind in KINDS + ("not_collected", "consent_flow")):
        wrong.append("asks nothing")
    for file in ("AndroidManifest.xml", "classes.smali", name + ".apk"):
        if not os.path.isfile(os.path.join(folder, name, file)):
            wrong.append(f"has no {file}")
    return wrong + list(check_asks(truth, read_code(os.path.join(folder, name))))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--cases", required=True)
    args = args.parse_args()
    validator = None
    try:
        from jsonschema import Draft7Validator
        with open(os.path.join(args.cases, "truth.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        Draft7Validator.check_schema(schema)
        validator = Draft7Validator(schema)
    except ImportError:
        print("without jsonschema: the schema is not looked at", file=sys.stderr)
    cases = read_cases(args.cases)
    failed = not cases
    for name, truth in cases.items():
        for what in check_case(args.cases, name, truth, validator):
            print(f"{name}: {what}", file=sys.stderr)
            failed = True
    for path in glob.glob(os.path.join(args.cases, "*", "classes.smali")):
        name = os.path.basename(os.path.dirname(path))
        if name not in cases:
            print(f"{name}: has no truth.json", file=sys.stderr)
            failed = True
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
