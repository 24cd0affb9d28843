#!/usr/bin/env python3
"""What is decided of a package hangs on nothing that means nothing: threads, the order of files, of classes, of DEX files.

usage: consent_order.py --pica PICA --cases testdata/consent [--all | --only NAME...]

A point a case. Each package is scanned with one thread and with two to eight: the same bytes. Then it is made anew with its
files in reverse order and, by a shuffle that is the same each time, in another, with the classes of each DEX file in reverse order (but for what they extend), with its two DEX
files under each other's name, and, where smali is there, with every other class moved to a second DEX file: the
same answers. With --all every case there is, those that are not in CASES with one other number of threads and not split.
"""
import argparse
import hashlib
import json
import os
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

TIMEOUT = 120
CASES = (
    "app-clinic-clean", "app-mall", "base-activity-template", "bit-flags-and-masks", "checkbox-read-at-click",
    "compose-checkbox-enabled", "contradicting-translation", "cordova-plugin", "dagger-providers",
    "dialog-subclass-layout", "eventbus-sticky", "flag-written-at-startup", "flutter-shared-preferences",
    "grants-fabricated", "guide-pages-agree-on-last", "iab-tcf-first-purpose", "jpush-and-bugly",
    "jpush-deny-then-grant", "kt-coroutine-gate", "kt-suspend-dialog-minified", "layout-onclick",
    "manager-instance-field", "material-dialog-viewmodel-minified", "menu-items", "native-guard", "onetrust-groups",
    "packed-qihoo", "permission-requests", "prefs-and-or", "r8-lambda-group", "reflection-from-network",
    "unity-bridge", "unknown-native-callback",
)
SPLIT = ("dialog-subclass-layout", "eventbus-sticky", "grants-fabricated", "kt-suspend-dialog-minified",
         "manager-instance-field", "prefs-and-or")


# Packages as lists of (name, bytes).


