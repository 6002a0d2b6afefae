"""Many cases at once, and what came of them as Markdown tables."""

import multiprocessing
import sys

WORKERS = 2
SHOWN = 10  # So many violations are printed in full, the others in a line each.


class Report:
    """One part's figures, and what broke a promise: a list of (case, what happened)."""

    def __init__(self, heading, *columns):
        self.heading, self.columns = heading, columns
        self.rows, self.violations = [], []

    def row(self, *cells):
        self.rows.append([f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in cells])

    def print(self):
        print(f"\n### {self.heading}\n")
        print("| " + " | ".join(self.columns) + " |\n|" + "---|" * len(self.columns))
        for row in self.rows:
            print("| " + " | ".join(row) + " |")
        for case, what in self.violations[:SHOWN]:
            print(f"\nVIOLATION {case}: {what}")
        for case, what in self.violations[SHOWN:]:
            print(f"VIOLATION {case}: {str(what).splitlines()[0][:120]}")
        sys.stdout.flush()


def play_all(play, cases):
    """Plays the cases in some processes and gives (case, what `play` returned) in the order of the cases."""
    with multiprocessing.get_context("fork").Pool(WORKERS) as pool:
        yield from zip(cases, pool.imap(play, cases, chunksize=1))
