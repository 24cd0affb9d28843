#!/usr/bin/env python3
"""A mistake in flow/lifecycle.tsv or flow/starts.tsv is told with file and line.

usage: lifecycle_test.py TOOL LIFECYCLE STARTS

Each case is the real file with one row more (or less) and a part of the
message it must cause; the real files themselves must pass.
"""
import os
import subprocess
import sys
import tempfile

METHOD = "activity\tandroid/app/Activity\t%s\t%s\t%s"


def cases(methods, starts):
    last, first = methods[-1], next(row for row in methods if not row.startswith("#"))
    start = next(row for row in starts if not row.startswith("#"))
    return [
        ("methods", methods, None),
        ("starts", starts, None),
        ("methods", methods + ["service\ta"], "5 columns are wanted"),
        ("methods", methods + [last.replace("\t", "s\t", 1)], "is no role"),
        ("methods", methods + [last], "is there twice"),
        ("methods", methods + [METHOD % ("onLate", "()V", "start")], "are not in one piece"),
        ("methods", methods + [first], "is there twice"),
        ("methods", [first.replace("android/app/Application", "Application")] + methods, "is no class name"),
        ("methods", methods + [last.rsplit("\t", 1)[0] + "\tnever"], "never is no time"),
        ("methods", methods + [last.replace("doPreload", "do-it")], "do-it is no method name"),
        ("methods", methods + [last.replace("(L", "(")], "is no prototype"),
        ("methods", [row for row in methods if not row.startswith("backup\t")], "there is no row of backup"),
        ("starts", starts + [start], "out of order"),
        ("starts", starts + ["service\tz.Z\t26"], "only broadcasts have an end"),
        ("starts", starts + ["service\tz.Z\tsoon"], "soon is no API level"),
        ("starts", starts + ["window\tz.Z\talways"], "window is no kind"),
        ("starts", starts + ["service\tz\talways"], "z is no name"),
        ("starts", starts + ["service\tz.Z"], "three columns are wanted"),
    ]


def main():
    tool, *sources = sys.argv[1:]
    rows = [open(source, encoding="utf-8").read().splitlines() for source in sources]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path, output = os.path.join(folder, "in.tsv"), os.path.join(folder, "out.inc")
        for number, (kind, lines, wanted) in enumerate(cases(*rows)):
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
            done = subprocess.run([sys.executable, tool, kind, output, path], capture_output=True, text=True)
            if wanted is None:
                good = done.returncode == 0 and os.path.getsize(output) > 1000
            else:
                good = done.returncode == 1 and done.stderr.startswith(path + ":") and wanted in done.stderr
            if not good:
                failed += 1
                print(f"case {number}: wanted {wanted!r}, got status {done.returncode}: {done.stderr.strip()}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
