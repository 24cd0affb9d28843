#!/usr/bin/env python3
"""Wall time and peak memory of pica per corpus package, against other tools in the same run.

usage: bench.py --build BUILD [--runs N] [--markdown FILE] [PACKAGE.apk...]

Without packages: all of corpus/. Each tool runs N times (5 unless told
otherwise), a short one until half a second has passed, one of many seconds
once, and the best time counts; memory is the peak of the process, as the
system accounts it. What is compared:

  unzip      unzip -p PACKAGE '*.dex' - the cost of inflating the code
  dexdump    dexdump -d PACKAGE - the code as text
  androguard AnalyzeAPK(PACKAGE) of Debian's androguard, as a script

Whole processes are compared, their start included. All output is thrown away. Fails when pica misses its floors: at least 50 times
faster than AnalyzeAPK and no slower than dexdump -d on every package that
holds code.
"""
import argparse
import os
import shutil
import subprocess
import sys
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(ROOT, "corpus")
BEGIN, END = "<!-- bench: begin -->\n", "<!-- bench: end -->\n"
ANDROGUARD_FLOOR = 50.0
DEXDUMP_FLOOR = 1.0
PYTHON = "/usr/bin/python3"  # Debian's, which sees Debian's androguard
ANDROGUARD = """
import sys
from androguard.misc import AnalyzeAPK
AnalyzeAPK(sys.argv[1])
"""


class ToolFailed(Exception):
    pass


def once(peak, command):
    """(seconds, peak KiB) of one run."""
    done = subprocess.run([peak, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    seconds, memory, status = done.stdout.split()
    if status != "0":
        raise ToolFailed(f"{os.path.basename(command[0])}: ended with status {status}")
    return float(seconds), int(memory)


def best(peak, command, runs):
    """Best time and lowest peak. A run of a few milliseconds, which one stray interrupt doubles, is
    repeated up to half a second; one of many seconds is not repeated at all."""
    took, memory = once(peak, command)
    spent, done = took, 1
    while (done < runs and spent < 20) or (done < 20 * runs and spent < 0.5):
        again, held = once(peak, command)
        took, memory = min(took, again), min(memory, held)
        spent += again
        done += 1
    return took, memory


def has_androguard():
    done = subprocess.run([PYTHON, "-c", "from androguard.misc import AnalyzeAPK"], capture_output=True, check=False)
    return done.returncode == 0


def code_bytes(path):
    try:
        with zipfile.ZipFile(path) as package:
            return sum(info.file_size for info in package.infolist() if info.filename.endswith(".dex"))
    except zipfile.BadZipFile:
        return 0


def measure(peak, pica, path, runs, androguard):
    """One row: figures of pica, then the time of each other tool or None."""
    code = code_bytes(path)
    row = {"name": os.path.basename(path), "size": os.path.getsize(path), "code": code}
    row["pica"], row["memory"] = best(peak, [pica, "scan", "--format", "json", "-o", os.devnull, path], runs)
    row["unzip"] = row["dexdump"] = row["androguard"] = None
    if code:
        row["unzip"] = best(peak, ["unzip", "-p", path, "*.dex"], runs)[0]
        row["dexdump"] = best(peak, ["dexdump", "-d", path], runs)[0]
        if androguard:
            row["androguard"] = best(peak, [PYTHON, "-c", ANDROGUARD, path], 1)[0]
    return row


def duration(seconds):
    if seconds is None:
        return "-"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def ratio(row, tool):
    return row[tool] / row["pica"] if row[tool] else None


def faster(value):
    return "-" if value is None else f"{value:.2f}x" if value < 10 else f"{value:.0f}x"


HEADERS = ["package", "size", "code", "pica", "peak", "unzip", "dexdump", "androguard",
           "unzip/pica", "dexdump/pica", "androguard/pica"]


def cells(row):
    mib = 1 << 20
    return [row["name"], f"{row['size'] / mib:.2f} MiB", f"{row['code'] / mib:.2f} MiB", duration(row["pica"]),
            f"{row['memory'] / 1024:.0f} MiB", *(duration(row[tool]) for tool in ("unzip", "dexdump", "androguard")),
            *(faster(ratio(row, tool)) for tool in ("unzip", "dexdump", "androguard"))]


def as_text(table):
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        yield "  ".join(cell.ljust(width) if i == 0 else cell.rjust(width)
                        for i, (cell, width) in enumerate(zip(line, widths)))


def as_markdown(table):
    yield "| " + " | ".join(table[0]) + " |"
    yield "|---|" + "---:|" * (len(table[0]) - 1)
    for line in table[1:]:
        yield "| " + " | ".join(line) + " |"


def write_markdown(path, table):
    """Puts the table between the two marks of a page; the rest of the page stays."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"bench: {path} has no place for the table: {BEGIN.strip()} ... {END.strip()}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + BEGIN + "\n".join(as_markdown(table)) + "\n" + END + after)


def floors(rows):
    """What pica missed."""
    for row in rows:
        dexdump, androguard = ratio(row, "dexdump"), ratio(row, "androguard")
        if dexdump is not None and dexdump < DEXDUMP_FLOOR:
            yield f"{row['name']}: slower than dexdump -d ({duration(row['pica'])} to {duration(row['dexdump'])})"
        if androguard is not None and androguard < ANDROGUARD_FLOOR:
            yield f"{row['name']}: only {androguard:.0f} times faster than androguard"


def machine():
    model = "?"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return f"{os.cpu_count()} x {model}"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--build", required=True)
    args.add_argument("--runs", type=int, default=5)
    args.add_argument("--markdown")
    args.add_argument("packages", nargs="*")
    args = args.parse_args()
    pica = os.path.abspath(os.path.join(args.build, "cli", "pica"))
    peak = os.path.abspath(os.path.join(args.build, "bench", "peak"))
    packages = args.packages
    if not packages and os.path.isdir(CORPUS):
        packages = sorted(os.path.join(CORPUS, name) for name in os.listdir(CORPUS) if name.endswith(".apk"))
    if not packages:
        sys.exit("bench: there is no package to measure: ./dev corpus brings some")
    for tool in ("unzip", "dexdump"):
        if not shutil.which(tool):
            sys.exit(f"bench: {tool} is not there to compare with")
    androguard = has_androguard()
    if not androguard:
        print("bench: androguard is not there (apt install androguard): left out")
    rows = []
    for path in packages:
        print(f"bench: {os.path.basename(path)}", file=sys.stderr, flush=True)
        try:
            rows.append(measure(peak, pica, path, args.runs, androguard))
        except ToolFailed as error:
            sys.exit(f"bench: {os.path.basename(path)}: {error}")
    table = [HEADERS] + [cells(row) for row in rows]
    print(machine())
    print("\n".join(as_text(table)))
    if args.markdown:
        write_markdown(args.markdown, table)
    missed = list(floors(rows))
    for what in missed:
        print(f"below the floor: {what}")
    if not missed:
        print("floors kept: no slower than dexdump -d"
              + (f", at least {ANDROGUARD_FLOOR:.0f} times faster than androguard" if androguard else ""))
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
