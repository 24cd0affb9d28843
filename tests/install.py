#!/usr/bin/env python3
"""What `meson install` puts where, and that the installed pica works alone.

usage: install.py --build BUILD --root ROOT
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

# Under the prefix. The man pages and completions are what a packager looks for first.
WANTED = [
    "bin/pica",
    "share/man/man1/pica.1",
    "share/man/zh_CN/man1/pica.1",
    "share/bash-completion/completions/pica",
    "share/zsh/site-functions/_pica",
    "share/doc/pica/NOTICE",
    "share/doc/pica/LICENSE",
]
# At least one file under each.
FOLDERS = ["share/pica/rules/packs", "share/pica/rules/clauses", "share/pica/rules/schema"]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--build", required=True)
    args.add_argument("--root", required=True)
    args = args.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory(prefix="pica-install-") as folder:
        subprocess.run(["meson", "install", "-C", args.build, "--no-rebuild", "--quiet", "--destdir", folder],
                       check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        options = json.loads(subprocess.run(["meson", "introspect", "--buildoptions", args.build], check=True,
                                            capture_output=True, text=True).stdout)
        prefix = next(one["value"] for one in options if one["name"] == "prefix")
        at = folder + prefix
        wrong += [f"{path} is not installed" for path in WANTED if not os.path.isfile(os.path.join(at, path))]
        for path in FOLDERS:
            if not any(names for _, _, names in os.walk(os.path.join(at, path))):
                wrong.append(f"nothing is installed under {path}")
        for base, _, names in os.walk(at):
            for name in names:
                path = os.path.join(base, name)
                if os.stat(path).st_mode & 0o022:
                    wrong.append(f"{os.path.relpath(path, at)} may be written by others")
        if not wrong:
            # Nothing but the installed file: no build folder, no source tree.
            done = subprocess.run([os.path.join(at, "bin/pica"), "scan", "--format", "json",
                                   os.path.join(args.root, "testdata/demo/demo.apk")], cwd=folder,
                                  env={"PATH": "/usr/bin:/bin"}, capture_output=True, check=False)
            if done.returncode != 0 or json.loads(done.stdout)["sample"]["package"] != "com.example.demo":
                wrong.append(f"the installed pica ended with status {done.returncode}: {done.stderr.decode()}")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
