#!/usr/bin/env python3
"""A batch on a real Slurm: an array of shards, a node that dies in the middle, the merge behind it.

usage: slurm.py --pica PROGRAM --root ROOT [--shards N] [FOLDER-OF-PACKAGES]

Starts munge, slurmctld and two nodes (slurmd) on the loopback device, in a folder of its own, as whoever runs it; submits
packaging/slurm/submit.sh; kills a node with all its tasks while they run; and holds the merged case against the one that
a single run makes. A node is a PID namespace, so that one SIGKILL ends it like a loss of power. Nothing of /etc is read
or written. Exit status 77: a program is missing, or namespaces are not to be had.
"""
import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import batch_case

NODES = 2
PROGRAMS = ["munged", "munge", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "sinfo", "unshare"]
CONF = """ClusterName=loop
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket={work}/munge/socket,cred_expire=5
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation={work}/state
SlurmdSpoolDir={work}/spool/%n
SlurmctldPidFile={work}/pid/slurmctld
SlurmdPidFile={work}/pid/%n
SlurmctldLogFile={work}/log/slurmctld
SlurmdLogFile={work}/log/%n
MailProg=/bin/true
MpiDefault=none
SwitchType=switch/none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,sched_min_interval=0,batch_sched_delay=0,bf_interval=1,bf_continue
ReturnToService=2
JobRequeue=1
SlurmdTimeout=20
MessageTimeout=10
KillWait=2
MinJobAge=3600
{nodes}
PartitionName=main Nodes=n[1-{count}] Default=YES MaxTime=INFINITE State=UP
"""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def until(what, seconds, condition):
    deadline = time.time() + seconds
    while not condition():
        if time.time() > deadline:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.1)


class Cluster:
    """munge, slurmctld and nodes; everything it started ends with stop()."""

    def __init__(self, work):
        self.work = work
        self.running = {}
        for name in ("munge", "state", "spool", "log", "pid"):
            os.makedirs(os.path.join(work, name), mode=0o755, exist_ok=True)
        self.conf = os.path.join(work, "slurm.conf")
        self.env = {**os.environ, "SLURM_CONF": self.conf, "LC_ALL": "C.UTF-8"}

    def spawn(self, name, *command):
        with open(os.path.join(self.work, "log", name + ".out"), "ab") as log:
            self.running[name] = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.env,
                                                  start_new_session=True)

    def ask(self, *command):
        return subprocess.run(command, env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
                              timeout=60).stdout

    def start(self):
        key = os.path.join(self.work, "munge/key")
        with open(key, "wb") as file:
            file.write(os.urandom(1024))
        os.chmod(key, 0o400)
        munge = os.path.join(self.work, "munge")
        self.spawn("munged", "munged", "-F", f"--socket={munge}/socket", f"--key-file={key}", f"--log-file={munge}/log",
                   f"--pid-file={munge}/pid", f"--seed-file={munge}/seed", "--origin=127.0.0.1", "--num-threads=2")
        until("munge", 20, lambda: os.path.exists(f"{munge}/socket"))
        host, ports = socket.gethostname().split(".")[0], free_ports(NODES + 1)
        nodes = "\n".join(f"NodeName=n{i} NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[i]} CPUs=2 RealMemory=1024 "
                          "State=UNKNOWN" for i in range(1, NODES + 1))
        user = subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip()
        with open(self.conf, "w", encoding="utf-8") as file:
            file.write(CONF.format(host=host, ports=ports, user=user, work=self.work, nodes=nodes, count=NODES))
        self.spawn("slurmctld", "slurmctld", "-D", "-c", "-i", "-f", self.conf)
        until("slurmctld", 30, lambda: "is UP" in self.ask("scontrol", "ping"))
        for i in range(1, NODES + 1):
            self.start_node(f"n{i}")
        until("nodes", 60, lambda: self.ask("sinfo", "-h", "-N", "-o", "%t").split().count("idle") == NODES)

    def start_node(self, node):
        user = [] if os.geteuid() == 0 else ["--user", "--map-current-user"]
        # A shell as first process of the namespace takes in what loses its parent.
        self.spawn(node, "unshare", *user, "--pid", "--fork", "--kill-child=KILL", "--mount-proc", "bash", "-c",
                   'slurmd -D -N "$1" -f "$2" & while :; do sleep 1000 & wait $!; done', "node", node, self.conf)

    def kill_node(self, node):
        """All of its processes at once, as by a loss of power."""
        self.running.pop(node).kill()

    def stop(self):
        for name in sorted(self.running, reverse=True):  # slurmctld and nodes before munge
            one = self.running[name]
            one.send_signal(signal.SIGKILL if name.startswith("n") else signal.SIGTERM)
        for one in self.running.values():
            try:
                one.wait(10)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()


