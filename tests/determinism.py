#!/usr/bin/env python3
"""The same package gives the same bytes: at any -j, in any locale, from any folder.

usage: determinism.py --pica PICA PACKAGE.apk...
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile


def scan(pica, package, jobs, cwd, **env):
    """The report and the exit status."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    done = subprocess.run([pica, "scan", "--format", "json", "--lang", "zh", "-j", str(jobs), package], cwd=cwd,
                          env={**kept, **env}, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.stdout, done.returncode


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    pica = os.path.abspath(args.pica)
    failed = compared = 0
    for package in map(os.path.abspath, args.packages):
        if not os.path.isfile(package):
            continue
        compared += 1
        with tempfile.TemporaryDirectory() as folder:
            moved = shutil.copy(package, folder)
            want = scan(pica, package, 1, "/", LC_ALL="C")
            others = {
                "-j 2": scan(pica, package, 2, "/", LC_ALL="C"),
                "-j 8": scan(pica, package, 8, "/", LC_ALL="C"),
                "-j 8 once more": scan(pica, package, 8, "/", LC_ALL="C"),
                "LANG=zh_CN.UTF-8": scan(pica, package, 1, "/", LANG="zh_CN.UTF-8"),
                "a relative path": scan(pica, os.path.basename(moved), 2, folder, LC_ALL="C"),
            }
        if not want[0]:
            failed += 1
            print(f"{package}: no report, status {want[1]}")
        for how, got in others.items():
            if got != want:
                failed += 1
                print(f"{package}: {how}: other bytes than with -j 1, {len(got[0])} and {len(want[0])}")
    print(f"{compared} packages compared")
    sys.exit(1 if failed or compared == 0 else 0)


if __name__ == "__main__":
    main()
