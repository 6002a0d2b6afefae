#!/usr/bin/env python3
"""Writes the order in which functions stand in the executable: those that run at a start first, then those of usual keys.

Called by `make order` with an executable that has its symbols. What is not there any more when it is linked is passed over, so
that the list may be some changes old."""

import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "Bench"))
from maps import journey  # noqa: E402
from terminal import Program  # noqa: E402

DOWN, UP, LEAVE = b"\x1b[B", b"\x1b[A", b"\x11"
SESSIONS = [
    (10, (24, 80), []),
    (1000, (40, 120), [DOWN, UP, b"\x1b[C", b"3", b"\x1a", b"a", b"Call", b"\r", b"\x1b", b"\x13"]),
    (
        1000,
        (40, 120),
        [b"gi", DOWN, b"gp", DOWN, b"gj", DOWN, b"gw", DOWN, b"gf", DOWN, b"?", b"\x1b", b"\x10", b"\x1b", b"\r", b"\x1b"],
    ),
]
# A sequence of letters that names a function as the linker knows it.
NAME = re.compile(r"c?fn=\(\d+\) ([A-Za-z0-9_$.]+?)(?:'\d+)?$")


def functions(executable, touchpoints, size, keys, folder):
    """The functions that a session runs, in the order in which they are met."""
    path, profile = os.path.join(folder, "map.journey.json"), os.path.join(folder, "profile")
    with open(path, "wb") as file:
        file.write(journey(touchpoints))
    environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder, "PATH": os.environ["PATH"]}
    valgrind = [shutil.which("valgrind"), "--tool=callgrind", "--demangle=no", "--log-file=/dev/null", f"--callgrind-out-file={profile}"]
    program = Program(valgrind + [executable, path], environment, *size)
    program.burst(3, 60)
    for key in keys:
        os.write(program.master, key)
        while program.read(1)[0]:
            pass
    program.finish(LEAVE)
    with open(profile) as file:
        return [match.group(1) for match in map(NAME.match, file) if match]


def main():
    if not shutil.which("valgrind"):
        sys.exit("make order needs valgrind")
    with tempfile.TemporaryDirectory() as folder:
        names = [name for session in SESSIONS for name in functions(sys.argv[1], *session, folder)]
    print("\n".join(dict.fromkeys(names)))


main()
