#!/usr/bin/env python3
"""Makes an app bundle of a package with aapt2, and wants of the one what is said of the other.

usage: compare_bundles.py --pica PICA PACKAGE.apk

Compared are the report, save places, names of files and signatures, and against the package
that aapt2 makes of the protobuf form the manifest, the resources and the XML files.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import bundle_maker
from oracle import arguments, conclude, skip

MOST = 40  # XML files of a package
ALIKE = ("package", "version_code", "version_name", "label", "min_sdk", "target_sdk")
PLACES = ("place", "evidence", "places", "file_offset", "bytes", "entry", "id")


def without_places(value):
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items()
                if key not in PLACES or (key == "id" and not re.fullmatch(r"[A-Z]-[0-9a-f]{12}", str(inner)))}
    if isinstance(value, list):
        return [without_places(inner) for inner in value]
    return re.sub(r"[A-Z]-[0-9a-f]{12}|\bbase/(?=res/|assets/|lib/)", "", value) if isinstance(value, str) else value


def run_json(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return json.loads(done.stdout) if done.stdout else {"status": done.returncode}


def of_packing(item):
    """What is said of how the archive is made, and of who signed it."""
    return isinstance(item, dict) and (str(item.get("id")).startswith(("signature", "zip.", "manifest.table-packed",
                                                                       "native.packed"))
                                       or item.get("stage") == "signature")


def repack(package, folder):
    """Its entries alone: what lies between them is not in a bundle."""
    made = os.path.join(folder, "plain.apk")
    with zipfile.ZipFile(package) as archive, zipfile.ZipFile(made, "w") as out:
        for name in archive.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = archive.getinfo(name).compress_type
            out.writestr(entry, archive.read(name))
    return made


def parts(report):
    """What both reports must have alike, one line each."""
    for key in ALIKE:
        yield f"sample.{key}: {report['sample'].get(key)}"
    for key, value in report.items():
        if key in ("sample", "tool", "schema"):
            continue
        for item in value if isinstance(value, list) else [value]:
            if not of_packing(item):
                yield f"{key}: {json.dumps(without_places(item), ensure_ascii=False, sort_keys=True)}"


def compare(want, got, what, wrong):
    """Lines of the one that the other lacks."""
    want, got = sorted(want), sorted(got)
    if want == got:
        return len(want)
    ours, theirs = set(got), set(want)
    wrong += [f"{what}: only of the package: {line}" for line in want if line not in ours]
    wrong += [f"{what}: only of the bundle: {line}" for line in got if line not in theirs]
    return len(want)


def dump_lines(pica, *words):
    dump = run_json(pica, "dump", *words, "--quiet", "--format", "json")
    dump.pop("entry", None)
    return json.dumps(dump, ensure_ascii=False, indent=0).split("\n")


def main():
    args = arguments("aapt2")
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        bundle = os.path.join(folder, "a.aab")
        try:
            bundle_maker.make(bundle, [("base", args.package)])
            proto = bundle_maker.convert(args.package, folder)
            binary = bundle_maker.convert(proto, folder, "binary")
        except RuntimeError as error:
            skip(str(error))
        count += compare(parts(run_json(args.pica, "scan", "-q", "--format", "json", repack(args.package, folder))),
                         parts(run_json(args.pica, "scan", "-q", "--format", "json", bundle)), "scan", wrong)
        with zipfile.ZipFile(binary) as archive:
            files = [name for name in archive.namelist() if name.startswith("res/") and name.endswith(".xml")]
        subjects = [("manifest",), ("resources",)]
        subjects += [("xml", name) for name in files[:: len(files) // MOST + 1]]
        for subject, *entry in subjects:
            count += compare(dump_lines(args.pica, subject, binary, *entry),
                             dump_lines(args.pica, subject, bundle, *entry), " ".join([subject, *entry]), wrong)
    conclude(args, count, wrong, "lines of the report and of what is dumped")


if __name__ == "__main__":
    sys.exit(main())
