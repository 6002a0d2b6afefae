"""What a key takes in an editor whose room is full: measured, since it depends on the machine.

The law is about the time that the editor has a processor between a key and the first byte of its picture, whatever it does in between: the
same however many others want one, for those who fill the room are on the same machine. How long that took by the clock is told beside it, and
what an answer costs, from spans in which no key is pressed."""

import json
import multiprocessing
import os
import re
import statistics
import sys
import tempfile
import time

from crowd import fill
from faults import expect

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Bench"))
from terminal import Program  # noqa: E402

READERS, DEVICES = 200, 80
# How often each device answers, and how long a key comes after the other: 30 a second, as when one is held.
EVERY, PACE = 0.5, 1 / 30
SPANS = 4
# A ballot is added and taken back.
STROKES = (b"3", b"\x1a")


def had(process):
    """Milliseconds that a process has had a processor until now, also while it has one (`clock_getcpuclockid`)."""
    return time.clock_gettime(~process << 3 | 2) * 1e3


class Span:
    """What an editor took while so many keys and answers came."""

    def __init__(self):
        self.spent, self.keys, self.answers, self.seconds = 0, 0, 0, 0
        # Milliseconds for each key, of the processor and by the clock.
        self.processor, self.clock = [], []

    def measure(self, program, keys, seconds, counted):
        """Presses keys at their pace, or waits as long, and takes everything that is drawn."""
        before, answers, begin = had(program.pid), counted.value, time.perf_counter()
        for number in range(keys):
            next_key = begin + number * PACE
            while (left := next_key - time.perf_counter()) > 0:
                program.read(left)
            sent, start = time.perf_counter(), had(program.pid)
            os.write(program.master, STROKES[number % 2])
            data, came = program.read(2)
            if data:
                self.processor.append(had(program.pid) - start)
                self.clock.append((came - sent) * 1e3)
        while (left := begin + seconds - time.perf_counter()) > 0:
            program.read(left)
        self.spent += had(program.pid) - before
        self.keys, self.answers, self.seconds = self.keys + keys, self.answers + counted.value - answers, self.seconds + seconds

    @staticmethod
    def told(times):
        return f"{statistics.mean(times):.2f} (95 %: {sorted(times)[len(times) * 95 // 100]:.2f})"


def spans(program, keys, counted):
    """Spans with keys and spans without, in turn: (with, without)."""
    pressed, idle = Span(), Span()
    count = max(2, keys // SPANS // 2 * 2)
    for _ in range(SPANS):
        idle.measure(program, 0, count * PACE + 0.2, counted)
        pressed.measure(program, count, count * PACE + 0.2, counted)
    return pressed, idle


def keys_in_a_full_room(place):
    """a key takes the editor less than a tenth more when its room is full: 200 look on, 80 answer all the time"""
    folder = tempfile.mkdtemp(dir=place.folder)
    path = os.path.join(folder, "map.journey.json")
    with open(path, "w") as file:
        file.write(place.text)
    environment = {**os.environ, "LANG": "C.UTF-8", "TERM": "xterm-256color", "XDG_STATE_HOME": folder}
    program, crowds = Program([place.rihla, path], environment), []
    counted, refused = multiprocessing.Value("i", 0), multiprocessing.Value("i", 0)

    def crowd(readers, phones):
        ready, stop = multiprocessing.Event(), multiprocessing.Event()
        arguments = (link, readers, phones, EVERY, ready, stop, counted, refused)
        crowds.append((multiprocessing.Process(target=fill, args=arguments), stop))
        crowds[-1][0].start()
        while not ready.wait(0.01):
            program.read(0)

    def leave():
        process, stop = crowds.pop()
        stop.set()
        process.join(60)

    try:
        program.burst(0.3, 20)
        for key in (b"Q", b"\r"):
            os.write(program.master, key)
            shown = program.burst(1, 20)[0]
        link = re.search(rb"http://127\.0\.0\.1:\d+/[0-9a-f]{32}", shown).group().decode()
        for key in (b"\x1b", b"r", b"r", b"1"):
            os.write(program.master, key)
            program.burst(0.5, 20)
        # One is there and has answered, so that digits are ballots.
        crowd(1, 1)
        leave()
        Span().measure(program, 60, 3, counted)
        alone = spans(program, place.keys, counted)
        counted.value = 0
        crowd(READERS, DEVICES)
        full = spans(program, place.keys, counted)
        leave()
        while program.read(1)[0]:
            pass
        # Revealed, ended, saved.
        for key in (b"\r", b"\x1b", b"\x13"):
            os.write(program.master, key)
            program.burst(0.5, 20)
        with open(path) as file:
            counted_once = max(len(t.get("ballots", [])) for s in json.load(file)["stages"] for t in s["touchpoints"])
    finally:
        while crowds:
            leave()
        program.end()
    (before, after), (idle, answers) = (alone[0], full[0]), (full[1], full[1].answers)
    share = statistics.mean(after.processor) / statistics.mean(before.processor) - 1
    place.note(f"processor {before.told(before.processor)}, full {after.told(after.processor)} ms a key ({share:+.0%})")
    place.note(f"by the clock {before.told(before.clock)}, full {after.told(after.clock)} ms")
    place.note(
        f"{(answers + after.answers) / (idle.seconds + after.seconds):.0f} answers a second, "
        f"{(idle.spent - alone[1].spent) / max(1, answers):.2f} ms each")
    expect(refused.value == 0, f"{refused.value} answers were refused")
    expect(counted_once == DEVICES + 1, f"each of {DEVICES + 1} devices counts once: {counted_once}")
    expect(min(after.answers, answers) > 100, "people answered")
    expect(len(after.clock) == after.keys, "every key was answered")
    expect(share < 0.1, f"a key takes {share:+.0%}")


SCENES = [keys_in_a_full_room]
