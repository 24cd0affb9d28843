#!/usr/bin/env python3
"""How fast `pica batch` is with one worker and with two, and what its parent takes.

usage: batch.py --pica PICA --root ROOT [--samples N] [--keep FOLDER]

The samples are packages of testdata and, as far as they are there, of the corpus, each made another by a comment
behind its archive; every fifth is cut off or has a wrong byte in its directory. Each must have one outcome. Prints a table
for docs/SCALING.md.
"""
import argparse
import glob
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

LARGEST = 8 << 20  # of a package: N variants of it lie on the disk
END = 22           # bytes of an end record without a comment


def sources(root):
    found = glob.glob(os.path.join(root, "testdata/**/*.apk"), recursive=True) + glob.glob(os.path.join(root, "corpus/*.apk"))
    return sorted(path for path in found if os.path.getsize(path) <= LARGEST)


def vary(data, number, rng):
    """Another package of the same content; of every fifth number one that is broken."""
    data = bytearray(data)
    if data[-END:-END + 4] == b"PK\5\6":
        comment = b"%08d" % number
        data[-2:] = len(comment).to_bytes(2, "little")
        data += comment
    if number % 5 == 0 and number % 10:
        del data[rng.randrange(len(data) // 2, len(data) - END):]
    elif number % 5 == 0:
        data[rng.randrange(len(data) * 3 // 4, len(data))] ^= 0x55
    return bytes(data)


def make(root, folder, count):
    """Bytes of all samples, and how many different ones there are: a few have no end record to vary."""
    rng = random.Random(1)
    paths = sources(root)
    size, different = 0, set()
    for number in range(count):
        with open(paths[number % len(paths)], "rb") as file:
            data = vary(file.read(), number, rng)
        size += len(data)
        different.add(hashlib.sha256(data).digest())
        with open(os.path.join(folder, f"{number:06}.apk"), "wb") as file:
            file.write(data)
    return size, len(different)


def run(pica, folder, case, workers):
    """Seconds, and the most memory of the parent in KiB."""
    started = time.monotonic()
    peak = 0
    with subprocess.Popen([pica, "batch", "--quiet", "-j", str(workers), "--phase", "spot-check", "--case", case, folder],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
                    peak = max([peak] + [int(line.split()[1]) for line in file if line.startswith("VmHWM")])
            except OSError:
                pass
            time.sleep(0.1)
    if process.returncode not in (0, 4):
        sys.exit(f"batch: exit status {process.returncode}")
    return time.monotonic() - started, peak


def outcomes(case):
    with sqlite3.connect(f"file:{case}?mode=ro", uri=True) as db:
        return dict(db.execute("SELECT status, count(*) FROM scans GROUP BY status"))


def digest(pica, case):
    return subprocess.run([pica, "case", "digest", case], capture_output=True, check=True).stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pica", required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("--samples", type=int, default=10000)
    args = parser.parse_args()
    pica = os.path.abspath(args.pica)
    work = tempfile.mkdtemp(prefix="batch-bench-")
    try:
        folder = os.path.join(work, "samples")
        os.mkdir(folder)
        size, different = make(args.root, folder, args.samples)
        print(f"{args.samples} samples, {different} of them different, {size / 2**20:.0f} MiB\n")
        print("| workers | time | samples a second | MiB a second | parent |\n|---:|---:|---:|---:|---:|")
        times, digests = [], []
        for workers in 1, 2:
            case = os.path.join(work, f"{workers}.case")
            seconds, peak = run(pica, folder, case, workers)
            times.append(seconds)
            digests.append(digest(pica, case))
            print(f"| {workers} | {seconds:.1f} s | {args.samples / seconds:.0f} | {size / 2**20 / seconds:.1f} | {peak / 1024:.0f} MiB |",
                  flush=True)
        found = outcomes(case)
        print(f"\nTwo workers are {times[0] / times[1]:.2f} times as fast as one; their cases are "
              f"{'the same' if digests[0] == digests[1] else 'NOT the same'}. Outcomes: {json.dumps(found)}.")
        if sum(found.values()) != different or digests[0] != digests[1]:
            sys.exit("batch: a sample has no outcome, or cases differ")
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
