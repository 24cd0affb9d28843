#!/usr/bin/env python3
"""Where a scan's time goes: milliseconds of processor time by stage, of the first thread and of the others.

usage: stages.py [--runs N] PICA PACKAGE.apk

Samples N runs (10 unless told otherwise) of `PICA scan --format json` with perf. A sample belongs to the innermost
stage below that is on its stack, so PICA has to be built with frame pointers:

  meson setup build-stages --buildtype=release -Dc_args='-fno-omit-frame-pointer -fno-optimize-sibling-calls'

Libraries have none: what is in them or in the kernel below them counts for the library.
"""
import argparse
import collections
import os
import re
import subprocess
import sys
import tempfile

# What is looked for on a stack, and what it is called; the first that is there counts.
STAGES = [
    ("deciding about consent", ["scan_decide"]),
    ("inflating", ["libdeflate", "apk_inflate_whole", "apk_inflate"]),
    ("digests", ["libnettle", "nettle_", "_nettle_", "pica_hasher_add", "load"]),
    ("opening the archive", ["apk_open"]),
    ("consent's texts and screens", ["consent_strings_read", "consent_screens_find", "read_all_views", "code_texts_find",
                                     "scan_hybrid_begin", "scan_hybrid_end"]),
    ("manifest and XML", ["read_manifest", "scan_reading_early", "scan_package_read"]),
    ("verifying", ["dex_open_at", "section_part", "strings_part", "references_part"]),
    ("indexing", ["flow_index_file", "index_range"]),
    ("linking", ["flow_program_link_indexed", "name_half", "link_half", "declare_half", "take_file", "target_file"]),
    ("entries, callbacks, models", ["scan_graph_open", "open_half"]),
    ("following the calls", ["flow_world_explore", "flow_world_explore_twice"]),
    ("SDKs", ["find_sdks"]),
    ("collections", ["collect_job", "privacy_collect_begin", "privacy_collect_end"]),
    ("permissions", ["find_permission_use"]),
    ("judging", ["judge", "cli_load_rules"]),
    ("printing", ["report_json", "print_reports"]),
    ("freeing", ["scan_result_finish"]),
]
FREQUENCY = 5000


def samples(pica, package, folder):
    """(whether it is the first thread, names on the stack, innermost first) of each sample of one run."""
    data = os.path.join(folder, "perf.data")
    subprocess.run(["perf", "record", "-q", "-F", str(FREQUENCY), "--call-graph", "fp", "-o", data,
                    pica, "scan", "--format", "json", "-o", os.devnull, package],
                   check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    out = subprocess.run(["perf", "script", "-i", data, "-F", "pid,tid,time,ip,sym,dso"],
                         check=True, capture_output=True, text=True).stdout
    first, stack = None, []
    for line in out.splitlines():
        head = re.match(r"\s*(\d+)/(\d+)\s+[\d.]+:", line)
        frame = re.match(r"\s*[0-9a-f]+ (.*) \((.*)\)$", line)
        if head:
            first, stack = head[1] == head[2], []
        elif frame:
            name = frame[1].split("+")[0]
            stack.append(os.path.basename(frame[2]) if name == "[unknown]" else name)
        elif stack:
            yield first, stack
            stack = []
    if stack:
        yield first, stack


def stage_of(stack):
    for stage, names in STAGES:
        for name in stack:
            if any(name == one or (one.startswith(("lib", "nettle_", "_nettle_")) and name.startswith(one)) for one in names):
                return stage
    return "everything else"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("pica")
    parser.add_argument("package")
    args = parser.parse_args()
    counts = {True: collections.Counter(), False: collections.Counter()}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(args.runs):
            for first, stack in samples(args.pica, args.package, folder):
                counts[first][stage_of(stack)] += 1
    print("| part | first thread, ms | others, ms |\n|---|---:|---:|")
    for stage in [name for name, _ in STAGES] + ["everything else"]:
        mine, others = (counts[which][stage] * 1000 / FREQUENCY / args.runs for which in (True, False))
        if mine + others >= 0.05:
            print(f"| {stage} | {mine:.1f} | {others:.1f} |")
    mine, others = (sum(counts[which].values()) * 1000 / FREQUENCY / args.runs for which in (True, False))
    print(f"| together | {mine:.1f} | {others:.1f} |")
    consent = sum(counts[which][stage] for which in (True, False) for stage, _ in STAGES if "consent" in stage)
    print(f"\nconsent: {100 * consent / max(1, sum(map(sum, (c.values() for c in counts.values())))):.1f} % of the processor time")


if __name__ == "__main__":
    sys.exit(main())
