#!/usr/bin/env python3
"""Compares configurations with the platform's own library: which match, which are better, what they are called.

usage: compare_configs.py --tool RES_QUALIFIERS_TOOL [--count N]

The library is libandroidfw (Debian's android-libandroidfw, Android 10), called
directly: ResTable_config::match(), isBetterThan() and toString(). Where it is
older than what pica follows, the cases are left out (docs/RESOURCES.md).
"""
import argparse
import ctypes
import glob
import random
import re
import struct
import subprocess
import sys

EXIT_SKIP = 77
LIBRARIES = ["/usr/lib/*/android/libandroidfw.so.0", "/usr/lib/android/libandroidfw.so.0"]
# Languages and regions that the platform treats in ways of their own stand among ordinary ones.
LOCALES = ["", "", "", "zh", "zh-CN", "zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hans-SG", "zh-Hant-TW", "en", "en-US", "en-GB",
           "en-001", "en-150", "en-IN", "en-AT", "en-ZA", "en-PR", "es", "es-ES", "es-MX", "es-US", "es-419", "es-AR", "es-GQ",
           "pt", "pt-BR", "pt-PT", "pt-AO", "sr", "sr-Latn", "sr-RS", "sr-ME", "ar", "ar-EG", "ar-MA", "ar-015", "fil", "tl",
           "de", "de-AT", "de-CH", "fr-CA", "az-IR", "pa-PK", "uz-AF", "nb", "no", "nn", "qaa", "xx-YY", "en-US-posix",
           "de-1996", "ca-ES-valencia", "fil-PH", "tl-PH", "zh-AU", "zh-US"]
BYTES = {  # offset: what stands there
    12: [0, 0, 0, 1, 2, 3], 13: [0, 0, 0, 1, 2, 3], 16: [0, 0, 0, 1, 2, 3], 17: [0, 0, 0, 1, 2, 3, 4],
    18: [0, 0, 0, 1, 2, 3, 4, 8, 5, 6, 9, 10, 11], 28: [0, 0, 0x40, 0x80, 1, 2, 3, 4, 0x10, 0x20, 0x52, 0xA3, 0x22, 0x11],
    29: [0, 0, 1, 2, 3, 4, 5, 6, 0x10, 0x20, 0x11, 0x21, 0x23], 48: [0, 0, 1, 2], 49: [0, 0, 1, 2, 4, 8, 5, 10]}
WORDS = {4: [0, 0, 0, 460, 310], 6: [0, 0, 0, 1, 260], 14: [0, 0, 120, 160, 213, 240, 320, 480, 640, 0xFFFE, 0xFFFF, 300],
         20: [0, 0, 0, 320, 480], 22: [0, 0, 0, 480, 800], 24: [0, 0, 1, 21, 26, 28, 34], 26: [0, 0, 0, 1],
         30: [0, 0, 320, 600, 720], 32: [0, 0, 320, 480, 600], 34: [0, 0, 320, 640]}


class Library:
    def __init__(self, path):
        library = ctypes.CDLL(path)
        config = "_ZNK7android15ResTable_config"
        self.match = getattr(library, config + "5matchERKS0_")
        self.better = getattr(library, config + "12isBetterThanERKS0_PS1_")
        self.string = getattr(library, config + "8toStringEv")
        self.locale = library._ZN7android15ResTable_config14setBcp47LocaleEPKc
        for function in (self.match, self.better):
            function.restype = ctypes.c_bool
            function.argtypes = [ctypes.c_void_p] * (2 if function is self.match else 3)
        # A String8 is one pointer, returned through a hidden first argument.
        self.string.restype = ctypes.c_void_p
        self.string.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self.locale.restype = None
        self.locale.argtypes = [ctypes.c_void_p, ctypes.c_char_p]

    def name(self, config):
        """Of a mode that has no word, the library prints bits of another field (screenLayout)."""
        held = ctypes.c_char_p()
        self.string(ctypes.byref(held), config)
        return re.sub(r"uiModeType=\d+", f"uiModeType={config.raw[29] & 15}", held.value.decode())


def make(chance, library, device=None):
    """A configuration: of a device, or of a resource that the device may well take."""
    config = ctypes.create_string_buffer(64)
    struct.pack_into("<I", config, 0, 64)
    # Few fields differ in most tables; of a device most are known.
    share = chance.choice([0.05, 0.2, 0.5]) if device else 0.8
    alike = chance.choice([0, 0.8, 1])
    for form, fields in (("<B", BYTES), ("<H", WORDS)):
        for at, values in fields.items():
            if chance.random() < share:
                as_device = device and chance.random() < alike
                value = struct.unpack_from(form, device, at)[0] if as_device else chance.choice(values)
                struct.pack_into(form, config, at, value)
    locale = chance.choice(LOCALES) if chance.random() < 0.6 else ""
    if device and chance.random() < alike:
        # The same language, of another region, or of any.
        language = bytes(device.raw[8:10]).decode("latin-1")
        locale = chance.choice([l for l in LOCALES if l[:2] == language] or [""])
    if locale:
        library.locale(config, locale.encode())
        # As compilers write it: what was computed is not in the file.
        if device and config.raw[52] and chance.random() < 0.7:
            ctypes.memset(ctypes.addressof(config) + 36, 0, 4)
            ctypes.memset(ctypes.addressof(config) + 52, 0, 1)
    return config


def make_triple(chance, library):
    device = make(chance, library)
    return make(chance, library, device), make(chance, library, device), device


def is_older(a, b, device):
    """Densities that the library of Android 10 would rather scale up, as later ones do not."""
    own, other, wanted = (struct.unpack_from("<H", c, 14)[0] for c in (a, b, device))
    own, other, wanted = (value or 160 for value in (own, other, wanted))
    wanted = 160 if wanted == 0xFFFE else wanted
    return own != other and 0xFFFE not in (own, other) and min(own, other) < wanted < max(own, other)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tool", required=True)
    args.add_argument("--count", type=int, default=200000)
    args = args.parse_args()
    found = [path for pattern in LIBRARIES for path in glob.glob(pattern)]
    if not found:
        print("skipped: libandroidfw is not installed")
        sys.exit(EXIT_SKIP)
    library, chance = Library(found[0]), random.Random(5)
    triples = [make_triple(chance, library) for _ in range(args.count)]
    data = b"".join(config.raw for triple in triples for config in triple)
    said = subprocess.run([args.tool], input=data, capture_output=True, check=True).stdout.decode().splitlines()
    wrong, compared = [], 0
    for (a, b, device), line in zip(triples, said):
        match, better, name, _ = line.split("\t")
        want = library.match(a, device)
        if want != (match == "1"):
            wrong.append(f"match: {library.name(a)} for {library.name(device)}: {want}, pica says {match}")
        # Of two that do not match nobody asks which is better.
        if want and library.match(b, device) and not is_older(a, b, device):
            compared += 1
            want = library.better(a, b, device)
            if want != (better == "1"):
                wrong.append(f"better: {library.name(a)} than {library.name(b)} for {library.name(device)}: {want}, "
                             f"pica says {better}")
        if name != library.name(a):
            wrong.append(f"name: {library.name(a)}, pica says {name}")
    for line in wrong[:40]:
        print(line)
    print(f"{len(triples)} configurations and {compared} pairs that match compared, {len(wrong)} differ")
    sys.exit(1 if wrong or len(said) != len(triples) else 0)


if __name__ == "__main__":
    main()
