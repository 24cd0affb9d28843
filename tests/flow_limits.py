#!/usr/bin/env python3
"""Packages that are hard on the call graph: each must be answered, and rightly.

usage: flow_limits.py --pica PICA --package PACKAGE.apk [--keep FOLDER] [--only NAME]...

PACKAGE lends its manifest: an app whose launcher activity is com.example.Main. Speaks TAP. How long an answer takes is not
looked at; the time limit only ends what hangs.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

from dex_maker import Dex, Use, manifest_of, write_package, INTERFACE, ABSTRACT, PUBLIC

TIMEOUT = 240
MAIN = "Lcom/example/Main;"
SINK, NEVER = "Lcom/example/Sink;->go()V", "Lcom/example/Sink;->never()V"
RETURN = [0x000E]
OBJECT = "Ljava/lang/Object;"


def method(owner, name, prototype="()V"):
    return Use("method", (owner, name, prototype))


def call_static(owner, name, *registers, prototype="()V"):
    count, packed = len(registers), 0
    for at, register in enumerate(registers):
        packed |= register << (4 * at)
    return [0x0071 | count << 12, method(owner, name, prototype), packed]


def call(opcode, owner, name, *registers, prototype="()V"):
    packed = 0
    for at, register in enumerate(registers):
        packed |= register << (4 * at)
    return [opcode | len(registers) << 12, method(owner, name, prototype), packed]


VIRTUAL, DIRECT, INTERFACE_CALL = 0x6E, 0x70, 0x72
TO_SINK = call_static("Lcom/example/Sink;", "go")


def new_object(register, name):
    return [0x0022 | register << 8, Use("type", name), *call(DIRECT, name, "<init>", register)]


def random_int(register):
    """A number that nobody knows, in `register` (and the next one)."""
    return [*call_static("Ljava/lang/Math;", "random", prototype="()D"), 0x000B | register << 8,
            0x008A | register << 8 | register << 12]


def base(*code, registers=16):
    """A package whose first screen runs `code` in onCreate, and with Sink.go() and Sink.never()."""
    dex = Dex()
    main = dex.new_class(MAIN, "Landroid/app/Activity;")
    main.constructor()
    main.method("onCreate", "(Landroid/os/Bundle;)V", [*code, *RETURN], registers=registers)
    sink = dex.new_class("Lcom/example/Sink;")
    serial = call_static("Landroid/os/Build;", "getSerial", prototype="()Ljava/lang/String;")
    sink.method("go", "()V", [*serial, *RETURN], static=True, registers=1)
    sink.method("never", "()V", [*serial, *RETURN], static=True, registers=1)
    return dex


def huge_switch():
    """One method of 65,535 code units: a switch of 10,000 cases, the last of which leads on."""
    cases = 10000
    block = 4  # invoke-static, return-void
    code = [*random_int(0)]
    switch_at = len(code)
    code += [0x002B, 0, 0, *RETURN]
    first = len(code)
    for number in range(cases):
        code += TO_SINK if number == cases - 1 else call_static("Lcom/example/Cases;", f"c{number % 50}")
        code += RETURN
    payload = 4 + 2 * cases
    code += [0x0000] * (65535 - len(code) - payload)
    if len(code) % 2:  # a payload stands at an even unit, so that a nop may be one too many
        code.pop()
    offset = len(code) - switch_at
    code[switch_at + 1], code[switch_at + 2] = offset & 0xFFFF, offset >> 16
    code += [0x0100, cases, 0, 0]
    for number in range(cases):
        target = first + number * block - switch_at
        code += [target & 0xFFFF, target >> 16]
    code += [0x0000] * (65535 - len(code))
    assert len(code) == 65535
    dex = base(*call_static("Lcom/example/Huge;", "go"))
    dex.new_class("Lcom/example/Huge;").method("go", "()V", code, static=True, registers=2)
    targets = dex.new_class("Lcom/example/Cases;")
    for number in range(50):
        targets.method(f"c{number}", "()V", RETURN, static=True)
    return dex


def deep_hierarchy():
    """5,000 classes, each extending the one before; the first one's method is called on the last."""
    depth = 5000
    dex = base(*new_object(0, f"Ld/C{depth - 1};"), *call(VIRTUAL, f"Ld/C{depth - 1};", "work", 0))
    for number in range(depth):
        one = dex.new_class(f"Ld/C{number};", f"Ld/C{number - 1};" if number else OBJECT)
        one.constructor()
        if number == 0:
            one.method("work", "()V", [*TO_SINK, *RETURN], registers=1)
    return dex


