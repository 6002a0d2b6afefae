"""What a program asked of the system, as strace wrote it down: calls on files, in order, with the bytes that were written."""

import dataclasses
import re

CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,close,mkdir,mkdirat,fallocate,lseek"
COMMAND = ["strace", "-f", "-y", "-xx", "-ttt", "-s", "100000000", "-e", "trace=" + CALLS, "-e", "signal=none", "-o"]
LINE = re.compile(r"(\d+) +(\d+\.\d+) (.*)")
RESUMED = re.compile(r"<\.\.\. (\w+) resumed>")
DONE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<([^>]*)>)?")
UNFINISHED = " <unfinished ...>"


@dataclasses.dataclass
class Call:
    name: str
    arguments: list
    result: int
    begin: float
    end: float
    # Nothing but a marker of the moment at which a sync began; the sync itself follows with its result.
    begins: bool = False
    process: str = ""


def bytes_of(text):
    """The bytes of a string that strace printed in hexadecimal."""
    return bytes.fromhex(text.strip('"').replace("\\x", ""))


def text_of(text):
    return bytes_of(text).decode()


def number_and_path(argument):
    """A descriptor and the path behind it: `3<\\x2f…>`."""
    number, _, path = argument.partition("<")
    return (None if number == "AT_FDCWD" else int(number)), text_of(path.removesuffix(">").removesuffix(">(deleted)"))


def calls(file):
    """The calls that succeeded, in the order of their ends; before each sync comes a marker of its begin."""
    waiting = {}
    with open(file, encoding="ascii") as lines:
        for line in lines:
            process, moment, rest = LINE.match(line).groups()
            moment, begin = float(moment), float(moment)
            if rest.startswith("+++") or rest.startswith("---"):
                continue
            resumed = RESUMED.match(rest)
            if resumed:
                begin, head = waiting.pop(process)
                rest = head + rest[resumed.end():]
            elif rest.startswith(("fsync(", "fdatasync(")):
                yield Call("fsync", [], 0, moment, moment, True, process)
            if rest.endswith(UNFINISHED):
                waiting[process] = (moment, rest.removesuffix(UNFINISHED))
                continue
            done = DONE.match(rest)
            if done and done[3] != "?" and int(done[3]) >= 0:
                yield Call(done[1], done[2].split(", "), int(done[3]), begin, moment, False, process)
