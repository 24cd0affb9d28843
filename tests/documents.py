#!/usr/bin/env python3
"""PDF and spreadsheet of real packages, held against the JSON report and read by tools that are not ours.

usage: documents.py --pica PICA PACKAGE...

The PDF: qpdf finds nothing wrong; every finding, digest and place that the JSON report has is found in it by pdftotext; page numbers are right; all
fonts are embedded. The spreadsheet: sound XML, no formula, every finding and collection in its row. Both: the same bytes in another time zone.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELL = 32767


def run(*words, **more):
    return subprocess.run(words, capture_output=True, check=False, **more)


def scan(pica, package, folder, zone, lang):
    paths = [os.path.join(folder, f"{zone.replace('/', '-')}.{kind}") for kind in ("json", "pdf", "xlsx")]
    done = run(pica, "scan", "--quiet", "--lang", lang, "--json", paths[0], "--pdf", paths[1], "--xlsx", paths[2], "-o", os.devnull,
               package, env={**os.environ, "TZ": zone})
    if done.returncode:
        sys.exit(f"{package}: {done.stderr.decode()}")
    return paths


def squeezed(text):
    """Without what a line break or a hyphen put in."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", text)


def check_pdf(path, report):
    done = run("qpdf", "--check", path)
    if done.returncode or b"No syntax or stream encoding errors" not in done.stdout:
        yield "qpdf: " + (done.stdout + done.stderr).decode("utf-8", "replace")
    pages = int(re.search(rb"^Pages:\s+(\d+)", run("pdfinfo", path).stdout, re.MULTILINE)[1])
    texts = run("pdftotext", "-layout", path, "-").stdout.decode("utf-8").split("\f")[:pages]
    for number, text in enumerate(texts, 1):
        last = squeezed(text.strip().splitlines()[-1])
        if not last.endswith((f"第{number}页共{pages}页", f"page{number}of{pages}")):
            yield f"page {number} of {pages} is called {last[-40:]}"
    # Cells stand beside each other: in the order of the drawing they are whole.
    drawn = squeezed(run("pdftotext", "-raw", path, "-").stdout.decode("utf-8"))
    wanted = [report["sample"][key] for key in ("sha256", "sm3", "sha1", "md5")]
    wanted += [pack["sha256"] for pack in report["tool"]["rules"]]
    for finding in report["findings"]:
        wanted += [finding["id"], finding["title"]]
        wanted += [place["bytes"] for place in finding["evidence"] if "bytes" in place]
    for key in "collections", "permission_requests", "sdk_starts", "grants":
        wanted += [call["id"] for call in report[key]]
    for text in wanted:
        if squeezed(text) not in drawn and len(text) < 300:
            yield f"not found by pdftotext: {text}"
    for line in run("pdffonts", path).stdout.decode().splitlines()[2:]:
        if line.split()[-5:-4] != ["yes"]:
            yield f"a font is not embedded: {line}"


def sheets(path):
    """Name and rows, each a list of texts and numbers, of every sheet."""
    with zipfile.ZipFile(path) as book:
        names = [sheet.get("name") for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        for number, name in enumerate(names, 1):
            tree = xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            rows = []
            for row in tree.iter(MAIN + "row"):
                cells = {}
                for cell in row.iter(MAIN + "c"):
                    column = re.match("[A-Z]+", cell.get("r"))[0]
                    text = "".join(part.text or "" for part in cell.iter(MAIN + "t"))
                    value = cell.find(MAIN + "v")
                    cells[column] = text if cell.get("t") == "inlineStr" else value.text if value is not None else ""
                rows.append(cells)
            yield name, rows, tree


def check_xlsx(path, report):
    with zipfile.ZipFile(path) as book:
        if book.testzip():
            yield "a damaged entry"
    found = {}
    for name, rows, tree in sheets(path):
        found[name] = rows
        if any(True for _ in tree.iter(MAIN + "f")):
            yield f"{name}: a formula"
        for row in rows:
            for text in row.values():
                if len(text.encode("utf-16-le")) // 2 > CELL:
                    yield f"{name}: a cell is too long"
                if text[:1] in "=+-@" and text[:1]:
                    yield f"{name}: a cell begins like a formula: {text[:20]}"
    for wanted, key, zh in (("findings", "L", "检测结果"), ("collections", "K", "收集行为")):
        rows = found.get(zh) or found.get(wanted.capitalize()) or [{}]
        told = [row.get(key) for row in rows[1:]]
        if told != [item["id"] for item in report[wanted]]:
            yield f"the sheet of {wanted} has others than the report, or in another order"
    for zh, en, heads in (("检测结果", "Findings", "序号 检测类型 检测项 检测结果 风险等级"),
                          ("收集行为", "Collections", "序号 主体 隐私权限 操作行为 问题标记 调用链")):
        if zh in found:
            said = [found[zh][0].get(column) for column in "ABCDEF"][:len(heads.split())]
            if said != heads.split():
                yield f"{zh}: heads are {said}"
        elif en not in found:
            yield f"no sheet {zh}"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    lacking = [tool for tool in ("qpdf", "pdfinfo", "pdftotext", "pdffonts") if not shutil.which(tool)]
    if lacking:
        print("not installed: " + " ".join(lacking))
        sys.exit(77)
    wrong = []
    for number, package in enumerate(args.packages):
        lang = "en" if number % 2 else "zh"
        with tempfile.TemporaryDirectory() as folder:
            made = scan(args.pica, package, folder, "UTC", lang)
            again = scan(args.pica, package, folder, "Asia/Shanghai", lang)
            with open(made[0], encoding="utf-8") as file:
                report = json.load(file)
            said = [what for path, other in zip(made, again) if open(path, "rb").read() != open(other, "rb").read()
                    for what in [f"{os.path.basename(path)}: other bytes in another time zone"]]
            said += list(check_pdf(made[1], report)) + list(check_xlsx(made[2], report))
            wrong += [f"{package}: {what}" for what in said]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