def read_package(path):
    with zipfile.ZipFile(path) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def write_package(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files:
            package.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def is_dex(name):
    return re.fullmatch(r"classes\d*\.dex", name) is not None


# DEX files: https://source.android.com/docs/core/runtime/dex-format


def interfaces_of(dex, at):
    """The types of the type_list at that place."""
    if not at:
        return ()
    count, = struct.unpack_from("<I", dex, at)
    return struct.unpack_from(f"<{count}H", dex, at + 4)


def classes_backwards(dex):
    """The same DEX file, its class_defs in reverse order; what a class extends stays before it, as it must."""
    count, start = struct.unpack_from("<2I", dex, 0x60)
    items = [dex[start + 32 * n:start + 32 * (n + 1)] for n in range(count)]
    of_type = {struct.unpack_from("<I", item)[0]: n for n, item in enumerate(items)}
    order, placed = [], set()

    def place(number):
        if number is None or number in placed:
            return
        placed.add(number)
        _, _, parent, interfaces = struct.unpack_from("<4I", items[number])
        for one in (parent, *interfaces_of(dex, interfaces)):
            place(of_type.get(one))
        order.append(number)

    for number in reversed(range(count)):
        place(number)
    return sealed(dex[:start] + b"".join(items[n] for n in order) + dex[start + 32 * count:])


def sealed(dex):
    """With its digest and checksum made right."""
    dex = dex[:12] + hashlib.sha1(dex[32:]).digest() + dex[32:]
    return dex[:8] + struct.pack("<I", zlib.adler32(dex[12:])) + dex[12:]


def assemble(classes, api, folder, name):
    src = os.path.join(folder, name)
    os.mkdir(src)
    for number, text in enumerate(classes):
        with open(os.path.join(src, f"{number:03}.smali"), "w", encoding="utf-8") as file:
            file.write(text)
    out = os.path.join(folder, name + ".dex")
    subprocess.run(["smali", "assemble", "--jobs", "1", "--api", api, "-o", out, src], check=True, timeout=TIMEOUT)
    with open(out, "rb") as file:
        return file.read()


def split(case, files, folder):
    """Every other class in classes2.dex."""
    with open(os.path.join(case, "classes.smali"), encoding="utf-8") as file:
        text = file.read()
    api = re.match(r"# api (\d+)", text)
    classes = re.split(r"(?m)^(?=\.class)", text)[1:]
    made = [(name, assemble(classes[part::2], api.group(1) if api else "26", folder, name))
            for part, name in enumerate(("classes.dex", "classes2.dex"))]
    return [one for one in files if not is_dex(one[0])] + made


def swapped(files):
    """With classes.dex and classes2.dex under each other's name."""
    other = {"classes.dex": "classes2.dex", "classes2.dex": "classes.dex"}
    return [(other.get(name, name), data) for name, data in files]


# Reports.


def scan(pica, path, threads=1):
    done = subprocess.run([pica, "scan", "--quiet", "--format", "json", "-j", str(threads), path],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{path}: status {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()[-300:]}")
    return done.stdout


def whole(report):
    """All that is said of the package but what it hashes to."""
    report = json.loads(report)
    for name in ("size", "sha256", "sha1", "md5", "sm3"):
        del report["sample"][name]
    for dex in report["sample"]["dex"]:
        del dex["sha256"]
    return report


def guard(one):
    return one["kind"], one.get("key", ""), one["counts"]


def answers(report):
    """What was decided, without saying in which file anything stands."""
    report = json.loads(report)
    rows = []
    for kind in ("collections", "related", "permission_requests", "sdk_starts", "grants"):
        for one in report[kind]:
            place = one["place"]
            rows.append((kind, place.get("class", ""), place.get("method", ""), place.get("insn", 0), one["api"],
                         ",".join(one.get("permissions", [])), one.get("consent", ""), one.get("phase", ""),
                         one.get("contract", ""), str(one.get("argument", "")), str(one.get("fabricated", "")),
                         tuple(guard(g) for g in one.get("guards", []))))
    for one in report["consent_acts"]:
        handler = one.get("handler") or {}
        rows.append(("act", one.get("text", ""), one["verdict"], handler.get("class", ""), handler.get("method", "")))
    flow = report["consent_flow"]
    rows.append(("flow", flow["verdict"], *(f"{e['element']} {e['found']}" for e in flow["evidence"])))
    rows += [("finding", one["rule"], one["verdict"]) for one in report["findings"]]
    return sorted(rows, key=repr)


def differences(want, got):
    """Where two values differ, the first few."""
    told = []

    def walk(path, a, b):
        if a == b:
            return
        if isinstance(a, dict) and isinstance(b, dict):
            for key in sorted({*a, *b}):
                walk(f"{path}.{key}", a.get(key), b.get(key))
        elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
            for number, (x, y) in enumerate(zip(a, b)):
                walk(f"{path}[{number}]", x, y)
        else:
            told.append(f"{path}: {str(b)[:300]}, not {str(a)[:300]}")

    walk("", want, got)
    return told[:5]


def shuffled(files, seed):
    """In another order than they are, where there are enough of them."""
    made = list(files)
    random.Random(seed).shuffle(made)
    return made


def check(pica, cases, name, smali):
    """What is wrong of one case."""
    threads = range(2, 9) if name in CASES else [2 + zlib.crc32(name.encode()) % 7]
    case = os.path.join(cases, name)
    files = read_package(os.path.join(case, name + ".apk"))
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name + ".apk") # the same name each time: it is in the report

        def again(made, how, of):
            write_package(path, made)
            got = scan(pica, path)
            wrong.extend(f"{how}: {one}" for one in differences(of(first), of(got)))

        write_package(path, files)
        first = scan(pica, path)
        wrong += [f"-j {n}: other bytes than with -j 1" for n in threads if scan(pica, path, n) != first]
        again(files[::-1], "files in reverse order", whole)
        again(shuffled(files, name), "files in another order", whole)
        again([(n, classes_backwards(d) if is_dex(n) else d) for n, d in files], "classes in reverse order", answers)
        if any(n == "classes2.dex" for n, _ in files):
            again(swapped(files), "DEX files swapped", answers)
        if smali and name in SPLIT:
            parts = split(case, files, folder)
            again(parts, "classes in two DEX files", answers)
            again(swapped(parts), "classes in two DEX files, swapped", answers)
    return wrong


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--cases", required=True)
    args.add_argument("--only", nargs="+", default=CASES)
    args.add_argument("--all", action="store_true")
    args = args.parse_args()
    if args.all:
        args.only = sorted(name for name in os.listdir(args.cases)
                           if os.path.exists(os.path.join(args.cases, name, name + ".apk")))
    pica, smali = os.path.abspath(args.pica), shutil.which("smali")
    failed = False
    print(f"1..{len(args.only)}")
    for number, name in enumerate(args.only, 1):
        wrong = check(pica, args.cases, name, smali)
        print(f"{'not ' if wrong else ''}ok {number} - {name}"
              + ("" if smali or name not in SPLIT else " # no smali: not split"))
        for line in wrong:
            print(f"# {line}")
        failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
