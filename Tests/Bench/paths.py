"""Measures `rihla paths` beside DuckDB and pm4py on logs made up here, in one run, in turn, and prints Markdown tables:
VENV/bin/python Tests/Bench/paths.py RIHLA [--events 1000000,10000000] [--runs 3] [--log HELPDESK.xes.gz]

Needs PyPI `duckdb`, and `pm4py` for its column; each runs in a process of its own, whose processor time and memory count.
"""

import argparse
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ACTIVITIES = [
    "Search", "Product page", "Add to basket", "Basket", "Login", "Address", "Delivery", "Payment", "Confirm", "Help", "Chat",
    "Return", "Review", "Newsletter", "Coupon"]

DUCKDB = """
import duckdb, sys
path, statements = sys.argv[1:]
base = duckdb.connect(config={"threads": 2})
base.execute(f'''CREATE TABLE events AS SELECT "case" AS c, activity AS a, CAST(time * 1000 AS BIGINT) AS t,
    row_number() OVER () AS i FROM read_csv('{path}', columns = {{'case': 'VARCHAR', 'activity': 'VARCHAR', 'time': 'DOUBLE'}})''')
for part in open(statements).read().split("\\n-- ")[1:]:
    name, query = part.split("\\n", 1)
    if name in ("activities", "moves", "variants", "throughput", "funnel"):
        base.execute(query.rstrip().rstrip(";")).fetchall()
"""

PM4PY = """
import pandas, pm4py, sys
frame = pandas.read_csv(sys.argv[1], dtype={"case": str}, keep_default_na=False)
frame["time"] = pandas.to_datetime(frame["time"], unit="s", utc=True)
frame = pm4py.format_dataframe(frame, case_id="case", activity_key="activity", timestamp_key="time")
pm4py.discover_dfg(frame)
pm4py.get_variants(frame)
"""


def write_log(path, events):
    """A shop's log: some 2,000 customers at a time go from search to confirmation, with detours."""
    dice, live, case, time, lines = random.Random(7), [], 0, 1_700_000_000.0, []
    with open(path, "w", encoding="utf-8") as out:
        out.write("case,activity,time\n")
        for _ in range(events):
            time += dice.random() * 3
            if len(live) < 2000 or dice.random() < 0.12:
                case += 1
                live.append([case, 0])
            place = int(dice.random() * len(live))
            one = live[place]
            step = min(one[1], 14) if dice.random() < 0.7 else int(dice.random() * 15)
            lines.append(f"c{one[0]:07d},{ACTIVITIES[step]},{time:.3f}\n")
            one[1] += 1
            if one[1] > 4 + dice.random() * 10:
                live[place] = live[-1]
                live.pop()
            if len(lines) == 100_000:
                out.writelines(lines)
                lines = []
        out.writelines(lines)


def measured(command):
    """Wall time, processor time and the most memory of a process."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        begin = __import__("time").perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        text = f"{__import__('time').perf_counter() - begin} {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1000} {done.returncode}"
        os.write(write, text.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        wall, processor, memory, status = pipe.read().split()
    os.waitpid(pid, 0)
    if status != "0":
        sys.exit(f"{command[0]} failed")
    return float(wall), float(processor), float(memory)


def main():
    parser = argparse.ArgumentParser(description="Measures rihla paths beside other tools.")
    parser.add_argument("rihla")
    parser.add_argument("--events", default="1000000,10000000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--log", help="a real log for a line of its own")
    parser.add_argument("--pm4py", default=sys.executable, help="a Python that has pm4py")
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="rihla-paths-")
    steps = ["--steps", "Search,Basket,Payment,Confirm", "--window", "7d"]
    try:
        statements = os.path.join(folder, "statements.sql")
        with open(statements, "w", encoding="utf-8") as out:
            subprocess.run([arguments.rihla, "paths", "--sql", "duckdb", *steps], stdout=out, check=True)
        print("| log | program | wall | processor | memory | rihla's wall : its |\n|---|---|---|---|---|---|")
        jobs = [(os.path.basename(arguments.log), arguments.log, 0)] if arguments.log else []
        for count in map(int, arguments.events.split(",")):
            path = os.path.join(folder, f"{count}.csv")
            write_log(path, count)
            jobs.append((f"{count:,} events, {os.path.getsize(path) / 1e6:.0f} MB", path, count))
        for name, path, count in jobs:
            commands = {"rihla, all figures": [arguments.rihla, "paths", path, "--format", "json"] + (steps if count else [])}
            if count:
                commands["DuckDB, load and five queries"] = [sys.executable, "-c", DUCKDB, path, statements]
            if 0 < count <= 1_000_000:
                commands["pm4py, load, moves and variants"] = [arguments.pm4py, "-c", PM4PY, path]
            found = {key: [] for key in commands}
            for _ in range(arguments.runs):
                for key, command in commands.items():
                    found[key].append(measured(command))
            middle = {key: [statistics.median(part) for part in zip(*runs)] for key, runs in found.items()}
            own = next(iter(middle.values()))
            for key, (wall, processor, memory) in middle.items():
                ratio = "" if key.startswith("rihla") else f"{own[0] / wall:.2f}"
                print(f"| {name} | {key} | {wall:.2f} s | {processor:.2f} s | {memory:.0f} MB | {ratio} |", flush=True)
    finally:
        shutil.rmtree(folder)


main()
