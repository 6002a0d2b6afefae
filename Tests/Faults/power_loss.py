"""The power goes at any moment of a session, and the disk keeps as little as it may: the document is whole, what was called
saved is there, and of the rest at most the last moment of typing is missing.

Sessions are traced; each trace is replayed on a model of a file system. At moments along it, states that a loss of power
could leave are written to the real disk and opened by the program, which must take them as any unsaved work.
"""

import dataclasses
import itertools
import os
import random
import re
import shutil

import aftermath
import maps
import trace
from disk import Disk
from phrases import said
from replay import Replay
from report import Report, play_all
from screen import Screen
from session import CTRL_Q, CTRL_S, ENTER, ESCAPE, Room, Session, Silent
from terminal import Ended

TRACES = {"short": 2, "long": 12}
STATES = {"short": 25, "long": 250}  # Of each trace.
# So many seconds of typing may be lost. The short form runs beside builds, where a disk may take longer.
PROMISE = {"short": 1.0, "long": 0.25}
PAUSE = 0.03  # Seconds between two keys.
ROWS, COLUMNS = 24, 140
ADDED = re.compile(r"Added “(p\d+n\d+[^”]*)”")
OPEN = re.compile(r"┃ (p\d+n\d+[^┃]*?) *┃")


def typing(session, dice):
    """Adds touchpoints in a steady rhythm, saves in between, and quits without a save."""
    def press(*keys):
        for key in keys:
            session.press(key)
            session.settles(PAUSE)
    for stretch in range(3):
        press("a")
        session.shows(said("hintsAddingTouchpoints"))
        for number in range(dice.randint(1, 3)):
            press(*f"p{stretch}n{number} x", ENTER)
        press(ESCAPE)
        session.until(lambda screen: said("hintsAddingTouchpoints") not in screen, "the end of adding")
        if stretch < 2:
            press(CTRL_S)
            session.shows(said("savedTo") + " ")
    press(CTRL_Q)
    session.shows(said("questionQuit"))
    press("k")
    session.ends()


@dataclasses.dataclass
class Figures:
    states: int = 0
    lost_saves: int = 0
    torn: int = 0
    oldest: float = 0.0  # How old the oldest lost name was, in seconds.
    wrong: list = dataclasses.field(default_factory=list)


class Outage:
    """One traced session, and the states that a loss of power could leave of it."""

    def __init__(self, binary, room, seed, states, promise):
        self.binary, self.room, self.states, self.promise = binary, room, states, promise
        self.dice = random.Random(seed)
        self.path = room.write("map.json", maps.small())
        self.log = room.path + ".trace"
        self.seen = {}  # When each name was first seen as added,
        self.drafts = {}  # and when each beginning of one in the open line.
        self.contents = [maps.small()]  # What the document held so far.
        self.saved = 0  # The place in them of what was called saved last.
        self.figures = Figures()

    def play(self):
        disk = Disk(self.room.path)
        with Session([*self.tracer(), self.binary, self.path], self.room, rows=ROWS, columns=COLUMNS) as session:
            typing(session, self.dice)
        try:
            self.replay(disk)
        finally:
            os.unlink(self.log)
        return self.figures

    def tracer(self):
        return [shutil.which("strace"), *trace.COMMAND[1:], self.log]

    def replay(self, disk):
        calls = list(trace.calls(self.log))
        self.begin = calls[0].begin
        replay = Replay(disk, Screen(ROWS, COLUMNS))
        # How many states are tried at each call that changes something; most calls do not.
        share = self.states / max(1, sum(map(self.changes_files, calls)))
        for call, after in itertools.pairwise(calls):
            before = said("savedTo") + " " in replay.screen.text()
            what = replay.play(call)
            if what == "screen":
                self.look(replay.screen.text(), call.end, before)
            elif what == "disk":
                self.note_document(disk)
                # The power may go until just before the next call.
                for _ in range(int(share + self.dice.random())):
                    self.check_state(disk, after.begin, call)

    def changes_files(self, call):
        path = self.room.path.encode().hex()
        return call.name in ("write", "fsync", "rename", "renameat") and path in "".join(call.arguments).replace("\\x", "")

    def look(self, screen, moment, was_saved):
        for name in ADDED.findall(screen):
            self.seen.setdefault(name, moment)
        for text in OPEN.findall(screen):
            self.drafts.setdefault(text, moment)
        if said("savedTo") + " " in screen and not was_saved:
            self.saved = len(self.contents) - 1

    def note_document(self, disk):
        document = disk.node(self.path)
        content = document.content() if document else None
        if content != self.contents[-1]:
            self.contents.append(content)

    def check_state(self, disk, moment, call):
        shutil.rmtree(self.room.path)
        disk.some_state(self.room.path, self.dice)
        self.figures.states += 1
        where = f"after {call.name} at {call.end - self.begin:.3f} s"
        document = self.room.read("map.json")
        if document not in self.contents:
            self.figures.torn += 1
            return self.figures.wrong.append(f"{where}: the document is {document!r}")
        if document not in self.contents[self.saved:]:
            self.figures.lost_saves += 1
            return self.figures.wrong.append(f"{where}: what was called saved is gone")
        try:
            self.check_recovery(moment, where)
        except (Silent, Ended) as error:
            self.figures.wrong.append(f"{where}: {error}; files: {self.room.tree('.')}")

    def check_recovery(self, moment, where):
        with aftermath.start(self.binary, self.room, self.path) as session:
            aftermath.take_over(session)
            screen = session.settles()
            aftermath.save_and_quit(session)
        found = aftermath.ratings(self.room.read("map.json"))
        ages = {name: moment - seen for name, seen in self.seen.items() if name not in found}
        for text, seen in self.drafts.items():
            if text not in screen and not any(name.startswith(text) for name in found):
                ages[text] = moment - seen
        self.figures.oldest = max([self.figures.oldest, *ages.values()])
        late = {name: f"{age:.3f} s" for name, age in ages.items() if age > self.promise}
        if late:
            self.figures.wrong.append(f"{where}: lost although seen so long ago: {late}")


def play_outage(case):
    binary, seed, states, promise = case
    with Room() as room:
        return Outage(binary, room, seed, states, promise).play()


def run(binary, folder, size):
    report = Report(
        "Loss of power", "sessions", "states", "torn documents", "lost saves", "oldest lost edit, ms", "broken promises")
    cases = [(binary, seed, STATES[size], PROMISE[size]) for seed in range(TRACES[size])]
    total = Figures()
    for (_, seed, _, _), figures in play_all(play_outage, cases):
        total.states += figures.states
        total.torn += figures.torn
        total.lost_saves += figures.lost_saves
        total.oldest = max(total.oldest, figures.oldest)
        report.violations += [(f"seed {seed}", what) for what in figures.wrong]
    report.row(len(cases), total.states, total.torn, total.lost_saves, f"{total.oldest * 1000:.0f}", len(report.violations))
    return report
