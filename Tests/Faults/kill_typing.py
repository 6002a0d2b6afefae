"""The program is killed at any moment while somebody types: whatever the screen had shown comes back.

A session types for a random time and is killed with the signal that nobody can catch. The next one must offer the work;
recovered and saved, the file must hold every confirmed operation, and an open line every letter that was seen in it. Then
the next kill hits the recovered session, so that journals are gone on with, not only begun.
"""

import random
import time

import aftermath
import maps
from report import Report, play_all
from session import Room, Session, Silent
from terminal import Ended
from typist import Typist

ROOMS = {"short": 6, "long": 200}
KILLS_IN_ROOM = 5
LONGEST = 0.8  # Seconds of typing before a kill, at most.


class Killed(Exception):
    """The moment has come."""


class Doomed(Session):
    """A session that is killed at a set time, whatever it is doing then."""

    death = None

    def take(self, timeout):
        if self.death is None:
            return super().take(timeout)
        left = self.death - time.monotonic()
        if left <= 0:
            raise Killed
        return super().take(min(timeout, left))

    def kill(self):
        self.death = None
        return super().kill()


class Life:
    """One document through several kills."""

    def __init__(self, binary, room, seed):
        self.binary, self.room, self.dice = binary, room, random.Random(seed)
        self.path = room.write("map.json", maps.small())
        self.confirmed = aftermath.ratings(maps.small())
        self.kills = self.edits = self.lost = 0
        self.wrong = []

    def play(self):
        for kill in range(KILLS_IN_ROOM):
            try:
                self.live(f"k{kill}n")
            except (Ended, Silent) as error:
                self.wrong.append(f"kill {kill}: {error}")
                break
        return self

    def live(self, prefix):
        """Types until death, and looks after what is left."""
        with aftermath.start(self.binary, self.room, self.path, Doomed) as session:
            typist = Typist(session, self.dice, prefix, self.confirmed)
            session.death = time.monotonic() + self.dice.uniform(0, LONGEST)
            try:
                while True:
                    typist.work()
            except Killed:
                last = session.kill()
                typist.look_once_more(last)
        self.kills += 1
        self.edits += typist.count
        with aftermath.start(self.binary, self.room, self.path) as session:
            self.look_after(session, typist, last)

    def look_after(self, session, typist, last):
        is_offered = aftermath.take_over(session)
        if not is_offered and (typist.confirmed != self.confirmed or typist.draft):
            self.wrong.append(f"no unsaved work was offered; the screen before:\n{last}")
        if typist.draft and typist.pending is None:
            self.check_draft(session, typist)
        aftermath.save_and_quit(session)
        found = aftermath.ratings(self.room.read("map.json"))
        if found not in (typist.confirmed, typist.pending):
            self.note_loss(typist, found, last)
        self.confirmed = found

    def check_draft(self, session, typist):
        try:
            session.shows(typist.draft, limit=3)
        except Silent:
            self.lost += 1
            self.wrong.append(f"the open text {typist.draft!r} is gone:\n{session.screen.text()}")

    def note_loss(self, typist, found, last):
        wanted = typist.confirmed.items()
        missing = [pair for pair in wanted if pair not in found.items()]
        self.lost += len(missing)
        self.wrong.append(f"missing {missing}, found {found}, pending {typist.pending}; the screen before:\n{last}")


def play_life(case):
    binary, seed = case
    with Room() as room:
        life = Life(binary, room, seed).play()
        return life.kills, life.edits, life.lost, life.wrong


def run(binary, folder, size):
    report = Report("Killed while typing", "kills", "confirmed edits", "lost edits", "other broken promises")
    kills = edits = lost = 0
    for (_, seed), (a, b, c, wrong) in play_all(play_life, [(binary, seed) for seed in range(ROOMS[size])]):
        kills, edits, lost = kills + a, edits + b, lost + c
        report.violations += [(f"seed {seed}", what) for what in wrong]
    report.row(kills, edits, lost, max(0, len(report.violations) - lost))
    return report
