#!/usr/bin/env python3
"""Writes privacy/data/consent_characters.tsv: other forms of the characters that the vocabulary of consent has.

usage: consent_characters.py TSCHARACTERS WORDS.TSV >consent_characters.tsv

TSCHARACTERS is OpenCC's data/dictionary/TSCharacters.txt (traditional to simplified). Forms of compatibility come from
the Unicode data of Python. To be run again when the vocabulary gets a character it did not have; read the difference.
"""
import os
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located

# Characters that many write for one another: in the vocabulary stands the second.
CONFUSED = {"帐": "账", "帳": "账", "戸": "户", "衹": "只", "甚": "什", "麽": "么"}

HEAD = """\
# Other forms of characters that consent_words.tsv has, each with the form that stands there.
# traditional: from OpenCC's TSCharacters.txt (Apache License 2.0, see NOTICE; restricted to those characters).
# compatibility: what Unicode's NFKC and case folding make of it, full width (U+FF01 to U+FF5E) left out, which is a rule.
# confused: written for one another in common use; our own.
# Made by tools/consent_characters.py.
# form	character	kind"""


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: consent_characters.py TSCHARACTERS WORDS.TSV")
    used = {char for _, row in located.rows(sys.argv[2], 3) for char in row[2].lower()} - {" "}
    for form, char in CONFUSED.items():
        used.discard(form)
    forms = {}
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or "\t" not in line:
                continue
            traditional, simple = line.rstrip("\n").split("\t")[:2]
            for one in simple.split():
                one = CONFUSED.get(one, one)
                if one in used and traditional not in used:
                    forms.setdefault(traditional, (one, "traditional"))
    for form, char in CONFUSED.items():
        if char in used:
            forms[form] = (char, "confused")
    for code in range(0x80, 0x30000):
        form = chr(code)
        if 0xFF01 <= code <= 0xFF5E or form in used or form in forms or unicodedata.category(form) in ("Cs", "Co", "Cn"):
            continue
        char = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", form).casefold())
        if len(char) != 1 or char == form:
            continue
        char = forms.get(char, (char,))[0]
        if char in used and (char.isalnum() or char in "&'"):
            forms[form] = (char, "compatibility")
    print(HEAD)
    for form, (char, kind) in sorted(forms.items()):
        print(form, char, kind, sep="\t")


if __name__ == "__main__":
    main()
