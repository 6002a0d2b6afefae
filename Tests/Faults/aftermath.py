"""What the next session does after one that did not end by itself: it is offered the unsaved work, takes it and saves."""

import json

import maps
from phrases import said
from session import CTRL_Q, CTRL_S, ENTER, ESCAPE, F11, Session, Silent


def ratings(data):
    """A file's touchpoints with their ratings."""
    stages = json.loads(data)["stages"]
    return {card["name"]: card.get("effectiveness") for stage in stages for card in stage.get("touchpoints", [])}


def is_in_line(screen):
    return any(said(key) in screen for key in ("hintsAddingTouchpoints", "hintsRenaming"))


def start(binary, room, path, kind=Session, rows=50, environment=None):
    """Opens a document that must open: with a question about unsaved work or without one, and with no other."""
    session = kind([binary, path], room, environment, rows=rows)
    screen = session.shows_any(maps.TITLE, said("recoveryTitle"), said("lockedTitle"))
    for key in ("lockedTitle", "elsewhereTitle", "alarmUnprotected", "leftoverFound"):
        if said(key) in screen:
            raise Silent(f"an ended session is in the way:\n{screen}")
    return session


def take_over(session):
    """Takes the unsaved work that is offered, if any is; tells whether it was."""
    # Lock and question come after the first picture. A key that means nothing there tells when all is ready.
    session.press(F11)
    screen = session.shows_any(said("unknownKeyOnBoard"), said("recoveryTitle"))
    is_offered = said("recoveryTitle") in screen
    if is_offered:
        session.press(ENTER)
        session.until(lambda text: said("recoveryTitle") not in text, "the end of the question")
    return is_offered


def save_and_quit(session):
    """Leaves an open line, saves what there is to save, and quits."""
    if is_in_line(session.settles()):
        session.press(ESCAPE)
        session.until(lambda text: not is_in_line(text), "the end of the line")
    session.press(CTRL_S)
    session.shows_any(said("savedTo") + " ", said("nothingToSave"))
    session.press(CTRL_Q)
    status = session.ends()
    if status != 0:
        raise Silent(f"ended with {status}:\n{session.screen.text()}")
