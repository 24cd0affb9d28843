#!/usr/bin/env python3
"""Runs one whole-program test. tests/README.md is the manual of the format.

usage: run_case.py --pica PICA --root ROOT CASE.test
"""
import argparse
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

TIMEOUT = 120
EXIT_SKIP = 77


class CaseError(Exception):
    """The case itself is wrong, or its files cannot be made."""


class Skip(Exception):
    """What the case needs is not on this machine."""


# --- files -----------------------------------------------------------------

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s"]+')


def unescape(quoted):
    """Bytes of a "text" with \\n, \\t, \\", \\\\ and \\xNN in it."""
    out = bytearray()
    body = quoted[1:-1]
    at = 0
    while at < len(body):
        if body[at] != "\\":
            out += body[at].encode("utf-8")
            at += 1
            continue
        what = body[at + 1]
        if what == "x":
            out.append(int(body[at + 2 : at + 4], 16))
            at += 4
            continue
        plain = {"n": b"\n", "t": b"\t", '"': b'"', "\\": b"\\"}.get(what)
        if plain is None:
            raise CaseError(f"\\{what} means nothing in {quoted}")
        out += plain
        at += 2
    return bytes(out)


def patch(data, offset, patch_hex):
    new = bytes.fromhex(patch_hex)
    if offset < 0:
        offset += len(data)
    if offset < 0 or offset + len(new) > len(data):
        raise CaseError(f"bytes@{offset} lies outside the {len(data)} bytes there are")
    return data[:offset] + new + data[offset + len(new) :]


def part(data, spec):
    """What "A:B" of the bytes is; either may be left out."""
    start, _, end = spec.partition(":")
    return data[int(start or "0", 0) : int(end, 0) if end else None]


