#!/usr/bin/env python3
"""Makes the signed packages of this folder, with keys that are thrown away.

usage: rebuild.py [NAME...]

Needs aapt, apksigner, openssl and android-framework-res. Each run makes other
keys and so other bytes; TRUTH.tsv is written from what apksigner says of them.
With names only these are made anew, and their lines (of all that PUT_TOGETHER
says, too). Version 3.1, v4 files that go with it and source stamps of the first
format are not known to Debian's apksigner: these packages are put together
here, and their lines are written by hand.
"""
import hashlib
import os
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
FRAMEWORK = "/usr/share/android-framework-res/framework-res.apk"
MANIFEST = """<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.signed"
 android:versionCode="1"><uses-sdk android:minSdkVersion="{min}" android:targetSdkVersion="29"/>
 <application android:hasCode="false"/></manifest>"""

V2, V3, V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61
ROTATION, ROTATION_SDK = 0x3BA06F8C, 0x559F8B02
STAMP_FIRST, STAMP = 0x2B09189E, 0x6DFF800D
STAMP_ROTATION, STAMP_TIME = 0x9D6303F7, 0xE43C5946
RSA_SHA256 = 0x0103

# Name, min SDK, keys, options of apksigner.
SAMPLES = [
    ("v1", 18, ["rsa"], ["--v2-signing-enabled", "false", "--v3-signing-enabled", "false"]),
    ("v1-dsa", 21, ["dsa"], ["--v2-signing-enabled", "false", "--v3-signing-enabled", "false"]),
    ("v1-two", 18, ["rsa", "ec"], ["--v2-signing-enabled", "false", "--v3-signing-enabled", "false"]),
    ("v1-old", 9, ["weak"], ["--v2-signing-enabled", "false", "--v3-signing-enabled", "false"]),
    ("v2-ec", 24, ["ec"], ["--v1-signing-enabled", "false", "--v3-signing-enabled", "false"]),
    ("v2-dsa", 24, ["dsa"], ["--v3-signing-enabled", "false"]),
    ("v2-sha512", 24, ["rsa4096"], ["--v3-signing-enabled", "false"]),
    ("v2-two", 24, ["rsa", "ec"], ["--v3-signing-enabled", "false"]),
    ("v3", 28, ["rsa"], ["--v1-signing-enabled", "false", "--v2-signing-enabled", "false"]),
    ("all", 21, ["rsa"], []),
    ("debug", 21, ["debug"], []),
    ("rotated", 21, ["rsa", "new"], ["--lineage", "LINEAGE"]),
    ("stamped", 21, ["rsa"], ["--stamp-signer", "--key", "new.pk8", "--cert", "new.pem"]),
    ("verity", 21, ["rsa"], ["--verity-enabled", "true"]),
    ("v4", 24, ["rsa"], ["--v4-signing-enabled", "true"]),
]
PUT_TOGETHER = ("v31", "v41", "stamp-first", "stamp-rotated")
SPLIT = "split-other" # that of ../set_feature, signed by another than its base
KEYS = {
    "rsa": (["-newkey", "rsa:2048"], "/CN=pica rsa"),
    "new": (["-newkey", "rsa:2048"], "/CN=pica new"),
    "weak": (["-newkey", "rsa:1024"], "/CN=pica weak"),
    "rsa4096": (["-newkey", "rsa:4096"], "/CN=pica long"),
    "ec": (["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"], "/CN=pica ec"),
    "debug": (["-newkey", "rsa:2048"], "/C=US/O=Android/CN=Android Debug"),
}


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, **more).stdout


def make_keys():
    run("openssl", "dsaparam", "-out", "dsa.param", "2048")
    wanted = dict(KEYS, dsa=(["-newkey", "dsa:dsa.param"], "/CN=pica dsa"))
    for name, (how, subject) in wanted.items():
        run("openssl", "req", "-x509", "-sha256", "-nodes", "-days", "14600", "-subj", subject, *how,
            "-keyout", f"{name}.key", "-out", f"{name}.pem")
        run("openssl", "pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", f"{name}.key", "-out", f"{name}.pk8")


def make_plain(min_sdk, out):
    os.makedirs("src", exist_ok=True)
    with open("src/AndroidManifest.xml", "w", encoding="utf-8") as file:
        file.write(MANIFEST.format(min=min_sdk))
    run("aapt", "package", "-f", "-M", "src/AndroidManifest.xml", "-I", FRAMEWORK, "-F", out)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(zipfile.ZipInfo("assets/note.txt"), "an entry that is stored\n")
        archive.writestr(zipfile.ZipInfo("res/raw/text"), "an entry that is deflated " * 20, zipfile.ZIP_DEFLATED)