def natural(path):
    return batch_case.content(path)


def run(args, work):
    cluster = Cluster(os.path.join(work, "slurm"))
    good = False
    try:
        started = time.time()
        cluster.start()
        print(f"# two nodes are up after {time.time() - started:.1f} s", flush=True)
        out = os.path.join(work, "out")
        packages = args.packages or os.path.join(args.root, "testdata")
        started = time.time()
        submit = subprocess.run([os.path.join(args.root, "packaging/slurm/submit.sh"), "-n", str(args.shards), "-o", out,
                                 packages, "--", "--lang", "en"], env={**cluster.env, "PICA": args.pica}, cwd=work,
                                capture_output=True, text=True, check=False)
        if submit.returncode:
            print(f"not ok 1 - submit.sh: {submit.returncode} {submit.stderr}")
            return False
        array, merge = submit.stdout.split()[-2:]

        def states(what="%t"):
            return cluster.ask("squeue", "-h", "-r", "-t", "all", "-j", array, "-o", what).split()

        def on_second():
            # Once something is finished and something runs on the node that is to die.
            done = len([name for name in os.listdir(out) if name.endswith(".pica")])
            return done >= 2 and "n2" in cluster.ask("squeue", "-h", "-r", "-t", "R", "-j", array, "-o", "%N").split()

        until("tasks on n2", 120, on_second)
        time.sleep(0.3)
        running = cluster.ask("squeue", "-h", "-r", "-t", "R", "-w", "n2", "-j", array, "-o", "%K").split()
        cluster.kill_node("n2")
        finished = len([name for name in os.listdir(out) if name.endswith(".pica")])
        cluster.ask("scontrol", "update", "NodeName=n2", "State=DOWN", "Reason=killed")
        print(f"# n2 killed with tasks {running} running, {finished} of {args.shards} shards finished", flush=True)
        until("jobs", 600, lambda: not cluster.ask("squeue", "-h", "-j", f"{array},{merge}"))
        took = time.time() - started
        logs = "".join(open(os.path.join(out, "log", name), encoding="utf-8").read()
                       for name in sorted(os.listdir(os.path.join(out, "log"))))
        again = logs.count("attempt 2")
        ends = states("%T")
        print(f"{'ok' if again >= 1 and running else 'not ok'} 1 - {again} tasks were begun again on another node")
        case = os.path.join(out, "case.pica")
        print(f"{'ok' if os.path.exists(case) else 'not ok'} 2 - all {args.shards} shards and the merge in {took:.1f} s: "
              f"{sorted(set(ends))}")
        single = os.path.join(work, "single.pica")
        subprocess.run([args.pica, "batch", "--quiet", "--lang", "en", "--list", os.path.join(out, "list"), "--case", single],
                       env=cluster.env, stdout=subprocess.DEVNULL, check=False)
        same = os.path.exists(case) and natural(case) == natural(single)
        print(f"{'ok' if same else 'not ok'} 3 - the merged case is that of one run: "
              f"{len(batch_case.statuses(single))} samples")
        once = subprocess.run([os.path.join(args.root, "packaging/shard.sh"), "1", str(args.shards), os.path.join(out, "list"), out],
                              env={**cluster.env, "PICA": args.pica}, capture_output=True, text=True, check=False)
        print(f"{'ok' if once.returncode == 0 and 'there already' in once.stdout else 'not ok'} 4 - a finished shard is not done again")
        good = bool(again and running and same and once.returncode == 0)
        if not good:
            print("#", logs[-3000:].replace("\n", "\n# "))
    except (TimeoutError, OSError, subprocess.SubprocessError) as wrong:
        print(f"not ok 9 - {wrong}")
        for name in ("slurmctld", "n1", "n1.out", "n2.out", "munged.out"):
            path = os.path.join(cluster.work, "log", name)
            if os.path.exists(path):
                print("#", name, open(path, encoding="utf-8", errors="replace").read()[-1500:].replace("\n", "\n# "))
    finally:
        cluster.stop()
    return good


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pica", required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("--shards", type=int, default=12)
    parser.add_argument("packages", nargs="?")
    args = parser.parse_args()
    args.pica, args.root = os.path.abspath(args.pica), os.path.abspath(args.root)
    args.packages = args.packages and os.path.abspath(args.packages)
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        print(f"# not there: {', '.join(missing)}")
        sys.exit(77)
    if subprocess.run(["unshare", *([] if os.geteuid() == 0 else ["--user", "--map-current-user"]), "--pid", "--fork",
                       "--mount-proc", "true"], capture_output=True, check=False).returncode:
        print("# no namespaces here")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="pica_slurm_") as work:
        os.chmod(work, 0o755)
        good = run(args, work)
    print("1..4")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
