#!/usr/bin/env python3
"""Makes the table of flow/models.c out of flow/models.tsv.

usage: models.py OUTPUT FOLDER [MODELS.TSV]
       models.py --names FOLDER [MODELS.TSV]    class and name of each row, of platform classes

FOLDER is flow/, whose .def files say which effects, slots, reasons, phases and
operations of texts there are, and whose framework.tsv says which classes are the
platform's. docs/MODELS.md explains the rows. Fails, naming file and line, on
whatever would make a row mean nothing or two things.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from located import Fault

OPERAND = re.compile(r'^(?:(this|called|null|true|any|made\d?|-?\d{1,2})|"([^"]*)")(?:\.(\w+))?$', re.ASCII)
CALLED = re.compile(r"^([^()]+)(\(.*)$")
MACRO = re.compile(r"^!([a-z][\w-]*)((?: \$\d)*) = (.+)$")
ANY = "*"
LACKING = "?"  # before a class: only where the package lacks it
# Effects that give nothing which `called` could mean.
SILENT = {"ANSWER", "KEEP", "RETURNS", "LISTEN", "EXPOSE", "EXIT", "WRITE_STORE", "SET_FIELD", "INFLATE", "LOAD_CODE",
          "REGISTER_RECEIVER", "BROADCAST", "SEND", "START_ACTIVITY", "START_SERVICE", "BIND_SERVICE", "ENABLE", "GIVEN", "KNOWN", "SUBSCRIBE", "PUBLISH", "NAVIGATE", "PROPERTY",
          "RECREATE", "COPY_STORE", "NEEDS", "SQL_INSERT", "SQL_UPDATE", "SQL_EXECUTE"}


class Vocabulary:
    def __init__(self, folder):
        def table(name):
            return packed.definitions(os.path.join(folder, name + ".def"))
        self.effects = {name: (one, syntax.split()) for one, name, syntax in table("effects")}
        self.slots = {name: one for one, name, _ in table("slots")}
        self.reasons = {name: one for one, name, _ in table("reasons")}
        self.phases = {name: one for one, name, _ in table("phases")}
        texts = os.path.join(folder, "text_ops.def")
        self.operations = {name for _, name, _ in packed.definitions(texts)} if os.path.exists(texts) else set()
        self.platform = {row[0] for _, row in located.rows(os.path.join(folder, "framework.tsv"), 3)}


class Effect:
    def __init__(self, kind):
        self.kind, self.operands, self.text = kind, [], None
        self.method, self.reason, self.phase = None, None, None

    def key(self):
        return (self.kind, tuple(self.operands), self.text, self.method, self.reason, self.phase)


def words_of(text):
    """The words of an effect; a text in quotes may hold spaces."""
    return re.findall(r'"[^"]*"(?:\.\w+)?|\S+', text)


def operand(word, vocabulary, state):
    """(kind, number, slot) of an operand; None: it is none."""
    match = OPERAND.match(word)
    if not match:
        return None
    who, text, slot = match.groups()
    if slot and slot not in vocabulary.slots:
        raise Fault(f"{slot} is no slot of slots.def")
    if text is not None:
        if slot:
            raise Fault(f"{word}: a text has no slots")
        if state["effect"].text is not None:
            raise Fault(f"{word}: an effect has one text at most")
        state["effect"].text = text
        return ("TEXT", 0, None)
    if who in ("null", "true", "any") and slot:
        raise Fault(f"{word}: it has no slots")
    if who == "called" and not state["gave"]:
        raise Fault("called: nothing was called before in this row")
    if who.startswith("made"):
        number = int(who[4:] or 0)
        if number >= state["made"]:
            raise Fault(f"{who}: nothing was made before in this row")
        return ("MADE", number, vocabulary.slots.get(slot))
    if who.startswith("-"):
        if slot:
            raise Fault(f"{word}: a number has no slots")
        return ("MINUS", int(who[1:]), None)
    if not who.isdigit():
        return (who.upper(), 0, vocabulary.slots.get(slot))
    if state["arguments"] is not None and int(who) >= state["arguments"]:
        raise Fault(f"the method has no parameter {who}")
    return ("ARGUMENT", int(who), vocabulary.slots.get(slot))


def parse_effect(text, vocabulary, state):
    words = words_of(text)
    if words[0] not in vocabulary.effects:
        raise Fault(f"{words[0]} is no effect of effects.def")
    kind, syntax = vocabulary.effects[words[0]]
    effect = state["effect"] = Effect(kind)
    wanted = [part.rstrip("?") for part in syntax]
    needed = [part for part in syntax if not part.endswith("?")]
    got = []
    for word in words[1:]:
        if "t" in wanted and "t" not in got:
            effect.text = word if word.startswith("[") else f"L{word};"
            if not packed.TYPE.fullmatch(effect.text):
                raise Fault(f"{word} is no class name")
            got.append("t")
            continue
        if "o" in wanted and "o" not in got:
            if word not in vocabulary.operations:
                raise Fault(f"{word} is no operation of text_ops.def")
            effect.text = word
            got.append("o")
            continue
        value = operand(word, vocabulary, state)
        if value:
            letter = "abcd"[len(effect.operands)] if len(effect.operands) < 4 else "e"
            effect.operands.append(value)
        elif CALLED.match(word):
            name, descriptor = CALLED.match(word).groups()
            if not packed.METHOD.match(name) or packed.parameters(descriptor) is None:
                raise Fault(f"{word} is no method")
            effect.method, letter = (name, descriptor), "m"
        elif word in vocabulary.phases and "p" in wanted:
            effect.phase, letter = vocabulary.phases[word], "p"
        elif word in vocabulary.reasons:
            effect.reason, letter = vocabulary.reasons[word], "r"
        else:
            raise Fault(f"{word} is neither an operand nor a method, reason or phase")
        if letter not in wanted or letter in got:
            raise Fault(f"{word}: {words[0]} takes: {' '.join(syntax) or 'nothing'}")
        got.append(letter)
    for letter in needed:
        if letter not in got:
            raise Fault(f"{words[0]} takes: {' '.join(syntax)}; {letter} is missing")
    if kind == "KEEP" and not effect.operands[0][2]:
        raise Fault("what keeps something needs a slot")
    if kind in ("CALL", "CALL_KNOWN") and len(effect.operands) - 1 > packed.parameters(effect.method[1]):
        raise Fault(f"{effect.method[0]} has fewer parameters than it is given")
    state["gave"] |= kind not in SILENT
    state["made"] += kind == "MAKES"
    return effect


def expand(text, macros, depth=0):
    """The text with its macros put in."""
    out = []
    for part in text.split(" | "):
        words = words_of(part)
        if not words:
            raise Fault("an effect is empty")
        if not words[0].startswith("!"):
            out.append(part)
            continue
        if words[0][1:] not in macros or depth > 8:
            raise Fault(f"{words[0]} is not defined above")
        count, body = macros[words[0][1:]]
        if len(words) - 1 != count:
            raise Fault(f"{words[0]} takes {count} operands")
        body = re.sub(r"\$(\d)", lambda m: words[int(m[1])], body)
        out.append(expand(body, macros, depth + 1))
    return " | ".join(out)


def choices(text, what):
    found = packed.alternatives(text)
    if found is None:
        raise Fault(f"{text}: a brace of the {what} does not close")
    return found


def check_names(cls, name, descriptor, vocabulary):
    if cls == ANY:
        if not packed.METHOD.match(name.removesuffix(ANY)) or descriptor != ANY:
            raise Fault("a row of any class has a name, perhaps with * behind it, and the descriptor *")
    elif not packed.CLASS.match(cls):
        raise Fault(f"{cls or 'nothing'} is no class name")
    elif not packed.METHOD.match(name):
        raise Fault(f"{name or 'nothing'} is no method name")
    if descriptor != ANY and packed.parameters(descriptor) is None:
        raise Fault(f"{descriptor or 'nothing'} is no prototype")


def read_row(row, vocabulary, macros):
    """Yields (class, name, descriptor, effects, whether the row is for packages that lack the class)."""
    classes, names, descriptors, effects = row
    lacking, classes = classes.startswith(LACKING), classes.removeprefix(LACKING)
    text = "" if effects == "-" else expand(effects, macros)
    first = re.search(r"\{([^{}]*)\}", classes)
    if "%" in descriptors + text and not first:
        raise Fault("% stands for what was chosen in the class' first braces, and there are none")
    choices(classes, "class")
    for choice in first[1].split(",") if first else [""]:
        chosen = classes[:first.start()] + choice + classes[first.end():] if first else classes
        for descriptor in descriptors.replace("%", choice).split(" "):
            arguments = None if descriptor == ANY else packed.parameters(descriptor)
            state = {"gave": False, "made": 0, "arguments": arguments}
            parts = text.replace("%", choice).split(" | ") if text else []
            parsed = [parse_effect(part, vocabulary, state) for part in parts]
            if len(parsed) > 255:
                raise Fault(f"{len(parsed)} effects; a row has 255 at most")
            for cls in choices(chosen, "class"):
                for name in choices(names, "method"):
                    check_names(cls, name, descriptor, vocabulary)
                    if lacking and (cls == ANY or cls in vocabulary.platform):
                        raise Fault(f"{cls} is the platform's, which no package lacks")
                    yield cls, name, descriptor, parsed, lacking


def read(path, vocabulary):
    macros, rows = {}, {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            try:
                if line.startswith("!"):
                    match = MACRO.match(line)
                    if not match or match[1] in macros:
                        raise Fault("no macro: !name $1 $2 = effects, each name once")
                    macros[match[1]] = (match[2].count("$"), match[3])
                    continue
                row = line.split("\t")
                if len(row) != 4:
                    raise Fault("four columns are wanted")
                for cls, name, descriptor, effects, lacking in read_row(row, vocabulary, macros):
                    if (cls, name, descriptor) in rows:
                        raise Fault(f"{cls} {name} {descriptor} is there twice, first in line "
                                    f"{rows[cls, name, descriptor][1]}")
                    rows[cls, name, descriptor] = (effects, number, lacking)
            except Fault as fault:
                raise Fault(f"{path}:{number}: {fault}") from fault
    return rows


def c_operand(value):
    if value is None:
        return "{ 0, 0, 0 }"
    kind, number, slot = value
    return f"{{ FLOW_OPERAND_{kind}, {number}, FLOW_SLOT_{slot or 'NONE'} }}"


def table(rows, vocabulary):
    def descriptor_of(cls):
        return cls if cls == ANY else f"L{cls};"

    names = sorted({name for cls, name, _ in rows if cls != ANY})
    number_of = {name: number for number, name in enumerate(names)}
    # Exact prototypes stand before "*", so that the first match counts.
    order = sorted(rows, key=lambda r: (r[0] != ANY, descriptor_of(r[0]), number_of.get(r[1], 0), r[2] == ANY,
                                        -len(r[1]) if r[0] == ANY else 0, r[1], r[2]))
    texts = set(names) | {ANY, ""}
    for key in order:
        texts |= {descriptor_of(key[0]), key[1], key[2]}
        for effect in rows[key][0]:
            texts |= {effect.text or "", *(effect.method or ())}
    pool = packed.Pool(texts)
    lists, effects, lines = {}, [], []
    classes = []
    for at, key in enumerate(order):
        cls, name, descriptor = key
        parsed = rows[key][0]
        held = tuple(effect.key() for effect in parsed)
        if held not in lists:
            lists[held] = len(effects)
            effects += parsed
        if not classes or classes[-1][0] != cls:
            classes.append([cls, at, 0])
        classes[-1][2] += 1
        lacking = rows[key][2]
        instead = cls != ANY and cls not in vocabulary.platform and not lacking
        lines.append("    { %d, %d, %d, %d, %d, %d, %d },\n" % (
            pool.at[descriptor], pool.at[name], number_of.get(name, 0), lists[held], len(parsed), instead, lacking))
    out = [pool.c_array("packed_text"), packed.c_numbers("uint32_t", "packed_names", [pool.at[n] for n in names]),
           packed.c_numbers("uint16_t", "packed_name_slots", packed.hash_slots(names)),
           "static const struct packed_class packed_classes[] = {\n"]
    for cls, first, count in classes:
        if cls != ANY:
            out.append("    { %d, %d, %d, %d },\n" % (
                pool.at[descriptor_of(cls)], packed.interned(descriptor_of(cls)), first, count))
    anywhere = sum(1 for key in order if key[0] == ANY)
    out += ["};\n", f"enum {{ PACKED_ANYWHERE = {anywhere} }};\n",
            "static const struct packed_row packed_rows[] = {\n", *lines, "};\n",
            "static const struct packed_effect packed_effects[] = {\n"]
    for effect in effects:
        operands = (effect.operands + [None] * 4)[:4]
        method = effect.method or ("", "")
        out.append("    { FLOW_EFFECT_%s, %s, FLOW_REASON_%s, FLOW_PHASE_%s, %d, %d, %d },\n" % (
            effect.kind, ", ".join(map(c_operand, operands)), effect.reason or "COUNT", effect.phase or "COUNT",
            pool.at[method[0]], pool.at[method[1]], pool.at[effect.text or ""]))
    out.append("};\n")
    made = sorted({effect.text for effect in effects if effect.kind == "MAKES" and effect.text
                   and effect.text[1:-1] not in vocabulary.platform})
    out.append(packed.c_numbers("uint32_t", "packed_made", [pool.at[cls] for cls in made]))
    return "".join(out)


def run():
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: models.py OUTPUT FOLDER [MODELS.TSV]")
    vocabulary = Vocabulary(sys.argv[2])
    path = sys.argv[3] if len(sys.argv) == 4 else os.path.join(sys.argv[2], "models.tsv")
    rows = read(path, vocabulary)
    if not any(cls != ANY for cls, _, _ in rows):
        raise Fault(f"{path}: has no rows")
    if sys.argv[1] == "--names":
        print("\n".join(sorted({f"{cls}\t{name}" for cls, name, _ in rows if cls in vocabulary.platform})))
        return
    packed.write(sys.argv[1], table(rows, vocabulary))


if __name__ == "__main__":
    located.main(run)
