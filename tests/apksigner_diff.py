#!/usr/bin/env python3
"""Compares pica dump signature with apksigner verify on every package of a folder.

usage: apksigner_diff.py [--pica PICA] [--answers FOLDER] [--known TSV] [--all] FOLDER

Packages are FOLDER/**/*.apk; those of AOSP's apksig lie in androguard's
repository (androguard/androguard, tests/data/APK/apksig) and are not committed
here. Compared are the verdict, whether a source stamp holds and, where both
hold, the certificates of the signers. Prints a line for each difference, with its reason where
tests/apksigner_diff.tsv has one, and a count; --all prints every package.
Fails on a difference without a reason.

--answers keeps what apksigner said in FOLDER/NAME.txt, and takes it from there
when it is there: apksigner needs a second for each package.
"""
import argparse
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def ask_apksigner(path, answers):
    kept = os.path.join(answers, os.path.basename(path)[: -len(".apk")] + ".txt") if answers else None
    if kept and os.path.exists(kept):
        with open(kept, encoding="utf-8", errors="replace") as file:
            return file.read()
    done = subprocess.run(["apksigner", "verify", "--verbose", "--print-certs", path], capture_output=True,
                          text=True, errors="replace", check=False)
    text = done.stdout + done.stderr + f"exit {done.returncode}\n"
    if kept:
        with open(kept, "w", encoding="utf-8") as file:
            file.write(text)
    return text


def read_apksigner(text):
    """Verdict, certificates by SHA-256, and why not."""
    holds = bool(re.search(r"^Verifies$", text, re.MULTILINE)) and text.rstrip().endswith("exit 0")
    certificates = set(re.findall(r"^Signer #\d+ certificate SHA-256 digest: (\w+)$", text, re.MULTILINE))
    if re.search(r"^Verified for SourceStamp: true$", text, re.MULTILINE):
        certificates.add("stamp " + re.search(r"^Source Stamp Signer certificate SHA-256 digest: (\w+)$", text, re.MULTILINE)[1])
    why = re.search(r"^ERROR: (.*)$", text, re.MULTILINE) or re.search(r"^(Exception.*|.*Exception: .*)$", text, re.MULTILINE)
    return holds, certificates, why[1] if why else ""


def ask_pica(pica, path):
    done = subprocess.run([pica, "dump", "signature", "--quiet", "--lang", "en", "--format", "json", path],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return False, set(), f"exit {done.returncode}: {done.stderr.strip()[:200]}"
    found = json.loads(done.stdout)
    stamp = {"stamp " + found["stamp"]["sha256"]} if found.get("stamp", {}).get("verified") else set()
    # As apksigner prints them: of the newest scheme that holds, of v3 the last signer.
    for scheme in ("v3.1", "v3", "v2", "v1"):
        signers = [one for one in found["signers"] if one["scheme"] == scheme and one["verified"] and "levels" in one]
        if signers:
            if scheme.startswith("v3"):
                signers = signers[-1:]
            return found["verified"], {one["sha256"] for one in signers} | stamp, found.get("why", "")
    return found["verified"], set(), found.get("why", "")


def read_known(path):
    known = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                name, reason = line.rstrip("\n").split("\t")
                known[name] = reason
    return known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pica", default="pica")
    parser.add_argument("--answers")
    parser.add_argument("--known", default=os.path.join(HERE, "apksigner_diff.tsv"))
    parser.add_argument("--all", action="store_true")
    parser.add_argument("folder")
    args = parser.parse_args()
    known = read_known(args.known)
    paths = sorted(os.path.join(base, name) for base, _, names in os.walk(args.folder)
                   for name in names if name.endswith(".apk"))
    if not paths:
        sys.exit(f"{args.folder}: no package is there")
    if args.answers:
        os.makedirs(args.answers, exist_ok=True)
    verdicts = same = explained = wrong = 0
    for path in paths:
        name = os.path.basename(path)
        theirs, their_certificates, their_why = read_apksigner(ask_apksigner(path, args.answers))
        ours, our_certificates, our_why = ask_pica(args.pica, path)
        verdicts += theirs
        differs = theirs != ours or (theirs and their_certificates != our_certificates)
        if differs and name in known:
            explained += 1
        elif differs:
            wrong += 1
        else:
            same += 1
        if differs or args.all:
            print(f"{'DIFFERS' if differs else 'same':8}{name}\n"
                  f"    apksigner: {'verifies' if theirs else 'does not verify'} {their_why}\n"
                  f"    pica:      {'holds' if ours else 'does not hold'} {our_why}")
            if differs and theirs and ours:
                print(f"    certificates: {sorted(their_certificates)} and {sorted(our_certificates)}")
            if differs and name in known:
                print(f"    reason:    {known[name]}")
    print(f"{len(paths)} packages ({verdicts} verify for apksigner): {same} the same, {explained} different with a "
          f"reason, {wrong} different without")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
