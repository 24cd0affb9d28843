#!/usr/bin/env python3
"""Compares the manual pages with the tables of commands, options, limits and statuses.

usage: manual_check.py ROOT

Where groff is there the pages must also be without its warnings.
"""
import os
import re
import shutil
import subprocess
import sys

PAGES = ["docs/pica.1", "docs/pica.zh_CN.1"]
OPTION = re.compile(r'^X\((\w+), "([^"]+)", (?:\'(.)\'|0), (?:"([^"]+)"|NULL), (?:"([^"]+)"|NULL)', re.MULTILINE)
COMMAND = re.compile(r'^X\((\w+), "([^"]+)"', re.MULTILINE)
LIMIT = re.compile(r'^X\((\w+), ([^,]+), "', re.MULTILINE)
STATUS = re.compile(r"^    CLI_\w+ = (\d+),", re.MULTILINE)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def plain(page):
    """The page's words without its macros, dashes as they are typed."""
    text = "\n".join(line for line in page.split("\n") if not line.startswith('.\\"'))
    text = text.replace("\\-", "-").replace("\\fR", "").replace("\\fP", "")
    text = re.sub(r"^\.[A-Z]+ ?", "", text, flags=re.MULTILINE).replace('"', "")
    return text


def limit_value(expression):
    """As the program prints it: "2ull << 30" is 2G."""
    number, _, shift = expression.partition(" << ")
    whole = int(number.rstrip("ul")) << int(shift or 0)
    value, suffix = whole, ""
    for suffix_of in "KMGT":
        if value < 1024 or value % 1024:
            break
        value, suffix = value // 1024, suffix_of
    return f"{value}{suffix}" if value < 10000 else str(whole)


def check_limits(name, page, limits):
    told = re.findall(r"^\.BR (\w+) = (\w+)$", page, re.MULTILINE)
    want = [(limit, limit_value(value)) for limit, value in limits]
    return [] if told == want else [f"{name}: its limits are not those of base/limits.def, in their order"]


def check_page(name, page, options, commands, statuses):
    wrong = []
    text = plain(page)
    entries = [plain(entry.split("\n", 2)[1]) for entry in page.split(".TP")[1:] if "\n" in entry]
    entries = [entry for entry in entries if not entry.startswith("pica ")]  # examples
    for _, option, letter, argument, values in options:
        told = [entry for entry in entries if re.search(rf"--{option}(?![\w-])", entry)]
        if len(told) != 1:
            wrong.append(f"{name}: --{option} has {len(told)} entries")
            continue
        if letter and f"-{letter}" not in told[0].replace("--", ""):
            wrong.append(f"{name}: -{letter} is not beside --{option}")
        listed = values.split("|") if values and not values.startswith("@") else []
        wrong += [f"{name}: value {value} of --{option} is not told" for value in listed
                  if not re.search(rf"(?<![\w-]){value}(?![\w-])", text)]
        if not argument and re.search(rf"--{option} +\w", told[0]):
            wrong.append(f"{name}: --{option} takes no argument")
    known = {option[1] for option in options}
    wrong += [f"{name}: there is no option --{said}" for said in sorted(set(re.findall(r"--([a-z][a-z-]+)", text)))
              if said not in known | {"option"}]
    for _, command in commands:
        if not any(re.match(rf"{command}(?![\w-])", entry) for entry in entries):
            wrong.append(f"{name}: the command {command} has no entry")
        if f"pica {command}" not in text:
            wrong.append(f"{name}: the synopsis has no {command}")
    wrong += [f"{name}: status {status} has no entry" for status in statuses
              if not any(entry.strip() == status for entry in entries)]
    return wrong


def check_groff(root, path):
    if not shutil.which("groff") or not shutil.which("preconv"):
        return []
    done = subprocess.run(["groff", "-k", "-man", "-ww", "-Tutf8", os.path.join(root, path)],
                          capture_output=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.stderr.decode("utf-8", "replace").splitlines()


def main():
    root = sys.argv[1]
    options = OPTION.findall(read(root, "cli/options.def"))
    commands = COMMAND.findall(read(root, "cli/commands.def"))
    statuses = STATUS.findall(read(root, "cli/command.h"))
    limits = LIMIT.findall(read(root, "base/limits.def"))
    wrong = []
    if len(limits) != read(root, "base/limits.def").count("\nX("):
        wrong.append("the limits could not be read")
    if len(options) != read(root, "cli/options.def").count("\nX(") or not commands or not statuses:
        wrong.append("the tables could not be read")
    for path in PAGES:
        wrong += check_page(path, read(root, path), options, commands, statuses)
        wrong += check_limits(path, read(root, path), limits)
        wrong += check_groff(root, path)
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
