"""Where the file system has no locks, a session leaves one journal and no more, and what it held comes back."""

import maps
import shim
from phrases import said
from report import Report
from session import CTRL_S, ENTER, Room, Session

ERRORS = ["EOPNOTSUPP", "ENOLCK", "ENOSYS"]


def journals(room):
    return [path for path in room.tree("state") if path.endswith((".journal", ".new"))]


def play(binary, library, error):
    """Some work, a second session beside the first, a kill, the next session; returns what broke a promise."""
    with Room() as room:
        path = room.write("map.json", maps.small())
        variables = shim.Watch(library, room, shim.Fault("flock", 1, error, "from")).variables
        with Session([binary, path], room, variables, rows=40) as session:
            session.shows(maps.TITLE)
            for key in "1234512345":
                session.press(key)
                session.settles()
            if len(journals(room)) != 1:
                return f"{journals(room)} after ten keys"
            with Session([binary, path], room, variables, rows=40) as second:
                second.shows(said("lockedTitle"))
            session.kill()
        with Session([binary, path], room, variables, rows=40) as session:
            session.shows(said("recoveryTitle"))
            session.press(ENTER)
            session.until(lambda screen: said("recoveryTitle") not in screen, "the recovered map")
            session.press(CTRL_S)
            session.shows(said("savedTo") + " ")
        if len(journals(room)) > 1:
            return f"{journals(room)} after saving"
    return None


def run(binary, folder, _size):
    library = shim.build(folder)
    report = Report("File systems without locks", "error", "kept")
    for error in ERRORS:
        broken = play(binary, library, error)
        report.row(error, "no" if broken else "yes")
        if broken:
            report.violations.append((error, broken))
    return report
