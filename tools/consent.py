#!/usr/bin/env python3
"""Makes the tables of privacy/consent_text.c and privacy/consent_name.c out of privacy/data.

usage: consent.py OUTPUT DIRECTORY CLASSES.DEF   tables of words
       consent.py --names OUTPUT DIRECTORY       tables of identifiers

DIRECTORY is privacy/data, which holds consent_*.tsv. A mistake in them is told as FILE:LINE: PATH: WHAT, status 1. docs/CONSENT.md says what the tables are for.
"""
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
import packed
from located import Fault

# Symbols of text, in the order of enum consent_symbol (privacy/consent_symbols.h).
OTHER, SPACE, PUNCT, DROP, OPEN, CLOSE, QUESTION, ARGUMENT, LETTER = range(9)
FIRST_WORD_CHAR, FIRST_HAN = 16, 64
WORD_CHARS = "abcdefghijklmnopqrstuvwxyz0123456789'&"
SPECIAL = {
    **dict.fromkeys("\"“”„‟«»「」『』【】〔〕〖〗[]{}‹›‘`´-‐‑‒–—", SPACE), **dict.fromkeys("'’", FIRST_WORD_CHAR + WORD_CHARS.index("'")),
    **dict.fromkeys("《〈", OPEN), **dict.fromkeys("》〉", CLOSE), **dict.fromkeys("?？⁇", QUESTION),
    "\u00ad": DROP, "_": LETTER, "\n": SPACE, "\r": SPACE, "\t": SPACE,
}
# Ranges whose every character is sorted by its category; elsewhere what is in no table is a letter.
SORTED = [(0, 0x370), (0x2000, 0x2C00), (0x3000, 0x3040), (0xFE00, 0xFF00), (0xFF00, 0xFFF0), (0x1F000, 0x1FB00)]
# Classes whose texts make a string worth reading when nothing else points to it.
TELLING = {"policy", "terms", "list", "agree", "refuse", "withdraw", "account_delete", "personalisation"}
# Words that are everywhere: no telling text is found by them if it has another one.
COMMON = {"service", "services", "data", "user", "users", "account", "list", "permission", "permissions", "third", "party", "information",
          "personal", "conditions", "software", "general", "notice", "only", "share", "content", "with", "this", "your", "from", "remove",
          "delete", "close", "cancel", "application", "request", "limit", "collection", "collected", "usage", "legal", "change", "update",
          "settings", "reset", "options", "choices", "statement", "necessary", "essential", "preferences", "authorization", "license", "permanently"}
SHORTEST = 4


def read_classes(path):
    return {name: number for number, (_, name, _) in enumerate(packed.definitions(path), 1)}


def read_forms(path):
    forms, last = {}, ""
    for number, (form, char, kind) in located.rows(path, 3):
        if len(form) != 1 or len(char) != 1 or form == char:
            raise Fault(f"{path}:{number}: form: one character is wanted, and another one")
        if kind not in ("traditional", "compatibility", "confused"):
            raise Fault(f"{path}:{number}: kind: {kind} is not known")
        if form <= last:
            raise Fault(f"{path}:{number}: form: {form} is there twice or out of order")
        last = form
        forms[form] = char
    for form, char in forms.items():
        if char in forms:
            raise Fault(f"{path}: {form}: its form {char} has another one")
    return forms


def words_of(path, columns, classes):
    """(line, class, language, text) of each row; classes and order are checked."""
    last, seen = {}, {}
    for number, (name, language, text) in located.rows(path, columns):
        if name not in classes:
            raise Fault(f"{path}:{number}: class: {name} is none")
        if language not in ("zh", "en"):
            raise Fault(f"{path}:{number}: language: {language} is neither zh nor en")
        key = text.lower()
        if not key or key != " ".join(key.split()):
            raise Fault(f"{path}:{number}: text: empty, or space where none is wanted")
        if key in seen:
            raise Fault(f"{path}:{number}: text: {text} is already in line {seen[key]}")
        if key.encode() <= last.get((name, language), b""):
            raise Fault(f"{path}:{number}: text: {text} is out of order")
        last[name, language] = key.encode()
        seen[key] = number
        yield number, name, language, key


