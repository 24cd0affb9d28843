#!/usr/bin/env python3
"""What the tools say about mistakes in privacy/data and in the tables of classes in flow.

usage: data_test.py ROOT

Each case changes one file in a copy, runs the tool and compares the one line
on standard error; the unchanged files must pass.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = sys.argv[1]

# Tool, file, text to find, what to put there, what must be said (a regex; LINE: that of the text).
CASES = [
    ("catalogue", "apis.json", '"id": "API-0001"', '"id": "API-001"', r"entries\[0\]\.id: .* does not have the form"),
    ("catalogue", "apis.json", '"id": "API-0002"', '"id": "API-0001"', r"entries\[1\]\.id: API-0001 is there twice"),
    ("catalogue", "apis.json", '"id": "API-0002"', '"id": "API-0000"', r"entries\[1\]\.id: API-0000 stands after API-0001"),
    ("catalogue", "apis.json", '"pi": "iccid"', '"pi": "iccidd"', r"entries\[12\]\.pi: iccidd is no kind"),
    ("catalogue", "apis.json", '"severity": "high"', '"severity": "higher"', r'entries\[0\]\.severity: "higher" is none of'),
    ("catalogue", "apis.json", '"role": "collects"', '"rolle": "collects"', r"entries\[0\]: role is missing"),
    ("catalogue", "apis.json", '"hidden": true', '"hiden": true', r"entries\[86\]\.hiden: is not a field of this"),
    ("catalogue", "apis.json", "->getDeviceId()Ljava/lang/String;", "->getDeviceId()java.lang.String",
     r"entries\[0\]\.name: .* is no descriptor of a method"),
    ("catalogue", "apis.json", "->SERIAL:Ljava/lang/String;", "->SERIAL", r"is no descriptor of a field"),
    ("catalogue", "apis.json", "->getDeviceId(I)Ljava/lang/String;", "->getDeviceId()Ljava/lang/String;",
     r"entries\[1\]\.name: .* is already API-0001"),
    ("catalogue", "apis.json", '"argument": "listen_events", "argument_index": 1',
     '"argument": "listen_events", "argument_index": 2', r"argument_index: 2: the method has 2 parameters"),
    ("catalogue", "apis.json", '"argument": "listen_events", "argument_index": 1',
     '"argument": "listen_events", "argument_index": 0', r"parameter 0 is Landroid/telephony/PhoneStateListener;, not I"),
    ("catalogue", "apis.json", '"argument": "listen_events", "argument_index": 1', '"argument": "listen_events"',
     r"argument and argument_index go together"),
    ("catalogue", "apis.json", '"entries": [', '"entries": [,', r"entries\[0\]: no JSON value"),
    ("catalogue", "apis.json", '"source": "api-versions.xml"', '"id": "API-0001", "source": "api-versions.xml"',
     r"entries\[0\]\.id: said twice"),
    ("catalogue", "kinds.json", '"code": "acct"', '"code": "a11y"', r"kinds\[1\]\.code: a11y is there twice"),
    ("catalogue", "kinds.json", '"group": "input"', '"group": "inputs"', r"kinds\[0\]\.group: \"inputs\" is none of"),
    ("catalogue", "arguments.json", '"pi": "act"', '"pi": "action"', r"sensor\[2\]\.pi: action is no kind"),
    ("catalogue", "permission_apis.tsv", "android.intent.action.CALL\tandroid.permission.CALL_PHONE\town",
     "android.intent.action.CALL\tandroid.permission.CALL_PHONE", r"four columns are wanted"),
    ("catalogue", "permission_apis.tsv", "Landroid/accounts/AccountManager;->addOn", "Landroid/accounts/AccountManager.addOn",
     r"subject: .* is no class and method"),
    ("sdks", "sdks.json", '"id": "SDK-0002"', '"id": "SDK-0001"', r"sdks\[1\]\.id: SDK-0001 is there twice"),
    ("sdks", "sdks.json", '"category": "analytics"', '"category": "analysis"', r"sdks\[0\]\.category: analysis is no category"),
    ("sdks", "sdks.json", '"com.umeng.message"', '"com.umeng"', r"the package com.umeng is already SDK-0001's"),
    ("sdks", "sdks.json", '"com.umeng.message"', '"com.umeng.message."', r"sdks\[1\]\.prefixes\[0\]: .* does not have the form"),
    ("sdks", "sdks.json", '"imei", "mac"', '"imei", "macc"', r"sdks\[0\]\.pi\[1\]: macc is no kind"),
    ("contracts", "contracts.tsv", "SDK-0001\tgrant\t", "SDK-0001\tgranted\t", r"role, confidence or source is not known"),
    ("contracts", "contracts.tsv", "SDK-0001\tgrant\t", "SDK-0000\tgrant\t", r"SDK-0000 is no SDK"),
    ("contracts", "contracts.tsv", "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\t",
     "submitPolicyGrantResult(Landroid/content/Context;Z)V\t2\t", r"the method has 2 parameters"),
    ("contracts", "contracts.tsv", "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\ttrue",
     "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\t1", r"1 and false are no values of Z"),
    ("contracts", "contracts.tsv", "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\ttrue",
     "submitPolicyGrantResult(Landroid/content/Context;Z)V\t-\ttrue", r"values, and nothing that has them"),
    ("contracts", "contracts.tsv", "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\ttrue\tfalse\tconsent",
     "submitPolicyGrantResult(Landroid/content/Context;Z)V\t1\ttrue\tfalse\tconsents", r"needs: consents is no role"),
    ("contracts", "contracts.tsv", "ConsentInformation;->canRequestAds()Z\treturn", "ConsentInformation;->canRequestAds()V\treturn",
     r"the method returns nothing"),
    ("contracts", "contracts.tsv", "prefs:IABTCF_PublisherConsent", "prefs:IABTCF_CmpSdkID", r"is there twice or out of order"),
    ("contracts", "contracts.tsv", "meta-data:push_kit_auto_init_enabled", "meta-data:push_kit_auto_init", r"is not among meta_data of SDK-0032"),
    ("sdks", "libraries.json", '"LIB-androidx"', '"LIB-Androidx"', r"libraries\[\d+\]\.id: .* does not have the form"),
    ("sdks", "libraries.json", '"prefixes": ["androidx"]', '"prefixes": ["com.umeng"]', r"is already SDK-0001's"),
    ("sdks", "markers.tsv", "\tSDK-0167\t", "\tSDK-0999\t", r"id: SDK-0999 is no entry"),
    ("sdks", "markers.tsv", "libAMapSDK_MAP_v*.so", "libAMap*SDK_MAP_v*.so", r"one \* in the name"),
    ("consent", "consent_words.tsv", "policy\tzh\t隐私政策\n", "polisy\tzh\t隐私政策\n", r"class: polisy is none"),
    ("consent", "consent_words.tsv", "policy\tzh\t隐私政策\n", "policy\tfr\t隐私政策\n", r"language: fr is neither"),
    ("consent", "consent_words.tsv", "policy\tzh\t隐私政策\n", "policy\tzh\t隐私政策 \n", r"text: empty, or space"),
    ("consent", "consent_words.tsv", "policy\tzh\t隐私须知\n", "policy\tzh\t须，知\n", r"has characters that no text keeps"),
    ("consent", "consent_words.tsv", "policy\tzh\t隐私政策\n", "policy\tzh\t隐\n", r"隐 is out of order"),
    ("consent", "consent_words.tsv", "agree\ten\tagree & accept\n", "agree\ten\tagree\n", r"agree is already in line \d+"),
    ("consent", "consent_words.tsv", "refuse\ten\twithout consenting\n", "refuse\ten\tａｇｒｅｅ\n", r"ａｇｒｅｅ is another form of a text of another class"),
    ("consent", "consent_characters.tsv", "隱\t隐\ttraditional", "隱\t隐\ttradicional", r"kind: tradicional is not known"),
    ("consent", "consent_characters.tsv", "隱\t隐\ttraditional", "隱\t隐隐\ttraditional", r"form: one character is wanted"),
    ("names", "consent_names.tsv", "part\tagree\tagree\n", "part\tagre\tagree\n", r"class: agre is none"),
    ("names", "consent_names.tsv", "part\tagree\tagree\n", "piece\tagree\tagree\n", r"kind: piece is none"),
    ("names", "consent_names.tsv", "part\tagree\tagree\n", "part\tagree\tAgree\n", r"text: Agree is not of small letters"),
    ("names", "consent_names.tsv", "part\tagree\tconsent\n", "part\tagree\tagree\n", r"agree is already in line \d+"),
    ("permission_requests", "permission_requests.tsv", "ask\tLandroid/app/Activity;", "asks\tLandroid/app/Activity;",
     r"kind or source is not known"),
    ("permission_requests", "permission_requests.tsv", "Landroid/app/Activity;->requestPermissions",
     "Landroid/app/Activity;.requestPermissions", r"is no class and method"),
    ("permission_requests", "permission_requests.tsv", "Lcom/blankj/utilcode/util/PermissionUtils;->request\tcom/blankj/utilcode/util",
     "Lcom/blankj/utilcode/util/PermissionUtils;->request\tcom/blanky/utilcode/util", r"is not of com/blanky"),
    ("permission_requests", "permission_requests.tsv", "USAGE_ACCESS_SETTINGS\t-\tandroid.permission.PACKAGE_USAGE_STATS",
     "USAGE_ACCESS_SETTINGS\t-\t-", r"permissions: of action they are wanted"),
    ("permission_requests", "permission_requests.tsv", "USAGE_ACCESS_SETTINGS\t-\tandroid.permission.PACKAGE_USAGE_STATS",
     "USAGE_ACCESS_SETTINGS\t-\tandroid.permission.PACKAGE USAGE", r"permissions: .* is none"),
    ("permission_requests", "permission_requests.tsv", "android.settings.REQUEST_MANAGE_MEDIA",
     "android.settings.MANAGE_MEDIA", r"is there twice or out of order"),
    ("artefacts", "artefacts.tsv", "qihoo\tlib\tlibjiagu.so\tstrong", "qihoo\tlib\tlibjiagu.so\tstronger", r"kind, strength or source"),
    ("artefacts", "artefacts.tsv", "qihoo\tlib\tlibjiagu.so\t", "qihu\tlib\tlibjiagu.so\t", r"qihu is no packer"),
    ("artefacts", "artefacts.tsv", "qihoo\tlib\tlibjiagu_*.so", "qihoo\tlib\tlibjiagus*.so", r"before a \* one of"),
    ("artefacts", "artefacts.tsv", "flutter\tlib\tlibapp.so\t-\tcode,text", "flutter\tlib\tlibapp.so\t-\tcode,texts", r"is no list of parts"),
    ("artefacts", "artefacts.tsv", "flutter\tlib\tlibapp.so\t-\tcode,text", "flutter\tlib\tlibapp.so\t-\t-", r"says nothing"),
    ("artefacts", "artefacts.tsv", "\tstrong\tcode,text,version\thermes", "\tstrong\tcode,text\thermes", r"go together"),
    ("artefacts", "artefacts.tsv", "class\tio.flutter.embedding.android.FlutterActivity", "class\tio/flutter/embedding/android/FlutterActivity", r"no full name of a class"),
    ("artefacts", "containers.tsv", "\tFlutter\tdart\t", "\tFlutter\tdarts\t", r"darts is not in container_code.def"),
    ("artefacts", "packers.tsv", "yidun\t", "nmmp\t", r"is there twice or out of order"),
    ("framework", "framework.tsv", "android/app/ListActivity\tandroid/app/Activity\t",
     "android/app/ListActivity\tandroid/app/Activities\t", r"android/app/Activities has no row"),
    ("framework", "framework.tsv", "android/app/ListActivity\tandroid/app/Activity\t",
     "android/app/ListActivity\tandroid/app/Activity", r"three columns are wanted"),
    ("framework", "framework.tsv", "android/content/Context\tjava/lang/Object\t",
     "android/content/Context\tandroid/app/ListActivity\t", r"is its own ancestor"),
    ("framework", "framework.tsv", "android/app/ListActivity\tandroid/app/Activity\t",
     "android/app/Activity\tandroid/app/Activity\t", r"android/app/Activity is there twice or out of order"),
    ("framework", "libraries.tsv", "android/arch/lifecycle/LiveData\tjava/lang/Object\t",
     "android/arch/lifecycle/LiveData\tjava/lang/Objects\t", r"java/lang/Objects has no row"),
    ("framework", "libraries.tsv", "android/arch/lifecycle/LiveData\tjava/lang/Object\t",
     "android/app/Activity\tjava/lang/Object\t", r"android/app/Activity is there twice or out of order"),
]


# What the lists that pica began with held: nothing of it may get lost.
BEGAN = {"SDKs": 353, "prefixes": 616, "native libraries": 215, "init": 235, "pre-init": 3, "consent": 209}


def count_facts(root):
    got = dict.fromkeys(BEGAN, 0)
    with open(os.path.join(root, "privacy", "data", "sdks.json"), encoding="utf-8") as file:
        sdks = [sdk for sdk in json.load(file)["sdks"] if not sdk.get("added")]
    for sdk in sdks:
        def size(*fields):
            return sum(len(sdk.get(field, [])) for field in fields)
        got["SDKs"] += 1
        got["prefixes"] += size("prefixes", "weak_prefixes", "shared_prefixes", "split_prefixes") - size("added_prefixes")
        got["native libraries"] += size("native_libs", "weak_native_libs", "shared_native_libs")
    for row in rows_of(root, "contracts.tsv"):
        for mark, what in (("init", "init"), ("preinit", "pre-init"), ("consent", "consent")):
            if mark in row[9].split(","):
                got[what] += len(row[0].split(","))
    return got


def rows_of(root, name):
    with open(os.path.join(root, "privacy", "data", name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def lines_of(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def wanted_in_docs():
    """The numbers that docs/CATALOGUE.md, docs/SDKS.md and docs/CONSENT.md must say."""
    def load(name):
        return json.loads("\n".join(lines_of("privacy", "data", name)))

    def rows(name):
        return sum(not line.startswith("#") for line in lines_of("privacy", "data", name))

    entries = load("apis.json")["entries"]
    for form in sorted({entry["form"] for entry in entries}):
        added = [bool(entry.get("added")) for entry in entries if entry["form"] == form]
        yield "CATALOGUE.md", rf"\| `{form}` \| .* \| {added.count(False)} \| {added.count(True)} \|"
    for source in sorted({entry["source"] for entry in entries}):
        began = sum(entry["source"] == source and not entry.get("added") for entry in entries)
        yield "CATALOGUE.md", rf"\| `{re.escape(source)}` \| {began} \|.*"
    sdks, libraries = load("sdks.json")["sdks"], load("libraries.json")["libraries"]
    added = sum(bool(sdk.get("added")) for sdk in sdks)
    yield "SDKS.md", rf".* {len(sdks)} SDKs \({len(sdks) - added} that pica began with and {added} added\).*"
    yield "SDKS.md", rf".* {len(libraries)} named libraries .*"
    yield "SDKS.md", rf".* {rows('markers.tsv')} names .*"
    contracts = rows_of(ROOT, "contracts.tsv")
    yield "SDKS.md", rf".* {len(contracts)} contracts .* {len({row[0].split(',')[0] for row in contracts} - {'-'})} SDKs.*"
    for role in sorted({row[1] for row in contracts}):
        yield "SDKS.md", rf"\| `{role}` \| {sum(row[1] == role for row in contracts)} \|.*"
    yield "SDKS.md", rf".* {rows('marked.tsv')} libraries .*"
    yield "CONSENT.md", rf".* {rows('consent_words.tsv')} texts; .*"
    wordings = sum(not line.startswith("#") for line in lines_of("testdata", "consent_text", "wordings.tsv"))
    yield "CONSENT.md", rf".* {wordings} wordings .*"
    yield "CONTAINERS.md", rf".* {rows('packers.tsv')} packers.*"
    yield "CONTAINERS.md", rf".* {rows('containers.tsv')} containers.*"
    yield "CONTAINERS.md", rf".* {rows('artefacts.tsv')} artefacts.*"


def run(tool, work):
    data = [os.path.join(work, one) for one in ("framework.tsv", "libraries.tsv")] if tool == "framework" else [work]
    before = ["--names"] if tool == "names" else []
    behind = [os.path.join(ROOT, "privacy", "consent_classes.def")] if tool == "consent" else []
    program = os.path.join(ROOT, "tools", ("consent" if tool == "names" else tool) + ".py")
    return subprocess.run(
        [sys.executable, program] + before + [os.path.join(work, "out.inc")] + data + behind,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def main():
    failed = made = 0
    got = count_facts(ROOT)
    for what, number in BEGAN.items():
        made += 1
        if got[what] != number:
            failed += 1
            print(f"{what}: {got[what]}, not the {number} there were", file=sys.stderr)
    for page, line in wanted_in_docs():
        made += 1
        if not any(re.fullmatch(line, one) for one in lines_of("docs", page)):
            failed += 1
            print(f"docs/{page}: no line is {line}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as work:
        shutil.copytree(os.path.join(ROOT, "privacy", "data"), work, dirs_exist_ok=True)
        for table in ("framework.tsv", "libraries.tsv"):
            shutil.copy(os.path.join(ROOT, "flow", table), work)
        for tool in ("artefacts", "catalogue", "contracts", "sdks", "consent", "names", "framework"):
            result = run(tool, work)
            made += 1
            if result.returncode != 0 or result.stderr or not os.path.getsize(os.path.join(work, "out.inc")):
                failed += 1
                print(f"{tool}: the files as they are: {result.stderr}", file=sys.stderr)
        for tool, name, old, new, want in CASES:
            path = os.path.join(work, name)
            with open(path, encoding="utf-8") as file:
                good = file.read()
            made += 1
            if old not in good:
                failed += 1
                print(f"{name}: there is no {old}", file=sys.stderr)
                continue
            with open(path, "w", encoding="utf-8") as file:
                file.write(good.replace(old, new, 1))
            os.remove(os.path.join(work, "out.inc"))
            result = run(tool, work)
            # An ancestor's fault may be told of another row; other faults stand where they were made.
            line = good[:good.index(old)].count("\n") + 1
            place = r"\d+" if "ancestor" in want else str(line)
            if (result.returncode != 1 or os.path.exists(os.path.join(work, "out.inc"))
                    or not re.match(re.escape(path) + f":{place}: .*" + want, result.stderr)
                    or result.stderr.count("\n") != 1):
                failed += 1
                print(f"{tool}: {name}: {new!r}: wanted line {place} and {want!r}, got {result.stderr!r}",
                      file=sys.stderr)
            with open(path, "w", encoding="utf-8") as file:
                file.write(good)
            with open(os.path.join(work, "out.inc"), "w", encoding="ascii"):
                pass
    if failed:
        sys.exit(f"{failed} of {made} failed")


if __name__ == "__main__":
    main()
