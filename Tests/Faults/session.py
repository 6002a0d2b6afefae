"""The editor in a pseudo-terminal of its own: keys go in, what the screen shows comes out."""

import os
import shutil
import signal
import tempfile
import time

from screen import Screen
from terminal import Ended, Program

ENTER, ESCAPE, CTRL_Q, CTRL_S, CTRL_U, CTRL_Y, CTRL_Z = "\r", "\x1b", "\x11", "\x13", "\x15", "\x19", "\x1a"
F2, F11 = "\x1bOQ", "\x1b[23~"
LIMIT = 20  # No answer takes so many seconds, however busy the machine is.


class Silent(Exception):
    """The screen never showed what was waited for."""


class Room:
    """A folder for one run: documents, and a home of its own with state and configuration."""

    def __init__(self):
        self.path = os.path.realpath(tempfile.mkdtemp(prefix="rihla-faults-"))
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": self.path,
            "XDG_STATE_HOME": self.file("state"), "XDG_CONFIG_HOME": self.file("config"), "SWIFT_BACKTRACE": "enable=no"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def file(self, name):
        return os.path.join(self.path, name)

    def write(self, name, data):
        with open(self.file(name), "wb") as out:
            out.write(data)
        return self.file(name)

    def read(self, name):
        """What a file holds, None where there is none."""
        try:
            with open(self.file(name), "rb") as file:
                return file.read()
        except FileNotFoundError:
            return None

    def tree(self, below):
        """The paths of all files below a folder, relative to the room."""
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.file(below)) for name in names]
        return sorted(os.path.relpath(path, self.path) for path in found)


class Session(Program):
    """The program at work. Every byte that it sends is kept in `sent`, and shown on `screen`."""

    def __init__(self, command, room, environment=None, rows=24, columns=140):
        self.screen = Screen(rows, columns)
        self.sent = bytearray()
        self.status = None
        folder = os.getcwd()
        os.chdir(room.path)
        try:
            super().__init__(command, {**room.environment, **(environment or {})}, rows, columns)
        finally:
            os.chdir(folder)

    def press(self, *keys):
        for key in keys:
            os.write(self.master, key if isinstance(key, bytes) else key.encode())

    def take(self, timeout):
        """Shows what comes within the time; tells whether anything came."""
        data, _ = self.read(timeout)
        self.sent += data
        self.screen.feed(data)
        return bool(data)

    def until(self, condition, what, limit=LIMIT):
        """Waits until the screen's text meets a condition and returns it."""
        deadline = time.monotonic() + limit
        while not condition(text := self.screen.text()):
            left = deadline - time.monotonic()
            if left <= 0:
                raise Silent(f"the screen never showed {what}; it shows:\n{text}")
            try:
                self.take(left)
            except Ended:
                raise Ended(f"the program ended with {self.wait()} before it showed {what}; last:\n{text}") from None
        return text

    def shows(self, *texts, limit=LIMIT):
        return self.until(lambda screen: all(text in screen for text in texts), " and ".join(texts), limit)

    def shows_any(self, *texts, limit=LIMIT):
        return self.until(lambda screen: any(text in screen for text in texts), " or ".join(texts), limit)

    def settles(self, pause=0.03):
        """Takes all that comes until there has been a pause."""
        try:
            while self.take(pause):
                pass
        except Ended:
            pass
        return self.screen.text()

    def ends(self, limit=LIMIT):
        """Waits for the end and returns the exit status, negative for a signal."""
        deadline = time.monotonic() + limit
        try:
            while (left := deadline - time.monotonic()) > 0:
                self.take(left)
        except Ended:
            return self.wait()
        raise Silent(f"the program did not end; the screen shows:\n{self.screen.text()}")

    def wait(self):
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status

    def kill(self):
        """Kills the program where it is, and shows all that it sent before. Returns the last screen."""
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            self.wait()
        return self.settles()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        os.close(self.master)
