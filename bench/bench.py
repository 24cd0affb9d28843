#!/usr/bin/env python3
"""Wall time and peak memory of pica per corpus package, against other tools in the same run.

usage: bench.py --build BUILD [--runs N] [--markdown FILE] [--check] [--scaling | --opening] [PACKAGE.apk...]

Without packages: all of corpus/. Each tool runs N times (5 unless told
otherwise), a short one until half a second has passed, one of many seconds
once, and the best time counts; memory is the peak of the process, as the
system accounts it. What is compared:

  unzip      unzip -p PACKAGE '*.dex' - the cost of inflating the code
  dexdump    dexdump -d PACKAGE - the code as text
  androguard AnalyzeAPK(PACKAGE) of Debian's androguard, as a script

Whole processes are compared, their start included. All output is thrown away.
What is required of every package that holds code (REQUIRED below) is said to
be kept or missed; with --check a miss is an exit status of 1.

--scaling measures packages of 1, 2, 4 ... 64 made DEX files instead (bench/make_dex.c):
time and memory for each byte of DEX, which must not grow with the package.

--opening measures what is read without the code (bench/opening.c): opening and the manifest against
`aapt dump badging PACKAGE`; the same and the signatures against `apksigner verify PACKAGE`.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(ROOT, "corpus")
DEMO = os.path.join(ROOT, "testdata", "demo", "demo.apk")  # whose manifest the made packages have
# How many times as fast as each of them pica has to be, and within which memory.
REQUIRED = {"unzip": 1.0, "dexdump": 8.0, "androguard": 100.0}
MEMORY_FIXED = 64 << 20
MEMORY_EACH = 2  # of each byte of DEX
REQUIRED_OPENING = {"aapt": 3.0, "apksigner": 20.0}
SCALING_FILES = [1, 2, 4, 8, 16, 32, 64]
SCALING_CLASSES = 2500  # in each file, which takes 4 MB
SCALING_FLAT = 1.2  # the largest figure for a byte over the smallest
PYTHON = "/usr/bin/python3"  # Debian's, which sees Debian's androguard
ANDROGUARD = """
import sys
from androguard.misc import AnalyzeAPK
AnalyzeAPK(sys.argv[1])
"""


class ToolFailed(Exception):
    pass


def once(peak, command):
    """(seconds, peak KiB, seconds of processor time) of one run."""
    done = subprocess.run([peak, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    seconds, memory, status, processor = done.stdout.split()
    if status != "0":
        raise ToolFailed(f"{os.path.basename(command[0])}: ended with status {status}")
    return float(seconds), int(memory), float(processor)


def best(peak, command, runs):
    """Best time, lowest peak and least processor time. A run of a few milliseconds, which one stray interrupt doubles, is
    repeated up to half a second; one of many seconds is not repeated at all."""
    took, memory, processor = once(peak, command)
    spent, done = took, 1
    while (done < runs and spent < 20) or (done < 20 * runs and spent < 0.5):
        again, held, used = once(peak, command)
        took, memory, processor = min(took, again), min(memory, held), min(processor, used)
        spent += again
        done += 1
    return took, memory, processor


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
    row["pica"], row["memory"], _ = best(peak, [pica, "scan", "--format", "json", "-o", os.devnull, path], runs)
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


HEADERS = ["package", "size", "code", "pica", "peak", "allowed", "unzip", "dexdump", "androguard",
           "unzip/pica", "dexdump/pica", "androguard/pica"]


def memory_allowed(code):
    """Bytes."""
    return code * MEMORY_EACH + MEMORY_FIXED


def cells(row):
    mib = 1 << 20
    return [row["name"], f"{row['size'] / mib:.2f} MiB", f"{row['code'] / mib:.2f} MiB", duration(row["pica"]),
            f"{row['memory'] / 1024:.0f} MiB", f"{memory_allowed(row['code']) / mib:.0f} MiB", *(duration(row[tool]) for tool in ("unzip", "dexdump", "androguard")),
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


def write_markdown(path, name, table):
    """Puts the table between the two marks of that name in a page; the rest of the page stays."""
    begin_mark, end_mark = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, begin, rest = text.partition(begin_mark)
    _, end, after = rest.partition(end_mark)
    if not begin or not end:
        sys.exit(f"bench: {path} has no place for the table: {begin_mark.strip()} ... {end_mark.strip()}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + begin + "\n".join(as_markdown(table)) + "\n" + end + after)


def missed(rows):
    """What pica has to keep and did not."""
    for row in rows:
        for tool, times in REQUIRED.items():
            got = ratio(row, tool)
            if got is not None and got < times:
                yield f"{row['name']}: {tool} takes {got:.2f} times as long as pica; {times:g} are required"
        if row["code"] and row["memory"] * 1024 > memory_allowed(row["code"]):
            yield f"{row['name']}: {row['memory'] / 1024:.0f} MiB of memory"


# --- packages of any size ---------------------------------------------------------


def make_package(make_dex, manifest, count, folder):
    """The path and the bytes of DEX of a package of `count` files."""
    path = os.path.join(folder, f"made{count}.apk")
    code = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("AndroidManifest.xml", manifest)
        for number in range(count):
            dex = subprocess.run([make_dex, str(number), str(SCALING_CLASSES)], capture_output=True, check=True).stdout
            package.writestr(f"classes{number + 1}.dex" if number else "classes.dex", dex)
            code += len(dex)
    return path, code


SCALING_HEADERS = ["DEX files", "classes", "code", "pica", "processor", "peak", "ns/byte", "processor ns/byte",
                   "bytes/byte", "unzip/pica"]


def scaling_cells(row):
    mib = 1 << 20
    return [str(row["count"]), str(row["count"] * SCALING_CLASSES), f"{row['code'] / mib:.1f} MiB",
            duration(row["pica"]), duration(row["processor"]), f"{row['memory'] / 1024:.0f} MiB", f"{row['ns']:.2f}",
            f"{row['work']:.2f}", f"{row['bytes']:.2f}", faster(row["unzip"] / row["pica"])]


def flat(rows, what, name):
    """Says whether a figure stays the same from the smallest package to the largest."""
    values = [row[what] for row in rows]
    grows = max(values) / min(values)
    print(f"{name}: {min(values):.2f} to {max(values):.2f} for each byte of DEX, {grows:.2f} times the smallest")
    return grows <= SCALING_FLAT


def scaling(peak, pica, make_dex, runs):
    """Measures; what a small package takes too (the start of the process, its tables) does not count."""
    rows = []
    with zipfile.ZipFile(DEMO) as demo:
        manifest = demo.read("AndroidManifest.xml")
    scan = [pica, "scan", "--format", "json", "-o", os.devnull]
    start, held, begun = best(peak, scan + [DEMO], runs)
    for count in SCALING_FILES:
        print(f"bench: {count} DEX files", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            path, code = make_package(make_dex, manifest, count, folder)
            took, memory, processor = best(peak, scan + [path], runs)
            unzip = best(peak, ["unzip", "-p", path, "*.dex"], runs)[0]
        rows.append({"count": count, "code": code, "pica": took, "processor": processor, "memory": memory,
                     "unzip": unzip, "ns": (took - start) * 1e9 / code, "work": (processor - begun) * 1e9 / code,
                     "bytes": (memory - held) * 1024 / code})
    return rows


def machine():
    model = "?"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return f"{os.cpu_count()} x {model}"


def corpus_packages(args):
    packages = args.packages
    if not packages and os.path.isdir(CORPUS):
        packages = sorted(os.path.join(CORPUS, name) for name in os.listdir(CORPUS) if name.endswith(".apk"))
    if not packages:
        sys.exit("bench: there is no package to measure: ./dev corpus brings some")
    return packages


def compare_tools(args, peak, pica):
    packages = corpus_packages(args)
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
        write_markdown(args.markdown, "bench", table)
    wrong = list(missed(rows))
    for what in wrong:
        print(f"missed: {what}")
    if not wrong:
        print("kept: all that is required of time and memory")
    return not wrong


def compare_sizes(args, peak, pica, make_dex):
    rows = scaling(peak, pica, make_dex, args.runs)
    table = [SCALING_HEADERS] + [scaling_cells(row) for row in rows]
    print(machine())
    print("\n".join(as_text(table)))
    if args.markdown:
        write_markdown(args.markdown, "scaling", table)
    kept = flat(rows, "ns", "time")
    flat(rows, "work", "processor time")
    kept = flat(rows, "bytes", "memory") and kept
    for row in rows:
        if row["memory"] * 1024 > memory_allowed(row["code"]):
            kept = False
            print(f"missed: {row['memory'] / 1024:.0f} MiB of memory for {row['count']} DEX files")
    return kept


# --- without the code ------------------------------------------------------------


OPENING_HEADERS = ["package", "size", "manifest", "signature", "aapt dump badging", "apksigner verify", "aapt/manifest",
                   "aapt/signature", "apksigner/signature"]


def measure_opening(peak, opening, path, runs):
    row = {"name": os.path.basename(path), "size": os.path.getsize(path)}
    row["manifest"] = best(peak, [opening, path], runs)[0]
    row["signature"] = best(peak, [opening, "--signature", path], runs)[0]
    for tool, command in (("aapt", ["aapt", "dump", "badging", path]), ("apksigner", ["apksigner", "verify", path])):
        try:
            row[tool] = best(peak, command, runs)[0]
        except ToolFailed:  # apksigner ends with 1 for a package whose signatures do not hold: it did its work
            row[tool] = best(peak, ["sh", "-c", '"$@" || :', "sh", *command], runs)[0]
    return row


def opening_ratios(row):
    return {"aapt": row["aapt"] / row["manifest"], "aapt, with the signature": row["aapt"] / row["signature"],
            "apksigner": row["apksigner"] / row["signature"]}


def opening_cells(row):
    return [row["name"], f"{row['size'] / (1 << 20):.2f} MiB", *(duration(row[what]) for what in
            ("manifest", "signature", "aapt", "apksigner")), *map(faster, opening_ratios(row).values())]


def compare_opening(args, peak, opening):
    for tool in REQUIRED_OPENING:
        if not shutil.which(tool):
            sys.exit(f"bench: {tool} is not there to compare with")
    rows = []
    for path in corpus_packages(args):
        print(f"bench: {os.path.basename(path)}", file=sys.stderr, flush=True)
        rows.append(measure_opening(peak, opening, path, args.runs))
    table = [OPENING_HEADERS] + [opening_cells(row) for row in rows]
    print(machine())
    print("\n".join(as_text(table)))
    if args.markdown:
        write_markdown(args.markdown, "opening", table)
    wrong = [f"{row['name']}: {tool} takes {opening_ratios(row)[tool]:.2f} times as long; {times:g} are required"
             for row in rows for tool, times in REQUIRED_OPENING.items() if opening_ratios(row)[tool] < times]
    for what in wrong:
        print(f"missed: {what}")
    return not wrong


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--build", required=True)
    args.add_argument("--runs", type=int, default=5)
    args.add_argument("--markdown")
    args.add_argument("--check", action="store_true", help="fail when a requirement is missed")
    args.add_argument("--scaling", action="store_true", help="packages of 1 to 64 made DEX files")
    args.add_argument("--opening", action="store_true", help="manifest and signatures, without the code")
    args.add_argument("packages", nargs="*")
    args = args.parse_args()
    pica = os.path.abspath(os.path.join(args.build, "cli", "pica"))
    peak = os.path.abspath(os.path.join(args.build, "bench", "peak"))
    make_dex = os.path.abspath(os.path.join(args.build, "bench", "make_dex"))
    for tool in ("unzip", "dexdump"):
        if not shutil.which(tool):
            sys.exit(f"bench: {tool} is not there to compare with")
    if args.opening:
        kept = compare_opening(args, peak, os.path.abspath(os.path.join(args.build, "bench", "opening")))
    elif args.scaling:
        kept = compare_sizes(args, peak, pica, make_dex)
    else:
        kept = compare_tools(args, peak, pica)
    sys.exit(1 if args.check and not kept else 0)


if __name__ == "__main__":
    main()
