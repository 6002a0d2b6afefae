"""Shows a map to a room full of people who make trouble, and checks that every promise is kept.

    python3 -B Tests/Room RIHLA [--mutations N] [--patience N] [--keys N] [scene …]

Prints a table; the exit code is 1 where a promise was broken. Needs nothing but Python and openssl; the scenes in `browser`
need Chromium, and are left out where there is none.
"""

import argparse
import os
import signal
import sys
import tempfile
import time
import traceback

import browser
import faults
import keys
import mutations
from room import demonstration


class Place:
    """What scenes are given."""

    def __init__(self, arguments, folder):
        self.rihla = os.path.abspath(arguments.rihla)
        self.page = os.path.join(os.path.dirname(self.rihla), "rihla-page")
        self.folder, self.mutations, self.patience = folder, arguments.mutations, arguments.patience
        self.pictures, self.keys = arguments.pictures, arguments.keys
        self.text = demonstration(self.rihla)
        self.notes = []

    def note(self, text):
        self.notes.append(text)


def main():
    parser = argparse.ArgumentParser(description="Checks the promises of a room.")
    parser.add_argument("rihla")
    parser.add_argument("--mutations", type=int, default=2000, help="how many mutated requests")
    parser.add_argument("--patience", type=float, default=1, help="how many times longer a slow machine may take")
    parser.add_argument(
        "--keys", type=int, default=0, help="how many keys are measured in a full room; 0: none, since that takes a quiet machine")
    parser.add_argument("--pictures", help="a folder for photographs of the page")
    parser.add_argument("scenes", nargs="*", metavar="scene")
    arguments = parser.parse_intermixed_args()
    scenes = faults.SCENES + mutations.SCENES + browser.SCENES + (keys.SCENES if arguments.keys else [])
    chosen = [scene for scene in scenes if not arguments.scenes or scene.__name__ in arguments.scenes]
    # Who is started in the background of a script inherits that Ctrl-C is passed over, and hands it on.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    broken = 0
    print("| promise | | |\n|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="rihla-room-") as folder:
        place = Place(arguments, folder)
        for scene in chosen:
            place.notes = []
            begin = time.monotonic()
            try:
                scene(place)
                kept = "kept"
            except Exception as error:
                kept = f"**broken**: {error}"
                broken += 1
                if not isinstance(error, AssertionError):
                    traceback.print_exc()
            print(f"| {scene.__doc__} | {', '.join(place.notes)} {time.monotonic() - begin:.1f} s | {kept} |", flush=True)
    return 1 if broken else 0


sys.exit(main())
