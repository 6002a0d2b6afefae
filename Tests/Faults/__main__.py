"""Makes the program fail in every way that can be arranged, and checks that it keeps its promises.

    python3 -B Tests/Faults RIHLA [--short | --long] [part …]

Prints a Markdown table for each part, and everything that broke a promise; then the exit code is 1. Needs a C compiler,
strace and the terminals' descriptions; what is random is so from a fixed seed.
"""

import argparse
import importlib
import os
import sys
import tempfile
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Bench"))

PARTS = ["save_faults", "kill_typing", "power_loss", "two_writers", "no_locks", "hostile"]


def main():
    parser = argparse.ArgumentParser(description="Checks the program's promises under faults.")
    parser.add_argument("rihla")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--short", dest="size", action="store_const", const="short", help="a sample, for every build")
    size.add_argument("--long", dest="size", action="store_const", const="long", help="everything")
    parser.set_defaults(size="short")
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    arguments = parser.parse_intermixed_args()
    unknown = set(arguments.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(unknown)}")
    broken = 0
    for part in arguments.parts or PARTS:
        begin = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="rihla-faults-") as folder:
            report = importlib.import_module(part).run(os.path.abspath(arguments.rihla), folder, arguments.size)
        report.print()
        print(f"\n{time.monotonic() - begin:.0f} s")
        broken += len(report.violations)
    return 1 if broken else 0


sys.exit(main())
