#!/usr/bin/env python3
"""Compares what pica says of bent packages with aapt, aapt2, dexdump and apksigner.

usage: compare_bent.py --pica PICA --tool aapt|aapt2|dexdump|apksigner [--count N] [--seed N]
                       [--keep FOLDER] PACKAGE.apk...

Each package is bent --count times (bend.py; the same seeds bend it the same way), and both are asked
what it is: aapt and aapt2 whether it can be read, its name and its permissions; dexdump whether its
DEX files can be loaded; apksigner whether its signatures hold, and whose they are. Where they
differ bent_known.tsv must have a row that explains it, by a remark or gap that pica makes: which side
is right, and the source that says so. A difference without a row makes this fail.
"""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import bend
from oracle import MOST_LINES, skip

HERE = os.path.dirname(os.path.abspath(__file__))
TIMEOUT = 20


def ask(*command):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True,
                              errors="backslashreplace", timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        return None, "", "timed out"
    return done.returncode, done.stdout, done.stderr


class Answer:
    """Whether the package is taken, what it is (and may be besides), and why."""

    def __init__(self, taken, content, why, may=frozenset()):
        self.taken, self.content, self.why, self.may = taken, content, why, content | may


def ask_aapt(tool, path):
    status, out, err = ask(tool, "dump", "badging", path)
    err = re.sub(r"^\w+ [VDIWEF] \d\d-\d\d .*?  +", "", err, flags=re.MULTILINE)
    head = re.search(r"^package: name='([^']*)' versionCode='([^']*)' versionName='([^']*)'", out, re.MULTILINE)
    facts = zip(("package", "version_code", "version_name"), head.groups() if head else ())
    permissions = set(re.findall(r"^uses-permission(?:-sdk-23)?: name='([^']*)'", out, re.MULTILINE))
    why = " / ".join(err.strip().splitlines()) or f"status {status}"
    return Answer(status == 0 and bool(head), {f"{key} {value}" for key, value in facts if value} | permissions, why)


def ask_dexdump(path):
    status, _, err = ask("dexdump", "-c", path)
    why = (err.strip().splitlines() or [f"status {status}"])[-1]
    # It goes on with the other files when one cannot be had.
    refused = [line for line in err.splitlines() if "gpb flag mismatch" not in line]
    return Answer(status == 0 and not refused, set(), why)


def ask_apksigner(path):
    status, out, err = ask("apksigner", "verify", "--verbose", "--print-certs", path)
    certificates = set(re.findall(r"^Signer #\d+ certificate SHA-256 digest: (\w+)$", out, re.MULTILINE))
    why = re.search(r"^ERROR: (.*)$|^(.*Exception.*)$", out + err, re.MULTILINE)
    return Answer(status == 0 and "Verifies" in out.split("\n"), certificates, why[0] if why else f"status {status}")


def scan(pica, path):
    status, out, err = ask(pica, "scan", "--quiet", "--lang", "en", "--format", "json", path)
    if status not in (0, 4):
        sys.exit(f"{path}: pica ends with status {status}: {err}")
    if not out:
        return None, [err.strip()]
    report = json.loads(out)
    notes = [f"{one['id']} {one['place'].get('entry', '')}: {one['text']}" for one in report["remarks"]]
    return report, notes + [f"gap {one['stage']} {one['place'].get('entry', '')}: {one['cause']}" for one in report["gaps"]]


def pica_for_aapt(pica, path):
    report, notes = scan(pica, path)
    if not report:
        return Answer(False, set(), notes)
    sample = report["sample"]
    asked = {one["name"] for one in report["permissions"] if not one["implied"]}
    # aapt lists what the platform implies among the others; it does not know all of it.
    implied = {one["name"] for one in report["permissions"] if one["implied"]}
    facts = {f"{key} {sample[key]}" for key in ("package", "version_code", "version_name") if sample.get(key) is not None}
    return Answer(sample["installable"], asked | facts, notes, implied)


