#!/usr/bin/env python3
"""Makes privacy/sdk_contract.c's tables out of privacy/data.

usage: contracts.py OUTPUT DIRECTORY

DIRECTORY holds contracts.tsv, sdks.json, kinds.json and schema/. A mistake in
them is told as FILE:LINE: WHAT, status 1.
"""
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from catalogue import METHOD, TYPE, Lists, fnv, parameters, read, slots
from located import Fault
from tables import c_string

FORMS = {"meta-data": "META", "prefs": "PREFS", "asset": "ASSET", "component": "COMPONENT"}
CONFIDENCES = {"high": "PRIVACY_CERTAIN", "medium": "PRIVACY_LIKELY", "low": "PRIVACY_WEAK"}
ROLES = re.compile(r'^X\(([A-Z]+), "([a-z]+)"\)', re.M)
# Roles of methods that say something, and must then say what.
SPEAKING = {"answer", "status"}
REFUSED_MAX = 3 # privacy/sdk_contract.h


def value_of(where, text):
    """A value of contracts.tsv as the fields of struct privacy_contract_value."""
    if text == "-":
        return "{ PRIVACY_VALUE_NONE, 0, NULL }"
    if re.match(r"^\.[A-Za-z_$][\w$]*$", text):
        return f"{{ PRIVACY_VALUE_FIELD, 0, {c_string(text[1:])} }}"
    try:
        value = json.loads(text)
    except ValueError:
        raise Fault(f"{where}: {text} is no value") from None
    if isinstance(value, bool):
        return f"{{ PRIVACY_VALUE_BOOL, {int(value)}, NULL }}"
    if isinstance(value, int):
        return f"{{ PRIVACY_VALUE_NUMBER, {value}, NULL }}"
    if isinstance(value, str):
        return f"{{ PRIVACY_VALUE_TEXT, 0, {c_string(value)} }}"
    raise Fault(f"{where}: {text} is no value")


def values_of(where, text):
    """One value, or a list of them: [-1,0]."""
    each = text[1:-1].split(",") if text.startswith("[") and text.endswith("]") else [text]
    if len(each) > REFUSED_MAX:
        raise Fault(f"{where}: {text} are more than {REFUSED_MAX} values")
    return "{ " + ", ".join(value_of(where, one) for one in each) + " }"


def fits(text, kind):
    """Whether a value, or each of a list, can be of the type with that descriptor."""
    if text.startswith("["):
        return all(fits(one, kind) for one in text[1:-1].split(","))
    if text == "-":
        return True
    if text in ("true", "false"):
        return kind in ("Z", "Ljava/lang/Boolean;", "Ljava/lang/Object;")
    if text.startswith("."):
        return kind.startswith("L")
    if text.startswith('"'):
        return kind in ("Ljava/lang/String;", "Ljava/lang/Object;")
    return kind in ("I", "Ljava/lang/Integer;")


