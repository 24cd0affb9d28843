#!/usr/bin/env python3
"""Takes packages apart, and wants of each set what is said of the package.

usage: same_sets.py --pica PICA [--every N] [--dumps] [--bundles] PACKAGE.apk|FOLDER...

A FOLDER stands for the packages FOLDER/NAME/NAME.apk in it, of which every N-th is taken. split_maker.py puts all
resources into a feature split; about half of the splits have the code, too, and half a package id above 0x7f, so that
ids are negative in the code. Compared is everything in the report but places, names of files and ids of resources;
with --dumps also the answers about consent and calls. --bundles makes a bundle of each set with aapt2. TAP, a point a
package.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "oracle"))
import bundle_maker
import compare_bundles
import split_maker

EXIT_SKIP = 77
LOCAL = re.compile(r"\b(?:base|split_feature)\.apk!|\b(?:base|feature)/(?=res/)")  # the package that a place is in
NUMBER = re.compile(r"-?\b\d{9,10}\b|\b0x[0-9a-f]{8}\b")
CLAUSES = re.compile(r"[\u3001\uff1b\uff1a\u3002]")  # of a sentence in Chinese


def as_in_base(found):
    """A number that may be the id of a resource of the split, as it is in one package."""
    number = int(found[0], 0)
    known = number & 0xff000000 in (0x7e000000, 0x85000000) and number & 0x00f0ff00 == 0
    return str(number & 0xffffff | 0x7f000000) if known else str(number)


def in_order(value):
    """What a finding tells of several things is in the order of their places."""
    if isinstance(value, dict):
        return {key: " ".join(sorted(CLAUSES.split(inner))) if key == "detail" and isinstance(inner, str)
                else in_order(inner) for key, inner in value.items()}
    return [in_order(inner) for inner in value] if isinstance(value, list) else value


def plain(line):
    return NUMBER.sub(as_in_base, LOCAL.sub("", line))


def run_json(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return json.loads(done.stdout)


def said(pica, package, dumps):
    report = run_json(pica, "scan", "-q", "--format", "json", package)
    lines = list(compare_bundles.parts(in_order(report)))
    for subject in ("consent", "callgraph") if dumps else ():
        for key, value in run_json(pica, "dump", subject, "-q", "--format", "json", package).items():
            for item in value if isinstance(value, list) else [value]:
                item = compare_bundles.without_places(item)
                lines.append(f"{subject}: {key}: {json.dumps(item, ensure_ascii=False, sort_keys=True)}")
    return sorted(plain(line) for line in lines)


def make_bundle(parts, folder):
    made = os.path.join(folder, "app.aab")
    for name, data in parts:
        with open(os.path.join(folder, name), "wb") as out:
            out.write(data)
    bundle_maker.make(made, list(zip(("base", split_maker.SPLIT), (os.path.join(folder, name) for name, _ in parts))))
    return made


def check(args, package, folder):
    """What differs; None when there is nothing to take apart."""
    draw = zlib.crc32(os.path.basename(package).encode())
    parts = split_maker.take_apart(package, draw & 1, 0x85 if draw & 2 else 0x7e)
    if not parts:
        return None
    made = make_bundle(parts, folder) if args.bundles else os.path.join(folder, "app.apks")
    if not args.bundles:
        with open(made, "wb") as out:
            out.write(split_maker.archive(parts))
    one, several = said(args.pica, package, args.dumps), said(args.pica, made, args.dumps)
    return [f"- {line}" for line in one if line not in several] + [f"+ {line}" for line in several if line not in one]


def packages(args):
    for name in args.packages:
        if not os.path.isdir(name):
            yield name
            continue
        inner = [os.path.join(name, case, case + ".apk") for case in sorted(os.listdir(name))]
        yield from [package for package in inner if os.path.exists(package)][::args.every]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--every", type=int, default=1)
    args.add_argument("--dumps", action="store_true")
    args.add_argument("--bundles", action="store_true")
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    if args.bundles and not shutil.which("aapt2"):
        print("skipped: aapt2 is not installed")
        sys.exit(EXIT_SKIP)
    every, failed = list(packages(args)), 0
    print(f"1..{len(every)}")
    with tempfile.TemporaryDirectory() as folder:
        for number, package in enumerate(every, 1):
            wrong = check(args, package, folder)
            failed += bool(wrong)
            note = " # SKIP it has no resources" if wrong is None else ""
            print(f"{'not ok' if wrong else 'ok'} {number} - {os.path.basename(package)}{note}", flush=True)
            for line in wrong or []:
                print(f"# {line[:600]}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