class Alphabet:
    def __init__(self, forms):
        self.forms, self.han = forms, {}

    def symbol(self, char, add=False):
        """The symbol of a character of the vocabulary; None: it can be none."""
        if "\uff01" <= char <= "\uff5e":
            char = chr(ord(char) - 0xFEE0)
        char = self.forms.get(char.lower(), char.lower())
        if char in WORD_CHARS:
            return FIRST_WORD_CHAR + WORD_CHARS.index(char)
        if char in SPECIAL:
            return SPECIAL[char]
        if char == " ":
            return SPACE
        if char in self.han:
            return self.han[char]
        if add and ord(char) >= 0x2E80:
            return self.han.setdefault(char, FIRST_HAN + len(self.han))
        return None

    def spell(self, text):
        """The symbols of a text of the vocabulary, spaces between Latin words alone."""
        out = []
        for char in text:
            symbol = self.symbol(char, True)
            if symbol is None or symbol != SPACE and symbol < FIRST_WORD_CHAR:
                return None
            out.append(symbol)
        return [s for n, s in enumerate(out)
                if s != SPACE or 0 < n < len(out) - 1 and FIRST_WORD_CHAR <= out[n - 1] < FIRST_HAN and FIRST_WORD_CHAR <= out[n + 1] < FIRST_HAN]

    def of_code(self, code):
        char = chr(code)
        symbol = self.symbol(char)
        if symbol is not None:
            return symbol
        if not any(first <= code < end for first, end in SORTED):
            return OTHER
        category = unicodedata.category(char)
        if category in ("Mn", "Me", "Cf"):
            return DROP
        if category[0] in "ZC":
            return SPACE if category != "Cn" else OTHER
        if category[0] in "PS":
            return PUNCT
        return LETTER if code < 0x2E80 else OTHER


class Trie:
    """Nodes numbered breadth first, so that the children of a node lie side by side."""

    def __init__(self):
        self.root = ({}, [0])

    def add(self, symbols, value):
        """The value that was there before, or 0."""
        node = self.root
        for symbol in symbols:
            node = node[0].setdefault(symbol, ({}, [0]))
        old, node[1][0] = node[1][0], value
        return old

    def write(self, out, name):
        nodes, first, edges, values = [self.root], [], [], []
        for children, value in nodes:
            first.append(len(edges))
            values.append(value[0])
            for symbol in sorted(children):
                edges.append(symbol)
                nodes.append(children[symbol])
        first.append(len(edges))
        if len(nodes) > 0xFFFF:
            raise Fault(f"{name}: {len(nodes)} nodes are too many")
        array(out, "uint16_t", name + "_first", first)
        array(out, "uint16_t", name + "_edges", edges)
        array(out, "uint8_t", name + "_values", values)


def array(out, kind, name, items):
    out.write(f"static const {kind} {name}[{len(items)}] = {{\n")
    for at in range(0, len(items), 20):
        out.write("    " + " ".join(f"{n}," for n in items[at:at + 20]) + "\n")
    out.write("};\n\n")


def write_pages(out, alphabet):
    pages, known = [], {}
    of = []
    for high in range(0x110000 >> 8):
        low = high << 8
        if not (any(first < low + 256 and low < end for first, end in SORTED)
                or any(low <= ord(c) < low + 256 for c in (*alphabet.forms, *alphabet.han))):
            page = (OTHER,) * 256
        else:
            page = tuple(alphabet.of_code(code) for code in range(low, low + 256))
        if page not in known:
            known[page] = len(pages)
            pages.append(page)
        of.append(known[page])
    if len(pages) > 256:
        raise Fault("too many pages of characters")
    while of[-1] == of[-2]:
        of.pop()
    array(out, "uint8_t", "symbol_page", of)
    out.write(f"static const uint16_t symbol_pages[{len(pages)}][256] = {{\n")
    for page in pages:
        out.write("  {" + ",".join(map(str, page)) + "},\n")
    out.write("};\n\n")


def triggers_of(words):
    """For each telling English text one word of it that finds it."""
    found = set()
    for _, name, language, text in words:
        if name not in TELLING or language != "en":
            continue
        parts = [part for part in re.split(r"[^a-z]+", text) if len(part) >= SHORTEST]
        rare = [part for part in parts if part not in COMMON]
        if parts:
            found.add(max(rare or parts, key=lambda part: (len(part), part)))
    # What another one begins needs no word of its own.
    return sorted(word for word in found if not any(word != other and word.startswith(other) for other in found))


