"""One editing session while a system call fails, and the next one that must find what was not saved.

The session rates a touchpoint, saves, adds one, saves, rates that, and then quits keeping the last change for next time, or
is killed. At every moment it is known what the screen has confirmed.
"""

import itertools
import os

import aftermath
import maps
import shim
from phrases import said
from session import CTRL_Q, CTRL_S, ENTER, ESCAPE, Room, Session, Silent
from terminal import Ended

SAVED, FAILED, UNCONFIRMED = "saved", "failed", "unconfirmed"
ADDED = "Zebra"


class Broken(Exception):
    """A promise was broken."""


class Walk:
    """Raises `Broken` where a promise is. `contents` are those that the document may have, in order, if they are known."""

    def __init__(self, binary, library, room, fault, contents=None):
        self.binary, self.room, self.fault, self.contents = binary, room, fault, contents
        self.path = room.write("map.json", maps.small())
        self.watch = shim.Watch(library, room, fault)
        self.session = Session([binary, self.path], room, self.watch.variables)
        self.shown = aftermath.ratings(maps.small())  # The map as the screen has confirmed it,
        self.pending = None  # and as it may be although the screen has not.
        self.seen = [maps.small()]  # The document after each save that the screen called a success.
        self.told = []  # What the screen said of each attempt to save.
        self.is_alarmed = False  # Whether it said that what is done is not protected,
        self.is_rescued = False  # or at the end, that it is in a file of its own.

    def play(self, is_killed):
        """The session, and the one after it. Returns how the first one ended."""
        with self.session:
            try:
                end = self.edit(is_killed)
            except Ended as error:
                self.require(self.session.status == -9 and self.fault.mode.startswith("kill"), str(error))
                end = "killed by it"
            except Silent as error:
                raise Broken(str(error)) from None
            finally:
                self.check_document()
                self.note_alarm(self.session.screen.text())
        self.check_aftermath()
        return end

    def edit(self, is_killed):
        if not self.opens():
            return "not opened"
        self.change(["1"], "critical 1", {maps.FIRST: 1})
        self.save()
        self.session.press("a")
        self.session.shows(said("hintsAddingTouchpoints"))
        self.session.press(ADDED)
        self.session.shows("┃ " + ADDED)
        # The thick frame goes on to the next line.
        self.change([ENTER], "│ " + ADDED, {ADDED: None})
        self.session.press(ESCAPE)
        self.session.until(lambda screen: said("hintsAddingTouchpoints") not in screen, "the end of adding")
        self.save()
        self.change(["5"], "strong 5", {ADDED: 5})
        if is_killed:
            self.session.kill()
            return "killed"
        return self.leave()

    def opens(self):
        """Whether the map was opened; if not, the program has said why in one line."""
        try:
            self.session.shows(maps.FIRST)
        except Ended:
            if self.session.status < 0:
                raise
            text = self.session.screen.text().strip()
            self.require(self.session.status == 3 and text.startswith("rihla: "), f"status {self.session.status}: {text}")
            self.require(not self.fault.is_harmless, f"refused to open: {text}")
            return False
        return True

    def change(self, keys, sign, news):
        self.pending = {**self.shown, **news}
        self.session.press(*keys)
        self.note_alarm(self.session.shows(sign))
        self.shown, self.pending = self.pending, None

    def note_alarm(self, screen):
        """Unprotected is what was done last; a save makes up for it."""
        self.is_alarmed = said("alarmUnprotected") in screen

    def save(self):
        """Saves until the screen says that it is done; how often it may fail depends on the fault."""
        for _ in range(3):
            self.session.press(CTRL_S)
            screen = self.session.shows_any(
                said("savedTo") + " ", said("notSaved"), said("elsewhereTitle"), said("fileGone"), said("notProtected"))
            if said("notProtected") in screen:
                # The alarm may stand where the result would; what stands at the end of its line has to do.
                screen = self.session.settles(0.3)
            self.told.append(self.verdict(screen))
            self.require(self.told[-1] == SAVED or not self.fault.is_harmless, f"a harmless fault was shown: {screen}")
            self.check_document()
            if self.told[-1] == SAVED:
                return
            # Away with the message, so that the next one is seen to be another.
            self.session.press("\x1b[B", "\x1b[A")
            self.session.until(lambda text: said("notSaved") not in text, "another message")
        self.require(self.fault.lasts, "saving went on failing after one fault")

    def verdict(self, screen):
        """What the screen says of the document, which is compared with what the document is."""
        document = self.room.read("map.json")
        if said("elsewhereTitle") in screen or said("fileGone") in screen:
            # Only who cannot look may think that somebody else was there.
            self.require(self.fault.kind in ("stat", "open", "read"), f"nobody else was there:\n{screen}")
            self.session.press("o" if said("elsewhereTitle") in screen else CTRL_S)
            screen = self.session.shows_any(said("savedTo") + " ", said("notSaved"))
        if said("savedTo") + " " in screen or said("notProtected") in screen and said("notYetSaved") not in screen:
            self.seen.append(document)
            return SAVED
        if said("error.notSynced") in screen:
            self.seen.append(document)
            return UNCONFIRMED
        self.require(document == self.seen[-1], "the screen says not saved, and the document is another one")
        return FAILED

    def check_document(self):
        """The document is one of those that the session without faults had, and not older than what was called saved."""
        document = self.room.read("map.json")
        self.require(document is not None, "the document is gone")
        if self.contents:
            whole = maps.without_ids(document)
            self.require(whole in self.contents, f"the document is in a third state: {document!r}")
            self.require(self.contents.index(whole) >= self.told.count(SAVED), "what was saved is gone")

    def check_told(self):
        """What the disk did not take must not be called saved, unless another file was written instead."""
        calls = self.watch.calls()
        place = next((place for place, call in enumerate(calls) if call.met), None)
        if place is None or self.fault.is_harmless or self.fault.mode not in ("fail", "from"):
            return
        met = calls[place]
        if met.kind in ("write", "fsync") and met.path.startswith(self.room.file(".map.json.")):
            later = itertools.takewhile(lambda call: call.kind != "rename", calls[place + 1:])
            is_rewritten = any(call.kind == "fsync" and not call.met and call.path != met.path for call in later)
            self.require(is_rewritten or set(self.told) != {SAVED}, "what was not written was called saved")
        follows_rename = any(call.kind == "rename" and call.path == self.path for call in calls[max(place - 5, 0):place])
        if met.kind == "fsync" and met.path == self.room.path and follows_rename:
            self.require(set(self.told) != {SAVED}, "a name that was not synced was called saved")

    def leave(self):
        """Quits, keeping the last change for the next time."""
        self.session.press(CTRL_Q)
        self.session.shows(said("questionQuit"))
        self.session.press("k")
        try:
            self.session.shows(said("notSaved"))
        except Ended:
            if self.session.status < 0:
                raise
            self.require(self.session.status == 0, f"ended with {self.session.status}")
            return "rescued" if self.finds_rescue() else "kept"
        self.require(self.fault.lasts, "keeping failed after one fault")
        return "told to stay"

    def finds_rescue(self):
        """Whether the map was written to a file of its own, as the last line says; if so, whether it is whole there."""
        text = self.session.screen.text().replace("\n", "")
        before, found, path = text.partition(said("keptAside"))
        if not found:
            return False
        path = path.strip()
        content = self.room.read(path)
        if not path.startswith(self.room.path):
            os.unlink(path)
        self.require(content and aftermath.ratings(content) == self.shown, f"{path} does not hold the map")
        self.is_rescued = True
        return True

    def check_aftermath(self):
        """Without the fault, the next session finds all that the screen had confirmed, unless it gave the alarm."""
        try:
            with aftermath.start(self.binary, self.room, self.path) as session:
                aftermath.take_over(session)
                aftermath.save_and_quit(session)
        except (Ended, Silent) as error:
            raise Broken(f"the next session: {error}") from None
        found = aftermath.ratings(self.room.read("map.json"))
        if not self.is_alarmed and not self.is_rescued:
            self.require(found in (self.shown, self.pending), f"shown was {self.shown}, and found {found}")

    def require(self, condition, what):
        if not condition:
            raise Broken(what)


def play_fault(case):
    """One case; returns (how the session ended, the path that met the fault, what was broken)."""
    binary, library, fault, contents = case
    with Room() as room:
        walk = Walk(binary, library, room, fault, contents)
        met = None
        try:
            # Sessions end in both ways, so that each fault meets both.
            end, broken = walk.play(is_killed=sum(map(ord, str(fault))) % 2 == 0), None
            met = walk.watch.met()
            walk.check_told()
        except Broken as error:
            end, broken = "broken", str(error)
            met = walk.watch.met()
        return end, met and met.removeprefix(room.path), broken
