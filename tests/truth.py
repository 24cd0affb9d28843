#!/usr/bin/env python3
"""Compares what pica says of each hostile package with what the platform makes of it.

usage: truth.py --pica PICA --hostile testdata/hostile [--only NAME]...

Speaks TAP, one point a package. testdata/hostile/README.md explains the columns.
"""
import argparse
import csv
import hashlib
import json
import os
import subprocess
import sys
import tempfile

TIMEOUT = 60
SCAN_STATUSES = (0, 4)  # read, or not to be read at all


def names(text):
    return {name for name in text.split(",") if name}


def check_fact(report, fact):
    """What is not as one `key=value` of the facts column says, or None."""
    key, _, want = fact.partition("=")
    sample = report["sample"]
    dex = {one["name"]: one for one in sample.get("dex", [])}
    said = json.dumps([report.get("remarks", []), report.get("gaps", [])], ensure_ascii=False)
    if key.startswith("loaded:"):
        entry = key[len("loaded:"):]
        if entry not in dex:
            return f"{entry} is not listed"
        got = str(dex[entry]["loaded"]).lower()
        return None if want in ("any", got) else f"{entry}: loaded {got}"
    if key.startswith("classes:"):
        entry = key[len("classes:"):]
        got = dex.get(entry, {}).get("classes")
        return None if str(got) == want else f"{entry}: {got} classes"
    if key == "version_code":
        got = sample.get("version_code")
        return None if (want == "none" and got is None) or str(got) == want else f"version_code {got}"
    if key in ("package_also", "hidden"):
        return None if want in said else f"no remark names {want}"
    if key == "dex_at_offset_0":
        return None if "dex" in said.lower() else "no remark on the DEX at offset 0"
    return f"{key} is no fact this test knows"


def check(row, report):
    """Everything that is not as the row says."""
    wrong = []
    sample = report["sample"]
    if row["installable"] != "any":
        got = str(sample.get("installable")).lower()
        if got != row["installable"]:
            wrong.append(f"installable {got}")
    if row["salvage"] != "no":
        if sample.get("package") != row["package"]:
            wrong.append(f"package {sample.get('package')}, wanted {row['package']}")
        asked = {one["name"] for one in report.get("permissions", []) if not one.get("implied")}
        listed = {one["name"] for one in report.get("permissions", [])}
        must = names(row["permissions"])
        may = must | names(row["permissions_tolerated"])
        if not must <= asked:
            wrong.append(f"permissions missing: {', '.join(sorted(must - asked))}")
        if not listed <= may:
            wrong.append(f"permissions too many: {', '.join(sorted(listed - may))}")
    elif report.get("permissions"):
        wrong.append("permissions out of nothing")
    remarks = len(report.get("remarks", [])) + len(report.get("gaps", []))
    if row["remark"] == "yes" and remarks == 0:
        wrong.append("no remark and no gap")
    if row["remark"] == "no" and remarks != 0:
        wrong.append("remarks: " + json.dumps([report.get("remarks"), report.get("gaps")], ensure_ascii=False))
    for fact in row["facts"].split(";"):
        if fact.strip():
            wrong.append(check_fact(report, fact.strip()))
    return [what for what in wrong if what]


def scan(pica, path, folder):
    """(report or None, what went wrong or None) of one run."""
    try:
        done = subprocess.run([pica, "scan", "--format", "json", path], cwd=folder, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return None, f"did not end within {TIMEOUT} s"
    said = done.stderr.decode("utf-8", "replace").strip()
    if done.returncode not in SCAN_STATUSES:
        return None, f"status {done.returncode}: {said}"
    if not done.stdout:
        return None, f"no report: {said}"
    try:
        return json.loads(done.stdout), None
    except ValueError as error:
        return None, f"the report is no JSON: {error}"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--hostile", required=True)
    args.add_argument("--only", action="append", default=[])
    args = args.parse_args()
    pica = os.path.abspath(args.pica)
    with open(os.path.join(args.hostile, "TRUTH.tsv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if args.only:
        rows = [row for row in rows if row["name"] in args.only]
    print(f"1..{len(rows)}")
    failed = not rows
    for number, row in enumerate(rows, 1):
        path = os.path.abspath(os.path.join(args.hostile, row["file"]))
        with open(path, "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != row["sha256"]:
                sys.exit(f"{path} is not the file TRUTH.tsv speaks of")
        with tempfile.TemporaryDirectory(prefix="pica-truth-") as folder:
            report, trouble = scan(pica, path, folder)
            wrong = [trouble] if trouble else check(row, report)
            left = os.listdir(folder)
            if left:
                wrong.append(f"left behind: {', '.join(left)}")
        failed = failed or bool(wrong)
        print(f"{'not ok' if wrong else 'ok'} {number} - {row['name']}", flush=True)
        for what in wrong:
            print(f"# {row['trick']}: {what}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