def rezip(data, change):
    """The ZIP with every entry's bytes passed through change(name, bytes); None drops it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            content = change(info.filename, old.read(info))
            if content is not None:
                new.writestr(info, content)
    return out.getvalue()


def modify(data, words):
    """Applies the modifiers in `words`, in order, to the bytes before them."""
    while words:
        word = words.pop(0)
        if re.fullmatch(r"\[-?[0-9a-fx]*:-?[0-9a-fx]*\]", word):
            data = part(data, word[1:-1])
        elif match := re.fullmatch(r"bytes@(-?(?:0x)?[0-9a-f]+)=([0-9a-f]+)", word):
            data = patch(data, int(match[1], 0), match[2])
        elif word == "append":
            data += unescape(words.pop(0))
        elif word == "times":
            data *= int(words.pop(0))
        elif word == "without":
            dropped = words.pop(0)
            data = rezip(data, lambda name, old, dropped=dropped: None if name == dropped else old)
        elif word == "in":
            inner, rest, seen = words.pop(0), list(words), []
            words.clear()

            def change(name, old, inner=inner, rest=rest, seen=seen):
                if name != inner:
                    return old
                seen.append(name)
                return modify(old, list(rest))

            data = rezip(data, change)
            if not seen:
                raise CaseError(f"there is no entry {inner}")
        else:
            raise CaseError(f"{word} is no way to change a file")
    return data


def make_file(case, spec):
    name, equals, rest = spec.partition(" = ")
    words = TOKEN.findall(rest)
    if not equals or not words:
        raise CaseError(f"file {spec}: NAME = SOURCE is wanted")
    source = words.pop(0)
    if source.startswith('"'):
        data = unescape(source)
    elif source == "zip":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as new:
            while words:
                entry = words.pop(0)
                new.writestr(zipfile.ZipInfo(entry), case.read(words.pop(0)))
        data = out.getvalue()
    else:
        data = case.read(source)
    path = os.path.join(case.folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(modify(data, words))


# --- what is compared ------------------------------------------------------


def line_matches(want, got):
    pattern = ".*".join(re.escape(part) for part in want.split("[..]"))
    return re.fullmatch(pattern, got) is not None


def lines_match(want, got):
    """want may hold "[...]": any number of lines, none too."""
    parts = [[]]
    for line in want:
        if line == "[...]":
            parts.append([])
        else:
            parts[-1].append(line)

    def fits(part, at):
        return 0 <= at <= len(got) - len(part) and all(
            line_matches(line, got[at + i]) for i, line in enumerate(part))

    if len(parts) == 1:
        return len(want) == len(got) and fits(want, 0)
    first, last = parts[0], parts[-1]
    at, end = len(first), len(got) - len(last)
    if not fits(first, 0) or not fits(last, end):
        return False
    for part in parts[1:-1]:  # the earliest place is as good as any later one
        while at <= end - len(part) and not fits(part, at):
            at += 1
        at += len(part)
    return at <= end


PATH = re.compile(r"\.?([A-Za-z_][A-Za-z0-9_]*)|\[(\d*)\]|\[([a-z_]+)=([^\]]*)\]")


def spelt(value):
    """A text as it is, anything else as JSON spells it."""
    return value if isinstance(value, str) else json.dumps(value)


def select(value, path):
    """Values that a path of names, [N], [] and [KEY=VALUE] names in a JSON value."""
    values, at = [value], 0
    while at < len(path):
        match = PATH.match(path, at)
        if not match:
            raise CaseError(f"{path}: not a path at '{path[at:]}'")
        at = match.end()
        name, index, key, wanted = match.groups()
        found = []
        for one in values:
            if name is not None:
                if isinstance(one, dict) and name in one:
                    found.append(one[name])
            elif not isinstance(one, list):
                continue
            elif key is not None:
                found += [item for item in one if isinstance(item, dict) and spelt(item.get(key)) == wanted]
            elif index:
                found += one[int(index) : int(index) + 1]
            else:
                found += one
        values = found
    return values


def json_check(document, spec):
    """None, or what is not as `PATH = JSON` or `#PATH = COUNT` says."""
    path, equals, text = spec.partition(" = ")
    if not equals:
        raise CaseError(f"@ {spec}: PATH = VALUE is wanted")
    want = json.loads(text)
    got = select(document, path.lstrip("#"))
    if path.startswith("#"):
        return None if len(got) == want else f"{path}: {len(got)} found, {want} wanted"
    if "[]" in path:
        return None if got == want else f"{path}: {json.dumps(got, ensure_ascii=False)}, wanted {text}"
    if len(got) != 1:
        return f"{path}: {len(got)} found, one wanted"
    if isinstance(want, str) and isinstance(got[0], str) and line_matches(want, got[0]):
        return None
    return None if got[0] == want else f"{path}: {json.dumps(got[0], ensure_ascii=False)}, wanted {text}"


# --- one command -----------------------------------------------------------


class Command:
    def __init__(self, line, number):
        self.line, self.number = line, number
        self.status = 0
        self.stdin = []
        self.stdout, self.stderr, self.json = [], [], []
        self.after = []  # (sign, file name)

    def add(self, sign, text):
        if sign == "?":
            self.status = int(text)
        elif sign == "<":
            self.stdin.append(text)
        elif sign == ">":
            self.stdout.append(text)
        elif sign == "!":
            self.stderr.append(text)
        elif sign == "@":
            self.json.append(text)
        else:
            self.after.append((sign, text))

    def run(self, case):
        """What is not as the case says, as lines."""
        done = subprocess.run(
            ["sh", "-c", self.line], cwd=case.folder, env=case.env,
            input="".join(line + "\n" for line in self.stdin).encode(),
            capture_output=True, timeout=TIMEOUT, check=False)
        out, err = (data.decode("utf-8", "backslashreplace") for data in (done.stdout, done.stderr))
        wrong = []
        if done.returncode != self.status:
            wrong.append(f"status {done.returncode}, wanted {self.status}")
        if not lines_match(self.stderr, err.splitlines()):
            wrong += ["standard error is:"] + ["  ! " + line for line in err.splitlines()]
        if self.json:
            try:
                document = json.loads(out)
                wrong += [what for what in (json_check(document, spec) for spec in self.json) if what]
            except json.JSONDecodeError as error:
                wrong += [f"standard output is no JSON: {error}"]
        elif not lines_match(self.stdout, out.splitlines()):
            wrong += ["standard output is:"] + ["  > " + line for line in out.splitlines()]
        for sign, name in self.after:
            exists = os.path.lexists(os.path.join(case.folder, name))
            if exists != (sign == "+"):
                wrong.append(f"{name} is {'left behind' if exists else 'not there'}")
        return wrong


class Case:
    def __init__(self, root, folder, pica):
        self.root, self.folder = root, folder
        self.commands = []
        bin_folder = os.path.join(folder, ".bin")
        os.mkdir(bin_folder)
        os.symlink(pica, os.path.join(bin_folder, "pica"))
        kept = {name: os.environ[name] for name in os.environ if re.match(r"(ASAN|UBSAN|LSAN)_OPTIONS$", name)}
        self.env = {
            "PATH": bin_folder + ":/usr/local/bin:/usr/bin:/bin",
            "HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8", "ROOT": root, **kept,
        }

    def read(self, name):
        for base in (self.folder, self.root):
            path = os.path.join(base, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    return file.read()
        if name.startswith("corpus/"):
            raise Skip(f"{name} is not there (./dev corpus brings it)")
        raise CaseError(f"there is no {name}")

    def setting(self, word, rest):
        if word == "env":
            name, _, value = rest.partition("=")
            if value:
                self.env[name] = value
            else:
                self.env.pop(name, None)
        elif word == "file":
            make_file(self, rest)
        elif word == "dir":
            os.makedirs(os.path.join(self.folder, rest))
        elif word == "readonly":
            if os.geteuid() == 0:
                raise Skip("root may write everywhere")
            os.chmod(os.path.join(self.folder, rest), 0o500)
        else:
            raise CaseError(f"{word} is no word of the format")

    def read_lines(self, text):
        """Carries out the settings, in order; collects the commands behind each."""
        for number, line in enumerate(text.split("\n"), 1):
            try:
                if not line.strip() or line.startswith("#"):
                    continue
                if line.startswith("$ "):
                    self.commands.append(Command(line[2:], number))
                elif line[0] in "?<>!@+-" and line[1:2] in ("", " "):
                    if not self.commands:
                        raise CaseError("there is no command before it")
                    self.commands[-1].add(line[0], line[2:])
                else:
                    word, _, rest = line.partition(" ")
                    self.setting(word, rest)
            except (CaseError, ValueError, IndexError) as error:
                raise CaseError(f"line {number}: {error}") from error
        if not self.commands:
            raise CaseError("it runs nothing")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--root", required=True)
    args.add_argument("case")
    args = args.parse_args()
    with open(args.case, encoding="utf-8") as file:
        text = file.read()
    failed = False
    with tempfile.TemporaryDirectory(prefix="pica-case-") as folder:
        case = Case(os.path.abspath(args.root), folder, os.path.abspath(args.pica))
        try:
            case.read_lines(text)
        except Skip as why:
            print(f"skipped: {why}")
            sys.exit(EXIT_SKIP)
        except CaseError as error:
            sys.exit(f"{args.case}: {error}")
        for command in case.commands:
            wrong = command.run(case)
            if wrong:
                failed = True
                print(f"{args.case}:{command.number}: $ {command.line}", file=sys.stderr)
                for line in wrong:
                    print("  " + line, file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
