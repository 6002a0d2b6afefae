"""A document with editors on it, and somebody else who changes it."""

import contextlib
import json
import os

import aftermath
import maps
from phrases import said
from session import CTRL_Q, CTRL_S, ENTER, ESCAPE, Session, Silent

OURS, THEIRS = "Ours comes through", "Theirs comes through"


class Scene:
    """A document, and editors on it."""

    def __init__(self, binary, room):
        self.binary, self.room = binary, room
        self.path = room.write("map.json", maps.small())

    def editor(self):
        return Session([self.binary, self.path], self.room, rows=40)

    def opened(self):
        """An editor that has opened the document and taken its lock."""
        session = self.editor()
        session.shows_any(maps.TITLE, said("recoveryTitle"))
        aftermath.take_over(session)
        return session

    def add(self, session, name):
        session.press("a")
        session.shows(said("hintsAddingTouchpoints"))
        session.press(name, ENTER)
        session.shows(f"“{name}”")
        session.press(ESCAPE)
        session.until(lambda screen: said("hintsAddingTouchpoints") not in screen, "the end of adding")

    def theirs(self, **changes):
        """The map as somebody else has changed it: a touchpoint more, and changed fields of the first."""
        document = json.loads(self.room.read(self.path))
        document["stages"][0]["touchpoints"][0].update(changes)
        document["stages"][-1]["touchpoints"].append({"id": "theirs", "name": THEIRS})
        return (json.dumps(document, indent=2) + "\n").encode()

    def replace(self, data=None):
        """Somebody else puts another file in the document's place."""
        self.room.write(self.path + "~", data or self.theirs())
        os.rename(self.path + "~", self.path)

    def has(self, *names):
        found = maps.names(self.room.read(self.path))
        missing = [name for name in names if name not in found]
        if missing:
            raise Silent(f"the file has lost {missing}; it holds {found}")

    def lacks(self, name):
        if name in maps.names(self.room.read(self.path)):
            raise Silent(f"the file was overwritten without a question: {name}")

    def saved(self, session):
        session.press(CTRL_S)
        session.shows(said("savedTo") + " ")

    @contextlib.contextmanager
    def met(self, rewrite=None):
        """An editor with a change of ours, asked what to do about theirs."""
        with self.opened() as session:
            self.add(session, OURS)
            (rewrite or self.replace)()
            session.press(CTRL_S)
            session.shows(said("elsewhereTitle"))
            self.lacks(OURS)
            yield session

    def quits(self, session):
        session.press(CTRL_Q)
        if session.ends() != 0:
            raise Silent(f"ended with {session.status}:\n{session.screen.text()}")
