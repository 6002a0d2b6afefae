"""Measures the editor from outside and prints a Markdown table: python3 Tests/Bench RIHLA [--runs N] [--keys N] [--save FILE].

Figures are taken through a pseudo-terminal of 80 by 24 (120 by 40 beside other programs), TERM=xterm-256color. Runs of the programs that are compared
alternate, so that whatever else the machine does hits both; figures are medians, and ratios are of medians.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time

from beside import Beside
from figures import Figures
from limits import Limits
from maps import journey
from terminal import Program

SIZES = [10, 1_000, 10_000, 100_000]
DOWN, UP, RIGHT, LEFT = b"\x1b[B", b"\x1b[A", b"\x1b[1;3C", b"\x1b[1;3D"
PAGE_DOWN, PAGE_UP = b"\x1b[6~", b"\x1b[5~"


def median(values):
    return statistics.median(values)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def table(heading, rows):
    print(f"\n### {heading[0]}\n")
    print("| " + " | ".join(heading[1:]) + " |\n|" + "---|" * (len(heading) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


class Bench:
    def __init__(self, rihla, folder, runs, keys):
        self.rihla, self.folder, self.runs, self.keys = os.path.abspath(rihla), folder, runs, keys
        # Not beside the maps: what lies there is looked through at every opening.
        self.states = f"{folder}/states"
        os.mkdir(self.states)
        self.environment = {
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder, "XDG_STATE_HOME": folder + "/state",
            "PATH": os.environ.get("PATH", "/usr/bin:/bin")}
        for size in SIZES:
            with open(self.file(size), "wb") as out:
                out.write(journey(size))

    def file(self, size):
        return f"{self.folder}/{size}.journey.json"

    def start(self, command, rows=24, columns=80):
        # What an earlier run left unsaved must not be offered to this one.
        state = tempfile.mkdtemp(dir=self.states)
        return Program(command, self.environment | {"XDG_STATE_HOME": state}, rows, columns)

    def open(self, path):
        program = self.start([self.rihla, path])
        program.first_paint(b"Awareness")
        return program

    def paint(self, command, marker):
        program = self.start(command)
        seconds = program.first_paint(marker)
        memory = program.memory()
        program.end()
        return seconds, memory

    def first_paints(self):
        """First paint at every size, rihla and vim in turn."""
        vim = shutil.which("vim")
        rows = []
        for size in SIZES:
            ours, theirs = [], []
            for _ in range(self.runs if size < 100_000 else max(3, self.runs // 5)):
                ours.append(self.paint([self.rihla, self.file(size)], b"Awareness"))
                if vim:
                    theirs.append(self.paint([vim, "-u", "NONE", "-n", self.file(size)], b'"stages"'))
            rows.append(self.paint_row(size, ours, theirs))
        table(["First paint and memory", "touchpoints", "file", "rihla", "vim", "ratio", "rihla VmHWM / VmRSS", "vim VmHWM"], rows)

    def paint_row(self, size, ours, theirs):
        mine = median([seconds for seconds, _ in ours])
        high, now = (median([memory[place] for _, memory in ours]) for place in (0, 1))
        row = [f"{size:,}", f"{os.path.getsize(self.file(size)) / 1e6:.2f} MB", f"{mine * 1e3:.1f} ms"]
        if theirs:
            other = median([seconds for seconds, _ in theirs])
            row += [f"{other * 1e3:.1f} ms", f"{mine / other:.2f}"]
        else:
            row += ["not installed", "–"]
        row.append(f"{high:.1f} / {now:.1f} MB")
        row.append(f"{median([memory[0] for _, memory in theirs]):.1f} MB" if theirs else "–")
        return row

    def key_times(self):
        """Key to screen at every size, the sizes in turn."""
        kinds = ["Down / Up", "2 / 4", "Alt-Right / Alt-Left", "add one (Enter)"]
        times = {(size, kind): [] for size in SIZES for kind in kinds}
        memory = {size: [] for size in SIZES}
        rounds = 5
        for _ in range(rounds):
            for size in SIZES:
                program = self.open(self.file(size))
                for kind, strokes in self.strokes(size, self.keys // rounds).items():
                    times[size, kind] += self.play(program, strokes)
                memory[size].append(program.memory())
                program.end()
        rows = []
        for kind in kinds:
            base = median(times[SIZES[0], kind])
            cells = [f"{median(t) * 1e3:.2f} / {percentile(t, 0.99) * 1e3:.2f}" for t in (times[size, kind] for size in SIZES)]
            ratio = median(times[10_000, kind]) / base
            rows.append([kind] + cells + [f"{ratio:.2f}", f"{median(times[100_000, kind]) / base:.2f}"])
        rows.append(["VmHWM / VmRSS after them, MB"] + [f"{median([m[0] for m in memory[s]]):.1f} / {median([m[1] for m in memory[s]]):.1f}" for s in SIZES] + ["", ""])
        table(["Key to screen, median / p99 in ms", "key"] + [f"{size:,}" for size in SIZES] + ["10,000 : 10", "100,000 : 10"], rows)

    def full_screens(self):
        """A screen of 200 by 60 full of cards, Latin and Arabic ones in turn: keys that change a little and a lot."""
        times = {}
        for language in ["en", "ar"]:
            with open(f"{self.folder}/{language}.journey.json", "wb") as out:
                out.write(journey(1_000, language))
        for _ in range(5):
            for language in ["en", "ar"]:
                program = self.start([self.rihla, f"{self.folder}/{language}.journey.json"], 60, 200)
                program.first_paint(b"Measuring" if language == "en" else b"1000")
                for kind, keys in [("Down / Up", (DOWN, UP)), ("PgDn / PgUp", (PAGE_DOWN, PAGE_UP)), ("z", (b"z", b"z"))]:
                    strokes = [(b"", keys[n % 2]) for n in range(max(2, self.keys // 10))]
                    times.setdefault((language, kind), []).extend(self.play(program, strokes))
                program.end()
        rows = []
        for kind in ["Down / Up", "PgDn / PgUp", "z"]:
            latin, arabic = times["en", kind], times["ar", kind]
            cells = [f"{median(t) * 1e3:.2f} / {percentile(t, 0.99) * 1e3:.2f}" for t in (latin, arabic)]
            rows.append([kind] + cells + [f"{(median(arabic) - median(latin)) * 1e3:.2f}"])
        table(["Key to screen at 200 by 60, median / p99 in ms", "key", "Latin", "Arabic", "more"], rows)

    def strokes(self, size, count):
        """What is pressed for each kind; a stroke is (unmeasured keys before it, the measured key)."""
        span = max(1, min(size // 10 - 1, 20))
        walk = ([DOWN] * span + [UP] * span) if size > 10 else [UP, DOWN]
        return {
            "Down / Up": [(b"", walk[n % len(walk)]) for n in range(count)],
            "2 / 4": [(b"", b"24"[n % 2 : n % 2 + 1]) for n in range(count)],
            "Alt-Right / Alt-Left": [(b"", (RIGHT, LEFT)[n % 2]) for n in range(count)],
            "add one (Enter)": [(b"a" if n == 0 else b"", b"\r") for n in range(count)],
        }

    def play(self, program, strokes):
        """The strokes' times; each touchpoint's name is typed before the Enter that adds it."""
        times = []
        for number, (before, key) in enumerate(strokes):
            if before:
                program.answer(before)
            if key == b"\r":
                program.answer(b"New touchpoint %d" % number)
            times.append(program.answer(key))
        if strokes[-1][1] == b"\r":
            program.answer(b"\x1b")
        return times

    def saves(self):
        """Ctrl-S after a change, beside the least that a careful program must do with the same bytes."""
        rows = []
        for size in SIZES:
            path = f"{self.folder}/saved.journey.json"
            shutil.copyfile(self.file(size), path)
            program = self.open(path)
            ours, least = [], []
            for number in range(max(5, self.runs // 2) if size < 100_000 else 5):
                program.answer(b"24"[number % 2 : number % 2 + 1])
                ours.append(program.answer(b"\x13", until=b"aved"))
                least.append(self.replace(path))
                program.answer(b"\x0c")
            program.end()
            rows.append([f"{size:,}", f"{median(ours) * 1e3:.1f} ms", f"{median(least) * 1e3:.1f} ms", f"{median(ours) / median(least):.2f}"])
        table(["Save (Ctrl-S to “Saved”) beside writing, syncing and renaming the same bytes", "touchpoints", "rihla", "bare", "ratio"], rows)

    def replace(self, path):
        data = open(path, "rb").read()
        begin = time.perf_counter()
        with open(path + ".bare", "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.rename(path + ".bare", path + ".other")
        directory = os.open(self.folder, os.O_RDONLY)
        os.fsync(directory)
        os.close(directory)
        return time.perf_counter() - begin

    def loads(self):
        """`rihla show` to nowhere: start, read, judge, print."""
        rows = []
        for size in SIZES:
            times = []
            for _ in range(max(3, self.runs // 3)):
                begin = time.perf_counter()
                null = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
                pid = os.posix_spawn(self.rihla, [self.rihla, "show", self.file(size)], self.environment, file_actions=null)
                os.waitpid(pid, 0)
                times.append(time.perf_counter() - begin)
            megabytes = os.path.getsize(self.file(size)) / 1e6
            rows.append([f"{size:,}", f"{median(times) * 1e3:.1f} ms", f"{megabytes / median(times):.0f} MB/s"])
        table(["Load (rihla show, whole process)", "touchpoints", "time", "speed"], rows)


def main():
    parser = argparse.ArgumentParser(description="Measures the editor from outside.")
    parser.add_argument("rihla")
    parser.add_argument("--runs", type=int, default=25, help="how often each first paint is taken")
    parser.add_argument("--save", metavar="FILE", help="where the figures that have names are kept, to be compared with the next")
    parser.add_argument("--keys", type=int, default=300, help="how many keys of each kind are pressed")
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="rihla-bench-")
    try:
        bench = Bench(arguments.rihla, folder, arguments.runs, arguments.keys)
        figures = Figures()
        beside = Beside(bench, figures)
        beside.paints(table)
        beside.keys(table)
        beside.instructions(table)
        beside.executable()
        bench.first_paints()
        bench.key_times()
        bench.full_screens()
        bench.loads()
        bench.saves()
        limits = Limits(bench, figures)
        limits.frames(table)
        limits.first_edits(table)
        limits.commands(table)
        limits.hours(table)
        limits.million(table)
        figures.tell()
        if arguments.save:
            figures.save(arguments.save)
    finally:
        shutil.rmtree(folder)


main()
