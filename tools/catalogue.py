#!/usr/bin/env python3
"""Makes privacy/catalogue.c's tables out of privacy/data.

usage: catalogue.py OUTPUT DIRECTORY

DIRECTORY holds apis.json, kinds.json, arguments.json, permission_apis.tsv and
schema/. A mistake in them is told as FILE:LINE: PATH: WHAT, status 1.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from located import Document, Fault
from tables import c_string

CLASS = r"L(?:[^;\[/.()<>:,\s]+/)*[^;\[/.()<>:,\s]+;"
TYPE = r"\[*(?:[ZBCSIJFD]|" + CLASS + ")"
METHOD = re.compile("^(" + CLASS + ")->([^\\s();:]+)(\\(((?:" + TYPE + ")*)\\)(?:V|" + TYPE + "))$")
FIELD = re.compile("^(" + CLASS + ")->([^\\s();:]+):(" + TYPE + ")$")
NAMED = re.compile("^(" + CLASS + ")->([^\\s();:]+)$")
PERMISSION = re.compile("^[A-Za-z0-9_.]+$")

FORMS = ["method", "field", "uri", "setting", "property", "file", "shell", "reflection", "reflection_class",
         "intent", "native", "permission"]
# The forms whose entries an argument may name.
VALUES = FORMS[2:]
# Of an argument: the form its value is looked up in, and the type its parameter has.
ARGUMENTS = {
    "setting": "Ljava/lang/String;", "uri": "Landroid/net/Uri;", "property": "Ljava/lang/String;",
    "file": "Ljava/lang/String;", "shell": None, "method_name": "Ljava/lang/String;",
    "class_name": "Ljava/lang/String;", "action": "Ljava/lang/String;", "filter_action": "Ljava/lang/String;",
    "package": None, "intent_query": "Landroid/content/Intent;", "sensor": None, "listen_events": "I",
    "telephony_callback": "Landroid/telephony/TelephonyCallback;", "video_source": "I",
    "invoked_property": "[Ljava/lang/Object;", "drm_property": "Ljava/lang/String;", "uid": "I", "own_process": None,
}
NO_KIND = 0xFFFF
RECEIVER = 0xFF


def fnv(*parts):
    """The hash of privacy/tables.h."""
    value = 2166136261
    for part in parts:
        for byte in part.encode("utf-8") + b"\xff":
            value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


class Lists:
    """NULL-terminated lists of strings, each written once."""

    def __init__(self, name):
        self.name, self.items, self.at = name, [], {}

    def add(self, strings):
        if not strings:
            return "NULL"
        key = tuple(strings)
        if key not in self.at:
            self.at[key] = len(self.items)
            self.items += list(key) + [None]
        return f"{self.name} + {self.at[key]}"

    def write(self, out):
        out.write(f"static const char *const {self.name}[] = {{\n")
        for item in self.items:
            out.write(f"    {c_string(item)},\n")
        out.write("};\n\n")


def slots(out, name, hashes):
    """An open-addressing table of indexes from 1, at most half full; None is left out."""
    size = 16
    while size < 2 * len(hashes):
        size *= 2
    table = [0] * size
    for number, value in enumerate(hashes, 1):
        if value is None:
            continue
        at = value & (size - 1)
        while table[at]:
            at = (at + 1) & (size - 1)
        table[at] = number
    out.write(f"static const uint16_t {name}[{size}] = {{\n")
    for at in range(0, size, 16):
        out.write("    " + " ".join(f"{n}," for n in table[at:at + 16]) + "\n")
    out.write("};\n\n")


def read(directory, name):
    document = Document.read(os.path.join(directory, name + ".json"))
    schema = Document.read(os.path.join(directory, "schema", name + ".schema.json"))
    located.check(document, schema.value)
    return document


def parameters(text):
    return re.findall(TYPE, text)


def sorted_by(document, path, items, key):
    last = None
    for number, item in enumerate(items):
        if last is not None and item[key].encode() <= last.encode():
            what = "is there twice" if item[key] == last else f"stands after {last}; sort by {key}"
            raise document.fault(path + (number, key), f"{item[key]} {what}")
        last = item[key]


def check_entry(document, path, entry, kinds):
    form, name = entry["form"], entry["name"]
    if entry["pi"] not in kinds:
        raise document.fault(path + ("pi",), f"{entry['pi']} is no kind of kinds.json")
    match = None
    if form == "method":
        match = METHOD.match(name)
    elif form == "field":
        match = FIELD.match(name)
    if form in ("method", "field") and not match:
        raise document.fault(path + ("name",), f"{name} is no descriptor of a {form}")
    if form == "uri" and not name.startswith("content://"):
        raise document.fault(path + ("name",), f"{name} is no content URI")
    if form == "file" and not name.startswith("/"):
        raise document.fault(path + ("name",), f"{name} is no absolute path")
    argument = entry.get("argument")
    if argument and form not in ("method", "native"):
        raise document.fault(path + ("argument",), "only a method or a native function has one")
    if ("argument_index" in entry) != (argument is not None and argument != "own_process"):
        raise document.fault(path, "argument and argument_index go together (own_process has none)")
    if argument and form == "method" and isinstance(entry.get("argument_index"), int):
        types = parameters(match.group(4))
        index = entry["argument_index"]
        if index >= len(types):
            raise document.fault(path + ("argument_index",), f"{index}: the method has {len(types)} parameters")
        if ARGUMENTS[argument] and types[index] != ARGUMENTS[argument]:
            raise document.fault(path + ("argument_index",), f"parameter {index} is {types[index]}, not {ARGUMENTS[argument]}")
    if "value" in entry and not (form == "field" or form == "method" and name.endswith(")Landroid/net/Uri;")):
        raise document.fault(path + ("value",), "only a field or a method that returns a URI stands for a value")
    if "value" in entry and entry["role"] != "confirms":
        raise document.fault(path + ("role",), "what stands for a value confirms; the call that uses it collects")
    if entry.get("callback") and form != "method":
        raise document.fault(path + ("callback",), "only a method is one")
    if entry.get("quiet") and not argument:
        raise document.fault(path + ("quiet",), "only a call with an argument is")
    if entry.get("broadcast") and form != "intent":
        raise document.fault(path + ("broadcast",), "only an intent action is one")
    if "match" in entry and form not in ("uri", "file", "shell"):
        raise document.fault(path + ("match",), "is for URIs, paths and command lines")
    if entry.get("match") == "pattern" and form != "file":
        raise document.fault(path + ("match",), "only a path can be a pattern")
    if ("of" in entry) != (form == "reflection"):
        raise document.fault(path, "of goes with reflection")
    return match


def storage_path(name, storage):
    """The path as privacy/catalogue.c spells it before looking it up."""
    for alias in storage:
        if name == alias or name.startswith(alias + "/"):
            return "/sdcard" + name[len(alias):]
    return name


def read_permissions(path):
    rows = []
    last = None
    for number, row in located.rows(path, 4):
        kind, subject, permissions, source = row
        if kind not in ("method", "action"):
            raise Fault(f"{path}:{number}: kind: {kind} is neither method nor action")
        if kind == "method" and not NAMED.match(subject):
            raise Fault(f"{path}:{number}: subject: {subject} is no class and method")
        permissions = permissions.split(",")
        for permission in permissions:
            if not PERMISSION.match(permission):
                raise Fault(f"{path}:{number}: permissions: {permission} is no permission")
        if permissions != sorted(set(permissions)):
            raise Fault(f"{path}:{number}: permissions: not sorted, or one twice")
        if not set(source.split(",")) <= {"axplorer", "androguard", "own"}:
            raise Fault(f"{path}:{number}: source: {source} is not known")
        if last is not None and (kind, subject) <= last:
            raise Fault(f"{path}:{number}: subject: {subject} is there twice or out of order")
        last = (kind, subject)
        rows.append((kind, subject, permissions))
    return rows


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: catalogue.py OUTPUT DIRECTORY")
    directory = sys.argv[2]
    kinds_document = read(directory, "kinds")
    kind_list = kinds_document.value["kinds"]
    sorted_by(kinds_document, ("kinds",), kind_list, "code")
    kinds = {kind["code"]: number for number, kind in enumerate(kind_list)}

    document = read(directory, "apis")
    entries = document.value["entries"]
    sorted_by(document, ("entries",), entries, "id")
    arguments_document = read(directory, "arguments")
    arguments = arguments_document.value
    storage = arguments["storage"]
    matches, seen = [], {}
    for number, entry in enumerate(entries):
        path = ("entries", number)
        matches.append(check_entry(document, path, entry, kinds))
        key = (entry["form"], entry["name"])
        if key in seen:
            raise document.fault(path + ("name",), f"{entry['name']} is already {seen[key]}")
        seen[key] = entry["id"]

    def kind_of(path, code):
        if code not in kinds:
            raise arguments_document.fault(path, f"{code} is no kind of kinds.json")
        return kinds[code]

    permissions = read_permissions(os.path.join(directory, "permission_apis.tsv"))
    lists = Lists("permission_lists")

    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        body = []
        for entry, match in zip(entries, matches):
            cls, member, kind = match.group(1, 2, 3) if match else (None, None, None)
            if entry["form"] == "reflection":
                cls = "L" + entry["of"].replace(".", "/") + ";"
            index = entry.get("argument_index", 0)
            flags = "".join(f", .{flag} = true" for flag in ("callback", "fingerprint", "broadcast", "quiet", "added") if entry.get(flag))
            body.append("    { .id = %s, .form = %s, .kind = PRIVACY_%s, .name = %s,\n"
                        "      .class_name = %s, .member = %s, .type = %s,\n"
                        "      .value = %s, .pi = %d, .severity = PRIVACY_%s, .role = PRIVACY_%s,\n"
                        "      .argument = PRIVACY_ARG_%s, .argument_index = %d,\n"
                        "      .permissions = %s, .write_permissions = %s%s },\n" % (
                            c_string(entry["id"]), c_string(entry["form"]), entry["form"].upper(), c_string(entry["name"]),
                            c_string(cls), c_string(member), c_string(kind), c_string(entry.get("value")),
                            kinds[entry["pi"]], entry["severity"].upper(), entry["role"].upper(),
                            entry.get("argument", "none").upper(), RECEIVER if index == "receiver" else index,
                            lists.add(entry.get("permissions")), lists.add(entry.get("write_permissions")), flags))
        called = {"method": [], "action": []}
        for kind, subject, needed in permissions:
            match = NAMED.match(subject)
            cls, name = match.groups() if match else (None, subject)
            called[kind].append((cls, name, lists.add(needed)))
        lists.write(out)

        out.write("const struct privacy_kind privacy_kinds[] = {\n")
        for kind in kind_list:
            out.write("    { %s, { %s, %s }, %s, PRIVACY_%s },\n" % (
                c_string(kind["code"]), c_string(kind["zh"]), c_string(kind["en"]), c_string(kind["group"]),
                kind["sensitivity"].upper()))
        out.write(f"}};\nconst size_t privacy_kind_count = {len(kind_list)};\n\n")

        out.write("const struct privacy_api privacy_apis[] = {\n    { .id = NULL },\n")
        out.writelines(body)
        out.write(f"}};\nconst size_t privacy_api_count = {len(entries) + 1};\n\n")

        out.write(packed.c_numbers("uint32_t", "class_hashes", [0] + [
            packed.interned(match.group(1)) if match and entry["form"] in ("method", "field") else 0
            for entry, match in zip(entries, matches)]))

        # Members, by form, class, name and type.
        members = [(n, m) for n, m in enumerate(matches, 1) if m]
        out.write("static const uint16_t member_apis[] = { 0,\n")
        for number, _ in members:
            out.write(f"    {number},\n")
        out.write("};\n\n")
        slots(out, "member_slots", [fnv(m.group(1), m.group(2), m.group(3)) for _, m in members])
        names = sorted({m.group(2) for _, m in members})
        out.write("static const char *const member_names[] = {\n")
        for name in names:
            out.write(f"    {c_string(name)},\n")
        out.write("};\n\n")
        at = {name: number for number, name in enumerate(names)}
        out.write(packed.c_numbers("uint16_t", "member_numbers", [0] + [
            at[match.group(2)] if match else 0 for match in matches]))

        # Values, by form, sorted as bytes.
        values = []
        for form in VALUES:
            mine = {}
            for number, entry in enumerate(entries, 1):
                if entry["form"] == form and entry.get("match") != "pattern":
                    name = storage_path(entry["name"], storage) if form == "file" else entry["name"]
                    if entry.get("match") == "exact" and form == "file":
                        name = name.rstrip("/")  # a directory, spelt either way
                    mine.setdefault(name.encode("utf-8"), number)
            values.append((form, sorted(mine.items())))
        out.write("static const struct value_entry values[] = {\n")
        at, bounds = 0, []
        for form, mine in values:
            for name, number in mine:
                exact = "true" if entries[number - 1].get("match") == "exact" else "false"
                out.write(f"    {{ {c_string(name.decode('utf-8'))}, {number}, {exact} }},\n")
            bounds.append((form, at, len(mine)))
            at += len(mine)
        out.write("};\n\nstatic const struct value_range value_ranges[] = {\n")
        for form, first, count in bounds:
            out.write(f"    [PRIVACY_{form.upper()}] = {{ {first}, {count} }},\n")
        out.write("};\n\nstatic const struct value_entry patterns[] = {\n")
        for number, entry in enumerate(entries, 1):
            if entry.get("match") == "pattern":
                out.write(f"    {{ {c_string(storage_path(entry['name'], storage))}, {number}, false }},\n")
        out.write("};\n\nstatic const char *const storage_names[] = {\n")
        for alias in storage:
            out.write(f"    {c_string(alias)},\n")
        out.write("};\n\n")

        # What permission lets what work.
        out.write("static const struct privacy_permission_call permission_calls[] = {\n    { NULL, NULL, NULL },\n")
        for cls, name, needed in called["method"]:
            out.write(f"    {{ {c_string(cls)}, {c_string(name)}, {needed} }},\n")
        out.write("};\n\n")
        slots(out, "permission_call_slots", [fnv(cls, name) for cls, name, _ in called["method"]])
        out.write("static const char *const permission_call_names[] = {\n")
        for name in sorted({name for _, name, _ in called["method"]}):
            out.write(f"    {c_string(name)},\n")
        out.write("};\n\nstatic const struct permission_action permission_actions[] = {\n")
        for _, name, needed in called["action"]:
            out.write(f"    {{ {c_string(name)}, {needed} }},\n")
        out.write("};\n\nstatic const char *const permissions_known[] = {\n")
        known = {p for _, _, needed in permissions for p in needed}
        for entry in entries:
            if entry["form"] != "permission":
                known |= set(entry.get("permissions", [])) | set(entry.get("write_permissions", []))
        for permission in sorted(known):
            out.write(f"    {c_string(permission)},\n")
        out.write("};\n\n")

        # Arguments that are numbers or names of their own.
        out.write("static const struct argument_number argument_numbers[] = {\n")
        for name, what in (("sensor", "values"), ("video_source", "values")):
            for number, item in enumerate(arguments[name]):
                kind = kind_of((name, number, "pi"), item["pi"])
                for value in item[what]:
                    out.write(f"    {{ {value}, PRIVACY_ARG_{name.upper()}, {kind} }},\n")
        for number, item in enumerate(arguments["listen_events"]):
            kind = kind_of(("listen_events", number, "pi"), item["pi"])
            out.write(f"    {{ {item['bits']}, PRIVACY_ARG_LISTEN_EVENTS, {kind} }},\n")
        out.write("};\n\n#define SENSOR_OTHER %d\n\n" % kind_of(("sensor_other",), arguments["sensor_other"]))
        out.write("static const struct argument_name drm_properties[] = {\n")
        for number, item in enumerate(arguments["drm_property"]):
            out.write("    { %s, %d },\n" % (c_string(item["name"]), kind_of(("drm_property", number, "pi"), item["pi"])))
        out.write("};\n\nstatic const struct privacy_callback_interface callback_interfaces[] = {\n")
        for number, item in enumerate(arguments["telephony_callback"]):
            path = ("telephony_callback", number, "interface")
            if not re.match("^" + CLASS + "$", item["interface"]):
                raise arguments_document.fault(path, f"{item['interface']} is no class")
            out.write("    { %s, %d },\n" % (c_string(item["interface"]), kind_of(path[:2] + ("pi",), item["pi"])))
        out.write("};\n")
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
