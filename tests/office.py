#!/usr/bin/env python3
"""Whether LibreOffice reads the spreadsheets and gives back the same cells.

usage: office.py --pica PICA PACKAGE...

Each package's spreadsheet goes through LibreOffice (xlsx to xlsx); every cell of every sheet must be what it was.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def text_of(node):
    """As a reader of the format takes it: _x0041_ is a character."""
    return ESCAPE.sub(lambda m: chr(int(m[1], 16)), "".join(part.text or "" for part in node.iter(MAIN + "t")))


def cells(path):
    """Sheet, cell and its text of all that is not empty."""
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = [text_of(item) for item in xml.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
        names = [sheet.get("name") for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        for number, name in enumerate(names, 1):
            for cell in xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "c"):
                value = cell.find(MAIN + "v")
                kind = cell.get("t", "n")
                text = (text_of(cell) if kind == "inlineStr" else "" if value is None else
                        shared[int(value.text)] if kind == "s" else value.text)
                if text:
                    yield (name, cell.get("r")), text


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    if not shutil.which("soffice"):
        print("LibreOffice is not installed")
        sys.exit(77)
    wrong = total = 0
    for package in args.packages:
        with tempfile.TemporaryDirectory() as folder:
            made, back = os.path.join(folder, "made.xlsx"), os.path.join(folder, "back", "made.xlsx")
            subprocess.run([args.pica, "scan", "--quiet", "--xlsx", made, "-o", os.devnull, package], check=True)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                            "--outdir", os.path.dirname(back), made], check=True, capture_output=True, timeout=300)
            before, after = dict(cells(made)), dict(cells(back))
            total += len(before)
            for where in sorted(before.keys() | after.keys()):
                if before.get(where) != after.get(where):
                    wrong += 1
                    print(f"{package}: {where}: {before.get(where)!r} came back as {after.get(where)!r}")
    print(f"{total} cells, {wrong} came back as something else")
    sys.exit(1 if wrong or not total else 0)


if __name__ == "__main__":
    main()
