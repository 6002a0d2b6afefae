"""Somebody who builds a map: adds, rates, renames and undoes, and knows what the screen has confirmed.

What counts as confirmed is what the screen showed. An operation that was not confirmed yet may have happened or not.
"""

from phrases import book, said
from session import CTRL_U, CTRL_Y, CTRL_Z, ENTER, ESCAPE, F2

WORDS = "Reads Compares Calls Waits Opens Signs Scans Asks Pays Returns Visits Packs letter offer form app desk invoice".split()


def phrase(key, *texts):
    """A phrase with its gaps filled in, as the status line shows it."""
    text = book()[key]
    for number, filling in enumerate(texts, 1):
        text = text.replace("{%d}" % number, filling)
    return text


class Typist:
    """Draws operations from dice. `confirmed` is the map as the screen has confirmed it, name by name with its rating,
    `pending` what it may be instead, and `draft` what stands in an open line."""

    def __init__(self, session, dice, prefix, confirmed):
        self.session, self.dice, self.prefix = session, dice, prefix
        self.confirmed = dict(confirmed)
        self.pending = None
        self.sign = None  # What the screen shows once the pending operation is done.
        self.draft = ""
        self.count = self.number = 0
        self.added = []  # The names of our own cards; the last one is focused.
        self.before = []  # What undo goes back to.
        self.has_rated = False  # Just now: another rating would become one step with it.

    def work(self):
        """One stretch of work: some cards added, then some of the other operations on the last one."""
        self.session.press("a")
        self.session.shows(said("hintsAddingTouchpoints"))
        for _ in range(self.dice.randint(1, 4)):
            self.add()
        self.leave_line()
        for _ in range(self.dice.randint(1, 4)):
            self.dice.choice([self.rate, self.rate, self.rename, self.undo_and_redo])()

    def new_name(self):
        self.number += 1
        return f"{self.prefix}{self.number} {self.dice.choice(WORDS)} {self.dice.choice(WORDS)}"

    def perform(self, keys, sign, after, undoable=True):
        """Presses keys; once the screen shows the sign, the map is what it is to be after them."""
        self.pending, self.sign = after, sign
        self.session.press(*keys)
        self.session.shows(sign)
        if undoable:
            self.before.append((self.confirmed, sign))
        self.confirm()

    def confirm(self):
        self.confirmed, self.pending, self.draft = self.pending, None, ""
        self.has_rated = False
        self.count += 1

    def look_once_more(self, screen):
        """The last screen before the end may have shown more than had been waited for."""
        if self.pending is not None and self.sign in screen:
            self.confirm()

    def type(self, text):
        """Types letter by letter and sees each, in the thick frame of what is being written."""
        for letter in text:
            self.session.press(letter)
            self.session.shows("┃ " + (self.draft + letter).rstrip())
            self.draft = (self.draft + letter).lstrip()
            self.count += 1

    def add(self):
        name = self.new_name()
        self.type(name)
        self.perform([ENTER], phrase("step.addTouchpoint.one", name), {**self.confirmed, name: None})
        self.added.append(name)

    def leave_line(self):
        self.session.press(ESCAPE)
        self.session.until(lambda screen: said("hintsAddingTouchpoints") not in screen, "the end of adding")

    def rate(self):
        if self.has_rated:
            return
        name = self.added[-1]
        rating = self.dice.choice([number for number in range(1, 6) if number != self.confirmed[name]])
        self.perform([str(rating)], phrase("step.rate.one", name, str(rating)), {**self.confirmed, name: rating})
        self.has_rated = True

    def rename(self):
        old, new = self.added[-1], self.new_name()
        after = {new if name == old else name: rating for name, rating in self.confirmed.items()}
        self.session.press(F2)
        self.session.shows(said("hintsRenaming"))
        self.session.press(CTRL_U)
        self.type(new)
        self.perform([ENTER], phrase("step.renameTouchpoint", old, new), after)
        self.added[-1] = new

    def undo_and_redo(self):
        """Takes the last operation back and makes it again."""
        after = self.confirmed
        before, sign = self.before.pop()
        self.perform([CTRL_Z], phrase("undone", sign), before, undoable=False)
        self.perform([CTRL_Y], phrase("redone", sign), after, undoable=False)
        self.before.append((before, sign))
