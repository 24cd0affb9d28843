#!/usr/bin/env python3
"""Runs pica, or takes what another tool said, on the consent benchmark and compares it with the truth.

usage: consent_bench.py --cases testdata/consent --pica PICA [--only NAME]... [--tap] [--write FILE.tsv]
       consent_bench.py --cases testdata/consent --results FILE.tsv [--only NAME]...
       consent_bench.py --cases testdata/consent --questions

Prints a line for each wrong answer, then confusion matrices and figures. --tap is for the test suite: a point a case,
failing on what is wrong and not known to be (`differs`). --questions prints what is asked, as the TSV file that
--results reads, with the states left empty; testdata/consent/README.md explains its columns.
"""
import argparse
import collections
import csv
import json
import os
import re
import subprocess
import sys

import consent_truth

TIMEOUT = 60
SAID = consent_truth.STATES + ("none",)  # none: the call was not reported
VERDICTS = ("declared", "partial", "none", "unknown", "nothing")  # nothing: none was given
ROW_KINDS = {"calls": "call", "permission_requests": "request", "sdk_starts": "start", "grants": "grant"}
COLUMNS = ("case", "kind", "class", "method", "api", "nth", "state", "argument", "fabricated", "contract")


class Trouble(Exception):
    """The tool did not answer."""


# What a tool says, whichever it is: rows of COLUMNS, and "guards" where it tells of them.


def row(case, kind, place, api, **more):
    return {"case": case, "kind": kind, "class": place.get("class", ""), "method": place.get("method", ""),
            "api": api, **more}


def numbered(rows):
    """Rows with their nth, by the order of the code; one instruction that has several findings is one row."""
    groups = collections.defaultdict(dict)
    for one in rows:
        key = (one["kind"], one["class"], one["method"], one["api"])
        at = one.pop("insn")
        other = groups[key].get(at)
        if other is None:
            groups[key][at] = one
        elif other["state"] != one["state"]:
            raise Trouble(f"{one['class']}->{one['method']} {one['api']}: both {other['state']} and {one['state']}")
    return [dict(one, nth=nth) for group in groups.values() for nth, (_, one) in enumerate(sorted(group.items()))]


def rows_of_report(case, report):
    """What a report of pica says, as rows."""
    rows = []
    for one in report.get("collections", []):
        rows.append(row(case, "call", one["place"], one["api"], insn=one["place"].get("insn", 0),
                        state=one.get("consent", ""), guards=one.get("guards", [])))
    for one in report.get("permission_requests", []):
        rows.append(row(case, "request", one["place"], ",".join(sorted(one["permissions"])),
                        insn=one["place"].get("insn", 0), state=one.get("consent", "")))
    for one in report.get("sdk_starts", []):
        rows.append(row(case, "start", one["place"], one["api"], insn=one["place"].get("insn", 0),
                        state=one.get("consent", ""), contract=one.get("contract", "")))
    for one in report.get("grants", []):
        rows.append(row(case, "grant", one["place"], one["api"], insn=one["place"].get("insn", 0),
                        state=one.get("consent", ""), argument=one.get("argument", ""),
                        fabricated=str(one.get("fabricated", "")).lower()))
    rows = numbered(rows)
    verdict = report.get("consent_flow", {}).get("verdict")
    if verdict:
        rows.append(row(case, "flow", {}, "", nth=0, state=verdict))
    return rows


