#!/usr/bin/env python3
"""Writes a DEX file whose class hierarchy is deep, wide and tangled, for flow/hierarchy_test.c.

usage: hierarchy_dex.py OUTPUT
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))
from dex_maker import ABSTRACT, Dex, INTERFACE, PUBLIC, Use

DEPTH, WIDTH, LATTICE, DENSE = 5000, 10000, 60, 300
FACE = PUBLIC | INTERFACE | ABSTRACT
RETURN = [0x000E]


def call(opcode, owner, name):
    return [opcode | 1 << 12, Use("method", (owner, name, "()V")), 0]


def main():
    dex = Dex()
    # A chain of classes, each of which implements an interface of its own.
    above = "Ljava/lang/Object;"
    for number in range(DEPTH):
        face = dex.new_class(f"Lf/Face{number};", access=FACE)
        if number == 7:
            face.method("seventh", "()V", RETURN)
        one = dex.new_class(f"Ld/Deep{number};", above, [face.name])
        if number in (0, DEPTH // 2):
            one.method("run", "()V", RETURN)
        above = one.name
    # A chain of interfaces, with code at its top and a class at its end.
    face = dex.new_class("Lc/Chain0;", access=FACE)
    face.method("first", "()V", RETURN)
    for number in range(1, DEPTH):
        face = dex.new_class(f"Lc/Chain{number};", interfaces=[face.name], access=FACE)
    dex.new_class("Lc/End;", interfaces=[face.name])
    # Classes that all implement the same very many interfaces.
    faces = [dex.new_class(f"Lw/Wide{number};", access=FACE) for number in range(WIDTH)]
    faces[-1].method("last", "()V", RETURN)
    for name in ("Lw/All;", "Lw/AllToo;"):
        dex.new_class(name, interfaces=[one.name for one in faces])
    dex.new_class("Lw/Below;", "Lw/All;", [faces[5].name])
    # As many ways up as there are numbers below 2 ** LATTICE, over a few interfaces.
    left = dex.new_class("Ll/Left0;", access=FACE)
    right = dex.new_class("Ll/Right0;", access=FACE)
    left.method("top", "()V", RETURN)
    for number in range(1, LATTICE):
        both = [left.name, right.name]
        left = dex.new_class(f"Ll/Left{number};", interfaces=both, access=FACE)
        right = dex.new_class(f"Ll/Right{number};", interfaces=both, access=FACE)
        if number == 30:
            right.method("top", "()V", RETURN)
    dex.new_class("Ll/End;", interfaces=[left.name, right.name])
    # Interfaces that extend all interfaces before them; some of these do not fit a fair share.
    before = []
    for number in range(DENSE):
        before.append(dex.new_class(f"Le/Dense{number};", interfaces=list(before), access=FACE).name)
    dex.new_class("Le/End;", interfaces=before)
    # References from far below, of which some lead nowhere.
    uses = dex.new_class("Lu/Uses;")
    code = []
    for owner, name in ((above, "run"), (above, "seventh"), (above, "nowhere"), ("Lc/End;", "first"), ("Lw/All;", "last"),
                        ("Ll/End;", "top")):
        code += call(0x6E, owner, name)
    uses.method("uses", "()V", [*code, 0x000E], registers=1)
    with open(sys.argv[1] + ".new", "wb") as out:
        out.write(dex.data())
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip().splitlines()[2])
    main()
