#!/usr/bin/env python3
"""Nothing lost, nothing wrong: what 'pica batch' promises, shown on a pica with hooks.

usage: batch_proofs.py --pica PROGRAM --hooked PROGRAM --kill LIBRARY --root ROOT
                       [--samples N] [--every N] [--random N] [--scale N] [PROOF...]

--hooked is pica with tests/batch_hooks.c in it; LIBRARY is tests/kill_writes.c. Every proof ends with the
same question: does the case say what the case of an undisturbed run says (tests/batch_case.py)?

  outcomes  N samples made of those of testdata, a fifth of them malformed, some that make their worker
            crash, hang, take all memory or try to get out: N outcomes, the right ones, flat memory
  writes    killed at every N-th write, synchronisation and removal (--every), in each way that
            kill_writes.c knows, and resumed
  random    killed at a random moment, N times (--random), and resumed
  workers   workers and the process that makes them killed at random
  full      no space at every N-th write, then space again; a disk that is really full, where root may mount one
  second    a second batch on the same case, and a reader beside it
  stop      SIGTERM: ends by it, what is finished is kept
  lists     duplicates, missing files, lists from standard input, wrong digests
  shards    two and five shards, joined, are what one run is
"""
import argparse
import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import batch_case

HOOKS = {"segv": ("crashed", signal.SIGSEGV), "abort": ("crashed", signal.SIGABRT), "stack": ("crashed", signal.SIGSEGV),
         "spin": ("hung", None), "sleep": ("hung", None), "silent": ("failed", None), "noise": ("failed", None),
         "memory": ("crashed", signal.SIGABRT), "connect": ("crashed", signal.SIGSYS), "fork": ("crashed", signal.SIGSYS)}
# Those that wait for a clock cost a second or two each.
SLOW_HOOKS = {"spin", "sleep"}


