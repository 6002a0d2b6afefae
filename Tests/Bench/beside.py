"""The editor beside others in one run: vim, Kakoune, micro, VisiData, and the bare echo of a pseudo-terminal."""

import os
import re
import shutil
import statistics
import subprocess
import tempfile

from terminal import Program

DOWN, UP = b"\x1b[B", b"\x1b[A"
ECHO = ["sh", "-c", "stty raw -echo; printf ready; exec cat"]


def others(path):
    """What each program is started with and when its first screen is there; of those that are installed."""
    known = {
        "vim": (["vim", "-u", "NONE", "-n", path], b"stages"),
        "Kakoune": (["kak", "-n", path], b"stages"),
        "micro": (["micro", path], b"stages"),
        "VisiData": (["vd", path], b"stages"),
        "bare echo": (ECHO, b"ready"),
    }
    found = {}
    for name, (command, marker) in known.items():
        program = shutil.which(command[0])
        if program:
            found[name] = ([program] + command[1:], marker)
    return found


class Beside:
    """Starts and keys of all programs, in turn, so that whatever else the machine does hits all of them."""

    SIZES = [10, 1_000, 10_000, 100_000]
    PAINT_GOALS = {10: 1.0, 1_000: 1.0, 10_000: 1.2, 100_000: 1.2}
    MEMORY_GOALS = {10: 10, 10_000: 16}

    def __init__(self, bench, figures):
        self.bench, self.figures = bench, figures

    def programs(self, size):
        path = self.bench.file(size)
        return {"rihla": ([self.bench.rihla, path], b"Awareness")} | others(path)

    def start(self, command):
        return self.bench.start(command, 40, 120)

    def paints(self, table):
        """First paint at 120 by 40, and the memory that is resident then."""
        rows = []
        for size in self.SIZES:
            programs = {name: pair for name, pair in self.programs(size).items() if name != "bare echo"}
            times, memory = {name: [] for name in programs}, {name: [] for name in programs}
            for _ in range(self.bench.runs if size < 100_000 else max(3, self.bench.runs // 5)):
                for name in list(programs):
                    try:
                        program = self.start(programs[name][0])
                        times[name].append(program.first_paint(programs[name][1]) * 1e3)
                        memory[name].append(program.memory()[1])
                        program.end()
                    except RuntimeError:
                        # It does not show such a file: nothing to be beside.
                        del programs[name]
            middle = {name: statistics.median(times[name]) for name in programs}
            if "vim" in middle:
                self.figures.take(
                    f"first paint, {size} touchpoints, of vim's", middle["rihla"] / middle["vim"], "×", self.PAINT_GOALS[size])
            resident = statistics.median(memory["rihla"])
            self.figures.take(f"resident, {size} touchpoints", resident, "MB", self.MEMORY_GOALS.get(size))
            rows.append([f"{size:,}"] + [
                f"{middle[name]:.1f} ms, {statistics.median(memory[name]):.1f} MB" if name in middle else "–"
                for name in ["rihla", "vim", "Kakoune", "micro", "VisiData"]])
        table(["First paint and resident memory at 120 by 40", "touchpoints", "rihla", "vim", "Kakoune", "micro", "VisiData"], rows)

    def keys(self, table):
        """A Down and an Up in turn: the time to the last byte of the answer, and how many bytes come."""
        rows = []
        for size in self.SIZES:
            times, counts = {}, {}
            for _ in range(5):
                for name, (command, marker) in self.programs(size).items():
                    try:
                        program = self.start(command)
                        program.first_paint(marker)
                        for number in range(max(2, self.bench.keys // 5)):
                            # Of ten touchpoints a stage has one: the other way is its heading.
                            key = (DOWN, UP)[number % 2 if name != "rihla" or size > 10 else 1 - number % 2]
                            times.setdefault(name, []).append(program.answer(key, limit=2) * 1e3)
                            counts.setdefault(name, []).append(program.bytes)
                        program.end()
                    except RuntimeError:
                        # It does not show such a file, or has nothing to show for the key.
                        pass
            self.figures.take(f"key to screen, {size} touchpoints", statistics.median(times["rihla"]), "ms", 0.40)
            self.figures.take(f"bytes of a Down, {size} touchpoints", statistics.median(counts["rihla"]), "bytes", 150)
            names = ["rihla", "vim", "Kakoune", "micro", "VisiData", "bare echo"]
            rows.append([f"{size:,}"] + [
                f"{statistics.median(times[name]):.2f} ms, {statistics.median(counts[name]):.0f}" if name in times else "–"
                for name in names])
        table(["Key to screen at 120 by 40 (median, bytes)", "touchpoints"] + ["rihla", "vim", "Kakoune", "micro", "VisiData", "bare echo"], rows)

    def instructions(self, table):
        """The same in counted instructions, which no other program disturbs: a start, and a Down more."""
        if not shutil.which("valgrind"):
            print("\nvalgrind is not installed: no instructions are counted.")
            return
        rows = []
        for size in self.SIZES[:3]:
            start = self.counted(size, [])
            keys = [UP, DOWN] if size == 10 else [DOWN, UP]
            key = (self.counted(size, keys * 10) - start) // 20
            self.figures.take(f"start and end, {size} touchpoints", start, "instructions")
            self.figures.take(f"a Down, {size} touchpoints", key, "instructions")
            rows.append([f"{size:,}", f"{start / 1e6:.2f} M", f"{key / 1e6:.2f} M"])
        table(["Instructions at 120 by 40", "touchpoints", "start and end", "a Down"], rows)

    def counted(self, size, keys):
        with tempfile.NamedTemporaryFile("r", dir=self.bench.folder) as log:
            command = [
                shutil.which("valgrind"), "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log.name}",
                self.bench.rihla, self.bench.file(size)]
            program = self.start(command)
            program.first_paint(b"Awareness")
            for key in keys:
                program.press(key)
            program.finish(b"\x11")
            return int(re.search(r"Collected : (\d+)", log.read()).group(1))

    def executable(self):
        """How large the program is, without symbols, and the one beside it."""
        for name, goal in [("rihla", 12), ("rihla-page", 75)]:
            path = os.path.join(os.path.dirname(self.bench.rihla), name)
            if not os.path.exists(path):
                continue
            stripped = f"{self.bench.folder}/{name}"
            subprocess.run(["strip", "-s", "-o", stripped, path], check=True)
            self.figures.take(f"size of {name}", os.path.getsize(stripped) / 1e6, "MB", goal)
