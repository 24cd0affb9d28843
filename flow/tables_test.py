#!/usr/bin/env python3
"""What the makers of flow/'s tables say about mistakes in models.tsv, callbacks.tsv and callback_rules.tsv.

usage: tables_test.py ROOT

Each case puts a few lines into a copy, runs the tool and compares the one line
on standard error, which names file and line; the unchanged files must pass.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = sys.argv[1]
T = "java/lang/Thread\tstart\t()V\t"

# Rows of models.tsv (the last one is wrong), and what must be said of it.
MODELS = [
    ("java/lang/Thread\tstart\t()V", r"four columns are wanted"),
    ("java/lang/Thread\tstart\t()V\texit\t", r"four columns are wanted"),
    ("java.lang.Thread\tstart\t()V\texit", r"java\.lang\.Thread is no class name"),
    ("\tstart\t()V\texit", r"nothing is no class name"),
    ("java/lang/Thread\tsta rt\t()V\texit", r"sta rt is no method name"),
    ("java/lang/Thread\tstart*\t*\texit", r"start\* is no method name"),
    ("java/lang/Thread\tstart\t()\texit", r"\(\) is no prototype"),
    ("java/lang/Thread\tstart\t(Lx)V\texit", r"\(Lx\)V is no prototype"),
    ("java/lang/Thread\tstart\t\texit", r"nothing is no prototype"),
    ("java/lang/{Thread,Object\tstart\t()V\texit", r"a brace of the class does not close"),
    ("java/lang/Thread\t{start,{run}\t()V\texit", r"a brace of the method does not close"),
    ("?java/lang/Thread\tstart\t()V\texit", r"java/lang/Thread is the platform's, which no package lacks"),
    ("?*\tremove*\t*\t-", r"\* is the platform's"),
    ("*\tremove*\t()V\t-", r"a row of any class has a name, .* and the descriptor \*"),
    ("*\tre*ve\t*\t-", r"a row of any class has a name"),
    (T + "exit\n" + T + "exit", r"java/lang/Thread start \(\)V is there twice, first in line 2"),
    ("java/lang/Thread\t{start,start}\t()V\texit", r"is there twice"),
    ("java/lang/Thread\tstart\t(L%;)V\texit", r"% stands for what was chosen"),
    (T + "makes %/Thing", r"% stands for what was chosen"),
    ("java/{lang,io}/Thread\tstart\t(L%/;)V\texit", r"\(Ljava/lang/;\)V is no prototype|is no prototype"),
    (T + "leave", r"leave is no effect"),
    (T + "", r"is no effect|an effect is empty"),
    (T + "exit |  | exit", r"an effect is empty"),
    (T + " | ".join(256 * ["exit"]), r"256 effects; a row has 255 at most"),
    (T + "exit this", r"this: exit takes: nothing"),
    (T + "call this run()V", r"call takes: a m b\? c\? d\? r p\?; r is missing"),
    (T + "call run()V thread", r"a is missing"),
    (T + "call this thread", r"m is missing"),
    (T + "call this run()V thread thread", r"thread: call takes"),
    (T + "call this run()V threat", r"threat is neither an operand nor a method, reason or phase"),
    (T + "call this run() thread", r"run\(\) is no method"),
    (T + "call this r-n!()V thread", r"r-n!\(\)V is no method"),
    (T + "call this run()V this thread", r"run has fewer parameters than it is given"),
    (T + "keep this this", r"what keeps something needs a slot"),
    (T + "keep this.target", r"b is missing"),
    (T + "keep this.targets this", r"targets is no slot"),
    (T + "keep this.target 0", r"the method has no parameter 0"),
    ("java/lang/Thread\tstart\t(IJ)V\tkeep this.target 2", r"the method has no parameter 2"),
    (T + "returns called", r"nothing was called before"),
    (T + "keep this.target this | returns called", r"nothing was called before"),
    (T + "returns made", r"nothing was made before"),
    (T + "makes java/lang/Object | returns made1", r"made1: nothing was made before"),
    (T + "makes java.lang.Object", r"java\.lang\.Object is no class name"),
    (T + 'open-store "a".name', r"a text has no slots"),
    (T + 'write-store "a" "b"', r"an effect has one text at most"),
    (T + "returns null.element", r"it has no slots"),
    (T + "returns any.element", r"it has no slots"),
    (T + "text shout", r"shout is no operation"),
    (T + "text concat concat", r"concat is neither an operand"),
    (T + "!never this", r"!never is not defined above"),
    ("!one $1 = returns $1\n" + T + "!one this this", r"!one takes 1 operands"),
    ("!one $1 = returns $1\n!one $1 = exit", r"no macro"),
    ("!one = !one\n" + T + "!one", r"!one is not defined above"),
    ("!One = exit", r"no macro"),
    ("# nothing at all", None),
]

C = "java/lang/Thread\trun\t()V\tat-once\n"
CALLBACKS = [
    ("java/lang/Thread\trun\t()V", r"four columns are wanted"),
    ("java/lang/Thred\trun\t()V\tat-once", r"java/lang/Thred is no class of framework\.tsv"),
    ("java/lang/Thread\trun!\t()V\tat-once", r"run!\(\)V is no method"),
    ("java/lang/Thread\trun\t()\tat-once", r"run\(\) is no method"),
    ("java/lang/Thread\trun\t()V\tnobody", r"nobody is none of user, system-callback, at-once"),
    (C + "java/lang/Thread\trun\t()V\tuser", r"java/lang/Thread run\(\)V is there twice or out of order"),
    (C + "java/lang/Runnable\trun\t()V\tat-once", r"there twice or out of order"),
    ("# nothing at all", None),
]

LIBRARY_CALLBACKS = [
    (C.rstrip(), r"java/lang/Thread is a class of framework\.tsv"),
    ("a/Library\trun\t()\tat-once", r"run\(\) is no method"),
]

RULES = [
    ("java/lang/.*\t.*", r"class, method and -, user, system-callback or at-once are wanted"),
    ("java/lang/.*\t.*\tnever", r"are wanted"),
    ("java/(lang\t.*\t-", r"unterminated|missing"),
    ("java/never/.*\t.*\t-", r"fits nothing"),
]

SIGNATURES = """// Signature format: 2.0
package java.lang {

  public class Thread implements java.lang.Runnable {
    ctor public Thread();
    method public final void join() throws java.lang.InterruptedException;
    method public void run();
    method public static void sleep(long);
  }

  @FunctionalInterface public interface Runnable {
    method public void run();
  }

}
package android.view {

  @UiThread public class View {
    ctor public View(@NonNull android.content.Context, @IntRange(from=0, to=(1 + 2)) int);
    method protected <T extends android.view.View & java.lang.Runnable> void onList(java.util.Map<T,? super java.lang.String[]>[], T, int...);
    method @Deprecated public boolean performClick();
    method protected void hidden(E);
  }

  public static interface View.Maker<V extends android.view.View, W> {
    method public abstract V make(@Nullable W, java.lang.Object);
    method public default void other();
  }

  public static final class View.Fixed {
    method public void onFixed();
  }

  public @interface View.Mark {
    method public abstract int value();
  }

}
"""
EXPECTED = """android/view/View\tonList\t([Ljava/util/Map;Landroid/view/View;[I)V\tsystem-callback
android/view/View$Maker\tmake\t(Ljava/lang/Object;Ljava/lang/Object;)Landroid/view/View;\tsystem-callback
android/view/View$Maker\tother\t()V\tsystem-callback
java/lang/Runnable\trun\t()V\tat-once
"""

failures = 0


def run(*command):
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)


def tool(name):
    return os.path.join(ROOT, "tools", name)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def check(what, good, told):
    global failures
    if not good:
        failures += 1
        print(f"{what}: not so: {told}")


def try_cases(cases, path, command):
    for text, said in cases:
        write(path, "# a comment\n" + text + "\n")
        done = run(*command)
        line = f"{path}:{text.count(chr(10)) + 2}: " if said else f"{path}: has no rows"
        check(repr(text), done.returncode == 1 and done.stderr.startswith(line) and done.stderr.count("\n") == 1 and
              (said is None or re.search(said, done.stderr)), done.stderr or done.stdout)
        check(repr(text), not os.path.exists(command[1]), "a table was made of it")


def check_manual():
    """Each effect has a line in docs/MODELS.md, with a row that there is."""
    def text_of(*path):
        with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
            return file.read()

    manual = dict(re.findall(r"^\| `([a-z-]+)` \|(.*)\|$", text_of("docs", "MODELS.md"), re.MULTILINE))
    rows = text_of("flow", "models.tsv").splitlines()
    effects = re.findall(r'^X\(\w+, "([^"]*)", "([^"]*)"', text_of("flow", "effects.def"), re.MULTILINE)
    check("docs/MODELS.md", sorted(manual) == sorted(name for name, _ in effects), "other effects than effects.def has")
    for name, syntax in effects:
        cells = manual.get(name, "||").rsplit(" | ", 1)
        check(name, cells[0].split("|")[0].strip() == syntax, f"takes {syntax} in effects.def")
        example = re.fullmatch(r"`(.*?): (.*)`", cells[-1].strip())
        check(name, example, "has no example")
        if example:
            start = "\t".join(example[1].split(" ", 1))
            check(name, any(row.startswith(start) and example[2] in row for row in rows), "no row is " + example[0])


def main():
    check_manual()
    with tempfile.TemporaryDirectory() as folder:
        flow = os.path.join(folder, "flow")
        shutil.copytree(os.path.join(ROOT, "flow"), flow)
        out = os.path.join(folder, "out.inc")
        for command in ((tool("models.py"), out, flow),
                        (tool("callbacks.py"), out, flow + "/callbacks.tsv", flow + "/framework.tsv", flow + "/library_callbacks.tsv")):
            done = run(*command)
            check("the file of the tree", done.returncode == 0 and os.path.exists(out), done.stderr)
            os.remove(out)
        rows = os.path.join(folder, "rows.tsv")
        try_cases(MODELS, rows, (tool("models.py"), out, flow, rows))
        try_cases(CALLBACKS, rows, (tool("callbacks.py"), out, rows, flow + "/framework.tsv"))
        try_cases(LIBRARY_CALLBACKS, rows,
                  (tool("callbacks.py"), out, flow + "/callbacks.tsv", flow + "/framework.tsv", rows))

        api = os.path.join(folder, "api.txt")
        write(api, SIGNATURES)
        rules = os.path.join(folder, "rules.tsv")
        for text, said in RULES:
            write(rules, text + "\n")
            done = run(tool("platform.py"), "callbacks", rules, api)
            check(repr(text), done.returncode == 1 and done.stderr.startswith(f"{rules}:1: ") and
                  re.search(said, done.stderr), done.stderr)
        write(rules, "java/lang/Runnable\trun\tat-once\n")
        done = run(tool("platform.py"), "callbacks", rules, api)
        made = "".join(line for line in done.stdout.splitlines(True) if not line.startswith("#"))
        check("a small API", done.returncode == 0 and made == EXPECTED, done.stderr + made)
        # A row of the second part makes a method a callback that nothing else does.
        write(rules, "# --- methods of classes\njava/lang/Thread\trun\tuser\nandroid/view/View\tperform.*\tuser\n")
        done = run(tool("platform.py"), "callbacks", rules, api)
        check("methods of classes", "java/lang/Thread\trun\t()V\tuser\n" in done.stdout and
              "android/view/View\tperformClick\t()Z\tuser\n" in done.stdout, done.stderr + done.stdout)
    sys.exit(failures > 0)


main()
