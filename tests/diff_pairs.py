#!/usr/bin/env python3
"""pica diff on packages that are there plain and as R8 leaves them: which call is which, through renaming.

usage: diff_pairs.py --pica PICA --cases FOLDER

Of every pair X, X-r8 (or X-minified) below FOLDER: nearly every call of the one is found in the other, also where its class has
another name; the other way round the answer is the mirror; nothing is said to be new that only has another name.
"""
import argparse
import glob
import json
import os
import subprocess
import sys

MATCHED_LEAST = 0.95
RENAMED_LEAST = 60
PAIRS_LEAST = 30
MIRROR = {"new": "gone", "gone": "new", "worse": "better", "better": "worse", "same": "same"}


def diff(pica, old, new):
    done = subprocess.run([pica, "diff", "--quiet", "--format", "json", old, new], capture_output=True, check=True)
    return json.loads(done.stdout)


def pairs(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*"))):
        name = os.path.basename(path)
        for ending in "-r8", "-minified":
            plain = name.removesuffix(ending)
            if plain != name and os.path.isdir(os.path.join(folder, plain)):
                yield os.path.join(folder, plain, plain + ".apk"), os.path.join(path, name + ".apk")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--cases", required=True)
    args = args.parse_args()
    calls = matched = renamed = count = 0
    wrong = []
    for old, new in pairs(args.cases):
        name = os.path.basename(new)
        there, back = diff(args.pica, old, new), diff(args.pica, new, old)
        count += 1
        calls += len(there["calls"])
        matched += sum("matched" in call for call in there["calls"])
        renamed += sum(call.get("matched") == "shape" for call in there["calls"])
        for call in there["calls"]:
            if "matched" in call and call["old"]["owner"] != call["new"]["owner"]:
                wrong.append(f"{name}: {call['old']['id']} has another owner than {call['new']['id']}")
        for change, mirrored in MIRROR.items():
            if "cannot_tell" in (call["change"] for call in there["calls"] + back["calls"]):
                continue
            if there["summary"]["calls"][change] != back["summary"]["calls"][mirrored]:
                wrong.append(f"{name}: {change} there is not {mirrored} back")
    print(f"{count} pairs, {calls} calls, {matched} matched, {renamed} of them under another name")
    if count < PAIRS_LEAST or matched < MATCHED_LEAST * calls or renamed < RENAMED_LEAST:
        wrong.append("too few")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
