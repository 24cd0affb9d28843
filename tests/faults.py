#!/usr/bin/env python3
"""Every command of pica where memory, a read or a write fails: each failure in turn (tests/whole_faults.c).

usage: faults.py --faults WHOLE_FAULTS --root ROOT [--most N] [--only WORD]... [memory|reads|writes]...

--most N tries N of the requests of each command, evenly spread; all of them unless it is given. Speaks TAP.
"""
import argparse
import glob
import os
import subprocess
import sys

SUBJECTS = "memory", "reads", "writes"
TIMEOUT = 3600
THREAD = "testdata/callgraph/thread/thread.apk"
DEMO = "testdata/demo/demo.apk"
BUNDLE = "testdata/bundle/bundle.aab"
SET = "fuzz/corpus/set/deflated.apks"
IDSIG = "testdata/signatures/v41.apk.idsig"
THREADED = "signature", "callgraph", "sdks", "consent"
METHOD = "Lcom/example/demo/App;->onCreate()V"


def commands(root):
    """Words of each command line. One thread, so that requests have numbers."""
    yield "scan", "-j", "1", "--format", "json", THREAD
    yield "scan", "-j", "1", "--format", "json", DEMO
    yield "scan", "-j", "1", "--lang", "zh", DEMO
    for form in "html", "sarif", "junit":
        yield "scan", "-j", "1", "--format", form, "--baseline", "report/golden/baseline.en.json", DEMO
    yield "scan", "-j", "1", "--format", "json", "testdata/hostile/apk/z42_multidex_gap.apk"
    yield "scan", "-j", "1", "--format", "json", "testdata/consent/prefs-if-else/prefs-if-else.apk"
    yield "scan", "-j", "1", "--format", "json", "testdata/hostile/apk/z04_gp0_both.apk" # libzip is asked
    yield "scan", "-j", "1", "--format", "json", BUNDLE
    yield "scan", "-j", "1", "--format", "json", SET
    yield "scan", "-j", "1", "--format", "json", "--idsig", IDSIG, IDSIG.removesuffix(".idsig")
    yield "dump", "-j", "1", "signature", BUNDLE
    yield "dump", "-j", "1", "--format", "json", "signature", SET
    yield "dump", "manifest", BUNDLE
    for what in "manifest", "resources", "dex", "signature", "callgraph", "sdks", "consent":
        yield "dump", *(["-j", "1"] if what in THREADED else []), what, DEMO
    for what in "manifest", "resources", "callgraph":
        yield "dump", "--format", "json", what, DEMO
    yield "dump", "signature", "testdata/signatures/v2-ec.apk" # by all of libcrypto
    yield "dump", "xml", DEMO, "AndroidManifest.xml"
    yield "diff", "-j", "1", DEMO, THREAD
    yield "diff", "-j", "1", "--format", "json", "testdata/diff/old.json", DEMO
    yield "scan", "-j", "1", "--quiet", "-o", "/dev/null", "--bundle", "-", DEMO
    yield "explain", DEMO, METHOD
    yield "explain", "--format", "json", DEMO, METHOD
    yield "explain", "CONSENT-BEFORE-GRAVE"
    yield "rules", "list"
    yield "rules", "check", *sorted(glob.glob("rules/packs/*.json", root_dir=root))
    yield "completion", "bash"
    yield "help", "scan"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--faults", required=True)
    args.add_argument("--root", required=True)
    args.add_argument("--most", type=int)
    args.add_argument("--only", action="append", default=[], help="commands with that word")
    args.add_argument("subjects", nargs="*", default=SUBJECTS)
    args = args.parse_args()
    faults = os.path.abspath(args.faults)
    runs = [(subject, command) for subject in args.subjects for command in commands(args.root)
            if all(word in command for word in args.only)]
    print(f"1..{len(runs)}")
    failed = not runs
    for number, (subject, command) in enumerate(runs, 1):
        limit = ["--most", str(args.most)] if args.most else []
        done = subprocess.run([faults, subject, *limit, "--", *command], cwd=args.root, timeout=TIMEOUT,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)
        said = (done.stdout + done.stderr).decode("utf-8", "replace").strip().splitlines()
        good = done.returncode == 0
        print(f"{'' if good else 'not '}ok {number} - {subject}: {' '.join(command)}", flush=True)
        for line in said[-1:] if good else said:
            print(f"# {line}", flush=True)
        failed = failed or not good
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
