"""Reads API signature files: api/current.txt of AOSP, as metalava and its forerunner write them.

read(paths) gives the classes of all files by name ("android/view/View$OnClickListener"); of a
class in several files the methods of all, else what the last file says.
"""
import re

from located import Fault

PRIMITIVES = {"void": "V", "boolean": "Z", "byte": "B", "char": "C", "short": "S", "int": "I", "long": "J",
              "float": "F", "double": "D"}
PACKAGE = re.compile(r"^package (?:@[\w.]+(?:\([^)]*\))? )*([\w.]+) \{")
CLASS = re.compile(r"^((?:.*? )?)(class|@?interface|enum) ([\w.]+)(.*)\{$")
METHOD = re.compile(r"^    (method|ctor) (.*);$")


class Class:
    def __init__(self, name):
        self.name, self.interface, self.annotation, self.final, self.abstract = name, False, False, False, False
        self.parent, self.interfaces = "java/lang/Object", []
        self.methods = {}  # (name, descriptor): set of modifiers
        self.variables = {}  # type variables and their bounds
        self.constructible = False


def without_annotations(text):
    out, at = [], 0
    for match in re.finditer(r"@(?!interface\b)[\w.]+", text):
        if match.start() < at:
            continue
        out.append(text[at:match.start()])
        at = match.end()
        if text[at:at + 1] == "(":
            depth = 0
            while True:
                depth += (text[at] == "(") - (text[at] == ")")
                at += 1
                if depth == 0:
                    break
    out.append(text[at:])
    return re.sub(r" +", " ", "".join(out))


def split_outside(text, mark):
    """Splits at `mark` where no angle bracket is open."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char == "<") - (char == ">")
        if char == mark and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


def take_brackets(text):
    """What the angle brackets that the text begins with hold, and the rest."""
    depth = 0
    for at, char in enumerate(text):
        depth += (char == "<") - (char == ">")
        if depth == 0:
            return text[1:at], text[at + 1:]
    return "", text


def without_generics(text):
    out, depth = [], 0
    for char in text:
        depth += char == "<"
        if depth == 0:
            out.append(char)
        depth -= char == ">"
    return "".join(out)


def variables(text):
    """{T: bound} of "T extends x.Y & z.W, U"."""
    found = {}
    for one in split_outside(text, ","):
        name, _, bound = one.partition(" extends ")
        found[name.strip()] = split_outside(bound, "&")[0] if bound else "java.lang.Object"
    return found


class Reader:
    def __init__(self):
        self.classes, self.pending = {}, []

    def type_name(self, name):
        """android.view.View.OnClickListener: its name with slashes and $."""
        parts = name.split(".")
        for at, part in enumerate(parts):
            if part[:1].isupper():
                package = parts[:at] or ["java", "lang"]
                return "/".join(package) + "/" + "$".join(parts[at:])
        return "/".join(parts)

    def descriptor(self, text, scopes):
        text = without_generics(text).strip().rstrip("!?")
        dims = 0
        if text.endswith("..."):
            text, dims = text[:-3].rstrip("!?"), 1
        while text.endswith("[]"):
            text, dims = text[:-2].rstrip("!?"), dims + 1
        text = text.strip()
        for scope in scopes:
            if text in scope:
                return "[" * dims + self.descriptor(scope[text], scopes)
        return "[" * dims + (PRIMITIVES.get(text) or "L" + self.type_name(text) + ";")

    def read_class(self, package, line):
        match = CLASS.match(without_annotations(line.strip()))
        if not match:
            raise Fault(f"{line.strip()}: no class")
        words, kind, name, rest = match.groups()
        full = package.replace(".", "/") + "/" + name.replace(".", "$")
        cls = self.classes.setdefault(full, Class(full))
        modifiers = words.split()
        cls.interface, cls.annotation = kind.endswith("interface"), kind == "@interface"
        cls.final, cls.abstract = "final" in modifiers, "abstract" in modifiers
        rest = rest.strip()
        if rest.startswith("<"):
            inside, rest = take_brackets(rest)
            cls.variables = variables(inside)
        cls.interfaces = []
        cls.parent = "java/lang/Enum" if kind == "enum" else "java/lang/Object"
        for word, clause in re.findall(r"\b(extends|implements) ((?:(?!\b(?:extends|implements)\b).)*)",
                                       without_generics(rest)):
            names = [self.type_name(one) for one in re.split(r"[ ,]+", clause.strip()) if one]
            if word == "extends" and not cls.interface:
                cls.parent = names[0]
            else:
                cls.interfaces += names
        if cls.annotation:
            cls.interfaces = ["java/lang/annotation/Annotation"]
        return cls

    def read_method(self, cls, kind, text):
        text = without_annotations(text).strip()
        modifiers = set()
        while True:
            word = re.match(r"(public|protected|private|static|final|abstract|synchronized|native|default|strictfp|"
                            r"deprecated|volatile|transient) ", text)
            if not word:
                break
            modifiers.add(word[1])
            text = text[word.end():]
        if kind == "ctor":
            cls.constructible = True
        own = {}
        if text.startswith("<"):
            inside, text = take_brackets(text)
            own = variables(inside)
        head, _, tail = text.strip().partition("(")
        inside = tail[:tail.rindex(")")]
        if kind == "ctor":
            result, name = "void", "<init>"
        else:
            result, _, name = head.strip().rpartition(" ")
        parameters = [re.sub(r"^(?:optional |final )*", "", one) for one in split_outside(inside, ",")]
        # Outer classes may lend their variables; which they are is known when all is read.
        self.pending.append((cls, name, parameters, result, own, modifiers))

    def finish(self):
        for cls, name, parameters, result, own, modifiers in self.pending:
            scopes, outer = [own, cls.variables], cls.name
            while "$" in outer:
                outer = outer[:outer.rindex("$")]
                scopes.append(self.classes[outer].variables if outer in self.classes else {})
            # A parameter may have a name behind its type.
            types = [re.sub(r"^(.*[\w>\]?!.])\s+\w+$", r"\1", one) for one in parameters]
            descriptor = "".join(self.descriptor(one, scopes) for one in types)
            cls.methods[name, f"({descriptor}){self.descriptor(result, scopes)}"] = modifiers
        self.pending = []


def read(paths):
    reader = Reader()
    for path in paths:
        package = cls = None
        with open(path, encoding="utf-8") as file:
            for line in file:
                line = line.rstrip("\n")
                if match := PACKAGE.match(line):
                    package = match[1]
                elif line.startswith("  ") and line[2:3] not in (" ", "}") and line.endswith("{"):
                    cls = reader.read_class(package, line)
                elif match := METHOD.match(line):
                    reader.read_method(cls, match[1], match[2])
        reader.finish()
    return reader.classes