def deep_overrides():
    """The same where each class overrides the method, and an object of each is made."""
    depth = 5000
    code = []
    for number in range(depth):
        code += new_object(0, f"Ld/C{number};") + [0x0069, Use("field", ("Ld/C0;", "one", "Ld/C0;"))]
    code += [0x0062, Use("field", ("Ld/C0;", "one", "Ld/C0;")), *call(VIRTUAL, "Ld/C0;", "work", 0)]
    dex = base(*code)
    for number in range(depth):
        one = dex.new_class(f"Ld/C{number};", f"Ld/C{number - 1};" if number else OBJECT)
        one.constructor()
        one.method("work", "()V", [*(TO_SINK if number == depth - 1 else []), *RETURN], registers=1)
        if number == 0:
            one.static_field("one", "Ld/C0;")
    return dex


def long_recursion():
    """50,000 methods, each calling the next one, and the last one the first."""
    length = 50000
    dex = base(*call_static("Lr/R;", "m0"))
    ring = dex.new_class("Lr/R;")
    for number in range(length):
        code = call_static("Lr/R;", f"m{(number + 1) % length}")
        ring.method(f"m{number}", "()V", [*(TO_SINK if number == length - 1 else []), *code, *RETURN], static=True)
    return dex


def many_implementers():
    """10,000 classes of one interface, all of them made, called from 10,000 places."""
    count = 10000
    field = ("Li/Any;", "one", "Li/I;")
    dex = base(*call_static("Li/Make;", "m0"), *call_static("Li/Call;", "c0"))
    face = dex.new_class("Li/I;", access=PUBLIC | INTERFACE | ABSTRACT)
    face.method("work", "()V")
    dex.new_class("Li/Any;").static_field("one", "Li/I;")
    make, calls = dex.new_class("Li/Make;"), dex.new_class("Li/Call;")
    for number in range(count):
        one = dex.new_class(f"Li/C{number};", interfaces=["Li/I;"])
        one.constructor()
        one.method("work", "()V", [*(TO_SINK if number == count - 1 else []), *RETURN], registers=1)
        follow = call_static("Li/Make;", f"m{number + 1}") if number + 1 < count else []
        make.method(f"m{number}", "()V", [*new_object(0, f"Li/C{number};"), 0x0069, Use("field", field), *follow, *RETURN],
                    static=True, registers=1)
        follow = call_static("Li/Call;", f"c{number + 1}") if number + 1 < count else []
        calls.method(f"c{number}", "()V", [0x0062, Use("field", field), *call(INTERFACE_CALL, "Li/I;", "work", 0), *follow,
                                          *RETURN], static=True, registers=1)
    return dex


def loop_nest():
    """1,000 loops within one another, 256 registers that each of them changes."""
    depth, registers = 1000, 256
    code = random_int(0)
    heads, exits = [], []
    for level in range(depth):
        heads.append(len(code))
        exits.append(len(code))
        code += [0x0038, 0]  # if-eqz v0: to the jump behind this loop's end
        register = 1 + level % (registers - 1)
        code += [0x0013 | register << 8, level & 0x7FFF]  # const/16
        code += [0x0002 | (1 + (level * 7) % (registers - 1)) << 8, register]  # move/from16
    code += TO_SINK
    # if-eqz reaches 32,767 units, which is enough for the whole nest.
    for level in reversed(range(depth)):
        at = len(code)
        back = heads[level] - at
        code += [0x002A, back & 0xFFFF, (back >> 16) & 0xFFFF]  # goto/32
        away = len(code) - exits[level]
        assert away < 0x8000
        code[exits[level] + 1] = away
    dex = base(*call_static("Ll/L;", "go"))
    dex.new_class("Ll/L;").method("go", "()V", [*code, *RETURN], static=True, registers=registers)
    return dex


