#!/usr/bin/env python3
"""Pages, SARIF and JUnit of packages, against the JSON report and what readers of such files expect.

usage: reports.py --pica PICA --root ROOT --schema SARIF-SCHEMA PACKAGE...

Exits with 77 where python3-jsonschema is missing. Speaks TAP.
"""
import argparse
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

try:
    import jsonschema
except ImportError:
    sys.exit(77)

VOID = {"meta", "br", "link", "input"}
LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(")


class Page(html.parser.HTMLParser):
    """The elements of a page, and what is in its scripts."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.attributes = []
        self.scripts = []
        self.open = []
        self.wrong = []

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> ends nothing")

    def handle_data(self, data):
        if self.open and self.open[-1] == "script":
            attrs, text = self.scripts[-1]
            self.scripts[-1] = (attrs, text + data)


def said_in(value, lang):
    """A report of both languages, in one of them."""
    if isinstance(value, dict):
        if set(value) == {"zh", "en"}:
            return value[lang]
        return {key: said_in(one, lang) for key, one in value.items()}
    return [said_in(one, lang) for one in value] if isinstance(value, list) else value


def check_page(path, reports):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    page = Page()
    page.feed(text)
    page.close()
    wrong = page.wrong + [f"{tag} is left open" for tag in page.open]
    for tag, name, value in page.attributes:
        if name in ("src", "href", "style", "action", "srcset") or name.startswith("on"):
            wrong.append(f"{tag} has {name}={value}")
    for tag in page.elements:
        if tag in ("link", "img", "iframe", "object", "embed", "form", "base"):
            wrong.append(f"there is an element {tag}")
    nonces = {value for _, name, value in page.attributes if name == "nonce"}
    policy = [value for tag, name, value in page.attributes if tag == "meta" and name == "content" and "default-src" in value]
    if len(nonces) != 1 or not policy or policy[0].count(next(iter(nonces))) != 2 or "default-src 'none'" not in policy[0]:
        wrong.append("style and script are not bound to one nonce")
    data = [json.loads(script) for attrs, script in page.scripts if attrs.get("id") == "pica-data"]
    if len(data) != 1 or data[0]["schema"] != "pica.page/1":
        return wrong + ["there is no data"]
    for lang in "zh", "en":
        if said_in([one["report"] for one in data[0]["packages"]], lang) != reports[lang]:
            wrong.append(f"the data are not the JSON report ({lang})")
    for one in data[0]["packages"]:
        places = {(e["entry"], e["method_idx"], e["insn"]) for e in one["excerpts"]}
        if len(places) != len(one["excerpts"]):
            wrong.append("a place has two excerpts")
        wrong += [f"no code around {call['id']}" for call in one["report"]["collections"]
                  if "insn" in call["place"] and not call.get("dormant")
                  and (call["place"]["entry"], call["place"]["method_idx"], call["place"]["insn"]) not in places]
    return wrong


def messages(value):
    """Every text of a message."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for one in value.values():
            yield from messages(one)
    elif isinstance(value, list):
        for one in value:
            yield from messages(one)


def check_sarif(path, reports, schema):
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    wrong = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
             for error in list(jsonschema.validators.validator_for(schema)(schema).iter_errors(log))[:5]]
    wrong += [f"a link in {text[:60]!r}" for text in messages(log) if LINK.search(text)]
    if len(log["runs"]) != len(reports):
        return wrong + ["there is not one run for each package"]
    for run, report in zip(log["runs"], reports):
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        ids = [result["partialFingerprints"]["picaFinding/v1"] for result in run["results"]]
        if ids != [finding["id"] for finding in report["findings"]]:
            wrong.append("the results are not the findings")
        wrong += [f"{result['ruleId']} is not rule {result['ruleIndex']}" for result in run["results"]
                  if rules[result["ruleIndex"]] != result["ruleId"]]
        taxa = {(one["name"], taxon["id"]) for one in run["taxonomies"] for taxon in one.get("taxa", [])}
        wrong += [f"there is no taxon {taxon['id']}" for result in run["results"] for taxon in result["taxa"]
                  if (run["taxonomies"][taxon["toolComponent"]["index"]]["name"], taxon["id"]) not in taxa]
        wrong += [f"{result['ruleId']} is nowhere" for result in run["results"] if not result["locations"]]
        other = run["translations"][0]
        if [rule["id"] for rule in other["rules"]] != rules or other["language"] == run["language"]:
            wrong.append("the other language has other rules")
        chains = sum(1 for result in run["results"] for flow in result.get("codeFlows", [])
                     for thread in flow["threadFlows"] if thread["locations"])
        if any(call.get("chain") for call in report["collections"]) and not chains and ids:
            wrong.append("no result has a code flow")
    return wrong


