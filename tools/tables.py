"""What the makers of C tables share: reading a TSV file and quoting for C."""
import sys


def fail(path, number, what):
    sys.exit(f"{path}:{number}: {what}")


def read_tsv(path, columns):
    """Yields (line number, row as a list) after checking the header row."""
    header = None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line.startswith("#"):
                continue
            row = line.split("\t")
            if header is None:
                header = row
                if header != columns:
                    fail(path, number, "columns are not: " + " ".join(columns))
                continue
            if len(row) != len(columns):
                fail(path, number, f"{len(row)} columns, not {len(columns)}")
            yield number, row


def c_string(text):
    """The text as a C string literal; None is NULL."""
    if text is None:
        return "NULL"
    out = []
    for byte in text.encode("utf-8"):
        char = chr(byte)
        if char in '"\\':
            out.append("\\" + char)
        elif 0x20 <= byte < 0x7F and char != "?":  # "??" could begin a trigraph
            out.append(char)
        else:
            out.append("\\%03o" % byte)
    return '"' + "".join(out) + '"'
