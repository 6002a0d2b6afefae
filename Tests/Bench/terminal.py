"""A program in a pseudo-terminal, watched from outside, with the time at which each of its bytes arrived."""

import fcntl
import os
import select
import signal
import struct
import termios
import time

QUIET = 0.03  # A first paint is over once the program has been silent so long.
PAUSE = 0.004  # An answer to a key is over once the program has been silent so long.


class Ended(RuntimeError):
    """The program has ended, and with it what it had to say."""


class Program:
    """Runs a command on a terminal of 80 columns and 24 rows of its own."""

    def __init__(self, command, environment, rows=24, columns=80):
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        # Opened by the new session's leader, the terminal becomes its controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        os.set_inheritable(master, False)
        self.master = master
        self.bytes = 0
        self.begin = time.perf_counter()
        self.pid = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(slave)

    def read(self, timeout):
        """What comes within the time, and when it came; nothing if nothing came."""
        if not select.select([self.master], [], [], timeout)[0]:
            return b"", 0
        now = time.perf_counter()
        try:
            data = os.read(self.master, 1 << 16)
        except OSError as error:
            raise Ended("the program has ended") from error
        # As terminals do: a program that asks what it runs on waits for the answer before it paints.
        if b"\x1b[c" in data:
            os.write(self.master, b"\x1b[?62;22c")
        return data, now

    def burst(self, pause, limit, until=b""):
        """All bytes up to a pause, not before `until` was among them: (bytes, first arrival, last arrival)."""
        data, first, last = b"", 0.0, 0.0
        deadline = time.perf_counter() + limit
        while time.perf_counter() < deadline:
            settled = data and until in data
            piece, now = self.read(pause if settled else deadline - time.perf_counter())
            if not piece:
                if settled:
                    break
                continue
            data, first, last = data + piece, first or now, now
        if until not in data or not data:
            raise RuntimeError(f"no {until!r} within {limit} s; came: {data[-200:]!r}")
        return data, first, last

    def first_paint(self, marker):
        """Seconds from exec to the last byte of the first screen: the last one before a silence, `marker` being there."""
        _, _, last = self.burst(QUIET, 60, until=marker)
        return last - self.begin

    def answer(self, key, limit=60, until=b""):
        """Seconds from a key's being written to the last byte of what the program sends for it."""
        sent = time.perf_counter()
        os.write(self.master, key)
        data, _, last = self.burst(PAUSE, limit, until)
        self.bytes = len(data)
        return last - sent

    def memory(self):
        """Resident memory in MB: (highest so far, now)."""
        fields = dict(line.split(":", 1) for line in open(f"/proc/{self.pid}/status") if line.startswith("Vm"))
        return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmHWM", "VmRSS"))

    def press(self, key, pause=0.3):
        """Sends a key and takes what comes until the program has been silent so long: under a tool that makes it slow, what comes
        by itself may be taken for an answer."""
        os.write(self.master, key)
        while self.read(pause)[0]:
            pass

    def own_memory(self):
        """Bytes that the program alone has: what it wrote to."""
        with open(f"/proc/{self.pid}/smaps_rollup") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:")) * 1024

    def processor(self):
        """Milliseconds that the threads of the program have run for so far."""
        threads = f"/proc/{self.pid}/task"
        return sum(int(open(f"{threads}/{name}/schedstat").read().split()[0]) for name in os.listdir(threads)) / 1e6

    def finish(self, key):
        """Presses a key that ends the program, and waits until it has ended."""
        os.write(self.master, key)
        try:
            while True:
                self.read(60)
        except Ended:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.master)
