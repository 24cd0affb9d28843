"""What the comparisons with other people's tools share.

Each comparison is a program: compare_NAME.py --pica PICA PACKAGE.apk, status 0
when pica and the tool agree, 1 when they do not, 77 when the tool or the
package is not there. What differs is said on standard output, first the
package and then a line each, cut after MOST_LINES.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys

EXIT_SKIP = 77
MOST_LINES = 40


def arguments(tool, more=None):
    """The parsed command line; skips when the tool or the package is missing."""
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    for name in more or []:
        args.add_argument(name, required=True)
    args.add_argument("package")
    args = args.parse_args()
    if not shutil.which(tool):
        skip(f"{tool} is not installed")
    if not os.path.isfile(args.package):
        skip(f"{args.package} is not there: ./dev corpus brings it")
    return args


def skip(why):
    print(f"skipped: {why}")
    sys.exit(EXIT_SKIP)


def run(*command, statuses=(0,)):
    """Standard output of a tool, as text."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if done.returncode not in statuses:
        said = done.stderr.decode("utf-8", "replace").strip()
        sys.exit(f"{' '.join(command)}: status {done.returncode}: {said}")
    return done.stdout.decode("utf-8", "backslashreplace")


def scan(args):
    """pica's report on the package."""
    return json.loads(run(args.pica, "scan", "--format", "json", args.package))


def conclude(args, compared, wrong, what):
    """Ends the program; a comparison of nothing with nothing is said to be one."""
    name = os.path.basename(args.package)
    for line in wrong[:MOST_LINES]:
        print(f"{name}: {line}")
    if len(wrong) > MOST_LINES:
        print(f"{name}: ... and {len(wrong) - MOST_LINES} more")
    print(f"{name}: {compared} {what} compared, {len(wrong)} differ")
    sys.exit(1 if wrong else 0)
