#!/usr/bin/env python3
"""Evidence bundles: made of packages, checked by pica and without it, damaged, forged, signed.

usage: evidence.py --pica PICA --root ROOT [--all]

What a bundle says is checked here by Python's own ZIP, JSON and digests and by the
`openssl` command, so that pica is not its only judge. --all damages every byte of a
bundle, one at a time; without it some hundreds. Speaks TAP.
"""
import argparse
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
import zlib

DIGEST = "archive.sha256"
DEMO = "testdata/demo/demo.apk"
PACKAGES = [DEMO, "testdata/multidex/multidex.apk", "testdata/consent/prefs-if-else/prefs-if-else.apk",
            "testdata/hostile/apk/z42_multidex_gap.apk", "testdata/lookalikes/lookalikes.apk"]
EXTENSIONS = """
[req]
distinguished_name=dn
[dn]
[ca]
basicConstraints=critical,CA:TRUE
keyUsage=keyCertSign
[signer]
basicConstraints=CA:FALSE
keyUsage=digitalSignature
[tsa]
basicConstraints=CA:FALSE
keyUsage=digitalSignature
extendedKeyUsage=critical,timeStamping
[policy]
serial=serial
crypto_device=builtin
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
"""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Bundle:
    """The files of a bundle, and how to make one of them again."""

    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.files = {info.filename: archive.read(info) for info in archive.infolist()}
            assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        self.digest = self.files.pop(DIGEST).decode()

    def json(self, name):
        return json.loads(self.files[name])

    def contents(self):
        return {name: data for name, data in self.files.items()
                if name != "manifest.json" and not name.startswith("envelope/")}

    def relist(self):
        """The manifest of a forger who thinks of digests and of the chain."""
        manifest = self.json("manifest.json")
        manifest["files"] = [{"name": name, "size": len(data), "sha256": sha256(data)}
                             for name, data in self.contents().items()]
        link = manifest["chain"]["begin"] = sha256(self.files["report.json"])
        for finding in manifest["chain"]["findings"]:
            finding["sha256"] = sha256(self.files.get(finding["file"], b""))
            link = finding["chain"] = sha256((link + finding["sha256"]).encode())
        manifest["chain"]["end"] = link
        self.files["manifest.json"] = (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()

    def write(self, path):
        """An archive whose digest holds, made without pica."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, data in [*self.files.items(), (DIGEST, b"\0" * 64 + b"\n")]:
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.external_attr = 0o100644 << 16
                archive.writestr(info, data)
            last = archive.infolist()[-1]
            offset, directory = last.header_offset, archive.start_dir
        data = bytearray(stream.getvalue())
        local, central = offset + 14, data.rindex(b"PK\1\2") + 16
        digits = offset + 30 + len(DIGEST)
        assert directory < central
        for crc in local, central:
            data[crc : crc + 4] = b"\0" * 4
        line = sha256(data).encode() + b"\n"
        data[digits : digits + 65] = line
        for crc in local, central:
            data[crc : crc + 4] = zlib.crc32(line).to_bytes(4, "little")
        with open(path, "wb") as file:
            file.write(data)


class Checks:
    def __init__(self, pica, root, every_byte):
        self.pica, self.root, self.every_byte = os.path.abspath(pica), os.path.abspath(root), every_byte
        self.count, self.failed = 0, 0

    def say(self, holds, name, why=""):
        self.count += 1
        self.failed += not holds
        print(f"{'ok' if holds else 'not ok'} {self.count} - {name}")
        if not holds and why:
            print("\n".join(f"# {line}" for line in str(why).splitlines()[:20]))

    def run(self, *words):
        return subprocess.run([self.pica, *words], capture_output=True, timeout=120)

    def bundle(self, package, path, *words):
        done = self.run("scan", "--quiet", "-o", os.devnull, "--bundle", path, *words,
                        os.path.join(self.root, package))
        assert done.returncode == 0, done.stderr.decode()
        return read(path)

    def verify(self, path, *words):
        """Exit status and the parts that do not match."""
        done = self.run("verify", "--format", "json", *words, path)
        wrong = set()
        if done.returncode in (0, 1):
            answer = json.loads(done.stdout)
            assert answer["matches"] == (done.returncode == 0)
            wrong = {check["part"] for check in answer["checks"] if check["outcome"] == "does not match"}
        return done.returncode, wrong

    def caught(self, path, part, name, *words):
        status, wrong = self.verify(path, *words)
        self.say(status == 1 and part in wrong, name, f"exit status {status}, wrong: {wrong}")

    # --- whole ones ---------------------------------------------------------------------

    def test_packages(self):
        for package in PACKAGES:
            path, again = "one.zip", "two.zip"
            data = self.bundle(package, path)
            self.say(data == self.bundle(package, again, "-j", "1"), f"{package}: the same bytes twice, and on one thread")
            self.say(self.verify(path, "--package", os.path.join(self.root, package)) == (0, set()),
                     f"{package}: all of it matches, the package scanned again too")
            self.check_by_hand(package, Bundle(data))
        os.symlink(os.path.join(self.root, DEMO), "renamed.apk")
        self.bundle(DEMO, "demo.zip")
        self.say(self.verify("demo.zip", "--package", "renamed.apk")[0] == 0, "a package by another file name")
        self.caught("demo.zip", "package", "another package",
                    "--package", os.path.join(self.root, "testdata/multidex/multidex.apk"))

    def check_by_hand(self, package, bundle):
        manifest, report = bundle.json("manifest.json"), bundle.json("report.json")
        listed = {entry["name"]: entry["sha256"] for entry in manifest["files"]}
        self.say(listed == {name: sha256(data) for name, data in bundle.contents().items()},
                 f"{package}: the digests of its files")
        link = sha256(bundle.files["report.json"])
        for finding in manifest["chain"]["findings"]:
            link = sha256((link + sha256(bundle.files[finding["file"]])).encode())
        self.say(link == manifest["chain"]["end"], f"{package}: the hash chain")
        self.say(manifest["sample"]["sha256"] == sha256(read(os.path.join(self.root, package))),
                 f"{package}: the digest of the sample")
        packs = {pack["pack"]: pack["sha256"] for pack in report["tool"]["rules"]}
        self.say(packs == {name: sha256(bundle.files[f"rules/{name}.json"]) for name in packs},
                 f"{package}: the rules")
        done = self.run("scan", "--quiet", "--format", "json", os.path.join(self.root, package))
        self.say(done.stdout == bundle.files["report.json"], f"{package}: the report is that of pica scan")
        places = wrong = 0
        for number, finding in enumerate(report["findings"], 1):
            exhibit = bundle.json(f"findings/{number:04}-{finding['id']}.json")
            wrong += exhibit["finding"] != finding
            for item in exhibit["places"]:
                place = item["place"]
                if "file" in item and "bytes" in place:
                    places += 1
                    there = bundle.files[item["file"]][place["file_offset"] :]
                    wrong += not there.startswith(bytes.fromhex(place["bytes"]))
        self.say(wrong == 0, f"{package}: {places} places hold the bytes that they should", f"{wrong} do not")

    # --- damage and forgery -----------------------------------------------------------------

    def test_damage(self):
        data = self.bundle(DEMO, "demo.zip")
        step = 1 if self.every_byte else len(data) // 251
        missed = []
        for at in [*range(0, len(data), step), *range(len(data) - 22, len(data))]:
            bent = bytearray(data)
            bent[at] ^= 1 << at % 8
            with open("bent.zip", "wb") as file:
                file.write(bent)
            if self.run("verify", "--quiet", "bent.zip").returncode not in (1, 4):
                missed.append(at)
        self.say(not missed, "a byte changed, anywhere", missed)
        missed = []
        for length in range(0, len(data), len(data) // 61):
            with open("bent.zip", "wb") as file:
                file.write(data[:length])
            if self.run("verify", "--quiet", "bent.zip").returncode not in (1, 4):
                missed.append(length)
        self.say(not missed, "cut off, anywhere", missed)

    def forge(self, name, part, change, relist=True):
        bundle = Bundle(self.bundle(DEMO, "demo.zip"))
        change(bundle)
        if relist:
            bundle.relist()
        bundle.write("forged.zip")
        self.caught("forged.zip", part, name)

    def test_forgery(self):
        bundle = Bundle(self.bundle(DEMO, "demo.zip"))
        bundle.relist()
        bundle.write("again.zip")
        self.say(self.verify("again.zip") == (0, set()), "the same files, put together by another program")
        exhibit = next(name for name in bundle.files if name.startswith("findings/")
                       and any("instruction" in place for place in bundle.json(name)["places"]))
        place = next(place for place in bundle.json(exhibit)["places"] if "instruction" in place)

        def other_code(forged):
            data = bytearray(forged.files[place["file"]])
            data[place["place"]["file_offset"] + 2] ^= 1
            forged.files[place["file"]] = bytes(data)

        def graver(forged):
            report = forged.json("report.json")
            report["findings"][0]["severity"] = "low"
            forged.files["report.json"] = json.dumps(report, ensure_ascii=False).encode()

        def left_out(forged):
            report = forged.json("report.json")
            del report["findings"][0]
            forged.files["report.json"] = json.dumps(report, ensure_ascii=False).encode()

        def other_rules(forged):
            name = next(name for name in forged.files if name.startswith("rules/"))
            forged.files[name] += b"\n"

        def other_sample(forged):
            manifest = forged.json("manifest.json")
            manifest["sample"]["sha256"] = "0" * 64
            forged.files["manifest.json"] = json.dumps(manifest, ensure_ascii=False).encode()

        self.forge("another instruction at a place", "findings", other_code)
        self.forge("another instruction, digests not mended", "files", other_code, relist=False)
        self.forge("a finding made less grave", "findings", graver)
        self.forge("a finding left out of the report", "findings", left_out)
        self.forge("another rule pack", "rules", other_rules)
        self.forge("another sample", "manifest", other_sample)
        self.forge("a file that is not listed", "files", lambda forged: forged.files.update({"x": b"y"}), relist=False)
        self.forge("a finding's file taken away", "findings", lambda forged: forged.files.pop(exhibit))
        self.forge("something else in the envelope", "signature",
                   lambda forged: forged.files.update({"envelope/x.txt": b"signed"}))

    # --- signatures and time-stamps --------------------------------------------------------

    def openssl(self, *words):
        return subprocess.run(["openssl", *words], capture_output=True, timeout=60)

    def certify(self, name, extensions, days="30", sm2=False):
        """NAME.key and NAME.pem, issued by ca."""
        curve = "SM2" if sm2 else "prime256v1"
        self.openssl("ecparam", "-name", curve, "-genkey", "-noout", "-out", f"{name}.key")
        if sm2 or name == "ca":
            self.openssl("req", "-new", "-x509", *(["-sm3"] if sm2 else []), "-key", f"{name}.key", "-out", f"{name}.pem",
                         "-subj", f"/CN={name}", "-days", days, "-config", "x.cnf", "-extensions", extensions)
        else:
            self.openssl("req", "-new", "-key", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}", "-config", "x.cnf")
            self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial",
                         str(self.count + 1000), "-out", f"{name}.pem", "-days", days, "-extfile", "x.cnf", "-extensions", extensions)
        assert os.path.getsize(f"{name}.pem")

    def seal(self, bundle, out, *words):
        done = self.run("seal", "-o", out, *words, bundle)
        assert done.returncode == 0, done.stderr.decode()
        with zipfile.ZipFile(out) as archive:
            archive.extractall("open")
        return out

    def test_signatures(self):
        with open("x.cnf", "w") as file:
            file.write(EXTENSIONS)
        for name, extensions, days in ("ca", "ca", "30"), ("signer", "signer", "30"), ("old", "signer", "-1"), ("tsa", "tsa", "30"):
            self.certify(name, extensions, days)
        self.certify("sm2", "signer", sm2=True)
        data = self.bundle(DEMO, "demo.zip")
        for name, ca in ("signer", "ca.pem"), ("sm2", "sm2.pem"):
            path = self.seal("demo.zip", f"{name}.zip", "--key", f"{name}.key", "--certificate", f"{name}.pem")
            self.say(self.verify(path, "--ca", ca) == (0, set()), f"signed by {name}")
            done = self.openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", "open/envelope/signature-1.p7s",
                                "-content", "open/manifest.json", "-CAfile", ca, "-out", os.devnull)
            self.say(done.returncode == 0, f"signed by {name}, says openssl cms", done.stderr.decode())
            here, there = Bundle(read(path)), Bundle(data)
            self.say(here.contents() == there.contents() and here.files["manifest.json"] == there.files["manifest.json"],
                     f"signed by {name}: nothing but the envelope is new")
        self.caught("signer.zip", "signature", "a certificate that nobody trusted issued", "--ca", "sm2.pem")
        self.seal("demo.zip", "old.zip", "--key", "old.key", "--certificate", "old.pem")
        self.caught("old.zip", "signature", "a certificate that has expired", "--ca", "ca.pem")
        done = self.run("seal", "-o", "x.zip", "--key", "old.key", "--certificate", "signer.pem", "demo.zip")
        self.say(done.returncode == 3, "a key that is not the certificate's", done.returncode)
        self.say(not os.path.exists("x.zip"), "nothing is written then")
        signature = Bundle(read("signer.zip")).files["envelope/signature-1.p7s"]
        other = Bundle(self.bundle("testdata/multidex/multidex.apk", "other.zip"))
        other.files["envelope/signature-1.p7s"] = signature
        other.write("moved.zip")
        self.caught("moved.zip", "signature", "the signature of another bundle")
        self.compare_bent(signature)
        self.test_timestamps()

    def compare_bent(self, signature):
        """A changed byte of a signature that its own format does not guard: as openssl has it."""
        differ = []
        for at in range(0, len(signature), 1 if self.every_byte else 17):
            bent = Bundle(read("signer.zip"))
            bent.files["envelope/signature-1.p7s"] = signature[:at] + bytes([signature[at] ^ 1]) + signature[at + 1 :]
            bent.write("bent.zip")
            with open("bent.p7s", "wb") as file:
                file.write(bent.files["envelope/signature-1.p7s"])
            done = self.openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", "bent.p7s", "-content",
                                "open/manifest.json", "-CAfile", "ca.pem", "-purpose", "any", "-out", os.devnull)
            if (self.verify("bent.zip", "--ca", "ca.pem")[0] == 0) > (done.returncode == 0):
                differ.append(at)
        self.say(not differ, "a byte of the signature changed: refused whenever openssl refuses", differ)

    def test_timestamps(self):
        assert self.run("seal", "--request", "r.tsq", "demo.zip").returncode == 0
        with open("serial", "w") as file:
            file.write("01\n")
        self.openssl("ts", "-reply", "-config", "x.cnf", "-section", "policy", "-queryfile", "r.tsq", "-signer", "tsa.pem",
                     "-inkey", "tsa.key", "-out", "r.tsr")
        self.openssl("ts", "-reply", "-in", "r.tsr", "-token_out", "-out", "r.token")
        for token in "r.tsr", "r.token":
            path = self.seal("signer.zip", "stamped.zip", "--token", token)
            self.say(self.verify(path, "--ca", "ca.pem") == (0, set()), f"a time-stamp taken in: {token}")
        done = self.openssl("ts", "-verify", "-data", "open/manifest.json", "-in", "r.tsr", "-CAfile", "ca.pem")
        self.say(done.returncode == 0, "the time-stamp, says openssl ts", done.stderr.decode())
        done = self.run("seal", "--token", "r.tsr", "-o", "x.zip", "other.zip")
        self.say(done.returncode == 1 and not os.path.exists("x.zip"), "the time-stamp of another bundle is not taken in")
        other = Bundle(read("other.zip"))
        other.files["envelope/timestamp-1.tsr"] = read("r.tsr")
        other.write("moved.zip")
        self.caught("moved.zip", "timestamp", "the time-stamp of another bundle, put in by somebody")
        self.caught("stamped.zip", "timestamp", "a time-stamp by nobody who is trusted", "--ca", "sm2.pem")
        bent = Bundle(read("stamped.zip"))
        stamp = bytearray(bent.files["envelope/timestamp-1.tsr"])
        stamp[-5] ^= 1
        bent.files["envelope/timestamp-1.tsr"] = bytes(stamp)
        bent.write("bent.zip")
        self.caught("bent.zip", "timestamp", "a time-stamp made with another key, or changed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pica", required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("--all", action="store_true")
    args = parser.parse_args()
    checks = Checks(args.pica, args.root, args.all)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for test in checks.test_packages, checks.test_damage, checks.test_forgery, checks.test_signatures:
            test()
        os.chdir(checks.root)
    print(f"1..{checks.count}")
    sys.exit(checks.failed != 0)


if __name__ == "__main__":
    main()
