#!/usr/bin/env python3
"""Makes an Android App Bundle of packages, each of which becomes a module.

usage: bundle_maker.py OUTPUT MODULE=PACKAGE...

aapt2 turns each package into protobuf form; what stands in it is put where
bundles have it. The same packages give the same bytes.
"""
import os
import subprocess
import sys
import tempfile
import zipfile

CONFIG = b"\x0a\x08\x12\x061.15.6"  # BundleConfig.bundletool.version


def place(name):
    """Where a module has what stands at `name` in a package; None: nowhere."""
    if name == "AndroidManifest.xml":
        return "manifest/" + name
    if name == "resources.pb" or name.startswith(("res/", "lib/", "assets/")):
        return name
    if name.startswith("META-INF/") and not name.startswith(("META-INF/services/",)):
        return None
    if "/" not in name and name.endswith(".dex"):
        return "dex/" + name
    return "root/" + name


def convert(package, folder, form="proto", aapt2="aapt2"):
    """The package in protobuf form, or brought back to binary form."""
    made = os.path.join(folder, form + "-" + os.path.basename(package))
    done = subprocess.run([aapt2, "convert", "--output-format", form, "-o", made, package],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode or not os.path.exists(made):
        raise RuntimeError(f"aapt2 convert {package}: {done.stdout}")
    return made


def add(out, name, data):
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    out.writestr(entry, data)


def add_module(out, module, proto, package):
    """`proto` is the package in protobuf form; what aapt2 lost of it is taken from `package`."""
    seen = set()
    for source in (proto, package):
        with zipfile.ZipFile(source) as archive:
            for name in archive.namelist():
                to = place(name)
                if source == package and name in ("AndroidManifest.xml", "resources.arsc"):
                    continue
                if to and to not in seen and not name.endswith("/"):
                    seen.add(to)
                    add(out, f"{module}/{to}", archive.read(name))


def make(output, modules):
    """`modules`: pairs of a name and a package."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(output, "w") as out:
        add(out, "BundleConfig.pb", CONFIG)
        for module, package in modules:
            add_module(out, module, convert(package, folder), package)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    make(sys.argv[1], [argument.split("=", 1) for argument in sys.argv[2:]])