def many_contexts():
    """A tower of 24 methods, each calling the next one with two numbers made of its own: 2^24 different arguments."""
    height = 24
    dex = base(0x0012, *call_static("Lc/C;", "f0", 0, prototype="(I)V"))
    tower = dex.new_class("Lc/C;")
    for level in range(height):
        follow = f"f{level + 1}" if level + 1 < height else "end"
        # mul-int/lit8 v0, v1, 2; then add-int/lit8 v0, v0, 1
        code = [0x00DA, 0x0201, *call_static("Lc/C;", follow, 0, prototype="(I)V"),
                0x00D8, 0x0100, *call_static("Lc/C;", follow, 0, prototype="(I)V"), *RETURN]
        tower.method(f"f{level}", "(I)V", code, static=True, registers=2)
    tower.method("end", "(I)V", [0x0039, 5, *TO_SINK, *RETURN], static=True, registers=1)
    return dex


def growing_fields():
    """2,000 fields in a ring, each written from the one before it, plus one: no end of numbers."""
    count = 2000
    code = []
    for number in range(count):
        code += [0x0060, Use("field", ("Lg/G;", f"f{number}", "I")), 0x00D8, 0x0100, 0x0067,
                 Use("field", ("Lg/G;", f"f{(number + 1) % count}", "I"))]
    dex = base(*call_static("Lg/G;", "turn"), *call_static("Lg/G;", "turn"), *call_static("Lg/G;", "test"))
    ring = dex.new_class("Lg/G;")
    for number in range(count):
        ring.static_field(f"f{number}", "I")
    ring.method("turn", "()V", [*code, *RETURN], static=True, registers=1)
    ring.method("test", "()V", [0x0060, Use("field", ("Lg/G;", "f7", "I")), 0x0038, 5, *TO_SINK, *RETURN], static=True,
                registers=1)
    return dex


def endless_decoder():
    """A decoder whose loop never ends, of constants only; and beside its call what runs."""
    text = "Ljava/lang/String;"
    decode = [0x0012,  # const/4 v0, 0
              0x00D8, 0x0100,  # add-int/lit8 v0, v0, 1
              0xFE28,  # goto back to the addition
              ]
    dex = base(0x001A, Use("string", "x"), *TO_SINK, *call_static("Le/E;", "decode", 0, prototype=f"({text}){text}"),
               0x000C, *call_static("Lcom/example/Sink;", "never"))
    dex.new_class("Le/E;").method("decode", f"({text}){text}", decode, static=True, registers=2)
    return dex


def doubling_text():
    """A text that is joined to itself 60 times: 2^60 characters, which no device has room for."""
    text = "Ljava/lang/String;"
    code = [*TO_SINK, 0x001A, Use("string", "x")]
    for _ in range(60):
        code += [*call(VIRTUAL, text, "concat", 0, 0, prototype=f"({text}){text}"), 0x000C]
    return base(*code)


def deep_interfaces():
    """5,000 interfaces, each extending the one before; the last one's method is that of the first."""
    depth = 5000
    dex = base(*new_object(0, "Li/Impl;"), *call(INTERFACE_CALL, f"Li/I{depth - 1};", "work", 0))
    for number in range(depth):
        face = dex.new_class(f"Li/I{number};", interfaces=[f"Li/I{number - 1};"] if number else [],
                             access=PUBLIC | INTERFACE | ABSTRACT)
        if number == 0:
            face.method("work", "()V")
    made = dex.new_class("Li/Impl;", interfaces=[f"Li/I{depth - 1};"])
    made.constructor()
    made.method("work", "()V", [*TO_SINK, *RETURN], registers=1)
    return dex