def write_triggers(out, triggers):
    shift = [SHORTEST - 1] * (128 * 128)
    for word in triggers:
        for at in range(SHORTEST - 1):
            for one in (word[at], word[at].upper()):
                for two in (word[at + 1], word[at + 1].upper()):
                    block = ord(one) << 7 | ord(two)
                    shift[block] = min(shift[block], SHORTEST - 2 - at)
    array(out, "uint8_t", "trigger_shift", shift)
    out.write(f"#define TRIGGER_SHORTEST {SHORTEST}\n")
    out.write("static const char *const triggers[] = {\n")
    for word in triggers:
        out.write(f'    "{word}",\n')
    out.write("};\n\n")


NAME_CLASSES = ["privacy", "terms", "agree", "accept", "refuse", "first_run", "check", "platform", "known"]


def write_names(out, path):
    words, keys, seen = [], {}, {}
    for number, (kind, name, text) in located.rows(path, 3):
        if name not in NAME_CLASSES:
            raise Fault(f"{path}:{number}: class: {name} is none")
        if kind not in ("part", "word", "key"):
            raise Fault(f"{path}:{number}: kind: {kind} is none")
        if kind != "key" and not re.fullmatch("[a-z]+", text):
            raise Fault(f"{path}:{number}: text: {text} is not of small letters alone")
        if (kind == "key", text.lower()) in seen:
            raise Fault(f"{path}:{number}: text: {text} is already in line {seen[kind == 'key', text.lower()]}")
        seen[kind == "key", text.lower()] = number
        if kind == "key":
            keys[text.lower()] = name
        else:
            words.append((text, kind == "part", name))
    words.sort(key=lambda word: (word[0][0], -len(word[0]), word[0]))
    out.write("static const struct name_word name_words[] = {\n")
    for text, part, name in words:
        out.write(f'    {{ "{text}", {len(text)}, {str(part).lower()}, CONSENT_NAME_{name.upper()} }},\n')
    out.write("};\n\n")
    array(out, "uint8_t", "name_first", [sum(word[0] < letter for word in words) for letter in "abcdefghijklmnopqrstuvwxyz{"])
    out.write("static const struct name_key name_keys[] = {\n")
    for text in sorted(keys):
        out.write(f'    {{ "{text}", CONSENT_NAME_{keys[text].upper()} }},\n')
    out.write("};\n")


def run():
    if len(sys.argv) == 4 and sys.argv[1] == "--names":
        with open(sys.argv[2] + ".new", "w", encoding="ascii") as out:
            write_names(out, os.path.join(sys.argv[3], "consent_names.tsv"))
        os.replace(sys.argv[2] + ".new", sys.argv[2])
        return
    if len(sys.argv) != 4:
        sys.exit("usage: consent.py OUTPUT DIRECTORY CLASSES.DEF | --names OUTPUT DIRECTORY")
    folder = sys.argv[2]
    classes = read_classes(sys.argv[3])
    alphabet = Alphabet(read_forms(os.path.join(folder, "consent_characters.tsv")))
    path = os.path.join(folder, "consent_words.tsv")
    words = list(words_of(path, 3, classes))
    trie, longest = Trie(), 0
    for number, name, language, text in words:
        symbols = alphabet.spell(text)
        if symbols is None:
            raise Fault(f"{path}:{number}: text: {text} has characters that no text keeps")
        longest = max(longest, len(symbols))
        old = trie.add(symbols, classes[name])
        if old not in (0, classes[name]):
            raise Fault(f"{path}:{number}: text: {text} is another form of a text of another class")
    for form, char in alphabet.forms.items():
        if char not in alphabet.han and char not in WORD_CHARS:
            raise Fault(f"{os.path.join(folder, 'consent_characters.tsv')}: {form}: no text has its form {char}")
    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        out.write(f"#define WORD_LONGEST {longest}\n")
        write_pages(out, alphabet)
        trie.write(out, "word")
        write_triggers(out, triggers_of(words))
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
