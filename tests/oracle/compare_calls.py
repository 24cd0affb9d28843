#!/usr/bin/env python3
"""Compares the collecting calls that pica finds with the invokes of `dexdump -d`, site by site.

usage: compare_calls.py --pica PICA --catalogue privacy/data/apis.json PACKAGE.apk

Taken are the methods of the catalogue that need no argument to decide. A call
site is (class, method, code unit). Each invoke that names a catalogue method
by its very class must be a collection of that method, and the other way round.
Calls that name a subclass are counted apart: dexdump knows no hierarchy of the
platform, so of them it is asked that the site is an invoke of the same name
and prototype on another class, and that none is missing whose named class
reaches the catalogue's class through classes of the package alone with no
override on the way. A callback of the catalogue that calls what it overrides
(`super.onStartInput(...)`) collects by being called: pica tells of it once, at
its beginning, and that call is left out here.
"""
import json
import re

from oracle import arguments, conclude, run, scan

CLASS = re.compile(r"  Class descriptor  : '(.*)'$")
SUPER = re.compile(r"  Superclass        : '(.*)'$")
NAME = re.compile(r"      name          : '(.*)'$")
TYPE = re.compile(r"      type          : '(.*)'$")
INVOKE = re.compile(r"\|([0-9a-f]{4,}): invoke-(?:virtual|super|direct|static|interface)(?:/range)? "
                    r"\{[^}]*\}, (\S+?;|\[\S+?)\.(\S+?):(\(\S*) // method@")


def dexdump(package, wanted):
    """Call sites of the wanted (name, proto), superclasses, and defined methods."""
    sites, supers, defined = {}, {}, set()
    cls = name = method = None
    for line in run("dexdump", "-d", package).splitlines():
        if found := INVOKE.search(line):
            unit, on, called, proto = found.groups()
            if (called, proto) in wanted:
                sites[(cls, method, int(unit, 16))] = (on, called, proto)
        elif found := CLASS.match(line):
            cls = found[1]
        elif found := SUPER.match(line):
            supers.setdefault(cls, found[1])  # the first of two definitions is the one that counts
        elif found := NAME.match(line):
            name = found[1]
        elif found := TYPE.match(line):
            method = name + found[1]
            defined.add((cls, method))
    return sites, supers, defined


def resolve(on, member, supers, defined):
    """The class that `member`, named on class `on`, leads to as far as the package tells."""
    seen = set()
    while on in supers and on not in seen and (on, member) not in defined:
        seen.add(on)
        on = supers[on]
    return on


def main():
    args = arguments("dexdump", ["--catalogue"])
    with open(args.catalogue, encoding="utf-8") as file:
        entries = json.load(file)["entries"]
    methods = {entry["name"] for entry in entries if entry["form"] == "method" and not entry.get("argument")}
    callbacks = {entry["name"] for entry in entries if entry.get("callback")}
    split = {name: re.fullmatch(r"(.*?)->(.*?)(\(.*)", name).groups() for name in methods}
    wanted = {(name, proto) for _, name, proto in split.values()}
    sites, supers, defined = dexdump(args.package, wanted)

    found = {}
    report = scan(args)
    for one in report["collections"] + report["related"]:
        if one["kind"] == "method" and one["api"] in methods:
            place = one["place"]
            found[(place["class"], place["method"], place["insn"])] = one["api"]

    wrong, exact, through = [], 0, 0
    for site, (on, name, proto) in sorted(sites.items()):
        cls = resolve(on, name + proto, supers, defined)
        api = f"{cls}->{name}{proto}"
        where = f"{site[0]}->{site[1]} at {site[2]:#06x}"
        if api in callbacks and site[1] == name + proto:
            continue
        if api in methods and found.get(site) != api:
            wrong.append(f"{where}: calls {on}->{name}{proto}, "
                         f"pica says {found.get(site, 'nothing')}")
        exact += api in methods and on == cls
        through += api in methods and on != cls
    for site, api in sorted(found.items()):
        cls, name, proto = split[api]
        where = f"{site[0]}->{site[1]} at {site[2]:#06x}"
        if site not in sites:
            wrong.append(f"{where}: pica says {api}, dexdump sees no such call there")
            continue
        on, called, called_proto = sites[site]
        if (called, called_proto) != (name, proto):
            wrong.append(f"{where}: pica says {api}, dexdump {on}->{called}{called_proto}")
        elif resolve(on, called + called_proto, supers, defined) != cls:
            # Through a class of the platform, whose parents dexdump does not tell.
            through += 1
            if on not in supers and f"{on}->{called}{called_proto}" in methods:
                wrong.append(f"{where}: pica says {api}, the call names {on} itself")
    conclude(args, exact + through, wrong, f"calls ({exact} by the class itself, {through} through a subclass)")


if __name__ == "__main__":
    main()
