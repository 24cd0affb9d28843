#!/usr/bin/env python3
"""That the test runner itself can fail: cases with a mistake, and logs with a failure.

usage: runner_check.py ROOT
"""
import json
import os
import subprocess
import sys
import tempfile

# In place of pica: says its arguments, one a line, and ends with the number of them.
STAND_IN = """#!/bin/sh
for word in "$@"; do echo "$word"; done
echo "pica: $1: odd" >&2
exit $#
"""

GOOD = r"""
file a = "one\n" times 3
file b = a [4:8] append "\x41"
file d = a [1:4] 
file z = zip x a y b
file y = z without y
file c = z in x bytes@0=58
$ pica first second
? 2
> first
> [..]con[..]
! pica: first: odd
+ b
- nothing
$ cat b
> one
> A
$ cat d
> ne
$ cat c | head -c 34 | tail -c 3
> Xne
$ python3 -c "import zipfile; print(zipfile.ZipFile('y').namelist())"
> ['x']
$ echo '{"a": [{"k": 1, "v": "x"}, {"k": 2, "v": "y"}], "n": null}'
@ a[k=2].v = "y"
@ a[].k = [1, 2]
@ #a = 1
@ #a[] = 2
@ n = null
$ seq 5
> 1
> [...]
> 5
"""
BAD = {
    "wrong status": "$ pica a\n> a\n! [..]\n",
    "line too few": "$ pica a\n? 1\n! [..]\n",
    "line too many": "$ pica a\n? 1\n> a\n> b\n! [..]\n",
    "other line": "$ pica a\n? 1\n> b\n! [..]\n",
    "standard error not told": "$ pica a\n? 1\n> a\n",
    "file left": "file f = \"\"\n$ true\n- f\n",
    "file not there": "$ true\n+ f\n",
    "other value": "$ echo '{\"a\": 1}'\n@ a = 2\n",
    "value not there": "$ echo '{}'\n@ a = null\n",
    "other count": "$ echo '{\"a\": [1]}'\n@ #a[] = 2\n",
    "no JSON": "$ echo a\n@ a = 1\n",
    "nothing run": "file f = \"\"\n",
    "unknown word": "fiel f = \"\"\n$ true\n",
    "no such source": "file f = nothing.apk\n$ true\n",
    "patch outside": "file f = \"abc\" bytes@2=0000\n$ true\n",
    "gap line": "$ seq 5\n> 1\n> [...]\n> 4\n",
}
LOGS = [  # (lines of testlog.json, status of meson, what count.py must say last)
    ([{"name": "a", "result": "OK"}, {"name": "b", "result": "SKIP"}], 0, "1 passed, 0 failed, 1 skipped"),
    ([{"name": "a", "result": "OK"}, {"name": "b", "result": "TIMEOUT"}], 1, "1 passed, 1 failed"),
    ([{"name": "a", "result": "OK"}], 1, "1 passed, 1 failed"),
    ([{"name": "a", "result": "FAIL", "stdout": "1..3\nok 1\nnot ok 2\nok 3\n"}], 1, "2 passed, 1 failed"),
    ([{"name": "a", "result": "ERROR", "stdout": "1..3\nok 1\n"}], 1, "1 passed, 1 failed"),
    ([], 0, "0 passed, 0 failed"),
]


def main():
    tests = os.path.join(sys.argv[1], "tests")
    wrong = []
    with tempfile.TemporaryDirectory(prefix="pica-runner-") as folder:
        pica = os.path.join(folder, "stand-in")
        with open(pica, "w", encoding="utf-8") as file:
            file.write(STAND_IN)
        os.chmod(pica, 0o755)

        def run_case(text):
            path = os.path.join(folder, "x.test")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return subprocess.run([sys.executable, os.path.join(tests, "run_case.py"), "--pica", pica, "--root",
                                   sys.argv[1], path], capture_output=True, text=True, check=False)

        done = run_case(GOOD)
        if done.returncode != 0:
            wrong.append(f"a good case failed:\n{done.stderr}")
        for name, text in BAD.items():
            if run_case(text).returncode != 1:
                wrong.append(f"a case with a mistake passed: {name}")
        for lines, status, want in LOGS:
            path = os.path.join(folder, "testlog.json")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(line) + "\n" for line in lines)
            done = subprocess.run([sys.executable, os.path.join(tests, "count.py"), str(status), path],
                                  capture_output=True, text=True, check=False)
            last = done.stdout.splitlines()[-1]
            good = "0 failed" in want and not want.startswith("0 ")
            if last != want or (done.returncode == 0) != good:
                wrong.append(f"count.py: '{last}', status {done.returncode}, wanted '{want}'")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
