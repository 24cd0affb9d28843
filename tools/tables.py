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


def c_text(text, room):
    """The same for a member that is an array of so many chars; None is an empty one. Such a member
    costs nothing when the program starts; a pointer is relocated."""
    if len((text or "").encode("utf-8")) >= room:
        sys.exit(f"{text}: has more than {room - 1} bytes")
    return c_string(text or "")
