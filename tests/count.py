#!/usr/bin/env python3
"""Counts what `meson test` did; the last line is `N passed, N failed`.

usage: count.py STATUS TESTLOG.json

STATUS is what meson test exited with. A test that speaks TAP counts by its
points, every other one as one. Shows the output of what failed.
"""
import json
import re
import sys

POINT = re.compile(r"^(not )?ok\b[^#]*(#\s*skip\b)?", re.IGNORECASE)
SHOWN_LINES = 40


def points(output):
    """(passed, failed, skipped) of TAP output, or None when it is none."""
    lines = output.splitlines()
    if not any(re.match(r"1\.\.\d+", line) for line in lines):
        return None
    passed = failed = skipped = 0
    for line in lines:
        point = POINT.match(line)
        if not point:
            continue
        if point[1]:
            failed += 1
        elif point[2]:
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def tail(text):
    lines = text.rstrip().splitlines()
    if len(lines) > SHOWN_LINES:
        lines = ["..."] + lines[-SHOWN_LINES:]
    return "".join("    " + line + "\n" for line in lines)


def by_suite(names):
    """("oracle", ["calls-x", "12 more"]) of names like "pica:oracle / calls-x"."""
    suites = {}
    for name in names:
        suite, _, test = name.rpartition(" / ")
        suites.setdefault(suite.rpartition(":")[2], []).append(test)
    for suite, tests in sorted(suites.items()):
        yield suite, tests[:3] + ([f"{len(tests) - 3} more"] if len(tests) > 3 else [])


def main():
    status, path = int(sys.argv[1]), sys.argv[2]
    passed = failed = 0
    skipped = []
    with open(path, encoding="utf-8") as log:
        tests = [json.loads(line) for line in log if line.strip()]
    for test in tests:
        name, result = test["name"], test["result"]
        out, err = test.get("stdout") or "", test.get("stderr") or ""
        counted = points(out)
        bad = result not in ("OK", "SKIP", "EXPECTEDFAIL")
        if counted and (counted[0] or counted[1]):
            passed += counted[0]
            # A test that stopped short of its last point has failed, points or no.
            failed += counted[1] or (1 if bad else 0)
            skipped += [name] * counted[2]
        elif bad:
            failed += 1
        elif result == "SKIP":
            skipped.append(name)
        else:
            passed += 1
        if bad:
            print(f"FAILED: {name} ({result.lower()}, status {test.get('returncode')})")
            if counted:
                out = "\n".join(line for line in out.splitlines() if not line.startswith("ok "))
            print(tail(out + "\n" + err) if out else tail(err), end="")
    for suite, names in by_suite(skipped):
        print(f"skipped: {suite}: {', '.join(names)}")
    if status != 0 and failed == 0:
        print(f"FAILED: meson test exited with {status}")
        failed = 1
    print(f"{passed} passed, {failed} failed" + (f", {len(skipped)} skipped" if skipped else ""))
    sys.exit(1 if failed or passed == 0 else 0)


if __name__ == "__main__":
    main()
