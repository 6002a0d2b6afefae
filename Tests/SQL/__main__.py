"""Runs the SQL that `rihla paths --sql` prints, on the public event logs:
python3 Tests/SQL RIHLA FOLDER [LOG,LOG [DIALECT,DIALECT]], all of them where none is named.

DuckDB, SQLite, ClickHouse (chdb) and Spark run it; the other dialects are parsed. What comes of it is compared with the
figures of the reference, and, read back by `--from-results`, with what rihla counts itself, to the last sign of its JSON and
of the map on which it is laid. On logs without equal times the funnel is that of ClickHouse's windowFunnel."""

import csv
import datetime
import gzip
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

rihla, folder = sys.argv[1], sys.argv[2]
only = [words.split(",") for words in sys.argv[3:]]
WINDOW = "7d"
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


def run(*words):
    result = subprocess.run([rihla, *words], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"rihla {' '.join(words)}: {result.stderr}")
    return result.stdout


def asked(steps):
    return ["--steps", ",".join(steps), "--window", WINDOW]


def statements(dialect, *words):
    parts = (part.split("\n", 1) for part in run("paths", "--sql", dialect, *words).split("\n-- ")[1:])
    return {name: query.rstrip().rstrip(";") for name, query in parts}


def reading(name):
    """The options with which rihla reads a log as the reference did."""
    if name == "patients.csv":
        return ["--case", "patient", "--activity", "handling", "--only", "registration_type=complete"]
    return ["--lifecycle", "all"] if name == "reviewing.xes.gz" else []


def journey(path, activities):
    """A map of the first activities of a log, in two stages, with a transition; what is left is not on it."""
    names = sorted(activities)[: max(2, min(8, len(activities) - 1))]
    points = [{"id": f"t{place:07}", "name": f"Point {place}", "events": [name]} for place, name in enumerate(names)]
    half = len(points) // 2
    stages = [{"id": f"s{place}", "name": f"Stage {place}", "touchpoints": part} for place, part in enumerate((points[:half], points[half:]))]
    ways = [{"id": "x0", "to": points[0]["id"]}, {"id": "x1", "from": points[0]["id"], "to": points[1]["id"]}]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"format": "rihla/1", "title": "Log", "stages": stages, "transitions": ways}, file)


def laid(path, *words):
    """The map as it is when figures were laid on it; where they come from is another thing."""
    copy = path + ".laid.json"
    shutil.copyfile(path, copy)
    run("paths", *words, "--map", copy, "--write")
    with open(copy, encoding="utf-8") as file:
        text = file.read()
    os.unlink(copy)
    text = re.sub(r'"source": "[^"]*"', '"source": ""', text)
    # Readings are named by what they come from.
    return re.sub(r'"id": "(?!t00000|s\d"|x\d")[^"]*"', '"id": ""', text)


class SQLite:
    def __init__(self, rows):
        self.base = sqlite3.connect(":memory:")
        self.base.execute("CREATE TABLE events (c TEXT, a TEXT, t INTEGER, i INTEGER)")
        self.base.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)

    def rows(self, query):
        return self.headed(query)[1]

    def headed(self, query):
        found = self.base.execute(query)
        return [column[0] for column in found.description], found.fetchall()


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
        return self.headed(query)[1]

    def headed(self, query):
        found = self.base.execute(query)
        return [column[0] for column in found.description], found.fetchall()


class ClickHouse:
    def __init__(self, rows):
        from chdb.session import Session

        self.base, path = Session(), written(rows)
        self.base.query("CREATE TABLE events (c String, a String, t Int64, i Int64) ENGINE = Memory")
        self.base.query(f"INSERT INTO events SELECT * FROM file('{path}', CSV, 'c String, a String, t Int64, i Int64')")
        os.unlink(path)

    def rows(self, query):
        return self.headed(query)[1]

    def headed(self, query):
        found = json.loads(str(self.base.query(query, "JSONCompact")))
        whole = [column["type"].removeprefix("Nullable(").startswith(("Int", "UInt")) for column in found["meta"]]
        rows = [tuple(int(v) if w and v is not None else v for v, w in zip(row, whole)) for row in found["data"]]
        return [column["name"] for column in found["meta"]], rows

    def window_funnel(self, steps, seconds):
        """How many cases reach each step, as ClickHouse counts them. Its times are milliseconds here."""
        conditions = ", ".join("a = '" + step.replace("\\", "\\\\").replace("'", "\\'") + "'" for step in steps)
        levels = f"SELECT windowFunnel({seconds * 1000})(toUInt64(t), {conditions}) AS level FROM events GROUP BY c"
        return [self.rows(f"SELECT countIf(level >= {place}) FROM ({levels})")[0][0] for place in range(1, len(steps) + 1)]