def sign(name, keys, options):
    signers = []
    for index, key in enumerate(keys):
        signers += (["--next-signer"] if index else []) + ["--key", f"{key}.pk8", "--cert", f"{key}.pem"]
    options = ["lineage" if one == "LINEAGE" else one for one in options]
    if "--v4-signing-enabled" not in options:
        options = ["--v4-signing-enabled", "false"] + options
    # Signers come last, but for that of the stamp.
    stamp = options.index("--stamp-signer") if "--stamp-signer" in options else len(options)
    run("apksigner", "sign", *options[:stamp], *signers, *options[stamp:], "--out", f"{name}.apk", "plain.apk")


# --- version 3.1 -----------------------------------------------------------------------

def prefixed(data):
    return struct.pack("<I", len(data)) + data


def unprefix(data, at):
    size = struct.unpack_from("<I", data, at)[0]
    return data[at + 4 : at + 4 + size], at + 4 + size


def der(kind, path):
    return run("openssl", *kind, "-in", path, "-outform", "DER")


def signer(digests, key, low, high, attributes):
    data = prefixed(digests) + prefixed(prefixed(der(["x509"], f"{key}.pem"))) + struct.pack("<II", low, high)
    data += prefixed(b"".join(prefixed(struct.pack("<I", one) + value) for one, value in attributes))
    with open("data", "wb") as file:
        file.write(data)
    signature = run("openssl", "dgst", "-sha256", "-sign", f"{key}.key", "data")
    spki = run("openssl", "pkey", "-pubout", "-outform", "DER", "-in", f"{key}.key")
    return prefixed(prefixed(prefixed(data) + struct.pack("<II", low, high) +
                             prefixed(prefixed(struct.pack("<I", RSA_SHA256) + prefixed(signature))) + prefixed(spki)))


def read_records(source):
    """The package, where its signing block is, the directory and the end record; the block's records by number."""
    with open(source, "rb") as file:
        package = file.read()
    end = package.rindex(b"PK\5\6")
    directory = struct.unpack_from("<I", package, end + 16)[0]
    size = struct.unpack_from("<Q", package, directory - 24)[0]
    block = directory - size - 8
    records, at = {}, block + 8
    while at < directory - 24:
        length, record = struct.unpack_from("<QI", package, at)
        records[record] = package[at + 12 : at + 8 + length]
        at += 8 + length
    return package, (block, directory, end), records


def write_records(package, where, records, out):
    block, directory, end = where
    body = b"".join(struct.pack("<QI", len(value) + 4, one) + value for one, value in records.items())
    size = len(body) + 24
    new = struct.pack("<Q", size) + body + struct.pack("<Q", size) + b"APK Sig Block 42"
    tail = bytearray(package[directory:])
    struct.pack_into("<I", tail, end - directory + 16, block + len(new))
    with open(out, "wb") as file:
        file.write(package[:block] + new + bytes(tail))


def sign_bytes(data, key):
    with open("data", "wb") as file:
        file.write(data)
    return run("openssl", "dgst", "-sha256", "-sign", f"{key}.key", "data")


def make_v31(source, out):
    """The rotated package, its change of keys moved to Android 13."""
    package, where, records = read_records(source)
    signed_data = unprefix(unprefix(unprefix(records[V3], 0)[0], 0)[0], 0)[0]
    digests, at = unprefix(signed_data, 0)
    _, at = unprefix(signed_data, at)
    attributes, _ = unprefix(signed_data, at + 8)
    lineage, at = None, 0
    while at < len(attributes):
        one, at = unprefix(attributes, at)
        if struct.unpack_from("<I", one)[0] == ROTATION:
            lineage = one[4:]
    made = {
        V2: records[V2],
        V3: signer(digests, "rsa", 28, 32, [(ROTATION_SDK, struct.pack("<I", 33))]),
        V31: signer(digests, "new", 33, 0x7FFFFFFF, [(ROTATION, lineage)]),
    }
    write_records(package, where, made, out)


# --- a v4 file with a signer for each of v3 and v3.1 ------------------------------------

def tree_of(data):
    """The levels of hashes over pages of 4 KiB, the top one first, and the hash of that."""
    levels = []
    while not levels or len(levels[0]) > 4096:
        below = levels[0] if levels else data
        level = b"".join(hashlib.sha256(below[at : at + 4096].ljust(4096, b"\0")).digest() for at in range(0, len(below), 4096))
        levels.insert(0, level + bytes(-len(level) % 4096))
    return b"".join(levels), hashlib.sha256(levels[0]).digest()


