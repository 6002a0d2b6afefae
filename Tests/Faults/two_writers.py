"""Two at once: a second editor on the same file, and somebody else who rewrites it under an open one. Nobody's work is
overwritten without a question, and a merge keeps both sides'."""

import os
import subprocess

import aftermath
import maps
from phrases import said
from report import Report, play_all
from scene import OURS, THEIRS, Scene
from session import CTRL_Q, CTRL_S, CTRL_U, CTRL_Z, ENTER, ESCAPE, Room, Silent
from terminal import Ended

ROUNDS = {"short": 1, "long": 25}


def second_looks(scene):
    """The second editor may look, changes nothing, and sees what the first one saves."""
    with scene.opened() as first, scene.editor() as second:
        second.shows(said("lockedTitle"))
        second.press(ENTER)
        second.until(lambda screen: said("lockedTitle") not in screen, "the map")
        second.press("1")
        second.shows(said("readOnlyLocked"))
        scene.add(first, OURS)
        scene.saved(first)
        scene.has(OURS)
        second.shows(said("elsewhereTitle"))
        second.press(ENTER)
        second.shows(OURS)
        scene.quits(second)
        scene.quits(first)


def second_copies(scene):
    """The second editor may work on a copy, which asks for a name of its own."""
    with scene.opened() as first, scene.editor() as second:
        second.shows(said("lockedTitle"))
        second.press("c")
        second.shows(said("nowCopy"))
        scene.add(second, THEIRS)
        second.press(CTRL_S)
        second.shows(said("askPath"))
        second.press(CTRL_U, scene.room.file("copy.json"), ENTER)
        second.shows(said("savedTo") + " ")
        scene.lacks(THEIRS)
        if THEIRS not in maps.names(scene.room.read("copy.json")):
            raise Silent("the copy does not hold what was added")
        scene.add(first, OURS)
        scene.saved(first)
        scene.has(OURS)
        scene.quits(second)
        scene.quits(first)


def first_dies(scene):
    """A killed editor's lock is in nobody's way, and neither is its journal."""
    with scene.opened() as first:
        scene.add(first, OURS)
        first.kill()
    with scene.opened() as second:
        aftermath.save_and_quit(second)
    scene.has(OURS)


def merged(scene, rewrite):
    """A save over a changed file asks; the merge keeps both."""
    with scene.met(rewrite) as session:
        session.press(ENTER)
        session.shows(said("merged.zero"))
        scene.saved(session)
        scene.has(OURS, THEIRS)
        scene.quits(session)


def replaced(scene):
    """Another file is put in the document's place: the save asks, and the merge keeps both."""
    merged(scene, scene.replace)


def rewritten_in_place(scene):
    """The document is written over: likewise."""
    merged(scene, lambda: scene.room.write(scene.path, scene.theirs()))


def times_kept(scene):
    """The other side's copy keeps size and modification time: only the time of change tells."""
    def rewrite():
        before = os.stat(scene.path)
        scene.room.write(scene.path, scene.theirs())
        os.utime(scene.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    merged(scene, rewrite)


def pulled(scene):
    """`git pull` changes it: likewise."""
    def git(folder, *words):
        names = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *names, *words], cwd=folder, env=scene.room.environment, check=True, capture_output=True)
    origin = scene.room.file("origin")
    os.mkdir(origin)
    scene.path = scene.room.write("origin/map.json", maps.small())
    for words in (["init"], ["add", "."], ["commit", "-m", "one"]):
        git(origin, *words)
    git(scene.room.path, "clone", origin, "mine")
    scene.room.write(scene.path, scene.theirs())
    git(origin, "commit", "-am", "two")
    scene.path = scene.room.file("mine/map.json")
    merged(scene, lambda: git(scene.room.file("mine"), "pull"))


def contradicted(scene):
    """Where both sides have changed the same field, the merge asks which it is to be."""
    with scene.opened() as session:
        session.press("1")
        session.shows("critical 1")
        scene.add(session, OURS)
        scene.replace(scene.theirs(effectiveness=5))
        session.press(CTRL_S)
        session.shows(said("elsewhereTitle"))
        session.press(ENTER)
        session.shows(said("mergeTitle.one"))
        session.press("\x1b[C", ENTER)
        session.shows(said("merged.one"))
        scene.saved(session)
        scene.has(OURS, THEIRS)
        if aftermath.ratings(scene.room.read(scene.path))[maps.FIRST] != 5:
            raise Silent("the side that was chosen is not in the file")
        scene.quits(session)


def both_kept(scene):
    """Ours goes under another name, theirs stays."""
    with scene.met() as session:
        session.press("b")
        session.shows(said("askPath"))
        session.press(CTRL_U, scene.room.file("ours.json"), ENTER)
        session.shows(said("savedTo") + " ")
        scene.has(THEIRS)
        scene.lacks(OURS)
        scene.path = scene.room.file("ours.json")
        scene.has(OURS)
        scene.quits(session)


def theirs_taken(scene):
    """Theirs is taken over, and undo brings ours back."""
    with scene.met() as session:
        session.press("r")
        session.shows(THEIRS)
        session.press(CTRL_Z)
        session.shows(OURS)
        session.press(CTRL_Q)
        session.shows(said("questionQuit"))
        session.press(ENTER)
        if session.ends() != 0:
            raise Silent(f"ended with {session.status}")
        scene.has(OURS)


def overwritten(scene):
    """Ours is written over theirs, which is kept among the earlier versions."""
    with scene.met() as session:
        theirs = scene.room.read(scene.path)
        session.press("O")
        session.shows(said("savedTo") + " ")
        scene.has(OURS)
        if theirs not in [scene.room.read(path) for path in scene.room.tree("state")]:
            raise Silent(f"theirs was not kept; there is {scene.room.tree('state')}")
        scene.quits(session)


def unreadable(scene):
    """A merge that somebody else has not finished is not saved over without a question."""
    with scene.opened() as session:
        scene.add(session, OURS)
        scene.replace(b"<<<<<<< HEAD\n" + maps.small())
        session.press(CTRL_S)
        session.shows(said("elsewhereTitle"), said("error.conflictMarker"))
        session.press(ESCAPE)
        session.until(lambda screen: said("elsewhereTitle") not in screen, "the map")
        if not scene.room.read(scene.path).startswith(b"<<<<<<<"):
            raise Silent("the file was overwritten without a question")


def gone(scene):
    """A file that was removed is written anew, at the second wish if that it is gone was not known yet."""
    with scene.opened() as session:
        scene.add(session, OURS)
        os.unlink(scene.path)
        session.press(CTRL_S)
        if said("fileGone") in session.shows_any(said("fileGone"), said("savedTo") + " "):
            scene.saved(session)
        scene.has(OURS)
        scene.quits(session)


SCENES = [
    second_looks, second_copies, first_dies, replaced, rewritten_in_place, times_kept, pulled, contradicted, both_kept,
    theirs_taken, overwritten, unreadable, gone]


def play_scene(case):
    binary, play = case
    with Room() as room:
        try:
            play(Scene(binary, room))
        except (Silent, Ended) as error:
            return str(error)
    return None


def run(binary, folder, size):
    report = Report("Two at once", "scene", "times", "broken promises")
    cases = [(binary, scene) for scene in SCENES for _ in range(ROUNDS[size])]
    broken = {scene: 0 for scene in SCENES}
    for (_, scene), what in play_all(play_scene, cases):
        if what:
            broken[scene] += 1
            report.violations.append((scene.__name__, what))
    for scene, count in broken.items():
        report.row(scene.__doc__.split("\n")[0].rstrip("."), ROUNDS[size], count)
    return report
