"""Runs the SQL that `rihla paths --sql` prints, on the public event logs, and compares what comes of it with the figures of
the reference: python3 Tests/SQL RIHLA FOLDER. DuckDB, SQLite and ClickHouse (chdb) run it; the other dialects are parsed."""

import csv
import datetime
import gzip
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

rihla, folder = sys.argv[1], sys.argv[2]
PATIENTS = ("patient", "handling", "time")
USUAL = ("case:concept:name", "concept:name", "time:timestamp")


def milliseconds(text):
    time = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return round((time if time.tzinfo else time.replace(tzinfo=datetime.timezone.utc)).timestamp() * 1000)


def events(name):
    """The events of a log: case, activity, milliseconds, row."""
    opened = gzip.open if name.endswith(".gz") else open
    path = os.path.join(folder, name)
    if ".xes" in name:
        with opened(path, "rb") as file:
            root = ElementTree.parse(file).getroot()
        row = 0
        for trace in (part for part in root if part.tag.endswith("trace")):
            case = next(part.get("value") for part in trace if part.get("key") == "concept:name")
            for event in (part for part in trace if part.tag.endswith("event")):
                values = {part.get("key"): part.get("value") for part in event}
                row += 1
                yield case, values["concept:name"], milliseconds(values["time:timestamp"]), row
    else:
        columns = PATIENTS if name == "patients.csv" else USUAL
        with opened(path, "rt", newline="", encoding="utf-8") as file:
            for row, record in enumerate(csv.DictReader(file)):
                if record.get("registration_type", "complete") == "complete":
                    case, activity, time = (record[column] for column in columns)
                    yield case, activity, milliseconds(time), row


def statements(dialect, steps):
    arguments = [word for step in steps for word in ("--steps", step)]
    text = subprocess.run(
        [rihla, "paths", "--sql", dialect, "--window", "7d", *arguments], check=True, capture_output=True, text=True
    ).stdout
    parts = (part.split("\n", 1) for part in text.split("\n-- ")[1:])
    return {name: query.rstrip().rstrip(";") for name, query in parts}


class SQLite:
    def __init__(self, rows):
        self.base = sqlite3.connect(":memory:")
        self.base.execute("CREATE TABLE events (c TEXT, a TEXT, t INTEGER, i INTEGER)")
        self.base.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)

    def rows(self, query):
        return self.base.execute(query).fetchall()


def written(rows):
    file = tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8", delete=False)
    with file:
        csv.writer(file).writerows(rows)
    return file.name


class DuckDB:
    def __init__(self, rows):
        import duckdb

        self.base, path = duckdb.connect(), written(rows)
        columns = "{'c': 'VARCHAR', 'a': 'VARCHAR', 't': 'BIGINT', 'i': 'BIGINT'}"
        self.base.execute(f"CREATE TABLE events AS FROM read_csv('{path}', header = false, columns = {columns})")
        os.unlink(path)

    def rows(self, query):
        return self.base.execute(query).fetchall()


class ClickHouse:
    def __init__(self, rows):
        from chdb.session import Session

        self.base, path = Session(), written(rows)
        self.base.query("CREATE TABLE events (c String, a String, t Int64, i Int64) ENGINE = Memory")
        self.base.query(f"INSERT INTO events SELECT * FROM file('{path}', CSV, 'c String, a String, t Int64, i Int64')")
        os.unlink(path)

    def rows(self, query):
        text = str(self.base.query(query, "JSONCompact"))
        values = json.loads(text)["data"]
        return [tuple(int(v) if isinstance(v, str) and v.lstrip("-").isdigit() else v for v in row) for row in values]


def differences(base, queries, expected):
    found = []
    if tuple(base.rows(queries["totals"])[0]) != (expected["cases"], expected["events"]):
        found.append("totals")
    activities = base.rows(queries["activities"])
    figures = {row[0]: {"events": row[1], "cases": row[2], "rework": row[4]} for row in activities}
    if figures != expected["activities"]:
        found.append("activities")
    for name, place in (("entries", 7), ("exits", 8)):
        if {row[0]: row[place] for row in activities if row[place]} != expected[name]:
            found.append(name)
    if sorted(list(row[:3]) for row in base.rows(queries["moves"])) != sorted(expected["moves"]):
        found.append("moves")
    if len(base.rows(queries["variants"])) != expected["variants"]:
        found.append("variants")
    time, known = base.rows(queries["throughput"])[0], expected["throughput"]
    pairs = zip((time[0], time[1], time[2], time[5]), (known[key] for key in ("median", "mean", "min", "max")))
    if max(abs(one - other) for one, other in pairs) > 0.001:
        found.append("throughput")
    return found


def main():
    failed = 0
    with open(os.path.join(folder, "EXPECTED.json"), encoding="utf-8") as file:
        logs = json.load(file)
    for name, expected in logs.items():
        rows, steps = list(events(name)), sorted(expected["activities"])[:3]
        funnels = {}
        for dialect, kind in (("sqlite", SQLite), ("duckdb", DuckDB), ("clickhouse", ClickHouse)):
            base, queries = kind(rows), statements(dialect, steps)
            wrong = differences(base, queries, expected)
            funnels[dialect] = [row[2] for row in base.rows(queries["funnel"])]
            print(f"{name} {dialect}: {', '.join(wrong) or 'as the reference'}; funnel {funnels[dialect]}")
            failed += bool(wrong)
        failed += len({tuple(funnel) for funnel in funnels.values()}) > 1
    import sqlglot

    for dialect in ("spark", "trino", "bigquery", "postgres", "duckdb", "sqlite"):
        for query in statements(dialect, ["It's", "b"]).values():
            sqlglot.parse_one(query, dialect=dialect)
        print(f"{dialect}: parsed")
    sys.exit(failed > 0)


main()