def signing_info(package, hashing, digest, key):
    certificate = der(["x509"], f"{key}.pem")
    spki = run("openssl", "pkey", "-pubout", "-outform", "DER", "-in", f"{key}.key")
    told = prefixed(digest) + prefixed(certificate) + prefixed(b"")
    data = struct.pack("<IQ", 12 + len(hashing) + len(told), len(package)) + hashing + told
    return told + prefixed(spki) + struct.pack("<I", RSA_SHA256) + prefixed(sign_bytes(data, key))


def make_v41(apk):
    package, _, records = read_records(apk)
    signed_data = unprefix(unprefix(unprefix(records[V3], 0)[0], 0)[0], 0)[0]
    digest = unprefix(unprefix(signed_data, 0)[0], 0)[0]
    digest = unprefix(digest, 4)[0]
    tree, root = tree_of(package)
    hashing = struct.pack("<IB", 1, 12) + prefixed(b"") + prefixed(root)
    for first, second, out in (("rsa", "new", apk + ".idsig"), ("new", "rsa", apk + ".swapped.idsig")):
        infos = signing_info(package, hashing, digest, first)
        infos += struct.pack("<I", V31) + prefixed(signing_info(package, hashing, digest, second))
        with open(out, "wb") as file:
            file.write(struct.pack("<I", 2) + prefixed(hashing) + prefixed(infos) + prefixed(tree))


# --- source stamps that apksigner does not make -----------------------------------------

def digests_of(record):
    """What v2 and v3 state of the package, numbered as a stamp has it: 1 is that of RSA with SHA-256."""
    signed_data = unprefix(unprefix(unprefix(record, 0)[0], 0)[0], 0)[0]
    one = unprefix(unprefix(signed_data, 0)[0], 0)[0]
    return prefixed(struct.pack("<I", 1) + prefixed(unprefix(one, 4)[0]))


def signatures_over(data, key):
    return prefixed(prefixed(struct.pack("<I", RSA_SHA256) + prefixed(sign_bytes(data, key))))


def make_stamp_first(source, out):
    """The stamp of a stamped package in the first format, over the digests of v3."""
    package, where, records = read_records(source)
    certificate = der(["x509"], "new.pem")
    made = {V2: records[V2], V3: records[V3]}
    made[STAMP_FIRST] = prefixed(prefixed(certificate) + signatures_over(digests_of(records[V3]), "new"))
    write_records(package, where, made, out)


def make_stamp_rotated(source, lineage, out):
    """The stamp says when it was made, and that its key was another one before."""
    package, where, records = read_records(source)
    body = records[STAMP]
    body, _ = unprefix(body, 0)
    _, at = unprefix(body, 0)
    _, at = unprefix(body, at)
    with open(lineage, "rb") as file:
        history = unprefix(file.read(), 8)[0] # behind a magic and a version
    pairs = b"".join(prefixed(struct.pack("<I", one) + value) for one, value in
                     ((STAMP_TIME, struct.pack("<Q", 1600000000)), (STAMP_ROTATION, history)))
    attributes = prefixed(pairs)
    body = body[:at] + prefixed(attributes) + signatures_over(attributes, "new")
    made = {V2: records[V2], V3: records[V3], STAMP: prefixed(body)}
    write_records(package, where, made, out)


# --- parts alone -------------------------------------------------------------------------

def make_parts(folder):
    """A certificate with an odd name, and a PKCS #7 signature with signed attributes."""
    os.makedirs(folder, exist_ok=True)
    with open("odd.cnf", "w", encoding="utf-8") as file:
        file.write("[req]\nprompt=no\nstring_mask=utf8only\nutf8=yes\ndistinguished_name=dn\nx509_extensions=ext\n"
                   "[dn]\nC=CN\nO=Two  words\nOU=\u5355\u4f4d\nCN=Quote \\\" and, comma\nemailAddress=a@example.com\n"
                   "[ext]\nkeyUsage=critical,keyEncipherment\nbasicConstraints=critical,CA:false\n")
    run("openssl", "req", "-new", "-config", "odd.cnf", "-nodes", "-newkey", "ec", "-pkeyopt",
        "ec_paramgen_curve:prime256v1", "-keyout", "odd.key", "-out", "odd.csr", "-utf8")
    with open("ca.cnf", "w", encoding="utf-8") as file:
        file.write("[ca]\ndefault_ca=a\n[a]\nnew_certs_dir=.\ndatabase=index\nserial=serial\ndefault_md=sha256\n"
                   "policy=p\nx509_extensions=ext\nutf8=yes\nemail_in_dn=yes\npreserve=yes\n[p]\nC=optional\nO=optional\n"
                   "OU=optional\nCN=optional\nemailAddress=optional\n[ext]\nkeyUsage=critical,keyEncipherment\n"
                   "basicConstraints=critical,CA:false\n")
    with open("index", "w", encoding="utf-8"), open("serial", "w", encoding="utf-8") as file:
        file.write("1234\n")
    run("openssl", "ca", "-batch", "-config", "ca.cnf", "-selfsign", "-keyfile", "odd.key", "-in", "odd.csr",
        "-startdate", "20200102030405Z", "-enddate", "20600102030405Z", "-out", "odd.pem", "-notext")
    run("openssl", "x509", "-in", "odd.pem", "-outform", "DER", "-out", f"{folder}/names.der")
    run("openssl", "smime", "-sign", "-binary", "-in", "src/AndroidManifest.xml", "-signer", "ec.pem", "-inkey", "ec.key",
        "-md", "sha256", "-outform", "DER", "-out", f"{folder}/attributes.p7")


