#!/usr/bin/env python3
"""Compares what pica says may run in the packages of DroidBench or ICC-Bench with what their authors say, and what a device does.

usage: droidbench.py --pica PICA --apks FOLDER [--expect droidbench.tsv] [--table FILE.md] [--only SAMPLE]...

FOLDER is `apk` of the repository secure-software-engineering/DroidBench, branch develop, or `apks` of fgwei/ICC-Bench
(--expect iccbench.tsv). These files hold, for each call that reads personal information, what the sample's comments and a
device say, and where pica is known to say something else, why. Ends with 1 when pica says anything that is in neither; with 77 when FOLDER is not there. --table writes the result as
Markdown (docs/DROIDBENCH.md holds it).
"""
import argparse
import csv
import json
import os
import subprocess
import sys

TIMEOUT = 120
SKIPPED = 77


class Sample:
    def __init__(self, pica, path):
        self.pica, self.path, self.answers = pica, path, {}

    def ask(self, *args):
        if args not in self.answers:
            words = [self.path if word == "PACKAGE" else word for word in args]
            done = subprocess.run([self.pica, *words, "--format", "json"], stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=TIMEOUT, check=False)
            if done.returncode != 0:
                raise RuntimeError(f"{self.path}: pica {args[0]}: status {done.returncode}: {done.stderr[-200:]}")
            self.answers[args] = json.loads(done.stdout)
        return self.answers[args]

    def readings(self, method, api):
        return [one for one in self.ask("scan", "PACKAGE")["collections"]
                if place(one["place"]) == method and one["api"] == api]

    def unresolved(self, method):
        return {one["kind"] for one in self.ask("dump", "callgraph", "PACKAGE")["unresolved"] if place(one["place"]) == method}

    def runs(self, method):
        """The phase in which that method is said to run, or None."""
        said = [one for one in self.ask("explain", "PACKAGE", method)["methods"] if place(one) == method]
        if not said:
            raise RuntimeError(f"{self.path}: {method} is not there")
        return said[0]["phase"] if said[0]["runs"] else None


def place(one):
    return f"{one['class']}->{one['method']}"


def verdict(sample, row):
    """(what pica says, in the words of the column `device`; a remark)"""
    method, api = row["method"], row["api"]
    if row["how"] == "call":
        readings = sample.readings(method, api)
        if readings:
            phases = [one["phase"] for one in readings if one.get("chain")]
            return ("reachable", phases[0]) if phases else ("unreachable", "")
        phase = sample.runs(method)
        return ("reachable", phase) if phase else ("unreachable", "")
    if row["how"] == "method":
        phase = sample.runs(method)
        return ("reachable", phase) if phase else ("unreachable", "")
    if row["how"] == "reflected":
        name = api.split(";->")[1].split("(")[0]
        readings = [one for one in sample.ask("scan", "PACKAGE")["collections"]
                    if place(one["place"]) == method and one["kind"] == "reflection" and one.get("value") == name and one.get("chain")]
        if readings:
            return "reachable", readings[0]["phase"]
        kinds = sample.unresolved(method)
        if sample.runs(method) and kinds & {"reflection", "class-name"}:
            return "unseen", "unresolved: " + ", ".join(sorted(kinds))
        return ("unnamed", "") if sample.runs(method) else ("unreachable", "")
    kinds = sample.unresolved(method)
    wanted = {"native": {"native"}, "loaded": {"class-loader"}}[row["how"]]
    return ("unseen", "unresolved: " + ", ".join(sorted(kinds))) if kinds & wanted else ("unlisted", ", ".join(sorted(kinds)))


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def table(results):
    counts = {}
    for row, said, _ in results:
        key = (row["how"], row["device"])
        total, right = counts.get(key, (0, 0))
        counts[key] = (total + 1, right + (said == row["device"]))
    lines = ["| calls | on a device | in all | pica says so |", "|---|---|---|---|"]
    lines += [f"| {how} | {device} | {total} | {right} |" for (how, device), (total, right) in sorted(counts.items())]
    lines += ["", "| sample | method | comments say | on a device | pica says | why |", "|---|---|---|---|---|---|"]
    for row, said, remark in results:
        if row["label"] == row["device"] == said and said == "reachable" and row["how"] in ("call", "method"):
            continue
        name = row["method"].split("(")[0].rsplit("/", 1)[-1].replace(";->", ".")
        why = row["why"] + (f"; pica: {row['known']}" if row["known"] != "-" else "")
        lines.append(f"| {row['sample']} | {name} | {row['label']} | {row['device']} | {said}{f' ({remark})' if remark else ''} "
                     f"| {why} |")
    return "\n".join(lines) + "\n"


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--apks", required=True)
    args.add_argument("--expect", default=os.path.join(here, "droidbench.tsv"))
    args.add_argument("--table")
    args.add_argument("--only", action="append", default=[])
    args = args.parse_args()
    if not os.path.isdir(args.apks):
        print(f"{args.apks} is not there")
        sys.exit(SKIPPED)
    pica = os.path.abspath(args.pica)
    rows = [row for row in read_rows(args.expect) if not args.only or row["sample"] in args.only]
    samples, results, wrong, known = {}, [], [], 0
    for row in rows:
        if row["how"] == "none":
            continue
        sample = samples.setdefault(row["sample"], Sample(pica, os.path.join(args.apks, row["sample"] + ".apk")))
        try:
            said, remark = verdict(sample, row)
        except (RuntimeError, subprocess.TimeoutExpired, KeyError, ValueError) as error:
            said, remark = "nothing", repr(error)
        results.append((row, said, remark))
        if said == row["device"]:
            if row["known"] != "-":
                wrong.append((row, said, f"is said to differ ({row['known']}), and does not"))
        elif row["known"].startswith(said + ": "):
            known += 1
        else:
            wrong.append((row, said, remark))
    for row, said, remark in wrong:
        print(f"{row['sample']}: {row['method']} {row['api']}\n    {row['device']} on a device ({row['why']}); pica: {said} {remark}")
    right = sum(said == row["device"] for row, said, _ in results)
    print(f"{len(samples)} samples, {len(results)} calls, {right} as on a device, {known} known to differ, {len(wrong)} wrong")
    if args.table:
        with open(args.table, "w", encoding="utf-8") as file:
            file.write(table(results))
    sys.exit(1 if wrong or not results else 0)


if __name__ == "__main__":
    main()