class Proofs:
    def __init__(self, args, work):
        self.args = args
        self.work = work
        self.count = self.failed = 0
        self.env = {**os.environ, "LC_ALL": "C.UTF-8"}

    def say(self, good, what):
        self.count += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.count} - {what}", flush=True)

    def path(self, *names):
        return os.path.join(self.work, *names)

    def command(self, case, *args, hooked=True, jobs=1):
        program = self.args.hooked if hooked else self.args.pica
        return [program, "batch", "--lang", "en", "--case", case, "-j", str(jobs), "--timeout", "1", *args]

    def run(self, case, *args, env=None, **more):
        return subprocess.run(self.command(case, *args, **more), env={**self.env, **(env or {})}, cwd=self.work,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False,
                              timeout=600)

    def fresh(self, name):
        for end in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(self.path(name + end)):
                os.unlink(self.path(name + end))
        return self.path(name)

    # --- samples -----------------------------------------------------------------

    def originals(self, most=1 << 20):
        found = []
        for folder, folders, names in os.walk(os.path.join(self.args.root, "testdata")):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name.endswith((".apk", ".aab", ".apks", ".xapk")) and os.path.getsize(path) < most:
                    found.append(path)
        return found

    def make_small(self):
        """A few samples of every sort, for runs that are repeated hundreds of times."""
        folder = self.path("small")
        os.makedirs(os.path.join(folder, "deep"), exist_ok=True)
        root = os.path.join(self.args.root, "testdata")
        demo = open(os.path.join(root, "demo/demo.apk"), "rb").read()
        small = open(os.path.join(root, "hostile/dex/d00_base.apk"), "rb").read()
        for name, data in {"demo.apk": demo, "deep/same.apk": demo, "base.apk": small, "base2.apk": small + b"\n",
                           "cut.apk": demo[:700], "none.apk": b"no package", "crash.apk": small + hook("segv"),
                           "silent.apk": small + hook("silent"), "empty.apk": b""}.items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        return folder

    def undisturbed(self, folder, name="undisturbed.pica"):
        case = self.fresh(name)
        done = self.run(case, folder)
        if done.returncode not in (0, 4):
            sys.exit(f"the undisturbed run ended with {done.returncode}: {done.stderr}")
        self.status = done.returncode
        return case, batch_case.content(case)

    def differs(self, case, want):
        """What is wrong with a case, or None."""
        try:
            got = batch_case.content(case)
        except Exception as wrong:  # whatever sqlite says of it
            return str(wrong)
        if got == want:
            return None
        return "; ".join([f"only disturbed: {line[:600]}" for line in got if line not in want][:2] +
                         [f"only undisturbed: {line[:600]}" for line in want if line not in got][:2])

    # --- proofs ------------------------------------------------------------------

    def proof_writes(self):
        folder = self.make_small()
        _, want = self.undisturbed(folder)
        case = self.path("killed.pica")
        counter = self.path("count")
        base = {"LD_PRELOAD": self.args.kill, "PICA_KILL_PATH": case}
        self.fresh("killed.pica")
        done = self.run(case, folder, env={**base, "PICA_KILL_COUNT": counter})
        writes = int(open(counter, encoding="ascii").read())
        self.say(done.returncode == 4 and writes > 20 and self.differs(case, want) is None,
                 f"counting changes nothing: {writes} writes, synchronisations and removals")
        ways = ["before", "half", "after", "power"]
        killed, wrong = 0, []
        for number, at in enumerate(range(1, writes + 1, self.args.every)):
            for how in ways if self.args.every == 1 else [ways[number % len(ways)]]:
                self.fresh("killed.pica")
                done = self.run(case, folder, env={**base, "PICA_KILL_AT": str(at), "PICA_KILL_HOW": how,
                                                   "PICA_KILL_SEED": str(at * 7 + 1)})
                if done.returncode != -signal.SIGKILL:
                    # The number of writes may vary by some; then there was nothing to kill.
                    if at < writes - 20:
                        wrong.append(f"{how} write {at}: ended with {done.returncode}: {done.stderr[-200:]}")
                    continue
                killed += 1
                if how == "power" and os.path.exists(case + "-shm"):
                    os.unlink(case + "-shm")  # is memory, and gone with the power
                done = self.run(case, folder)
                what = self.differs(case, want)
                if done.returncode != 4 or what:
                    wrong.append(f"{how} write {at}: resumed with {done.returncode}, {what} {done.stderr[-300:]}")
        self.say(not wrong, f"killed at {killed} writes, each resumed to the same case")
        for what in wrong[:5]:
            print("#", what)

    def proof_random(self):
        folder = self.make_mixed("random", 12 * self.args.scale, slow=False)
        _, want = self.undisturbed(folder)
        draw, wrong, kills = random.Random(1), [], 0
        while kills < self.args.random:
            case = self.fresh("random.pica")
            patience = draw.randrange(1, 12)  # kills; then it may come to its end
            while True:
                run = subprocess.Popen(self.command(case, folder, jobs=2), env=self.env, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                try:
                    status = run.wait(draw.uniform(0.01, 1.2) if patience else None)
                except subprocess.TimeoutExpired:
                    run.kill()
                    run.wait()
                    kills += 1
                    patience -= 1
                    continue
                if status not in (0, 4):
                    wrong.append(f"ended with {status}")
                break
            what = self.differs(case, want)
            if what:
                wrong.append(what)
        self.say(not wrong, f"killed at {kills} random moments, each case resumed to the same")
        for what in wrong[:5]:
            print("#", what)

    def proof_workers(self):
        folder = self.make_mixed("workers", 20 * self.args.scale, hooks=False, slow=True)
        _, want = self.undisturbed(folder)
        case = self.fresh("workers.pica")
        draw, kills = random.Random(2), 0
        run = subprocess.Popen(self.command(case, folder, jobs=2), env=self.env, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while run.poll() is None:
            time.sleep(draw.uniform(0.05, 0.3))
            spawners = children(run.pid)
            workers = [pid for spawner in spawners for pid in children(spawner)]
            # Rarely enough that no sample is hit three times, which is a result of its own.
            victims = spawners if kills % 5 == 4 else workers
            if victims and kills < 5 * self.args.scale:
                try:
                    os.kill(draw.choice(victims), signal.SIGKILL)
                    kills += 1
                except ProcessLookupError:
                    pass
        what = self.differs(case, want)
        self.say(run.returncode == self.status and not what and kills > 2,
                 f"{kills} workers and makers of workers killed: the same case {what or ''}")

    def proof_full(self):
        folder = self.make_small()
        _, want = self.undisturbed(folder)
        case, counter = self.path("full.pica"), self.path("count")
        base = {"LD_PRELOAD": self.args.kill, "PICA_KILL_PATH": case}
        self.fresh("full.pica")
        self.run(case, folder, env={**base, "PICA_KILL_COUNT": counter})
        writes = int(open(counter, encoding="ascii").read())
        wrong, tried = [], 0
        for at in range(1, writes, self.args.every * 3):
            self.fresh("full.pica")
            done = self.run(case, folder, env={**base, "PICA_KILL_AT": str(at), "PICA_KILL_HOW": "full"})
            tried += 1
            # As it is closed everything is there already; then nothing is lost when that fails.
            harmless = done.returncode == 4 and self.differs(case, want) is None
            if not harmless and (done.returncode != 70 or "pica: " not in done.stderr):
                wrong.append(f"no space at write {at}: ended with {done.returncode}: {done.stderr[-200:]}")
            done = self.run(case, folder)
            what = self.differs(case, want)
            if done.returncode != 4 or what:
                wrong.append(f"after no space at write {at}: {done.returncode}, {what} {done.stderr[-200:]}")
        self.say(not wrong, f"no space at {tried} places: told, ended with 70, resumed to the same case")
        for what in wrong[:5]:
            print("#", what)
        self.really_full(folder, want)

    def really_full(self, folder, want):
        disk = self.path("disk")
        os.makedirs(disk, exist_ok=True)
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=320k", "none", disk],
                                               capture_output=True, check=False).returncode != 0:
            print("# no disk can be mounted here")
            return
        try:
            case = os.path.join(disk, "full.pica")
            done = self.run(case, folder)
            grown = subprocess.run(["mount", "-o", "remount,size=64m", disk], capture_output=True, check=False)
            again = self.run(case, folder)
            what = self.differs(case, want)
            self.say(done.returncode == 70 and grown.returncode == 0 and again.returncode == 4 and not what,
                     f"a disk of 320 KiB ({done.returncode}), then of 64 MiB ({again.returncode}): the same case "
                     f"{what or ''}")
        finally:
            subprocess.run(["umount", disk], check=False)

    def proof_second(self):
        folder = self.make_mixed("second", 12 * self.args.scale, hooks=False, slow=True)
        _, want = self.undisturbed(folder)
        case = self.fresh("second.pica")
        first = subprocess.Popen(self.command(case, folder), env=self.env, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        read = []
        try:
            deadline = time.time() + 20
            while time.time() < deadline and first.poll() is None and not read:
                time.sleep(0.1)
                try:
                    read = list(batch_case.statuses(case))
                except Exception:  # it is being made
                    pass
            second = self.run(case, folder)
            self.say(first.poll() is None and second.returncode == 70 and "is writing to the case" in second.stderr
                     and str(first.pid) in second.stderr, f"a second batch is told: {second.stderr.strip()[-160:]}")
            seen = len(batch_case.content(case))
            self.say(len(read) > 0 and seen > 0 and first.poll() is None, "a reader sees what is finished meanwhile")
        finally:
            first.wait()
        what = self.differs(case, want)
        self.say(first.returncode == self.status and not what, f"the first was not disturbed {what or ''}")

    def proof_stop(self):
        folder = self.make_mixed("stop", 12 * self.args.scale, hooks=False, slow=True)
        _, want = self.undisturbed(folder)
        case = self.fresh("stop.pica")
        run = subprocess.Popen(self.command(case, folder), env=self.env, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while run.poll() is None and not os.path.exists(case + "-wal") and not os.path.exists(case + "-journal"):
            time.sleep(0.02)
        time.sleep(0.6)
        makers = children(run.pid)
        run.terminate()
        out = run.communicate(timeout=30)[0]
        self.say(run.returncode == -signal.SIGTERM and "left for the next time" in out,
                 f"SIGTERM ends it, with a table ({run.returncode})")
        self.say(not any(os.path.exists(f"/proc/{pid}") for pid in makers), "and its workers")
        kept = len(batch_case.statuses(case))
        done = self.run(case, folder)
        already = re.search(r"had a result already +(\d+)", done.stdout)
        what = self.differs(case, want)
        self.say(done.returncode == self.status and not what and kept > 0 and already and int(already[1]) >= kept,
                 f"{kept} results were kept and none made again {what or ''}")

    def proof_lists(self):
        folder = self.make_small()
        _, want = self.undisturbed(folder)
        case = self.fresh("lists.pica")
        names = "".join(os.path.join(base, name) + "\n" for base, _, found in os.walk(folder) for name in found)
        done = subprocess.run(self.command(case, "--list", "-"), input=names, env=self.env, capture_output=True, text=True,
                              check=False)
        what = self.differs(case, want)
        self.say(done.returncode == 4 and not what, f"a list from standard input {what or ''}{done.stderr[-200:] if what else ''}")
        listed = subprocess.run([self.args.hooked, "batch", folder, "--write-list", self.path("list")], env=self.env,
                                capture_output=True, text=True, check=False)
        sums = open(self.path("list"), encoding="utf-8").read()
        right = all(hashlib.sha256(open(line[66:], "rb").read()).hexdigest() == line[:64] for line in sums.splitlines())
        self.say(listed.returncode == 4 and right and len(sums.splitlines()) == 8,
                 "--write-list: right digests, and the empty file is told")
        case = self.fresh("lists.pica")
        done = self.run(case, "--list", self.path("list"))
        self.say([line for line in batch_case.content(case) if not line.startswith("unread")] ==
                 [line for line in want if not line.startswith("unread")], "the written list makes the same case")
        with open(self.path("wrong"), "w", encoding="utf-8") as file:
            file.write("0" * 64 + "  " + os.path.join(folder, "demo.apk") + "\n/nowhere/x.apk\n")
        done = self.run(self.fresh("lists2.pica"), "--list", self.path("wrong"))
        self.say(done.returncode == 4 and "another SHA-256" in done.stderr and "no such file" in done.stderr and
                 not batch_case.statuses(self.path("lists2.pica")), "a wrong digest and a missing file are told, nothing kept")
        again = self.run(case, folder)
        self.say(again.returncode == 4 and "analysed                                 0" in again.stdout,
                 "the exit status of a run that finds all done is that of the run that did it")
        retried = self.run(case, folder, "--retry")
        self.say(retried.returncode == 4 and re.search(r"crashed +1\n", retried.stdout) is not None and
                 re.search(r"had a result already +5\n", retried.stdout) is not None,
                 "--retry tries again what has no analysis, and nothing else")

    def proof_shards(self):
        folder = self.make_mixed("shards", 20 * self.args.scale)
        _, want = self.undisturbed(folder)
        if b"merge" not in subprocess.run([self.args.pica, "--help"], capture_output=True, check=False).stdout:
            print("# there is no merge")
            return
        listed = subprocess.run([self.args.hooked, "batch", folder, "--write-list", self.path("list")], env=self.env,
                                capture_output=True, text=True, check=False)
        for count in (2, 5):
            cases = []
            for index in range(1, count + 1):
                cases.append(self.fresh(f"shard{index}.pica"))
                done = self.run(cases[-1], "--list", self.path("list"), "--shard", f"{index}/{count}")
                if done.returncode not in (0, 4):
                    self.say(False, f"shard {index}/{count}: {done.returncode} {done.stderr[-200:]}")
            joined = self.fresh("joined.pica")
            merged = subprocess.run([self.args.pica, "merge", joined, *cases], env=self.env, capture_output=True,
                                    text=True, check=False)
            sizes = [len(batch_case.statuses(case)) for case in cases]
            what = self.differs(joined, want) if merged.returncode == 0 else merged.stderr
            self.say(listed.returncode == 0 and not what and min(sizes) > 0,
                     f"{count} shards of {sizes} samples, joined, are what one run is {what or ''}")

    # --- many --------------------------------------------------------------------

    def make_mixed(self, name, count, hooks=True, slow=False):
        """`count` samples that all differ, a fifth of them malformed, some with hooks. Expected statuses are kept."""
        folder = self.path(name)
        shutil.rmtree(folder, ignore_errors=True)
        draw = random.Random(name + str(count))
        originals = [path for path in self.originals(1 << 17)]
        self.expected = {}
        words = sorted(HOOKS)
        for i in range(count):
            with open(originals[draw.randrange(len(originals))], "rb") as file:
                data = bytearray(file.read())
            kind = draw.random()
            word, want = None, None
            if kind < 0.2:
                data, want = malformed(data, draw), "malformed"
            elif hooks and kind < 0.28:
                word = words[i % len(words)]
                # One in many waits for the clock.
                if word in SLOW_HOOKS and draw.random() > 40 / max(count, 40):
                    word = "segv"
                want = HOOKS[word]
            # Behind the end they differ, as packages do in what was appended to them.
            data += b"\n" + str(i).encode() + (hook(word) if word else hook("slow") if slow else b"\n")
            sub = os.path.join(folder, f"{i % 37:02d}")
            os.makedirs(sub, exist_ok=True)
            with open(os.path.join(sub, f"{i:05d}.apk"), "wb") as file:
                file.write(data)
            self.expected[hashlib.sha256(data).hexdigest()] = want
        return folder

    def proof_outcomes(self):
        count = self.args.samples
        folder = self.make_mixed("outcomes", count)
        expected = dict(self.expected)
        case = self.fresh("outcomes.pica")
        started = time.time()
        run = subprocess.Popen(self.command(case, folder, "--memory", "512", jobs=self.args.jobs), env=self.env,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        memory = []
        while run.poll() is None:
            memory.append(resident(run.pid))
            time.sleep(0.05)
        took = time.time() - started
        table = run.stdout.read()
        got = batch_case.statuses(case)
        self.say(run.returncode == 4 and len(expected) == count and set(got) == set(expected),
                 f"{count} samples, {len(got)} outcomes, {took:.1f} s, {count / took:.1f} a second")
        wrong = [f"{sha}: {got.get(sha)}, not {want}" for sha, want in expected.items()
                 if not fits(got.get(sha), want)]
        self.say(not wrong, "each the right one")
        for what in wrong[:8]:
            print("#", what)
        tally = {}
        for status, _ in got.values():
            tally[status] = tally.get(status, 0) + 1
        print("#", ", ".join(f"{n} {status}" for status, n in sorted(tally.items())))
        memory = [kib for kib in memory if kib]
        early, late = max(memory[:len(memory) // 4] or [0]), max(memory[len(memory) // 2:] or [0])
        self.say(late < early + 16384 + count, f"the parent's memory: {early} KiB in the first quarter, {late} KiB later")
        print("#", "\n# ".join(table.splitlines()))


def hook(word):
    return f"\npica-hook: {word}\n".encode()


def malformed(data, draw):
    """Cut, zeroed or overwritten somewhere: what a device would refuse, mostly."""
    how = draw.randrange(5)
    at = draw.randrange(max(1, len(data) - 30))
    if how == 0:
        return data[:at]
    if how == 1:
        data[at:at + 400] = bytes(len(data[at:at + 400]))
    elif how == 2:
        for _ in range(40):
            data[draw.randrange(len(data))] = draw.randrange(256)
    elif how == 3:
        data[-30:] = bytes(draw.randrange(256) for _ in range(30))
    else:
        return bytearray(draw.randrange(256) for _ in range(draw.randrange(1, 3000)))
    return data


def fits(got, want):
    if got is None:
        return False
    if want in (None, "malformed"):
        return got[0] in ("done", "unreadable")
    return got[0] == want[0] and want[1] in (None, got[1])


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def resident(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read())[1])
    except (OSError, TypeError):
        return 0


def main():
    names = [name[len("proof_"):] for name in vars(Proofs) if name.startswith("proof_")]
    parser = argparse.ArgumentParser()
    parser.add_argument("--pica", required=True)
    parser.add_argument("--hooked", required=True)
    parser.add_argument("--kill", required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("--samples", type=int, default=60)
    parser.add_argument("--every", type=int, default=60)
    parser.add_argument("--random", type=int, default=4)
    parser.add_argument("--scale", type=int, default=1, help="how many times as many samples in the other proofs")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("proofs", nargs="*", metavar="PROOF", help=", ".join(names))
    args = parser.parse_args()
    if set(args.proofs) - set(names):
        parser.error(f"there are: {', '.join(names)}")
    for name in ("pica", "hooked", "kill", "root"):
        setattr(args, name, os.path.abspath(getattr(args, name)))
    with tempfile.TemporaryDirectory(prefix="batch_proofs_") as work:
        proofs = Proofs(args, work)
        for name in args.proofs or names:
            getattr(proofs, "proof_" + name)()
        print(f"1..{proofs.count}")
    sys.exit(1 if proofs.failed else 0)


if __name__ == "__main__":
    main()
