"""Hostile texts, names and environments: whatever they are, terminals and pipes get nothing that they would obey.

Each text is put into every field that holds one; all screens are walked through, and every byte that went to the
terminal is compared with what ncurses and the editor themselves have to send.
"""

import json
import os
import subprocess

import escapes
import payloads
from report import Report, play_all
from session import CTRL_Q, CTRL_S, CTRL_U, CTRL_Z, ENTER, ESCAPE, Room, Session
from terminal import Ended

DEMO = "software-trial"
TERMINALS = ["xterm-256color", "vt100", "linux", "screen"]
UP, DOWN, RIGHT, PAGE_DOWN, DELETE, F1, F2, F4 = (
    "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[6~", "\x1b[3~", "\x1bOP", "\x1bOQ", "\x1bOS")
CTRL_L, CTRL_O, CTRL_P = "\x0c", "\x0f", "\x10"
FORM = [PAGE_DOWN] * 9 + [ESCAPE]
WALK = (
    [DOWN, DOWN, RIGHT, ENTER] + FORM + [CTRL_O] + FORM + [UP, UP, UP, ENTER] + FORM + [DOWN, "1", "+", "*", "t", "1", "z", "z"]
    + [F1, DOWN, ESCAPE, CTRL_P, "ra", ESCAPE, DELETE, CTRL_Z, "y", "p", " ", ESCAPE, "m", RIGHT, ENTER, ".", CTRL_L])
# Where a text can be pasted into: the keys that open the field, and those that end it.
FIELDS = [("a", [ENTER, ESCAPE]), ("A", [ENTER, ESCAPE]), (F2, [ENTER]), ("w", [ENTER]), ("c", [ENTER]), ("!", [ENTER]), ("/", [ENTER])]


def command(arguments, room, environment=None, data=b""):
    """Runs the program without a terminal."""
    return subprocess.run(
        arguments, cwd=room.path, env={**room.environment, **(environment or {})}, input=data, capture_output=True, timeout=60)


def leaves(value, key=""):
    """The places of all texts in a document: (their key, the container, the index)."""
    for index in value if isinstance(value, dict) else range(len(value)):
        name = index if isinstance(value, dict) else key
        if isinstance(value[index], str):
            yield name, value, index
        elif isinstance(value[index], (dict, list)):
            yield from leaves(value[index], name)


def text_keys(binary, room):
    """A demonstration, and the keys under which it may hold any text."""
    document = command([binary, "demo", "--print", DEMO], room).stdout
    keys = set()
    for key in {key for key, _, _ in leaves(json.loads(document))} - {"id"}:
        changed = json.loads(document)
        for name, container, index in leaves(changed):
            if name == key:
                container[index] = "\x1b]0;any\x07"
        if command([binary, "show", "-"], room, data=json.dumps(changed).encode()).returncode == 0:
            keys.add(key)
    return document, keys


def hostile_map(document, keys, texts, shift):
    """The demonstration with hostile texts everywhere, a different one in each place for every shift."""
    changed = json.loads(document)
    places = [place for place in leaves(changed) if place[0] in keys]
    for number, (_, container, index) in enumerate(places):
        container[index] = texts[(number + shift) % len(texts)]
    return json.dumps(changed).encode()


def walk(session, texts):
    """Through every screen, and hostile pastes into every field."""
    for key in WALK:
        session.press(key)
        session.settles(0.02)
    for number, (key, ends) in enumerate(FIELDS):
        pasted = texts[number % len(texts)].replace("\x1b[201~", "")
        for press in [key, f"\x1b[200~{pasted}\x1b[201~", *ends]:
            session.press(press)
            session.settles(0.02)


def play_map(case):
    """One hostile map in one terminal; returns what was wrong."""
    binary, whitelist, terminal, data, texts = case
    with Room() as room:
        path = room.write("map.json", data)
        wrong = printed(command([binary, "show", path], room))
        with Session([binary, path], room, {"TERM": terminal, "ESCDELAY": "5"}, rows=30, columns=100) as session:
            try:
                session.settles(0.3)
                walk(session, texts)
                session.press(CTRL_S)
                session.settles(0.1)
                session.press(CTRL_Q)
                session.settles(0.1)
            except Ended as error:
                wrong.append(str(error))
            return wrong + [repr(token) for token in whitelist.strangers(bytes(session.sent))]


