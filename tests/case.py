#!/usr/bin/env python3
"""A case as people use it: filled, asked, listed, judged again, merged.

usage: case.py --pica PICA --fill CASE_FILL --root ROOT

Prints TAP. What comes out of a case is compared with what pica scan prints of the same packages.
"""
import argparse
import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

PACKAGES = ["demo/demo.apk", "multidex/multidex.apk", "consent_screens/consent_screens.apk", "bundle/bundle.aab",
            "hostile/dex/d00_base.apk"]
PACK = "testdata/rules/operators.json"
done = failed = 0


def check(holds, what):
    global done, failed
    done += 1
    failed += not holds
    print(f"{'ok' if holds else 'not ok'} {done} - {what}")


def main():
    args = argparse.ArgumentParser()
    for name in "pica", "fill", "root":
        args.add_argument("--" + name, required=True, type=os.path.abspath)
    args = args.parse_args()
    testdata = os.path.join(args.root, "testdata")
    paths = [os.path.join(testdata, name) for name in PACKAGES]

    def pica(*words, status=0, text=True):
        run = subprocess.run([args.pica, *words], cwd=args.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
        if run.returncode != status:
            check(False, f"pica {' '.join(words)}: status {run.returncode}: {run.stderr.decode()}")
        return (run.stdout.decode("utf-8") if text else run.stdout), run.stderr.decode("utf-8")

    def rows(*words):
        return json.loads(pica("query", *words, "--format", "json")[0])["rows"]

    with tempfile.TemporaryDirectory() as folder:
        def at(name):
            return os.path.join(folder, name)

        def fill(case, campaign, phase, *files):
            subprocess.run([args.fill, case, campaign, phase, *files], check=True)

        case = at("a.db")
        fill(case, "first", "spot-check", *paths, os.path.join(args.root, "README.md"))
        check(len(rows(case)) == len(paths) + 1, "every sample is listed")
        check([row["status"] for row in rows(case, "outcomes")] == ["unreadable"], "what could not be read is told")
        check(sorted(os.listdir(folder)) == ["a.db"], "a case that is closed is one file")

        def reports(case):
            out = at("reports")
            os.makedirs(out, exist_ok=True)
            pica("report", case, "json", "-o", out)
            found = {}
            for name in os.listdir(out):
                with open(os.path.join(out, name), "rb") as file:
                    found[name[:-5]] = file.read()
            return found

        def scanned(*options):
            found = {}
            for path in paths:
                data = pica("scan", "-q", "--format", "json", *options, path, text=False)[0]
                found[json.loads(data)["sample"]["sha256"]] = data
            return found

        plain, packed = scanned(), scanned("--rules", PACK)
        check(plain != packed, "the other pack says something else")
        check(reports(case) == plain, "reports come out as pica scan prints them")
        pica("rejudge", case, "--rules", PACK)
        check(reports(case) == packed, "judged again, they are those of a scan with the other pack")
        told = pica("rejudge", case)[0]
        check(told.endswith(f"known already: {len(paths)}\n"), "results that are there are not made again")
        check(reports(case) == plain, "and count again")
        pica("rejudge", case, "--on", "2018-01-01")
        check(reports(case) == scanned("--on", "2018-01-01"), "another day's law")
        pica("rejudge", case)
        check("sound" in pica("case", "check", case)[0], "the case is sound")

        # Shards: in one case, in two and merged in either order.
        parts = at("s1.db"), at("s2.db"), at("m1.db"), at("m2.db"), at("one.db")
        fill(parts[0], "first", "spot-check", *paths[:3])
        fill(parts[1], "first", "spot-check", *paths[2:])
        fill(parts[4], "first", "spot-check", *paths)
        pica("merge", parts[2], parts[0], parts[1])
        pica("merge", parts[3], parts[1], parts[0], parts[1])
        digests = {pica("case", "digest", part)[0] for part in parts[2:]}
        check(len(digests) == 1, "shards come to what one machine makes, in any order")
        check(reports(parts[2]) == plain, "and so do their reports")

        # Who the developers are, and what a spreadsheet must not work out.
        with open(at("list.csv"), "wb") as file:
            file.write("文件名,开发者,应用来源,应用名称\ndemo.apk,甲公司,=1+1,\x1b[31m周末\n".encode("gb18030"))
        pica("case", "sidecar", case, at("list.csv"))
        table = list(csv.reader(io.StringIO(pica("report", case, "notice", "--format", "csv", "--lang", "zh")[0])))
        check(table[0][-6:] == ["\ufeff序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"], "the head of the ministry's table")
        mine = [row for row in table if row[2] == "甲公司"]
        check(len(mine) == 1 and mine[0][3] == "'=1+1" and mine[0][1] == "\\x1b[31m周末", "no formula, no escape")
        check("违规收集个人信息" in mine[0][5], "problems in the words of the ministry")
        check("\x1b" not in pica("query", case)[0], "nothing of a list reaches the terminal as it is")
        check(len(rows(case, "--developer", "甲公司")) == 1, "by developer")
        check(rows(case, "readings", "--pi", "imei", "--consent", "before")[0]["package"] == "com.example.demo",
              "by kind of information")
        check({row["rule"] for row in rows(case, "findings", "--clause", "CN-164.1", "--verdict", "violation")}
              <= {"CONSENT-BEFORE-GRAVE", "CONSENT-BEFORE-SERIOUS", "CONSENT-BEFORE"} and
              rows(case, "findings", "--clause", "CN-164.1", "--verdict", "violation"), "by clause and verdict")
        check("did you mean 'findings'" in pica("query", case, "finding", status=3)[1], "a slip is told")
        check("cannot be narrowed" in pica("query", case, "custody", "--pi", "imei", status=3)[1], "what cannot be narrowed is told")

        # The recheck: the same again, and an app that was not given.
        fill(case, "second", "recheck", paths[0])
        changes = json.loads(pica("report", case, "changes", "--format", "json")[0])["rows"]
        check({row["outcome"] for row in changes if row["package"] == "com.example.demo"} == {"remaining"}, "nothing was mended")
        check("first；second" in pica("report", case, "repeat")[0], "who offends again")
        check("no campaign before" in pica("report", case, "changes", "--campaign", "first", status=3)[1], "nothing before the first")

        # SQL and the log.
        pica("case", "note", case, "sealed", "--who", "Li Ming")
        with sqlite3.connect(case) as db:
            check(db.execute("SELECT who, text FROM custody").fetchall() == [("Li Ming", "sealed")], "the log has it")
            try:
                db.execute("DELETE FROM custody")
                check(False, "the log cannot be shortened")
            except sqlite3.DatabaseError:
                check(True, "the log cannot be shortened")
            count = db.execute("SELECT count(*) FROM app_findings WHERE verdict = 'violation'").fetchone()[0]
            check(count > 0, "people may ask in SQL")
        for name, data in ("text", b"no case"), ("cut", open(case, "rb").read()[:5000]):
            with open(at(name), "wb") as file:
                file.write(data)
            said = pica("query", at(name), status=4)[1]
            check(said.count("\n") == 1 and said.startswith("pica: "), f"{name}: one line")
    print(f"1..{done}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
