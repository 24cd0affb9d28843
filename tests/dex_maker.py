"""Writes DEX files by program, for tests that need large or odd ones (Dalvik Executable format, version 035).

    dex = Dex()
    a = dex.new_class("La;", super_name="Ljava/lang/Object;", interfaces=[])
    a.method("go", "()V", static=True, registers=1, code=[0x000e])

Code is a list of 16-bit units; an item may also be Use(kind, key, wide) for an index that is not known before the tables are sorted.
"""
import hashlib
import struct
import zipfile
import zlib

NO_INDEX = 0xFFFFFFFF
PUBLIC, STATIC, INTERFACE, ABSTRACT, CONSTRUCTOR = 0x1, 0x8, 0x200, 0x400, 0x10000


class Use:
    """An index in an instruction: of a string, type, method or field."""

    __slots__ = ("kind", "key")

    def __init__(self, kind, key):
        self.kind, self.key = kind, key


def uleb128(value):
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def split_prototype(prototype):
    """("(I)V") -> (["I"], "V")"""
    parameters, result = prototype[1:].split(")")
    types, at = [], 0
    while at < len(parameters):
        end = at
        while parameters[end] == "[":
            end += 1
        end = parameters.index(";", end) + 1 if parameters[end] == "L" else end + 1
        types.append(parameters[at:end])
        at = end
    return tuple(types), result


def words_of(types):
    return sum(2 if one in ("J", "D") else 1 for one in types)


class Class:
    def __init__(self, dex, name, super_name, interfaces, access):
        self.dex, self.name, self.super_name, self.interfaces, self.access = dex, name, super_name, interfaces, access
        self.methods, self.fields = [], []

    def method(self, name, prototype, code=None, static=False, registers=None, outs=5):
        key = self.dex.use_method(self.name, name, prototype)
        access = PUBLIC | (STATIC if static else 0) | (CONSTRUCTOR if name.startswith("<") else 0)
        if code is None:
            access |= ABSTRACT
        ins = words_of(split_prototype(prototype)[0]) + (0 if static else 1)
        self.methods.append((key, access, code, max(registers or 0, ins), ins, outs))

    def static_field(self, name, type_name):
        self.fields.append(self.dex.use_field(self.name, name, type_name))

    def constructor(self):
        self.method("<init>", "()V", [0x1070, Use("method", (self.super_name, "<init>", "()V")), 0, 0x000E], registers=1)