def pica_for_dexdump(pica, path):
    """dexdump opens every DEX file of the chain, and nothing else of the package."""
    report, notes = scan(pica, path)
    loaded = report and any(one["loaded"] for one in report["sample"]["dex"])
    return Answer(bool(loaded), set(), notes)


def pica_for_apksigner(pica, path):
    status, out, err = ask(pica, "dump", "signature", "--quiet", "--lang", "en", "--format", "json", path)
    if status != 0:
        return Answer(False, set(), [err.strip()])
    found = json.loads(out)
    notes = [found.get("why", "")] + [f"{one['id']}: {one['text']}" for one in found.get("remarks", [])]
    for scheme in ("v3.1", "v3", "v2", "v1"):
        signers = [one for one in found["signers"] if one["scheme"] == scheme and one["verified"] and "levels" in one]
        if signers:
            signers = signers[-1:] if scheme.startswith("v3") else signers
            return Answer(found["verified"], {one["sha256"] for one in signers}, notes)
    return Answer(found["verified"], set(), notes)


TOOLS = {"aapt": (pica_for_aapt, lambda path: ask_aapt("aapt", path)),
         "aapt2": (pica_for_aapt, lambda path: ask_aapt("aapt2", path)),
         "dexdump": (pica_for_dexdump, ask_dexdump),
         "apksigner": (pica_for_apksigner, ask_apksigner)}


def difference(ours, theirs):
    if ours.taken and not theirs.taken:
        return "pica-takes"
    if theirs.taken and not ours.taken:
        return "tool-takes"
    return "content" if ours.taken and not ours.content <= theirs.content <= ours.may else None


def read_known(path, tool):
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            tools, kind, said, told, right, why = line.rstrip("\n").split("\t")
            if tool in tools.split(","):
                rows.append((kind, re.compile(said), re.compile(told), right, why))
    return rows


def explain(known, kind, ours, theirs):
    for row in known:
        if row[0] == kind and any(row[1].search(note) for note in [*ours.why, *map(str, ours.content), ""]) and \
                row[2].search(theirs.why):
            return row
    return None


def one(args, known, folder, path, seed):
    with open(path, "rb") as file:
        data = file.read()
    bent = (bend.bend_bytes if args.tool == "apksigner" else bend.bend)(data, seed)
    where = os.path.join(args.keep or folder, f"{os.path.basename(path)[:-4]}-{seed}.apk")
    with open(where, "wb") as file:
        file.write(bent.data)
    ours, theirs = (how(*arguments) for how, arguments in
                    zip(TOOLS[args.tool], ((args.pica, where), (where,))))
    kind = difference(ours, theirs)
    row = explain(known, kind, ours, theirs) if kind else None
    if not args.keep or not kind or row:
        os.unlink(where)
    return kind, row, theirs.taken, f"{os.path.basename(where)} ({bent.what}): {kind}\n" \
        f"  pica {sorted(map(str, ours.content - theirs.content))} {ours.why}\n" \
        f"  {args.tool} {sorted(map(str, theirs.content - ours.content))} {theirs.why}"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--tool", required=True, choices=TOOLS)
    args.add_argument("--count", type=int, default=100)
    args.add_argument("--seed", type=int, default=0)
    args.add_argument("--keep")
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    if not shutil.which(args.tool):
        skip(f"{args.tool} is not installed")
    known = read_known(os.path.join(HERE, "bent_known.tsv"), args.tool)
    reasons, taken, told, differ = collections.Counter(), 0, 0, 0
    seeds = range(args.seed, args.seed + args.count)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(one, args, known, folder, path, seed) for path in args.packages for seed in seeds]
        for job in jobs:
            kind, row, theirs, text = job.result()
            taken += theirs
            if row:
                reasons[row[3], row[4]] += 1
            elif kind:
                differ += 1
                if differ <= MOST_LINES:
                    print(text)
    for (right, why), times in reasons.most_common():
        print(f"{times:6} {right}: {why}")
    told = sum(reasons.values())
    print(f"{len(jobs)} bent packages ({taken} that {args.tool} takes): {len(jobs) - told - differ} the same, {told} different "
          f"with a reason, {differ} without")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
