"""What a key takes in an editor whose room is full: measured, since it depends on the machine.

The law is about the time that the editor has a processor, which is the same however many others want one: those who fill the room here are
on the same machine. How long the picture took by the clock is told beside it."""

import multiprocessing
import os
import re
import statistics
import sys
import tempfile
import threading
import time

from faults import expect
from room import Device

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Bench"))
from terminal import Program  # noqa: E402

READERS, DEVICES = 200, 80
# A ballot is added and taken back.
STROKES = (b"3", b"\x1a")


class Door:
    """Where the room of an editor is found."""

    def __init__(self, link):
        self.port, self.token = int(link.split(":")[2].split("/")[0]), link.split("/")[3]


def fill(link, ready, stop, counted):
    """Looks on and answers without a pause; a process of its own that gives way to what is measured."""
    os.nice(15)
    door = Door(link)
    streams = [Device(door).stream() for _ in range(READERS)]
    for stream in streams:
        stream.wait(lambda stream=stream: stream.parts, 120)
    page = Device(door).get()[1].decode()
    identifier = re.search(r'name="round" value="([^"]+)"', page).group(1)

    def vote(number):
        phone = Device(door)
        while not stop.is_set():
            if phone.answer(number % 5 + 1, identifier)[0].status == 200:
                with counted.get_lock():
                    counted.value += 1
            stop.wait(0.5)

    workers = [threading.Thread(target=vote, args=(number,)) for number in range(DEVICES)]
    for worker in workers:
        worker.start()
    ready.set()
    for worker in workers:
        worker.join()
    for stream in streams:
        stream.close()


def spent(process):
    """Milliseconds that a process has had a processor."""
    with open(f"/proc/{process}/schedstat") as file:
        return int(file.read().split()[0]) / 1e6


def keys_of(program, count):
    """Milliseconds from a key to the end of what is drawn for it, and of the processor for each key: the medians."""
    times, before = [], spent(program.pid)
    for number in range(count):
        try:
            times.append(program.answer(STROKES[number % 2], limit=2) * 1e3)
        except RuntimeError:
            # What was drawn for it was taken for what an answer had drawn.
            pass
        time.sleep(0.01)
    expect(len(times) > count * 0.9, f"{count - len(times)} of {count} keys were not answered")
    return statistics.median(times), (spent(program.pid) - before) / count


def keys_in_a_full_room(place):
    """a key takes the editor less than a tenth more when its room is full: 200 look on, 80 answer all the time"""
    folder = tempfile.mkdtemp(dir=place.folder)
    path = os.path.join(folder, "map.journey.json")
    with open(path, "w") as file:
        file.write(place.text)
    environment = {**os.environ, "LANG": "C.UTF-8", "TERM": "xterm-256color", "XDG_STATE_HOME": folder}
    program, stop = Program([place.rihla, path], environment), multiprocessing.Event()
    try:
        program.burst(0.3, 20)
        for key in (b"Q", b"\r"):
            os.write(program.master, key)
            shown = program.burst(1, 20)[0]
        link = re.search(rb"http://127\.0\.0\.1:\d+/[0-9a-f]{32}", shown).group().decode()
        for key in (b"\x1b", b"r", b"r", b"1"):
            os.write(program.master, key)
            program.burst(0.5, 20)
        keys_of(program, 50)
        empty = keys_of(program, place.keys)
        ready, counted = multiprocessing.Event(), multiprocessing.Value("i", 0)
        load = multiprocessing.Process(target=fill, args=(link, ready, stop, counted))
        load.start()
        expect(ready.wait(180), "everybody is there")
        full = keys_of(program, place.keys)
        stop.set()
        load.join(60)
        while program.read(1)[0]:
            pass
        again = keys_of(program, place.keys)
    finally:
        stop.set()
        program.end()
    alone = [(before + after) / 2 for before, after in zip(empty, again)]
    place.note(f"processor {alone[1]:.2f} ms a key, full {full[1]:.2f} ms ({full[1] / alone[1] - 1:+.0%}) with {counted.value} answers")
    place.note(f"by the clock {alone[0]:.1f} ms, full {full[0]:.1f} ms")
    expect(counted.value > 0, "somebody answered")
    expect(full[1] < alone[1] * 1.1, f"{alone[1]:.2f} ms became {full[1]:.2f} ms")


SCENES = [keys_in_a_full_room]
