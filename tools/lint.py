#!/usr/bin/env python3
"""The checks that need no run of pica; the last line counts them.

usage: lint.py

clang-format, a build with clang whose warnings are errors, clang-tidy over
that build, shellcheck, and whether every Python file compiles. Made for
./dev lint, which installs what it calls.
"""
import concurrent.futures
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = "build-clang"
SHOWN_LINES = 60


def run(*command, **more):
    return subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False, **more)


def files(*ends):
    out = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    return [path for path in out.split("\0") if path.endswith(ends) and os.path.isfile(os.path.join(ROOT, path))]


def problems_format():
    done = run("clang-format", "--dry-run", "-Werror", *files(".c", ".h"))
    return done.stdout if done.returncode else ""


def problems_clang():
    if not os.path.isfile(os.path.join(ROOT, BUILD, "build.ninja")):
        done = run("meson", "setup", BUILD, env={**os.environ, "CC": "clang"})
        if done.returncode:
            return done.stdout
    done = run("ninja", "-C", BUILD)
    return done.stdout if done.returncode else ""


def problems_tidy():
    with open(os.path.join(ROOT, BUILD, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    # A file compiled for several programs is read once; tests may be plain.
    sources = sorted({os.path.realpath(os.path.join(entry["directory"], entry["file"])) for entry in entries})
    made = os.path.join(ROOT, BUILD) + os.sep  # by protoc-c: not ours to tidy
    sources = [path for path in sources
               if path.endswith(".c") and not path.endswith("_test.c") and not path.startswith(made)]

    def tidy(path):
        done = run("clang-tidy", "--quiet", "-p", BUILD, path)
        return done.stdout if done.returncode else ""

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return "".join(pool.map(tidy, sources))


def problems_shell():
    scripts = ["dev", ".ci/run", *files(".sh", ".bash")]
    done = run("shellcheck", *scripts)
    return done.stdout if done.returncode else ""


def problems_python():
    said = []
    for path in files(".py"):
        try:
            with open(os.path.join(ROOT, path), encoding="utf-8") as file:
                compile(file.read(), path, "exec")
        except SyntaxError as error:
            said.append(f"{path}:{error.lineno}: {error.msg}\n")
    return "".join(said)


CHECKS = [
    ("clang-format", problems_format),
    ("clang, warnings as errors", problems_clang),
    ("clang-tidy", problems_tidy),
    ("shellcheck", problems_shell),
    ("python", problems_python),
]


def main():
    if len(sys.argv) != 1:
        sys.exit("usage: lint.py")
    failed = 0
    for name, problems in CHECKS:
        print(f"lint: {name}", flush=True)
        said = problems()
        if said:
            failed += 1
            lines = said.rstrip().splitlines()
            print("\n".join("    " + line for line in lines[:SHOWN_LINES]))
            if len(lines) > SHOWN_LINES:
                print(f"    ... and {len(lines) - SHOWN_LINES} lines more")
            print(f"FAILED: {name}")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
