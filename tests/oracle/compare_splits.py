#!/usr/bin/env python3
"""Splits a package by its configurations with aapt2, and wants of the set what is said of the one.

usage: compare_splits.py --pica PICA PACKAGE.apk

Each configuration of the package becomes a split of its own, as stores make them of languages and
densities. Compared are the report, save places, names of files and signatures, the answers about
consent and calls, the resources, and XML files with the names of the resources they refer to.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

from compare_bundles import compare, parts, run_json, without_places
from oracle import arguments, conclude, skip

MOST = 16  # XML files of a package
SPLITS = 24  # configurations, those with most values
INNER = re.compile(r"\b[\w.-]+\.apk!")


def configurations(pica, package):
    """Those that some value stands under, but for densities, of which aapt2 leaves the best in the base, and none
    and what is there for newer versions alone, which is no reason to split."""
    found = {}
    for table in run_json(pica, "dump", "resources", "-q", "--format", "json", package).get("packages", []):
        for kind in table["types"]:
            for resource in kind["resources"]:
                for value in resource["values"]:
                    found[value["config"]] = found.get(value["config"], 0) + 1
    plain = [config for config in found if config and not re.fullmatch(r"v\d+|.*dpi.*", config)]
    return sorted(plain, key=lambda config: (-found[config], config))[:SPLITS]


def split(package, configs, folder):
    """The package as aapt2 writes it, and a set of what it makes of it."""
    whole, base = os.path.join(folder, "whole.apk"), os.path.join(folder, "base.apk")
    made = [os.path.join(folder, f"split_{number}.apk") for number in range(len(configs))]
    words = [word for path, config in zip(made, configs) for word in ("--split", f"{path}:{config}")]
    for command in (["-o", whole, package], ["-o", base, *words, package]):
        done = subprocess.run(["aapt2", "optimize", *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, check=False)
        if done.returncode:
            skip(f"aapt2 optimize: {done.stdout}")
    archive = os.path.join(folder, "app.apks")
    with zipfile.ZipFile(archive, "w") as out:
        for path in [base, *made]:
            out.write(path, os.path.basename(path))
    return whole, archive


def plain(value):
    """Without places and what the file is called that something is in."""
    return json.loads(INNER.sub("", json.dumps(without_places(value), ensure_ascii=False)))


def lines(pica, subject, package):
    """What is said of consent and calls, one line each."""
    for key, value in run_json(pica, "dump", subject, "-q", "--format", "json", package).items():
        if isinstance(value, list):
            for item in value:
                yield f"{key}: {json.dumps(plain(item), ensure_ascii=False, sort_keys=True)}"


def resources(pica, package):
    """Every value; the files of a set come one behind the other, and each typeSpec knows its own file alone."""
    for table in run_json(pica, "dump", "resources", "-q", "--format", "json", package).get("packages", []):
        for kind in table["types"]:
            for resource in kind["resources"]:
                for value in resource["values"]:
                    value.pop("file", None)
                    yield " ".join([table["id"], table["name"], kind["id"], kind["name"], resource["id"],
                                    resource["name"], json.dumps(value, ensure_ascii=False, sort_keys=True)])


def xml_lines(pica, package, name):
    dump = run_json(pica, "dump", "xml", "--quiet", "--format", "json", package, name)
    dump.pop("entry", None)
    return json.dumps(dump, ensure_ascii=False, indent=0).split("\n")


def main():
    args = arguments("aapt2")
    configs = configurations(args.pica, args.package)
    if not configs:
        skip("there is nothing to split")
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        whole, archive = split(args.package, configs, folder)
        count += compare([INNER.sub("", line) for line in
                          parts(run_json(args.pica, "scan", "-q", "--format", "json", whole))],
                         [INNER.sub("", line) for line in
                          parts(run_json(args.pica, "scan", "-q", "--format", "json", archive))], "scan", wrong)
        for subject in ("consent", "callgraph"):
            count += compare(lines(args.pica, subject, whole), lines(args.pica, subject, archive), subject, wrong)
        count += compare(resources(args.pica, whole), resources(args.pica, archive), "resources", wrong)
        with zipfile.ZipFile(whole) as packed:
            files = [name for name in packed.namelist() if name.startswith("res/") and name.endswith(".xml")]
        for name in files[:: len(files) // MOST + 1]:
            count += compare(xml_lines(args.pica, whole, name), xml_lines(args.pica, archive, name), name, wrong)
    conclude(args, count, wrong, f"lines of what is said of {len(configs)} splits")


if __name__ == "__main__":
    sys.exit(main())
