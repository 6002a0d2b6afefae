"""Every system call of an editing session fails once, in every way: the file is the old or the new one, the screen tells
which, and what it has shown is found again by the next session."""

import collections
import random

import shim
from report import Report, play_all
from session import Room
from walk import Walk, play_fault
import maps

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EINTR"]
SHORT_SAMPLE = 60
ENDS = ["kept", "rescued", "told to stay", "killed", "killed by it", "not opened", "broken"]


def dry_run(binary, library):
    """The calls of a session without faults, and the contents that its document went through."""
    with Room() as room:
        walk = Walk(binary, library, room, shim.Fault("open", 0, "EIO", "fail"))
        walk.play(is_killed=False)
        return walk.watch.calls(), [maps.without_ids(data) for data in walk.seen]


def faults_for(calls):
    """Each call with each fault that it can meet."""
    for kind, count in sorted(collections.Counter(call.kind for call in calls).items()):
        for nth in range(1, count + 1):
            for error in ERRORS:
                if error != "EINTR" or kind in shim.INTERRUPTIBLE:
                    yield shim.Fault(kind, nth, error, "fail")
            yield from (shim.Fault(kind, nth, error, "from") for error in ("ENOSPC", "EIO"))
            if kind in ("read", "write"):
                yield shim.Fault(kind, nth, "EIO", "short")
            if kind == "write":
                yield shim.Fault(kind, nth, "ENOSPC", "full")
            yield from (shim.Fault(kind, nth, "EIO", mode) for mode in ("kill", "killafter"))


def run(binary, folder, size):
    library = shim.build(folder)
    calls, contents = dry_run(binary, library)
    faults = list(faults_for(calls))
    if size == "short":
        faults = random.Random(1).sample(faults, min(SHORT_SAMPLE, len(faults)))
    report = Report(f"Faults in the {len(calls)} calls of a session", "mode", "cases", "fault met", *ENDS)
    counts = collections.defaultdict(collections.Counter)
    for (_, _, fault, _), (end, met, broken) in play_all(play_fault, [(binary, library, fault, contents) for fault in faults]):
        for mode in (fault.mode, "all"):
            counts[mode].update(["cases", end] + (["met"] if met is not None else []))
        if broken:
            report.violations.append((f"{fault} at {met}", broken))
    for mode in sorted(counts, key=lambda mode: mode == "all"):
        report.row(mode, *(counts[mode][key] for key in ("cases", "met", *ENDS)))
    return report