def interface_lattice():
    """300 rows of three interfaces, each extending all of the row before: 3^300 ways from the last to the first."""
    rows = 300
    dex = base(*new_object(0, "Li/Impl;"), *call(INTERFACE_CALL, "Li/I0x0;", "work", 0))
    for row in range(rows):
        for column in range(3):
            above = [f"Li/I{row - 1}x{other};" for other in range(3)] if row else []
            face = dex.new_class(f"Li/I{row}x{column};", interfaces=above, access=PUBLIC | INTERFACE | ABSTRACT)
            if row == 0:
                face.method("work", "()V")
    made = dex.new_class("Li/Impl;", interfaces=[f"Li/I{rows - 1}x{column};" for column in range(3)])
    made.constructor()
    made.method("work", "()V", [*TO_SINK, *RETURN], registers=1)
    return dex


def circular_hierarchy():
    """Classes and interfaces that extend themselves by way of others: no device takes them, the rest is read."""
    dex = base(*TO_SINK, *call_static("Lh/A;", "go"), *call_static("Lh/I;", "go"))
    for one, other in (("A", "B"), ("B", "C"), ("C", "A")):
        made = dex.new_class(f"Lh/{one};", f"Lh/{other};")
        made.constructor()
    for one, other in (("I", "J"), ("J", "I")):
        dex.new_class(f"Lh/{one};", interfaces=[f"Lh/{other};"], access=PUBLIC | INTERFACE | ABSTRACT)
    return dex


def recursive_decoder():
    """A decoder of constants that calls itself without end."""
    text = "Ljava/lang/String;"
    decode = [*call_static("Le/E;", "decode", 0, prototype=f"({text}){text}"), 0x000C, 0x0011]
    dex = base(*TO_SINK, 0x001A, Use("string", "x"), *call_static("Le/E;", "decode", 0, prototype=f"({text}){text}"),
               0x000C, *call(VIRTUAL, text, "length", 0, prototype="()I"))
    dex.new_class("Le/E;").method("decode", f"({text}){text}", decode, static=True, registers=1)
    return dex


def handed_down():
    """A text that 20,000 methods hand down to one another, as argument and as what they return."""
    length, text = 20000, "Ljava/lang/String;"
    prototype = f"({text}){text}"
    dex = base(0x001A, Use("string", "x"), *call_static("Lc/C;", "f0", 0, prototype=prototype), 0x000C,
               *call_static("Lc/C;", "end", 0, prototype=f"({text})V"))
    chain = dex.new_class("Lc/C;")
    for number in range(length):
        follow = call_static("Lc/C;", f"f{number + 1}", 0, prototype=prototype) + [0x000C] if number + 1 < length else []
        chain.method(f"f{number}", prototype, [*follow, 0x0011], static=True, registers=1)
    chain.method("end", f"({text})V", [*TO_SINK, *RETURN], static=True, registers=1)
    return dex


def chained_listeners():
    """2,000 listeners, each registered by the one before it when it is called."""
    count, face, view = 2000, "Landroid/view/View$OnClickListener;", "Landroid/view/View;"

    def register(number):
        return [0x0012 | 1 << 8, *new_object(0, f"Ll/L{number};"),
                *call(VIRTUAL, view, "setOnClickListener", 1, 0, prototype=f"({face})V")]

    dex = base(*TO_SINK, *register(0))
    for number in range(count):
        one = dex.new_class(f"Ll/L{number};", interfaces=[face])
        one.constructor()
        one.method("onClick", f"({view})V", [*(register(number + 1) if number + 1 < count else []), *RETURN], registers=4)
    return dex


def many_tests():
    """8,000 tests of one flag in a row, each of which may lead past the call."""
    flag = ("Lt/T;", "flag", "Z")
    code = [0x0063, Use("field", flag)]
    tests = 8000
    for _ in range(tests):
        code += [0x0038, 3, 0x0000]  # if-eqz v0: to the unit behind the nop
    dex = base(*call_static("Lt/T;", "go"))
    made = dex.new_class("Lt/T;")
    made.static_field("flag", "Z")
    made.method("go", "()V", [*code, *TO_SINK, *RETURN], static=True, registers=1)
    return dex


