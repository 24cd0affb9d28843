#!/usr/bin/env python3
"""The examples of the READMEs are what pica prints.

usage: readme.py --pica PICA --root ROOT [--update]

Runs every block of README.md and README.zh.md that begins with `$ pica`, in the
source tree, and compares; --update writes what it prints instead.
"""
import argparse
import os
import re
import subprocess
import sys

PAGES = ["README.md", "README.zh.md"]
BLOCK = re.compile(r"^```\n\$ pica (.*)\n((?:.*\n)*?)```$", re.MULTILINE)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--root", required=True)
    args.add_argument("--update", action="store_true")
    args = args.parse_args()
    wrong = examples = 0
    for page in PAGES:
        path = os.path.join(args.root, page)
        with open(path, encoding="utf-8") as file:
            text = file.read()

        def printed(match):
            done = subprocess.run([os.path.abspath(args.pica), *match[1].split()], cwd=args.root,
                                  env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            return f"```\n$ pica {match[1]}\n{done.stdout.decode('utf-8')}```"

        new = BLOCK.sub(printed, text)
        examples += len(BLOCK.findall(text))
        if new != text and args.update:
            with open(path, "w", encoding="utf-8") as file:
                file.write(new)
        elif new != text:
            wrong += 1
            print(f"{page}: the example is not what pica prints; "
                  "python3 tests/readme.py --pica build/cli/pica --root . --update writes it")
    sys.exit(1 if wrong or examples < len(PAGES) else 0)


if __name__ == "__main__":
    main()