class Spark:
    session = None

    def __init__(self, rows):
        from pyspark.sql import SparkSession

        if not Spark.session:
            builder = SparkSession.builder.master("local[2]").appName("rihla").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
            Spark.session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
            Spark.session.sparkContext.setLogLevel("ERROR")
        path = written(rows)
        table = Spark.session.read.csv(path, schema="c STRING, a STRING, t BIGINT, i BIGINT", escape='"', multiLine=True)
        table.cache().createOrReplaceTempView("events")
        table.count()
        os.unlink(path)

    def rows(self, query):
        return self.headed(query)[1]

    def headed(self, query):
        found = Spark.session.sql(query)
        return found.columns, [tuple(row) for row in found.collect()]


def differences(base, queries, expected):
    found = []
    if tuple(base.rows(queries["totals"])[0][:2]) != (expected["cases"], expected["events"]):
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
    if base.rows(queries["variants"])[0][2] != expected["variants"]:
        found.append("variants")
    time, known = base.rows(queries["throughput"])[0], expected["throughput"]
    pairs = zip((time[0], time[1], time[2], time[5]), (known[key] for key in ("median", "mean", "min", "max")))
    if max(abs(one - other) for one, other in pairs) > 0.001:
        found.append("throughput")
    return found


def put(base, queries, folder):
    """Writes what each statement gives into a file of its name."""
    for name, query in queries.items():
        headings, rows = base.headed(query)
        with open(os.path.join(folder, name + ".csv"), "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([headings, *rows])


def read_back(base, dialect, name, steps, place):
    """Whether results that are read back are what rihla counts itself."""
    found, path, log = [], os.path.join(place, "map.json"), os.path.join(folder, name)
    for words, target in ((asked(steps), "figures"), (["--map", path, "--window", WINDOW], "map")):
        results = os.path.join(place, f"{dialect}-{target}")
        os.mkdir(results)
        put(base, statements(dialect, *words), results)
        beside = ["--map", path] if target == "map" else []
        own = json.loads(run("paths", log, *reading(name), *words, "--format", "json"))
        # What customers are worth is not asked of a database.
        own.pop("value", None)
        if json.loads(run("paths", "--from-results", results, *beside, "--format", "json")) != own:
            found.append(target)
        if beside and laid(path, "--from-results", results) != laid(path, log, *reading(name), "--window", WINDOW):
            found.append("readings")
        # Those who come to statements with the names that a database knows get the same ones.
        again = statements(dialect, "--from-results", results, *words)
        if target == "map" and again != statements(dialect, *words):
            found.append("statements")
    return found


def main():
    failed = 0
    with open(os.path.join(folder, "EXPECTED.json"), encoding="utf-8") as file:
        logs = json.load(file)
    kinds = (("sqlite", SQLite), ("duckdb", DuckDB), ("clickhouse", ClickHouse), ("spark", Spark))
    if only:
        logs = {name: logs[name] for name in only[0]}
    if len(only) > 1:
        kinds = [kind for kind in kinds if kind[0] in only[1]]
    for name, expected in logs.items():
        rows, steps = list(events(name)), sorted(expected["activities"])[:3]
        hasTies = len({(row[0], row[2]) for row in rows}) < len(rows)
        funnels = {}
        with tempfile.TemporaryDirectory() as place:
            journey(os.path.join(place, "map.json"), expected["activities"])
            for dialect, kind in kinds:
                base, queries = kind(rows), statements(dialect, *asked(steps))
                wrong = differences(base, queries, expected) + read_back(base, dialect, name, steps, place)
                funnels[dialect] = tuple(row[2] for row in base.rows(queries["funnel"]))
                if dialect == "clickhouse" and not hasTies:
                    for seconds in (3600, 7 * 86400, 365 * 86400):
                        window = ["--steps", ",".join(steps), "--window", f"{seconds}s" if seconds < 10**6 else f"{seconds // 86400}d"]
                        own = [row[2] for row in base.rows(statements(dialect, *window)["funnel"])]
                        if own != base.window_funnel(steps, seconds):
                            wrong.append(f"windowFunnel {seconds}")
                print(f"{name} {dialect}: {', '.join(wrong) or 'as the reference, and read back'}; funnel {funnels[dialect]}", flush=True)
                failed += bool(wrong)
        if "clickhouse" in funnels:
            print(f"{name}: {'has equal times' if hasTies else 'windowFunnel compared at three windows'}")
        failed += len(set(funnels.values())) > 1
    if not only:
        parse()
    sys.exit(failed > 0)


def parse():
    import sqlglot

    with tempfile.TemporaryDirectory() as place:
        path = os.path.join(place, "map.json")
        journey(path, ["It's", "b \\ c", "d"])
        for dialect in ("spark", "trino", "bigquery", "postgres", "duckdb", "sqlite", "clickhouse"):
            queries = statements(dialect, "--map", path, *asked(["It's", "b"]))
            for query in queries.values():
                sqlglot.parse_one(query, dialect=dialect)
            print(f"{dialect}: {len(queries)} statements parsed")


main()