def check(where, row, roles, sdks):
    ids, role, api, argument, agreed, refused, needs, _, confidence, began, date, source, _ = row
    for one in ids.split(","):
        if one not in sdks and not (one == "-" and role == "key"):
            raise Fault(f"{where}: {one} is no SDK")
    if role not in roles or confidence not in CONFIDENCES or source == "-":
        raise Fault(f"{where}: role, confidence or source is not known")
    for need in [] if needs == "-" else needs.split(","):
        if need not in roles and need != "consent":
            raise Fault(f"{where}: needs: {need} is no role")
    for mark in [] if began == "-" else began.split(","):
        if mark not in ("init", "preinit", "consent"):
            raise Fault(f"{where}: began: {mark} is no list")
    if not re.match(r"^(-|20\d\d-[01]\d-[0-3]\d)$", date):
        raise Fault(f"{where}: {date} is no date")
    form = api.split(":")[0]
    match = METHOD.match(api)
    if not match and form not in FORMS:
        raise Fault(f"{where}: {api} is no descriptor of a method and no key")
    if form == "meta-data" and api.split(":", 1)[1] not in sdks[ids.split(",")[0]].get("meta_data", []):
        raise Fault(f"{where}: is not among meta_data of {ids.split(',')[0]}")
    kinds = parameters(match.group(4)) if match else []
    kind = None
    if argument.isdigit():
        if int(argument) >= len(kinds):
            raise Fault(f"{where}: the method has {len(kinds)} parameters")
        kind = kinds[int(argument)]
    elif argument == "return" and match:
        kind = re.search(r"\)(" + TYPE + ")$", api)
        if not kind:
            raise Fault(f"{where}: the method returns nothing")
        kind = kind.group(1)
    elif argument not in ("-", "call"):
        raise Fault(f"{where}: {argument} is no argument")
    if refused.startswith("[") and role not in ("status", "decided"):
        raise Fault(f"{where}: only what a platform answers may have several values")
    if kind is None and form not in FORMS and (agreed, refused) != ("-", "-"):
        raise Fault(f"{where}: values, and nothing that has them")
    if kind is not None and not (fits(agreed, kind) and fits(refused, kind)):
        raise Fault(f"{where}: {agreed} and {refused} are no values of {kind}")
    if role in SPEAKING and (argument != "return" or (agreed == refused == "-" and role == "answer")):
        raise Fault(f"{where}: what a {role} returns is not said")
    return match, form


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: contracts.py OUTPUT DIRECTORY")
    directory = sys.argv[2]
    sdks = {sdk["id"]: sdk for sdk in read(directory, "sdks").value["sdks"]}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "privacy", "sdk_roles.def"),
              encoding="ascii") as file:
        roles = {name: "PRIVACY_ROLE_" + one for one, name in ROLES.findall(file.read())}
    path = os.path.join(directory, "contracts.tsv")
    methods, keys, last = [], [], None
    for number, row in located.rows(path, 13):
        where = f"{path}:{number}"
        match, form = check(where, row, roles, sdks)
        if last is not None and row[2] <= last:
            raise Fault(f"{where}: {row[2]} is there twice or out of order")
        last = row[2]
        (methods if match else keys).append((where, row, match, form))

    lists = Lists("sdk_ids")
    text = []
    names = sorted({match.group(2) for _, _, match, _ in methods})
    at = {name: number for number, name in enumerate(names)}
    text.append("const struct privacy_contract privacy_contracts[] = {\n    { .api = NULL },\n")
    for where, row, match, form in methods + keys:
        ids, role, api, argument, agreed, refused, needs, since, confidence, _, date, source, _ = row
        bits = " | ".join("PRIVACY_NEEDS_CONSENT" if need == "consent" else f"1u << {roles[need]}"
                          for need in needs.split(",")) if needs != "-" else "0"
        where_said = {"-": "PRIVACY_SAID_NOWHERE", "call": "PRIVACY_SAID_BY_CALL", "return": "PRIVACY_SAID_BY_RETURN"}
        parts = [c_string(part) for part in match.groups()[:3]] if match else [
            "NULL", c_string(api.split(":", 1)[1]), "NULL"]
        text.append("    { %s, %s, %s, %s, PRIVACY_CONTRACT_%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %d },\n" % (
            c_string(api), *parts, "METHOD" if match else FORMS[form],
            roles[role], where_said.get(argument, argument), value_of(where, agreed), values_of(where, refused), bits,
            lists.add([one for one in ids.split(",") if one != "-"]), CONFIDENCES[confidence],
            c_string(None if since == "-" else since), c_string(source), c_string(None if date == "-" else date),
            at[match.group(2)] if match else 0))
    text.append("};\n")
    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        lists.write(out)
        out.write("".join(text))
        out.write(f"const size_t privacy_contract_count = {len(methods) + len(keys) + 1};\n")
        out.write(f"static const size_t method_count = {len(methods)};\n\n")
        out.write(packed.c_numbers("uint32_t", "class_hashes", [0] + [
            packed.interned(match.group(1)) for _, _, match, _ in methods] + [0] * len(keys)))
        out.write("static const char *const member_names[] = {\n")
        for name in names:
            out.write(f"    {c_string(name)},\n")
        out.write("};\n\n")
        slots(out, "exact_slots", [fnv(*match.groups()[:3]) for _, _, match, _ in methods])
        # The first of each name in a class.
        seen, first = set(), []
        for _, _, match, _ in methods:
            key = match.groups()[:2]
            first.append(None if key in seen else fnv(*key))
            seen.add(key)
        slots(out, "named_slots", first)
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