def scan(pica, path):
    try:
        done = subprocess.run([pica, "scan", "--quiet", "--format", "json", path], stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        raise Trouble(f"did not end within {TIMEOUT} s") from None
    if done.returncode not in (0, 1):
        raise Trouble(f"status {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()[-200:]}")
    return json.loads(done.stdout)


def rows_of_file(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for number, one in enumerate(rows, 2):
        one.setdefault("kind", "call")
        one["state"] = one.get("state") or ("nothing" if one["kind"] == "flow" else "none")
        allowed = VERDICTS if one["kind"] == "flow" else SAID
        if not one.get("case") or one.get("state") not in allowed:
            sys.exit(f"{path}:{number}: no case, or a state that is none of {', '.join(allowed)}")
        one["nth"] = int(one.get("nth") or 0)
    return rows


# Questions and their answers.


class Answer:
    """One question, what was said to it, and what is true."""

    def __init__(self, case, kind, ask, said, truth, right, trouble=""):
        self.case, self.kind, self.ask, self.said, self.truth = case, kind, ask, said, truth
        self.right, self.trouble = right, trouble
        self.known = ask.get("differs")

    def where(self):
        if self.kind == "flow":
            return "consent flow"
        nth = self.ask.get("nth", 0)
        what = self.ask.get("api") or ",".join(self.ask["permissions"])
        return f"{self.ask['class']}->{self.ask['method']} {what}" + (f" #{nth}" if nth else "")

    def told(self):
        trouble = f" ({self.trouble})" if self.trouble else ""
        why = self.ask.get("why", "")
        return f"{self.case}: {self.kind}: {self.where()}: said {self.said}{trouble}, truth {self.truth}: {why}"


def key_of(kind, ask):
    api = ask["api"] if "api" in ask else ",".join(sorted(ask["permissions"]))
    return (kind, ask["class"], ask["method"], api)


def guard_troubles(ask, said):
    """What is said wrongly of the guards that the truth names."""
    told = said.get("guards")
    if told is None:
        return
    for want in ask.get("guards", []):
        got = [one for one in told if re.sub(r"^.*->([^:(]*).*$", r"\1", one.get("key", "")) == want["key"]
               or one.get("key") == want["key"]]
        if not got:
            yield f"guard {want['key']} is not told of"
        elif not any(one.get("counts") == want["counts"] for one in got):
            yield f"guard {want['key']} counts: {str(not want['counts']).lower()}"


def answers(case, truth, rows):
    """All answers to the questions of one case."""
    found = {}
    for one in rows:
        found[(one["kind"], one["class"], one["method"], one["api"], one["nth"])] = one
    for plural, kind in ROW_KINDS.items():
        for ask in truth.get(plural, []):
            said = found.get((*key_of(kind, ask), ask.get("nth", 0)), {})
            state = said.get("state") or "none"
            true = state if state in ask.get("also", []) else ask["state"]
            trouble = [f"{word}: {said[word]}" for word in ("argument", "fabricated", "contract")
                       if word in ask and said.get(word) and said[word] != str(ask[word]).lower()]
            if kind == "call" and state == true:
                trouble += guard_troubles(ask, said)
            yield Answer(case, kind, ask, state, true, state == true and not trouble, "; ".join(trouble))
    for ask in truth.get("not_collected", []):
        said = [one for one in rows if (one["kind"], one["class"], one["method"], one["api"]) == key_of("call", ask)]
        yield Answer(case, "look-alike", ask, "reported" if said else "not reported", "not reported", not said)
    if "consent_flow" in truth:
        ask = {"why": truth.get("consent_flow_why", ""), "differs": truth.get("consent_flow_differs")}
        said = found.get(("flow", "", "", "", 0), {}).get("state") or "nothing"
        yield Answer(case, "flow", ask, said, truth["consent_flow"], said == truth["consent_flow"])


def unasked(truth, rows):
    """Calls that are reported and that the truth says nothing of."""
    asked = {(*key_of("call", ask), ask.get("nth", 0)) for ask in truth["calls"]}
    looks = {key_of("call", ask) for ask in truth.get("not_collected", [])}
    for one in rows:
        key = (one["kind"], one["class"], one["method"], one["api"])
        if one["kind"] == "call" and (*key, one["nth"]) not in asked and key not in looks:
            yield f"{one['class']}->{one['method']} {one['api']}: {one['state']}"


# Telling it.


def ratio(part, whole):
    return f"{part / whole:.3f}" if whole else "-"


def print_matrix(title, got, states):
    print(f"\n{title} (rows: truth, columns: said)")
    width = max(len(one) for one in states) + 2
    print(" " * width + "".join(f"{one:>{width}}" for one in states) + f"{'right':>{width}}")
    for truth in states:
        row_of = [sum(1 for one in got if (one.truth, one.said) == (truth, said)) for said in states]
        if sum(row_of):
            right = row_of[states.index(truth)]
            print(f"{truth:<{width}}" + "".join(f"{n or '.':>{width}}" for n in row_of)
                  + f"{ratio(right, sum(row_of)):>{width}}")


def print_figures(got, extra):
    calls = [one for one in got if one.kind == "call"]
    print_matrix(f"{len(calls)} calls of {len({one.case for one in got})} packages", calls, SAID)
    hit = sum(1 for one in calls if one.said == one.truth == "before")
    said = sum(1 for one in calls if one.said == "before")
    true = sum(1 for one in calls if one.truth == "before")
    f1 = ratio(2 * hit, said + true)
    print(f"\nbefore: precision {ratio(hit, said)}, recall {ratio(hit, true)}, F1 {f1}")
    print(f"gated calls named before: {sum((one.truth, one.said) == ('gated', 'before') for one in calls)}")
    looks = [one for one in got if one.kind == "look-alike"]
    print(f"look-alikes reported: {sum(not one.right for one in looks)} of {len(looks)}")
    guards = [one for one in calls if one.ask.get("guards") and one.said == one.truth]
    print(f"calls whose guards are told rightly: {sum(one.right for one in guards)} of {len(guards)}")
    print(f"reported calls that no truth speaks of: {extra}")
    for kind, words in (("request", "permission requests"), ("start", "SDK starts"), ("grant", "grants")):
        these = [one for one in got if one.kind == kind]
        if these:
            print_matrix(f"{len(these)} {words}", these, SAID)
            print(f"with contract, argument and fabricated right, too: {sum(one.right for one in these)}")
    flows = [one for one in got if one.kind == "flow"]
    if flows:
        print_matrix(f"{len(flows)} consent flows", flows, VERDICTS)


def print_questions(cases):
    out = csv.writer(sys.stdout, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n")
    out.writerow(COLUMNS[:7])
    for case, truth in cases.items():
        for plural, kind in ROW_KINDS.items():
            for ask in truth.get(plural, []):
                out.writerow([case, *key_of(kind, ask), ask.get("nth", 0), ""])
        if "consent_flow" in truth:
            out.writerow([case, "flow", "", "", "", 0, ""])


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore", delimiter="\t",
                             quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n")
        out.writeheader()
        out.writerows(rows)


def tap(cases, ask):
    """A point a case; fails on what is wrong and not known, and on what is known and no longer wrong."""
    print(f"1..{len(cases)}")
    failed = not cases
    for number, (case, truth) in enumerate(cases.items(), 1):
        wrong = []
        try:
            for one in answers(case, truth, ask(case)):
                if one.known and one.right:
                    wrong.append(f"{one.where()}: is said to differ, and does not")
                elif not one.right and not one.known:
                    wrong.append(one.told())
        except Trouble as trouble:
            wrong.append(str(trouble))
        print(f"{'not ' if wrong else ''}ok {number} - {case}")
        for line in wrong:
            print(f"# {line}")
        failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


def decides(cases, folder, pica):
    """Whether this pica says anything of consent: the first package with a collection tells."""
    for case in cases:
        collected = scan(pica, os.path.join(folder, case, case + ".apk")).get("collections", [])
        if collected:
            return "consent" in collected[0]
    return False


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--cases", required=True)
    args.add_argument("--pica")
    args.add_argument("--results")
    args.add_argument("--questions", action="store_true")
    args.add_argument("--only", nargs="+", action="extend", default=[])
    args.add_argument("--tap", action="store_true")
    args.add_argument("--write")
    args = args.parse_args()
    cases = consent_truth.read_cases(args.cases, args.only)
    if args.questions:
        print_questions(cases)
        return
    if bool(args.pica) == bool(args.results):
        sys.exit("one of --pica and --results says what to compare")
    if args.results:
        told = rows_of_file(args.results)

        def ask(case):
            return [one for one in told if one["case"] == case]
    else:
        pica = os.path.abspath(args.pica)

        def ask(case):
            return rows_of_report(case, scan(pica, os.path.join(args.cases, case, case + ".apk")))

        if not decides(cases, args.cases, pica):
            print("1..0 # SKIP this pica does not decide consent")
            sys.exit(0 if args.tap else 77)
    if args.tap:
        tap(cases, ask)
    got, extra, rows = [], 0, []
    for case, truth in cases.items():
        try:
            said = ask(case)
        except Trouble as trouble:
            sys.exit(f"{case}: {trouble}")
        rows += said
        got += answers(case, truth, said)
        for one in unasked(truth, said):
            print(f"{case}: not asked about: {one}")
            extra += 1
    for one in got:
        if not one.right:
            print(one.told() + (f" [known: {one.known}]" if one.known else ""))
    print_figures(got, extra)
    if args.write:
        write_rows(args.write, rows)


if __name__ == "__main__":
    main()
