#!/usr/bin/env python3
"""Makes one template of a page: the style and the script put into the HTML.

usage: page.py OUTPUT-INC OUTPUT-HTML PAGE-HTML PAGE-CSS PAGE-JS

OUTPUT-HTML is for people to copy and restyle (--template), OUTPUT-INC the same
as numbers for report/html_template.c.
"""
import sys


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def put(page, mark, text, ends):
    if page.count(mark) != 1:
        sys.exit(f"the page does not say {mark} once")
    if ends in text.lower():
        sys.exit(f"{mark}: {ends} would end it")
    return page.replace(mark, text.strip("\n"))


def main():
    inc, html, page, css, script = sys.argv[1:]
    text = put(read(page), "/* page.css */", read(css), "</style")
    text = put(text, "/* page.js */", read(script), "</script")
    with open(html, "w", encoding="utf-8") as file:
        file.write(text)
    data = text.encode("utf-8")
    with open(inc, "w", encoding="ascii") as file:
        for at in range(0, len(data), 32):
            file.write(",".join(map(str, data[at:at + 32])) + ",\n")


if __name__ == "__main__":
    main()
