#!/usr/bin/env python3
"""All small changes of small packages, of real manifests and tables, and of DEX files (fuzz/sweep.c).

usage: sweep.py --sweeps FOLDER --root ROOT [--share N] [--only GROUP]...

Cut at every length, every byte as every other byte, every 16, 32 and 64 bits as an extreme number: no crash, no
report of a sanitizer, nothing slower than a second. With --share a group takes about so many seconds on an idle
machine, with sanitizers; without it nothing is left out but, of files beyond WHOLE_MAX bytes, most of the changes of
bytes and numbers (MOST_OF_LARGE of each kind are tried). Real files come with ./dev corpus. Speaks TAP.
"""
import argparse
import glob
import os
import subprocess
import sys
import tempfile
import zipfile

TIMEOUT = 24 * 3600
WHOLE_MAX = 8192
MOST_OF_LARGE = 100000
KINDS = 5 # of changes, as fuzz/sweep.c knows them

REAL = ("contacts", "selendroid-test", "uiautomator2", "bootstrap", "stf", "appium-settings")
# The program, what one run takes with sanitizers (ms, rounded up), the files or what to take from real packages.
GROUPS = {
    "packages": ("package", 6, ["testdata/signatures/unsigned.apk", "testdata/signatures/v1.apk",
                                "testdata/hostile/apk/z26d_zip64_real.apk", "testdata/callgraph/finalizer/finalizer.apk",
                                "testdata/consent/dialog-items/dialog-items.apk", "fuzz/corpus/package/stored.apk"]),
    "sets": ("set", 3, ["fuzz/corpus/set/*"]),
    "bundles": ("package", 8, ["testdata/bundle/bundle.aab"]),
    "files-of-packages": ("scan", 20, ["fuzz/corpus/scan/native-guard.files", "fuzz/corpus/scan/dialog-items.files",
                                       "fuzz/corpus/scan/layout-onclick.files"]),
    "signatures": ("signing", 3, ["testdata/signatures/v1.apk", "testdata/signatures/v2-ec.apk",
                                  "testdata/signatures/v31.apk"]),
    "idsig": ("idsig", 3, ["fuzz/corpus/idsig/v4.seed"]),
    "manifests": ("axml", 3, "AndroidManifest.xml"),
    "tables": ("arsc", 8, "resources.arsc"),
    "dex": ("dex", 3, ["fuzz/corpus/dex/d00_base.dex", "fuzz/corpus/dex/readers.dex", "fuzz/corpus/dex/every.dex",
                       "fuzz/corpus/dex/container.dex", "fuzz/corpus/dex/hiddenapi.dex", "fuzz/corpus/dex/deep.dex"]),
    "worlds": ("world", 8, ["fuzz/corpus/world/reflect-invoke.dex", "fuzz/corpus/world/lambda-custom.dex",
                            "fuzz/corpus/world/cfg.dex"]),
    # What ART's own fuzzers begin with, where somebody has put it: tools/fuzzer/corpus of AOSP's platform/art.
    "art": ("dex", 1, ["corpus/art/*.dex"]),
    "art-worlds": ("world", 5, ["corpus/art/*.dex"]),
}


def real_files(root, entry, folder):
    """That entry of each real package that is there, as files in `folder`."""
    found = []
    for name in REAL:
        path = os.path.join(root, "corpus", name + ".apk")
        if os.path.exists(path):
            with zipfile.ZipFile(path) as package:
                found.append(os.path.join(folder, name + "-" + entry))
                with open(found[-1], "wb") as file:
                    file.write(package.read(entry))
    return found


def commands(program, each_ms, files, share):
    """One for each file: how much of it is tried hangs on its size."""
    for path in files:
        most = int(share * 1000 / each_ms / len(files) / KINDS) + 1 if share else None
        if not share and os.path.getsize(path) > WHOLE_MAX:
            most = MOST_OF_LARGE
        yield [program, *(["--most", str(most)] if most else []), path]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--sweeps", required=True, help="where package_sweep and its like are")
    args.add_argument("--root", required=True)
    args.add_argument("--share", type=float, help="seconds for each group")
    args.add_argument("--only", action="append", default=[])
    args = args.parse_args()
    names = [name for name in GROUPS if not args.only or name in args.only]
    failed = not names
    print(f"1..{len(names)}")
    with tempfile.TemporaryDirectory(prefix="pica-sweep-") as folder:
        for number, name in enumerate(names, 1):
            target, each_ms, what = GROUPS[name]
            if isinstance(what, str):
                files = real_files(args.root, what, folder)
            else:
                files = sorted(path for one in what for path in glob.glob(os.path.join(args.root, one)))
            if not files:
                print(f"ok {number} - {name} # SKIP these files are not there")
                continue
            told, good = [], True
            for command in commands(os.path.join(args.sweeps, target + "_sweep"), each_ms, files, args.share):
                done = subprocess.run(command, timeout=TIMEOUT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
                good = good and done.returncode == 0
                told += done.stdout.decode("utf-8", "replace").splitlines()[:1]
                if done.returncode:
                    told += [" ".join(command), f"status {done.returncode}"]
                    told += done.stderr.decode("utf-8", "replace").splitlines()[-40:]
            print(f"{'' if good else 'not '}ok {number} - {name}")
            for line in told:
                print(f"# {line}", flush=True)
            failed = failed or not good
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
