"""What is asked of the program at its limits: full screens, first edits, a million touchpoints, hours, and what commands need of memory."""

import importlib.util
import os
import statistics
import subprocess
import sys
import time

from maps import journey

DOWN, UP, PAGE_DOWN, PAGE_UP = b"\x1b[B", b"\x1b[A", b"\x1b[6~", b"\x1b[5~"
MILLION = 1_000_000
# Runs a command and prints its seconds and the most kilobytes that it had. In a small process of its own: a child is told to have had what
# its parent has.
WATCH = """import resource, subprocess, sys, time
begin = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
if code not in (0, 1): sys.exit(f"{sys.argv[1:]} ended with {code}")
print(time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""


class Limits:
    """Figures that no other program has to be beside."""

    def __init__(self, bench, figures):
        self.bench, self.figures = bench, figures

    def frames(self, table):
        """The processor's time for a picture of 200 by 60 full of framed Arabic cards: a step, and another screenful."""
        path = f"{self.bench.folder}/frames.journey.json"
        with open(path, "wb") as out:
            out.write(journey(1_000, "ar"))
        program = self.bench.start([self.bench.rihla, path], 60, 200)
        program.first_paint(b"1000")
        # From signs to cards with a frame.
        program.answer(b"z")
        rows = []
        for name, keys in [("Down / Up", (DOWN, UP)), ("PgDn / PgUp", (PAGE_DOWN, PAGE_UP))]:
            for number in range(20):
                program.answer(keys[number % 2])
            before, sent = program.processor(), 0
            for number in range(self.bench.keys):
                program.answer(keys[number % 2])
                sent += program.bytes
            each = (program.processor() - before) / self.bench.keys
            self.figures.take(f"processor time of a picture, 200 by 60 Arabic cards, {name}", each, "ms", 0.6)
            rows.append([name, f"{each:.2f} ms", f"{sent / self.bench.keys:.0f}"])
        program.end()
        table(["A picture of 200 by 60 Arabic cards", "key", "processor", "bytes"], rows)

    def first_edits(self, table):
        """The first key of a session that changes something: before it nothing has been written."""
        rows = []
        for size in [10, 1_000, 10_000, 100_000]:
            times = []
            for _ in range(max(3, self.bench.runs // 3)):
                program = self.bench.open(self.bench.file(size))
                # People look first.
                time.sleep(2)
                # Two ratings, one of which is another than the first touchpoint has.
                times.append(max(program.answer(b"5") * 1e3, program.answer(b"1") * 1e3))
                program.end()
            middle = statistics.median(times)
            self.figures.take(f"first edit, {size} touchpoints", middle, "ms")
            rows.append([f"{size:,}", f"{middle:.2f} ms", f"{max(times):.2f} ms"])
        table(["The first edit of a session", "touchpoints", "median", "slowest"], rows)

    def million(self, table):
        """A million touchpoints: the first picture, until the whole map is there, and keys."""
        path = f"{self.bench.folder}/million.journey.json"
        with open(path, "wb") as out:
            out.write(journey(MILLION))
        paints, wholes, downs, edits = [], [], [], []
        for _ in range(3):
            program = self.bench.start([self.bench.rihla, path], 40, 120)
            paints.append(program.first_paint(b"Awareness") * 1e3)
            wholes.append(program.answer(DOWN))
            for number in range(100):
                downs.append(program.answer((DOWN, UP)[number % 2]) * 1e3)
            time.sleep(5)
            edits.append(program.answer(b"5") * 1e3)
            edits.append(program.answer(b"1") * 1e3)
            edits.append(program.answer(b"\x1a") * 1e3)
            memory = program.memory()
            program.end()
        os.unlink(path)
        down = statistics.median(downs)
        self.figures.take("first paint, a million touchpoints", statistics.median(paints), "ms")
        self.figures.take("key to screen, a million touchpoints", down, "ms", 0.40)
        self.figures.take("first edit, a million touchpoints", max(edits), "ms")
        table(
            ["A million touchpoints", "first picture", "whole", "a Down", "first edit, undo (slowest)", "resident"],
            [[f"{statistics.median(paints):.0f} ms", f"{statistics.median(wholes):.1f} s", f"{down:.2f} ms", f"{max(edits):.1f} ms", f"{memory[1]:.0f} MB"]])

    def hours(self, table, edits=50_000):
        """So many edits in one session: what each leaves in memory, and the processor's time for one at the start and at the end."""
        program = self.bench.start([self.bench.rihla, self.bench.file(1_000)], 40, 120)
        program.first_paint(b"Awareness")
        # Each of them changes a rating.
        strokes = b"".join(first + DOWN + second + UP for first, second in [(b"3", b"4"), (b"2", b"5")] * 5)

        def edit(count):
            before = program.processor()
            for _ in range(count // 20):
                # At their end the picture may be what it was before.
                program.press(strokes, 0.008)
            return (program.processor() - before) / count

        edit(1_000)
        own = program.own_memory()
        first = edit(edits // 10)
        edit(edits * 8 // 10)
        last = edit(edits // 10)
        each = (program.own_memory() - own) / edits
        program.end()
        self.figures.take("memory of an edit", each, "bytes", 200)
        table(["50,000 edits in one session", "memory each", "processor at the start", "at the end"], [[f"{each:.0f} bytes", f"{first:.3f} ms", f"{last:.3f} ms"]])

    def commands(self, table):
        """The most that commands have in memory at 100,000 touchpoints, and how long they take."""
        rows, path = [], self.bench.file(100_000)
        for words, goal in [
            (["inventory", path, "--format", "csv"], 112), (["export", path, "--to", "csv"], 112), (["inventory", path], None),
            (["stats", path], None), (["check", path], None),
        ]:
            told = subprocess.run([sys.executable, "-c", WATCH, self.bench.rihla] + words, check=True, capture_output=True, env=self.bench.environment)
            seconds, kilobytes = map(float, told.stdout.split())
            name = " ".join(word for word in words if word != path)
            self.figures.take(f"most memory of {name}, 100000 touchpoints", kilobytes / 1024, "MB", goal)
            rows.append([name, f"{seconds:.2f} s", f"{kilobytes / 1024:.0f} MB"])
        rows += self.parser(path)
        table(["Commands on 100,000 touchpoints", "command", "time", "most memory"], rows)

    def parser(self, path):
        """The same file parsed by orjson, if that is there."""
        if not importlib.util.find_spec("orjson"):
            print("\norjson is not installed: nothing is beside reading.")
            return []
        program = "import sys, time, orjson; data = open(sys.argv[1], 'rb').read(); begin = time.perf_counter(); orjson.loads(data); print(time.perf_counter() - begin)"
        told = [float(subprocess.run([sys.executable, "-c", program, path], check=True, capture_output=True).stdout) for _ in range(5)]
        return [["(orjson, parsing alone)", f"{statistics.median(told):.2f} s", "–"]]