def check_junit(path, reports):
    suites = tree.parse(path).getroot()
    wrong = [] if suites.tag == "testsuites" and len(suites) == len(reports) else ["not a suite for each package"]
    for suite, report in zip(suites, reports):
        cases = suite.findall("testcase")
        if int(suite.get("tests")) != len(cases) or len(cases) != len(report["findings"]) + 1:
            wrong.append("not a case for each finding")
        for count, tag in ("failures", "failure"), ("skipped", "skipped"), ("errors", "error"):
            if int(suite.get(count)) != len(suite.findall(f"testcase/{tag}")):
                wrong.append(f"{count} is not the number of <{tag}>")
        if len({case.get("name") for case in cases}) != len(cases):
            wrong.append("two cases have one name")
    return wrong


def several(text):
    """JSON objects one behind another."""
    decoder, found, at = json.JSONDecoder(), [], 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        found.append(value)
        at += len(text[at:]) - len(text[at:].lstrip())
    return found


def check(args, packages, folder):
    def out(name):
        return os.path.join(folder, name)

    def pica(*words):
        done = subprocess.run([args.pica, "scan", "-q", *words, *packages], capture_output=True, check=False)
        return [] if done.returncode in (0, 1, 2) else [f"{words}: status {done.returncode}: {done.stderr.decode()}"]

    wrong = pica("--format", "json", "-o", out("zh.json"), "--html", out("page.html"), "--sarif", out("zh.sarif"),
                 "--junit", out("zh.xml"))
    wrong += pica("--lang", "en", "--format", "sarif", "-o", out("en.sarif"), "--json", out("en.json"))
    wrong += pica("--lang", "en", "-j", "1", "--format", "junit", "-o", out("en.xml"), "--html", out("en.html"))
    wrong += pica("--lang", "zh", "-j", "1", "--format", "html", "-o", out("again.html"))
    if wrong:
        return wrong
    reports = {}
    for lang in "zh", "en":
        with open(out(lang + ".json"), encoding="utf-8") as file:
            reports[lang] = several(file.read())
    wrong = check_page(out("page.html"), reports) + check_page(out("en.html"), reports)
    for lang in "zh", "en":
        wrong += check_sarif(out(lang + ".sarif"), reports[lang], args.schema) + check_junit(out(lang + ".xml"), reports[lang])
    with open(out("page.html"), "rb") as one, open(out("again.html"), "rb") as two:
        if one.read() != two.read():
            wrong.append("the page differs at another number of threads")
    return wrong


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--root", required=True)
    args.add_argument("--schema", required=True)
    args.add_argument("packages", nargs="+")
    args = args.parse_args()
    args.pica = os.path.abspath(args.pica)
    with open(args.schema, encoding="utf-8") as file:
        args.schema = json.load(file)
    os.chdir(args.root)
    runs = [[package] for package in args.packages] + [args.packages[:3]]
    print(f"1..{len(runs)}")
    failed = False
    for number, packages in enumerate(runs, 1):
        with tempfile.TemporaryDirectory() as folder:
            wrong = check(args, packages, folder)
        print(f"{'not ok' if wrong else 'ok'} {number} - {' '.join(packages)}")
        for line in wrong[:20]:
            print(f"# {line}")
        failed |= bool(wrong)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