class Dex:
    def __init__(self):
        self.classes, self.methods, self.fields, self.types, self.strings, self.prototypes = [], set(), set(), set(), set(), set()

    def new_class(self, name, super_name="Ljava/lang/Object;", interfaces=(), access=PUBLIC):
        for one in (name, super_name, *interfaces):
            self.types.add(one)
        made = Class(self, name, super_name, list(interfaces), access)
        self.classes.append(made)
        return made

    def use_method(self, owner, name, prototype):
        types, result = split_prototype(prototype)
        self.types.update([owner, result, *types])
        self.strings.update([name, "".join(one[0] if one[0] != "[" else "L" for one in (result, *types))])
        self.prototypes.add((result, types))
        self.methods.add((owner, name, prototype))
        return (owner, name, prototype)

    def use_field(self, owner, name, type_name):
        self.types.update([owner, type_name])
        self.strings.add(name)
        self.fields.add((owner, name, type_name))
        return (owner, name, type_name)

    def use(self, item):
        if item.kind == "method":
            self.use_method(*item.key)
        elif item.kind == "field":
            self.use_field(*item.key)
        elif item.kind == "type":
            self.types.add(item.key)
        else:
            self.strings.add(item.key)

    def data(self):
        for one in self.classes:
            for method in one.methods:
                for item in method[2] or ():
                    if isinstance(item, Use):
                        self.use(item)
        self.strings.update(self.types)
        strings = sorted(self.strings, key=lambda text: text.encode("utf-16-be"))
        string_index = {text: index for index, text in enumerate(strings)}
        types = sorted(self.types, key=lambda name: string_index[name])
        type_index = {name: index for index, name in enumerate(types)}
        prototypes = sorted(self.prototypes, key=lambda one: (type_index[one[0]], [type_index[name] for name in one[1]]))
        prototype_index = {one: index for index, one in enumerate(prototypes)}

        def prototype_of(text):
            parameters, result = split_prototype(text)
            return prototype_index[(result, parameters)]

        fields = sorted(self.fields, key=lambda one: (type_index[one[0]], string_index[one[1]], type_index[one[2]]))
        methods = sorted(self.methods, key=lambda one: (type_index[one[0]], string_index[one[1]], prototype_of(one[2])))
        tables = {"string": string_index, "type": type_index,
                  "field": {one: index for index, one in enumerate(fields)},
                  "method": {one: index for index, one in enumerate(methods)}}
        counts = [len(strings), len(types), len(prototypes), len(fields), len(methods), len(self.classes)]
        starts, at = [], 0x70
        for count, size in zip(counts, (4, 4, 12, 8, 8, 32)):
            starts.append(at)
            at += count * size
        body, base, items = bytearray(), at, []

        def here(align=1):
            while (base + len(body)) % align:
                body.append(0)
            return base + len(body)

        def start(kind, count, align):
            if count:
                items.append((kind, count, here(align)))

        # Type lists: of prototypes and of the interfaces of classes.
        lists = sorted({one[1] for one in prototypes if one[1]} | {tuple(one.interfaces) for one in self.classes if one.interfaces})
        list_at = {}
        start(0x1001, len(lists), 4)
        for one in lists:
            list_at[one] = here(4)
            body.extend(struct.pack("<I", len(one)) + b"".join(struct.pack("<H", type_index[name]) for name in one))
        coded = [method for one in self.classes for method in one.methods if method[2] is not None]
        code_at = {}
        start(0x2001, len(coded), 4)
        for key, _, code, registers, ins, outs in coded:
            code_at[key] = here(4)
            units = [tables[item.kind][item.key] if isinstance(item, Use) else item for item in code]
            body.extend(struct.pack("<HHHHII", registers, ins, outs, 0, 0, len(units)))
            body.extend(struct.pack(f"<{len(units)}H", *units))
        string_at = []
        start(0x2002, len(strings), 1)
        for text in strings:
            string_at.append(here())
            body.extend(uleb128(len(text)) + text.encode("ascii") + b"\0")
        data_at = {}
        start(0x2000, len(self.classes), 1)
        for one in self.classes:
            data_at[one.name] = here()
            direct = sorted((tables["method"][method[0]], method) for method in one.methods
                            if method[1] & (STATIC | CONSTRUCTOR))
            virtual = sorted((tables["method"][method[0]], method) for method in one.methods
                             if not method[1] & (STATIC | CONSTRUCTOR))
            body.extend(uleb128(len(one.fields)) + uleb128(0) + uleb128(len(direct)) + uleb128(len(virtual)))
            last = 0
            for index in sorted(tables["field"][key] for key in one.fields):
                body.extend(uleb128(index - last) + uleb128(PUBLIC | STATIC))
                last = index
            for group in (direct, virtual):
                last = 0
                for index, method in group:
                    body.extend(uleb128(index - last) + uleb128(method[1]) + uleb128(code_at.get(method[0], 0)))
                    last = index
        head = []
        for kind, count, offset in zip((1, 2, 3, 4, 5, 6), counts, starts):
            if count:
                head.append((kind, count, offset))
        map_at = here(4)
        full = [(0, 1, 0), *head, *items, (0x1000, 1, map_at)]
        body.extend(struct.pack("<I", len(full)))
        for kind, count, offset in full:
            body.extend(struct.pack("<HHII", kind, 0, count, offset))
        ids = bytearray()
        ids.extend(struct.pack(f"<{len(strings)}I", *string_at))
        ids.extend(struct.pack(f"<{len(types)}I", *(string_index[name] for name in types)))
        for result, parameters in prototypes:
            shorty = "".join(one[0] if one[0] != "[" else "L" for one in (result, *parameters))
            ids.extend(struct.pack("<III", string_index[shorty], type_index[result], list_at.get(parameters, 0)))
        for owner, name, type_name in fields:
            ids.extend(struct.pack("<HHI", type_index[owner], type_index[type_name], string_index[name]))
        for owner, name, prototype in methods:
            ids.extend(struct.pack("<HHI", type_index[owner], prototype_of(prototype), string_index[name]))
        for one in self.classes:
            ids.extend(struct.pack("<8I", type_index[one.name], one.access, type_index[one.super_name],
                                   list_at.get(tuple(one.interfaces), 0), NO_INDEX, 0, data_at[one.name], 0))
        size = 0x70 + len(ids) + len(body)
        pairs = [number for count, offset in zip(counts, starts) for number in (count, offset if count else 0)]
        tail = struct.pack("<6I", size, 0x70, 0x12345678, 0, 0, map_at) + struct.pack("<12I", *pairs) + \
            struct.pack("<2I", size - base, base) + bytes(ids) + bytes(body)
        signature = hashlib.sha1(tail).digest()
        return b"dex\n035\0" + struct.pack("<I", zlib.adler32(signature + tail)) + signature + tail


def write_package(path, manifest, *dexes):
    """An unsigned package: a binary AndroidManifest.xml and DEX files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in (("AndroidManifest.xml", manifest),
                           *((f"classes{number if number > 1 else ''}.dex", one.data()) for number, one in enumerate(dexes, 1))):
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def manifest_of(package):
    """The binary manifest of a package that is there."""
    with zipfile.ZipFile(package) as archive:
        return archive.read("AndroidManifest.xml")
