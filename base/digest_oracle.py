#!/usr/bin/env python3
"""The digests of base/digest.h against those of Python's hashlib.

usage: digest_oracle.py DIGEST_TEST

hashlib may not know SM3 (it is OpenSSL's); the others it always has.
"""
import hashlib
import subprocess
import sys


def main():
    lines = subprocess.run([sys.argv[1], "list"], capture_output=True, text=True, check=True).stdout.splitlines()
    compared = wrong = 0
    unknown = set()
    for line in lines:
        message, *digests = line.split(" ")
        for name, _, got in (digest.partition("=") for digest in digests):
            try:
                want = hashlib.new(name, bytes.fromhex(message)).hexdigest()
            except ValueError:
                unknown.add(name)
                continue
            compared += 1
            if got != want:
                wrong += 1
                print(f"{name} of {len(message) // 2} bytes: {got}, hashlib says {want}")
    print(f"{compared} digests compared" + "".join(f"; hashlib does not know {name}" for name in sorted(unknown)))
    sys.exit(1 if wrong or compared == 0 else 0)


if __name__ == "__main__":
    main()
