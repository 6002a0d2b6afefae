"""The library that makes system calls fail: building it, asking for a fault, and reading what was called."""

import dataclasses
import errno
import os
import subprocess

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shim.c")
# The calls that a signal may interrupt.
INTERRUPTIBLE = {"open", "read", "write", "fsync", "ftruncate", "fallocate", "close", "flock", "copy"}


def build(folder):
    """Compiles the library into a folder and returns its path."""
    library = os.path.join(folder, "shim.so")
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library, SOURCE], check=True)
    return library


@dataclasses.dataclass(frozen=True)
class Call:
    kind: str
    nth: int
    path: str
    met: bool  # Whether it met its fault.


@dataclasses.dataclass(frozen=True)
class Fault:
    kind: str
    nth: int
    error: str  # The name of an errno; what a short call does not look at.
    mode: str

    def __str__(self):
        return f"{self.kind}:{self.nth}:{self.error}:{self.mode}"

    @property
    def lasts(self):
        return self.mode in ("from", "full")

    @property
    def is_harmless(self):
        """Whether the program must carry on as if nothing had been."""
        return self.mode == "short" or self.error == "EINTR"

    def variables(self):
        return {"RIHLA_FAULT": f"{self.kind}:{self.nth}:{getattr(errno, self.error)}:{self.mode}"}


class Watch:
    """The calls of one run on the files of a room."""

    def __init__(self, library, room, fault=None):
        self.log = room.file(".calls")
        self.variables = {"LD_PRELOAD": library, "RIHLA_FAULT_ROOT": room.path, "RIHLA_FAULT_LOG": self.log}
        if fault:
            self.variables |= fault.variables()

    def calls(self):
        calls = []
        with open(self.log, encoding="utf-8", errors="replace") as file:
            for line in file:
                words = line.rstrip("\n").removeprefix("! ").split(" ", 2)
                calls.append(Call(words[0], int(words[1]), words[2], line.startswith("! ")))
        return calls

    def met(self):
        """The path of the first call that met its fault, None if none did."""
        return next((call.path for call in self.calls() if call.met), None)
