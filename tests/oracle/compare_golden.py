#!/usr/bin/env python3
"""Compares pica's text of DEX files with published outputs of AOSP's own tools.

usage: compare_golden.py --tool DEX_PRINT_TOOL [FOLDER]

FOLDER (or the environment variable PICA_DEXDUMP_TESTS) holds pairs as
test/dexdump of AOSP's art repository does: NAME.dex with NAME.txt, which is
the output of `dexdump -adfh`, and NAME.lst, which is that of `dexlist`;
and NAME.jar with NAME.txt. Skipped (status 77) when there is none.

Every line of the .txt files must be the same but for the two kinds of headers
(-f and -h), which pica does not print, and for characters beyond 16 bits:
dexdump writes their two surrogates as three bytes each, which is no UTF-8.
The .lst files are made again from pica's text: code offset and size, class,
method, prototype, source file and first line of each method.
"""
import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
import zipfile

from compare_dexdump import utf8
from oracle import MOST_LINES, skip

FILE_HEADER = re.compile(rb"DEX file header:\n(?:[a-z_]+ +: .*\n)+\n", re.MULTILINE)
CLASS_HEADER = re.compile(rb"Class #\d+ header:\n(?:[a-z_]+ *: .*\n)+\n", re.MULTILINE)
LEFT_OUT = re.compile(rb"^(?:Processing '.*|Opened '.*|      method_idx    : \d+)\n", re.MULTILINE)
OPENED = re.compile(rb"^Opened '.*:(classes\d*\.dex)', DEX version '\d+'\n", re.MULTILINE)
PREAMBLE = re.compile(rb"\ADEX file '.*\n(?:  [a-z ]{18}: \d+\n)+\n")
INSTRUCTION = re.compile(rb"^[0-9a-f]{6,}: .*\|[0-9a-f]{4,}: ", re.MULTILINE)


def text_of(tool, path):
    done = subprocess.run([tool, path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          check=True)
    text, found = PREAMBLE.subn(b"", done.stdout)
    assert found == 1, path
    return text


def golden_text(text):
    for left_out in (FILE_HEADER, CLASS_HEADER, LEFT_OUT):
        text = left_out.sub(b"", text)
    return utf8(text)


def listing(text):
    """The lines of dexlist, out of pica's text. Of the methods with code; a class comes before its methods."""
    lines, methods = [], []
    cls = name = proto = size = offset = None
    for line in text.split(b"\n"):
        if found := re.match(rb"  Class descriptor  : '(.*)'$", line):
            cls = found[1]
        elif found := re.match(rb"      name          : '(.*)'$", line):
            name = found[1]
        elif found := re.match(rb"      type          : '(.*)'$", line):
            proto = found[1]
        elif found := re.match(rb"      insns size    : (\d+) 16-bit code units$", line):
            size = int(found[1]) * 2
        elif found := re.match(rb"([0-9a-f]{6,}): +\|\[", line):
            offset = int(found[1], 16) + 16
            methods.append([offset, size, cls, name, proto, None])
        elif (found := re.match(rb"        0x[0-9a-f]{4,} line=(\d+)$", line)) and methods[-1][-1] is None:
            methods[-1][-1] = int(found[1])
        elif found := re.match(rb"  source_file_idx   : -?\d+ \((.*)\)$", line):
            source = b"(none)" if found[1] == b"unknown" else found[1]
            for offset, size, cls, name, proto, first in methods:
                dotted = cls[1:-1].replace(b"/", b".")
                lines.append(b"0x%08x %d %b %b %b %b %d" %
                             (offset, size, dotted, name, proto, source, -1 if first is None else first))
            methods = []
    return lines


def compare(name, ours, theirs):
    """Lines that differ, which are printed."""
    wrong = [line for line in difflib.unified_diff(theirs, ours, name, "pica", lineterm="", n=0)] \
        if ours != theirs else []
    for line in wrong[:MOST_LINES]:
        print(line)
    return len(wrong)


def as_text(lines):
    return [line.decode("utf-8", "backslashreplace") for line in lines]


def compare_text(tool, dex, name, golden):
    ours = text_of(tool, dex)
    wrong = compare(name, as_text(ours.split(b"\n")), as_text(golden_text(golden).split(b"\n")))
    return len(INSTRUCTION.findall(golden)), wrong


def read(path):
    with open(path, "rb") as file:
        return file.read()


def compare_jar(tool, folder, name):
    golden = read(os.path.join(folder, name + ".txt"))
    starts = list(OPENED.finditer(golden))
    ends = [start.start() for start in starts[1:]] + [len(golden)]
    instructions = wrong = 0
    with tempfile.TemporaryDirectory() as here, zipfile.ZipFile(os.path.join(folder, name + ".jar")) as jar:
        for start, end in zip(starts, ends):
            entry = start[1].decode()
            more, differ = compare_text(tool, jar.extract(entry, here), f"{name}.jar:{entry}",
                                        golden[start.start():end])
            instructions += more
            wrong += differ
    return instructions, wrong


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tool", required=True)
    args.add_argument("folder", nargs="?", default=os.environ.get("PICA_DEXDUMP_TESTS"))
    args = args.parse_args()
    if not args.folder or not os.path.isdir(args.folder):
        skip("no folder of published outputs (PICA_DEXDUMP_TESTS)")
    pairs = instructions = wrong = 0
    for file in sorted(os.listdir(args.folder)):
        name, kind = os.path.splitext(file)
        path = os.path.join(args.folder, file)
        if kind not in (".dex", ".jar") or not os.path.isfile(os.path.join(args.folder, name + ".txt")):
            continue
        if kind == ".jar":
            more, differ = compare_jar(args.tool, args.folder, name)
        else:
            more, differ = compare_text(args.tool, path, file, read(os.path.join(args.folder, name + ".txt")))
            listed = os.path.join(args.folder, name + ".lst")
            if os.path.isfile(listed):
                theirs = [line for line in utf8(read(listed)).split(b"\n") if line and not line.startswith(b"#")]
                differ += compare(name + ".lst", as_text(listing(text_of(args.tool, path))), as_text(theirs))
                pairs += 1
        pairs += 1
        instructions += more
        wrong += differ
    print(f"{pairs} pairs, {instructions} instructions compared, {wrong} lines differ")
    return 1 if wrong or not instructions else 0


if __name__ == "__main__":
    sys.exit(main())
