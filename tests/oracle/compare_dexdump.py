#!/usr/bin/env python3
"""Compares pica's text of a package's DEX files with `dexdump -a -d`, line by line.

usage: compare_dexdump.py --pica PICA PACKAGE.apk
       compare_dexdump.py --tool DEX_PRINT_TOOL PACKAGE.apk|FILE.dex
       compare_dexdump.py --counts PACKAGE.apk|FILE.dex

All lines must be the same: annotations, classes, fields with their values,
methods, every instruction with its offset, operands and resolved reference,
handlers, source lines, local variables, method handles, call sites. pica writes
strings with escapes and in UTF-8; dexdump 11 does neither in const-string
instructions and call sites, and only the first in values (but for \\b and
\\f). Both are brought to one form first. Left out are
the types of handles of object fields, which dexdump says wrong, and what pica
says of illegal code.

--counts needs no pica: it prints, per (class, name, prototype), the number of
invoke instructions that dexdump sees, as tab-separated values.
"""
import argparse
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

from oracle import EXIT_SKIP, MOST_LINES

INSTRUCTION = re.compile(rb"^[0-9a-f]{6,}: .*\|[0-9a-f]{4,}: ")
INVOKE = re.compile(rb"\|[0-9a-f]{4,}: invoke-(?!custom|polymorphic)[a-z]+(?:/range)? \{[^}]*\}, "
                    rb"([^ ]*?)\.([^.:]*):(\(.*) // method@")
LEFT_OUT = re.compile(rb"^ {6}illegal code  : ")
MARK = re.compile(rb"(\|[0-9a-f]{4,}: .*) // (?:illegal|not reached)$")
SPACE_BEHIND = re.compile(rb"^(?: {6}(?:positions|locals) +:| {8}0x[0-9a-f]{4,} - 0x[0-9a-f]{4,} reg=.*) $")
FIELD_HANDLE = re.compile(rb"(  type        : [gp][eu]t-instance\n  target      : .*\n)  target_type : .*\n")
BEGINNING = re.compile(rb"^(?:DEX file|Opened) '(?:.*:)?(?:.*/)?([^/']*)'", re.MULTILINE)
PREAMBLE = re.compile(rb"^(?:Processing|Opened) '|^DEX file '|^  [a-z ]{18}: \d+$")
CONST_STRING = re.compile(rb'(.*\|[0-9a-f]{4,}: const-string(?:/jumbo)? v\d+, )"(.*)"(.*)$')
VALUE = re.compile(rb"      value         : |  VISIBILITY_")
LINK_ARGUMENT = re.compile(rb"(  link_argument\[\d+\] : )(.*)$")
ESCAPE = re.compile(rb'\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([bfnrt"\\]))')
LETTERS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b'"': b'"', b"\\": b"\\"}


def run(*command):
    """Standard output; None when the tool would not read the file."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=False)
    return done.stdout if done.returncode == 0 else None


def utf8(mutf8):
    """MUTF-8 as UTF-8: surrogates joined, C0 80 as NUL, lone surrogates left as three bytes."""
    if mutf8.isascii():
        return mutf8
    text = mutf8.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass").encode("utf-8", "surrogatepass")


def unescape(line):
    """A line of pica's as dexdump writes it, in UTF-8."""
    def plain(match):
        if match[1]:
            return bytes([int(match[1], 16)])
        if match[2]:
            return chr(int(match[2], 16)).encode("utf-8", "surrogatepass")
        return match[0] if escaped and match[3] not in b"bf" else LETTERS[match[3]]

    escaped = VALUE.match(line)
    if escaped:
        return ESCAPE.sub(plain, line)
    if found := LINK_ARGUMENT.match(line):
        return found[1] + ESCAPE.sub(plain, found[2])
    found = CONST_STRING.match(line)
    if not found:
        return line
    return found[1] + b'"' + ESCAPE.sub(plain, found[2]) + b'"' + found[3]


def lines_of_pica(text):
    """Lines that are asked for; a string with line feeds in it becomes several, as in dexdump."""
    out = []
    for line in text.split(b"\n"):
        if not PREAMBLE.match(line) and not LEFT_OUT.match(line):
            out += unescape(MARK.sub(rb"\1", line)).split(b"\n")
    return out