def appended_text():
    """A builder to which 5,000 texts are appended."""
    text, builder = "Ljava/lang/String;", "Ljava/lang/StringBuilder;"
    code = [*TO_SINK, *new_object(0, builder), 0x001A | 1 << 8, Use("string", "x")]
    for _ in range(5000):
        code += [*call(VIRTUAL, builder, "append", 0, 1, prototype=f"({text}){builder}"), 0x000C]
    code += [*call(VIRTUAL, builder, "toString", 0, prototype=f"(){text}"), 0x000C,
             *call_static("Ljava/lang/Class;", "forName", 0, prototype=f"({text})Ljava/lang/Class;")]
    return base(*code)


CASES = {
    # Sink.go() runs in each of them, Sink.never() in none.
    "huge-switch": huge_switch,
    "deep-hierarchy": deep_hierarchy,
    "deep-overrides": deep_overrides,
    "long-recursion": long_recursion,
    "many-implementers": many_implementers,
    "loop-nest": loop_nest,
    "many-contexts": many_contexts,
    "growing-fields": growing_fields,
    "endless-decoder": endless_decoder,
    "doubling-text": doubling_text,
    "deep-interfaces": deep_interfaces,
    "interface-lattice": interface_lattice,
    "circular-hierarchy": circular_hierarchy,
    "recursive-decoder": recursive_decoder,
    "handed-down": handed_down,
    "chained-listeners": chained_listeners,
    "many-tests": many_tests,
    "appended-text": appended_text,
}


# Each ends well on each package, too; what they print is looked at by other tests.
DUMPS = (("dex",), ("callgraph", "--format", "json"), ("consent",), ("sdks",))


def ends_well(pica, *args):
    done = subprocess.run([pica, *args], stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RuntimeError(f"pica {args[0]}: status {done.returncode}: {' | '.join(said[-3:])}")
    return done.stdout


def run(pica, *args):
    return json.loads(ends_well(pica, *args))


def check(pica, path, graph):
    """What is wrong with pica's answers, or None."""
    report = run(pica, "scan", "--format", "json", path)
    found = {one["place"]["class"] + "->" + one["place"]["method"] for one in report["collections"]}
    if SINK not in found:
        return f"the scan finds no collection at {SINK}"
    if not graph:
        return None
    if not run(pica, "explain", path, SINK, "--format", "json")["methods"][0]["runs"]:
        return f"{SINK} does not run"
    if run(pica, "explain", path, NEVER, "--format", "json")["methods"][0]["runs"]:
        return f"{NEVER} runs"
    for what, *options in DUMPS:
        ends_well(pica, "dump", what, path, *options)
    return None


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--package", required=True)
    args.add_argument("--keep", help="write the packages there and do not ask pica")
    args.add_argument("--only", action="append", default=[])
    args = args.parse_args()
    pica = os.path.abspath(args.pica)
    manifest = manifest_of(args.package)
    names = [name for name in CASES if not args.only or name in args.only]
    if args.keep:
        for name in names:
            write_package(os.path.join(args.keep, name + ".apk"), manifest, CASES[name]())
        return
    said = subprocess.run([pica, "dump", "--help"], stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False)
    graph = b"callgraph" in said.stdout
    print(f"1..{len(names)}")
    failed = not names
    with tempfile.TemporaryDirectory(prefix="pica-limits-") as folder:
        for number, name in enumerate(names, 1):
            path = os.path.join(folder, name + ".apk")
            write_package(path, manifest, CASES[name]())
            try:
                trouble = check(pica, path, graph)
            except subprocess.TimeoutExpired:
                trouble = f"no answer within {TIMEOUT} s"
            except (RuntimeError, KeyError, ValueError) as error:
                trouble = repr(error)
            print(f"{'not ' if trouble else ''}ok {number} - {name}")
            if trouble:
                print(f"# {trouble}")
            failed = failed or bool(trouble)
            os.remove(path)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
