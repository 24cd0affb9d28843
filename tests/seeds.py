#!/usr/bin/env python3
"""Two builds of pica, with other seeds of their hash tables, say the same of every package, byte for byte.

usage: seeds.py --pica PICA --other PICA [--every N] FOLDER...

Compares reports, call graphs and what is asked for consent of all packages below the folders (with --every N of one
in N), on as many processors as there are. The tests themselves run with one seed in ./dev test and with another in
./dev san, golden files included; this goes through all packages (./dev seeds).
"""
import argparse
import concurrent.futures
import os
import subprocess
import sys

ENDS = ".apk", ".aab", ".apks", ".xapk", ".apkm"
QUESTIONS = ("scan", "--format", "json"), ("dump", "--format", "json", "callgraph"), ("dump", "--format", "json", "consent")


def answer(pica, question, package):
    done = subprocess.run([pica, *question, "-q", "-j", "1", package], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def differences(picas, package):
    return [" ".join(question) for question in QUESTIONS
            if answer(picas[0], question, package) != answer(picas[1], question, package)]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--other", required=True)
    args.add_argument("--every", type=int, default=1)
    args.add_argument("folders", nargs="+")
    args = args.parse_args()
    picas = os.path.abspath(args.pica), os.path.abspath(args.other)
    packages = sorted(os.path.join(path, name) for folder in args.folders
                      for path, _, names in os.walk(folder) for name in names if name.endswith(ENDS))[::args.every]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for package, wrong in zip(packages, pool.map(lambda one: differences(picas, one), packages)):
            for question in wrong:
                failed += 1
                print(f"{package}: {question}: other bytes")
    print(f"{len(packages)} packages compared, {failed} answers differ")
    sys.exit(1 if failed or not packages else 0)


if __name__ == "__main__":
    main()