# --- what is true of them ------------------------------------------------------------------

def truth(name, min_sdk):
    idsig = ["--v4-signature-file", f"{name}.apk.idsig"] if os.path.exists(f"{name}.apk.idsig") else []
    said = run("apksigner", "verify", "--verbose", "--print-certs", *idsig, f"{name}.apk").decode()
    schemes = [scheme for scheme in ("v1", "v2", "v3", "v4") if re.search(rf"using {scheme} scheme.*: true", said)]
    stamp = "stamp" if "Verified for SourceStamp: true" in said else "-"
    certificates = re.findall(r"^Signer #\d+ certificate SHA-256 digest: (\w+)$", said, re.MULTILINE)
    return [name + ".apk", str(min_sdk), "+".join(schemes), stamp, ",".join(certificates)]


def fingerprint(key):
    said = run("openssl", "x509", "-in", f"{key}.pem", "-noout", "-fingerprint", "-sha256").decode()
    return said.split("=")[1].strip().replace(":", "").lower()


def make(wanted):
    """Those samples, here; their lines, in the order of all."""
    lines = []
    make_keys()
    run("apksigner", "rotate", "--out", "lineage", "--old-signer", "--key", "rsa.pk8", "--cert", "rsa.pem",
        "--new-signer", "--key", "new.pk8", "--cert", "new.pem")
    for name, min_sdk, keys, options in SAMPLES:
        if wanted & {name, *PUT_TOGETHER}:
            make_plain(min_sdk, "plain.apk")
            sign(name, keys, options)
            lines.append(truth(name, min_sdk))
    run("apksigner", "sign", "--key", "new.pk8", "--cert", "new.pem", "--min-sdk-version", "21", "--v4-signing-enabled", "false",
        "--out", f"{SPLIT}.apk", os.path.join(HERE, "../set_feature/set_feature.apk"))
    lines.append([f"{SPLIT}.apk", "21", "v1+v2+v3", "-", fingerprint("new")])
    make_plain(21, "unsigned.apk")
    lines.append(["unsigned.apk", "21", "-", "-", "-"])
    if wanted & set(PUT_TOGETHER):
        make_v31("rotated.apk", "v31.apk")
        make_v31("rotated.apk", "v41.apk")
        make_v41("v41.apk")
        make_stamp_first("stamped.apk", "stamp-first.apk")
        make_stamp_rotated("stamped.apk", "lineage", "stamp-rotated.apk")
    lines += [["v31.apk", "21", "v1+v2+v3+v3.1", "-", fingerprint("new")],
              ["v41.apk", "21", "v1+v2+v3+v3.1+v4", "-", fingerprint("rsa") + "," + fingerprint("new")],
              ["stamp-first.apk", "21", "v1+v2+v3", "stamp", fingerprint("rsa")],
              ["stamp-rotated.apk", "21", "v1+v2+v3", "stamp", fingerprint("rsa")]]
    return lines


def main():
    names = [name for name, *_ in SAMPLES] + ["unsigned", SPLIT, *PUT_TOGETHER]
    wanted = set(sys.argv[1:] or names)
    with open(os.path.join(HERE, "TRUTH.tsv"), encoding="utf-8") as file:
        kept = {line.split("\t")[0]: line.rstrip("\n").split("\t") for line in file if not line.startswith("#")}
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        for line in make(wanted):
            if line[0].removesuffix(".apk") in wanted:
                kept[line[0]] = line
        if not sys.argv[1:]:
            make_parts(os.path.join(HERE, "parts"))
        for name in os.listdir("."):
            if name.split(".apk")[0] in wanted and name.endswith((".apk", ".idsig")):
                with open(name, "rb") as source, open(os.path.join(HERE, name), "wb") as target:
                    target.write(source.read())
    with open(os.path.join(HERE, "TRUTH.tsv"), "w", encoding="utf-8") as file:
        file.write("# package\tminSdkVersion\tschemes that hold\tsource stamp\tSHA-256 of the certificates of the newest\n")
        for line in kept.values():
            file.write("\t".join(line) + "\n")


if __name__ == "__main__":
    sys.exit(main())