def printed(result, is_data=False):
    """What was wrong with what a command printed. Data may hold any text that is no control character of ASCII."""
    wrong = [f"stderr {token!r}" for token in escapes.strangers_in_lines(result.stderr)]
    if is_data:
        wrong += [f"stdout {byte:#x}" for byte in set(result.stdout) if byte < 32 and byte != 10 or byte == 127]
    else:
        wrong += [f"stdout {token!r}" for token in escapes.strangers_in_lines(result.stdout)]
    if result.returncode not in (0, 2, 3):
        wrong.append(f"exit code {result.returncode}")
    return [f"{what} of {result.args[1:]}" for what in wrong]


def play_name(case):
    """One hostile file name, in the editor and in the command line's messages."""
    binary, whitelist, data, name = case
    with Room() as room:
        path = os.path.join(room.path.encode(), name)
        wrong = []
        for arguments in (["show", path], ["import", path], ["import", path, "-o", path], [path, path], [b"--" + name]):
            wrong += printed(command([binary, *arguments], room), is_data=True)
        for content in (b"{", b"<<<<<<< ours\n", data):
            with open(path, "wb") as file:
                file.write(content)
            wrong += printed(command([binary, "show", path], room), is_data=True)
        with Session([binary, path], room, {"ESCDELAY": "5"}) as session:
            for press in ["", DOWN, "1", CTRL_S, "2"]:
                session.press(press)
                session.settles(0.1)
            with open(path, "wb") as file:
                file.write(data + b"\n")
            for press in [CTRL_S, "s", CTRL_U, "\x1b[200~" + name.decode("utf-8", "replace") + "2\x1b[201~", ENTER, ESCAPE, CTRL_Q, "k"]:
                session.press(press)
                session.settles(0.1)
            session.kill()
            wrong += [repr(token) for token in whitelist.strangers(bytes(session.sent))]
        return wrong + owned(room)


def play_environment(case):
    """One hostile environment. Refusing to start is an answer, as long as it is said in plain text."""
    binary, whitelist, data, environment = case
    with Room() as room:
        path = room.write("map.json", data)
        wrong = printed(command([binary, "show", path], room, environment))
        with Session([binary, path], room, environment) as session:
            try:
                for press in ["", "1", F4, CTRL_L, CTRL_S, CTRL_Q, "k"]:
                    session.press(press)
                    session.settles(0.1)
                session.kill()
            except OSError:
                session.kill()  # It has ended already, and closed the terminal.
            wrong += [repr(token) for token in whitelist.strangers(bytes(session.sent))]
        return wrong + owned(room)


def owned(room):
    return ["a shell obeyed it"] if any(path.endswith("owned") for path in room.tree(".")) else []


def run(binary, folder, size):
    whitelists = {terminal: escapes.Whitelist(terminal) for terminal in TERMINALS}
    with Room() as room:
        document, keys = text_keys(binary, room)
    texts = payloads.all_texts()
    shifts = range(0, len(texts), len(texts) if size == "short" else 3)
    plain, maps_cases = whitelists[TERMINALS[0]], []
    for shift in shifts:
        terminal = TERMINALS[shift % len(TERMINALS)]
        turned = texts[shift:] + texts[:shift]
        maps_cases.append((binary, whitelists[terminal], terminal, hostile_map(document, keys, texts, shift), turned))
    report = Report("Hostile texts, names and environments", "what", "cases", "broken promises")
    raw = [text for text in payloads.TEXTS if "\x1b" in text]
    noticed = sum(all(list_.strangers(text.encode()) for list_ in whitelists.values()) for text in raw)
    report.row("raw sequences that this check would notice", len(raw), len(raw) - noticed)
    if noticed < len(raw):
        report.violations.append(("this check", "does not notice every sequence"))
    for what, play, cases in (
            (f"maps with {len(texts)} texts in {len(keys)} kinds of fields", play_map, maps_cases),
            ("file names", play_name, [(binary, plain, document, name) for name in payloads.FILE_NAMES]),
            ("environments", play_environment, [(binary, plain, document, variables) for variables in payloads.ENVIRONMENTS])):
        broken = [(f"{what} #{number}", wrong) for number, (_, wrong) in enumerate(play_all(play, cases)) if wrong]
        report.row(what, len(cases), len(broken))
        report.violations += broken
    return report
