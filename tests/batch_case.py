"""What a case says, without what may differ between two runs: for the tests of batches.

Every table of the case, with the numbers of rows replaced by what they stand for, sorted. This knows
nothing of pica but the tables' names, and is its own second opinion on what 'pica report' prints.
"""
import hashlib
import sqlite3

# How a run went, from which cases one was joined, and what the machine knows of files.
APART = {"runs", "known_files", "writer", "custody", "sources", "sqlite_sequence"}
# Columns that say when something was.
TIMES = {"since", "position"}


def _natural(db, table, cache):
    """Rows of a table by their number, each as a tuple of values that mean something anywhere."""
    if table in cache:
        return cache[table]
    cache[table] = {}
    columns = [(row[1], row[5], row[2]) for row in db.execute(f"PRAGMA table_info({table})")]
    references = {row[3]: row[2] for row in db.execute(f"PRAGMA foreign_key_list({table})")}
    references.update({name: name + "s" for name, _, _ in columns
                       if name in ("scan", "sample", "campaign", "engine") and name not in references})
    is_id = columns[0][0] == "id" and columns[0][1] and columns[0][2] == "INTEGER"
    rows = {}
    for number, row in enumerate(db.execute(f"SELECT * FROM {table}")):
        values = []
        for (name, _, _), value in zip(columns, row):
            if (is_id and name == "id") or name in TIMES:
                continue
            if name in references and value is not None:
                value = _natural(db, references[name], cache)[value]
            elif isinstance(value, bytes):
                value = hashlib.sha256(value).hexdigest()
            values.append((name, value))
        rows[row[0] if is_id else number] = tuple(values)
    cache[table] = rows
    return rows


def content(path):
    """All of it, as a list of lines."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ValueError(f"{path}: the database is damaged")
        if db.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError(f"{path}: a reference leads nowhere")
        cache, lines = {}, []
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            if table in APART or table == "texts":
                continue
            lines += sorted(f"{table} {row!r}" for row in _natural(db, table, cache).values())
        return lines
    finally:
        db.close()


def statuses(path):
    """SHA-256 of each sample with how its scan ended, and the signal."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return {sha: (status, signal) for sha, status, signal in db.execute(
            "SELECT sha256, status, signal FROM scans JOIN samples ON samples.id = scans.sample")}
    finally:
        db.close()
