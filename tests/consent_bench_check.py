#!/usr/bin/env python3
"""Checks consent_bench.py itself: right answers are all right, and each kind of wrong one is told.

usage: consent_bench_check.py ROOT
"""
import csv
import os
import subprocess
import sys
import tempfile

import consent_bench
import consent_truth

BENCH = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "consent_bench.py"), "--cases"]



def right_rows(cases):
    """What a tool that is always right would say."""
    for case, truth in cases.items():
        for plural, kind in consent_bench.ROW_KINDS.items():
            for ask in truth.get(plural, []):
                kind, name, method, api = consent_bench.key_of(kind, ask)
                yield {"case": case, "kind": kind, "class": name, "method": method, "api": api,
                       "nth": ask.get("nth", 0), "state": ask["state"], "argument": ask.get("argument", ""),
                       "fabricated": str(ask.get("fabricated", "")).lower(), "contract": ask.get("contract", "")}
        if "consent_flow" in truth:
            yield {"case": case, "kind": "flow", "nth": 0, "state": truth["consent_flow"]}


def run(folder_of_cases, rows, *more):
    with tempfile.TemporaryDirectory(prefix="pica-consent-") as folder:
        path = os.path.join(folder, "answers.tsv")
        consent_bench.write_rows(path, rows)
        done = subprocess.run([*BENCH, folder_of_cases, "--results", path, *more], capture_output=True,
                              encoding="utf-8", check=False)
    return done.returncode, done.stdout


def main():
    folder = os.path.join(sys.argv[1], "testdata/consent")
    # Cases of which pica is known to say something else would fail in other ways.
    cases = {case: truth for case, truth in consent_truth.read_cases(folder).items() if "differs" not in str(truth)}
    only = ["--only", *cases]
    rows = list(right_rows(cases))
    failed = False

    def expect(what, got, *words):
        nonlocal failed
        missing = [word for word in words if word not in got]
        if missing:
            print(f"{what}: not told: {missing}\n{got[-1500:]}", file=sys.stderr)
            failed = True

    status, told = run(folder, rows, *only)
    expect("right answers", told, "precision 1.000, recall 1.000, F1 1.000", "gated calls named before: 0")
    if status or ": said " in told:
        print("right answers: some are called wrong", file=sys.stderr)
        failed = True
    status, told = run(folder, rows, "--tap", *only)
    if status:
        print(f"right answers: --tap exits with {status}\n{told[-1500:]}", file=sys.stderr)
        failed = True

    def wrong(kind, **change):
        """Everything right but one answer, that of the first gated row of a kind (or its first)."""
        at = next((i for i, one in enumerate(rows) if one["kind"] == kind and one["state"] == "gated"),
                  next(i for i, one in enumerate(rows) if one["kind"] == kind))
        return [dict(one, **change) if i == at else one for i, one in enumerate(rows)], rows[at]

    for kind, change, words in (
            ("call", {"state": "before"}, ("said before, truth gated", "gated calls named before: 1")),
            ("call", {"state": ""}, ("said none, truth gated",)),
            ("start", {"contract": "of no kind"}, ("(contract: of no kind)",)),
            ("grant", {"fabricated": "true", "argument": "of no kind"}, ("argument: of no kind", "fabricated: true")),
            ("flow", {"state": ""}, ("consent flow: said nothing",))):
        bent, one = wrong(kind, **change)
        status, told = run(folder, bent, *only)
        expect(f"{kind} {change}", told, f"{one['case']}: {kind}: ", *words)
        if run(folder, bent, "--tap", *only)[0] != 1:
            print(f"{kind} {change}: --tap does not fail", file=sys.stderr)
            failed = True

    case, look = next((case, truth["not_collected"][0]) for case, truth in cases.items() if "not_collected" in truth)
    kind, name, method, api = consent_bench.key_of("call", look)
    _, told = run(folder, [*rows, {"case": case, "kind": kind, "class": name, "method": method, "api": api, "nth": 0,
                                   "state": "before"}], *only)
    expect("look-alike", told, f"{case}: look-alike: ", "look-alikes reported: 1")

    asked = subprocess.run([*BENCH, folder, "--questions", *only], capture_output=True, encoding="utf-8",
                           check=True).stdout
    listed = list(csv.DictReader(asked.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    if len(listed) != len(rows) or any(one["state"] for one in listed):
        print(f"{len(listed)} questions for {len(rows)} answers", file=sys.stderr)
        failed = True
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