def lines_of_dexdump(text):
    """The same. Whole text is decoded: a surrogate pair never spans lines."""
    return [utf8(line.rstrip() if SPACE_BEHIND.match(line) else line) for line in text.split(b"\n") if not LEFT_OUT.match(line) and not PREAMBLE.match(line)]


def by_file(text):
    """{name of the DEX file: its text}; the two tools need not list them in one order."""
    starts = list(BEGINNING.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {start[1].decode(): text[start.start():end] for start, end in zip(starts, ends)}


def compare_files(package, ours, theirs):
    """The sum over all DEX files of a package that dexdump reads: it stops where the runtime stops."""
    a, b = by_file(ours), by_file(theirs)
    if os.path.basename(package) in b and "classes.dex" in a:
        b["classes.dex"] = b.pop(os.path.basename(package))  # a package of one DEX file
    instructions = wrong = 0
    for name in sorted(b):
        if name not in a:
            print(f"{name}: pica does not list it")
            wrong += 1
            continue
        more, differ = compare(name, a[name], b[name])
        instructions += more
        wrong += differ
    return instructions, wrong


def compare(name, ours, theirs):
    """Number of instructions compared and lines that differ, which are printed."""
    a = [line for line in lines_of_pica(ours) if line]
    b = [line for line in lines_of_dexdump(theirs) if line]
    wrong = abs(len(a) - len(b))
    for x, y in zip(a, b):
        if x == y:
            continue
        wrong += 1
        if wrong <= MOST_LINES:
            print(f"{name}:\n  pica    {x.decode('utf-8', 'backslashreplace')}")
            print(f"  dexdump {y.decode('utf-8', 'backslashreplace')}")
    return sum(1 for line in b if INSTRUCTION.match(line)), wrong


def dex_files(package, folder):
    """The classes*.dex of a package, unpacked, in the order in which they are loaded."""
    if not zipfile.is_zipfile(package):
        return [package]
    found = []
    with zipfile.ZipFile(package) as archive:
        names = set(archive.namelist())
        n = 1
        while (name := f"classes{n if n > 1 else ''}.dex") in names:
            found.append(archive.extract(name, folder))
            n += 1
    return found


def counts(package):
    text = run("dexdump", "-d", package)
    if text is None:
        sys.exit(f"{package}: dexdump cannot read it")
    calls = collections.Counter(found.groups() for line in text.split(b"\n") if (found := INVOKE.search(line)))
    for (cls, name, proto), number in sorted(calls.items()):
        print(*(utf8(part).decode("utf-8", "backslashreplace") for part in (cls, name, proto)), number, sep="\t")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica")
    args.add_argument("--tool")
    args.add_argument("--counts", action="store_true")
    args.add_argument("package")
    args = args.parse_args()
    if not shutil.which("dexdump"):
        print("skipped: dexdump is not installed")
        return EXIT_SKIP
    if not os.path.isfile(args.package):
        print(f"skipped: {args.package} is not there: ./dev corpus brings it")
        return EXIT_SKIP
    if args.counts:
        counts(args.package)
        return 0
    instructions = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        pairs = []
        if args.pica:
            pairs.append((args.package, (args.pica, "dump", "dex", args.package)))
        else:
            pairs += [(path, (args.tool, path)) for path in dex_files(args.package, folder)]
        for path, command in pairs:
            ours, theirs = run(*command), run("dexdump", "-a", "-d", path)
            if ours is None or theirs is None:
                print(f"{path}: {'pica' if ours is None else 'dexdump'} cannot read it")
                wrong += 1
                continue
            more, differ = compare_files(path, FIELD_HANDLE.sub(rb"\1", ours), FIELD_HANDLE.sub(rb"\1", theirs))
            instructions += more
            wrong += differ
    print(f"{os.path.basename(args.package)}: {instructions} instructions compared, {wrong} lines differ")
    return 1 if wrong or not instructions else 0


if __name__ == "__main__":
    sys.exit(main())
