"""Figures with their goals: kept as JSON, so that those of two runs can be laid beside each other.

python3 Tests/Bench/figures.py LAST NOW prints a Markdown table of both, and ends with 1 where a figure got clearly worse.
"""

import json
import sys

# From so much more on a time has got worse; below it is what machines differ by from run to run. Counts hardly differ.
TOLERANCE = {"ms": 1.25, "×": 1.15}
COUNTED = 1.03


class Figures:
    """What was measured: a value and a unit under each name; less is better."""

    def __init__(self):
        self.rows = {}

    def take(self, name, value, unit, goal=None):
        self.rows[name] = {"value": value, "unit": unit, "goal": goal}
        return value

    def missed(self):
        return [name for name, row in self.rows.items() if row["goal"] is not None and row["value"] > row["goal"]]

    def tell(self):
        """Prints which goals are missed and by how much."""
        goals = [name for name, row in self.rows.items() if row["goal"] is not None]
        missed = self.missed()
        print(f"\n### Goals: {len(goals) - len(missed)} of {len(goals)} reached\n")
        for name in missed:
            row = self.rows[name]
            print(f"* missed: {name}: {shown(row['value'], row['unit'])}, the goal is {shown(row['goal'], row['unit'])}")

    def save(self, path):
        with open(path, "w", encoding="utf-8") as out:
            json.dump(self.rows, out, indent=1, ensure_ascii=False, sort_keys=True)
            out.write("\n")


def shown(value, unit):
    if unit == "instructions":
        return f"{value / 1e6:.2f} M instructions"
    return f"{value:,.0f} {unit}" if unit == "bytes" else f"{value:.2f} {unit}"


def compare(last, now):
    """Rows of both runs, and the names of what got worse."""
    rows, worse = [], []
    for name in sorted(set(last) | set(now)):
        before, after = last.get(name), now.get(name)
        row = [name] + [shown(one["value"], one["unit"]) if one else "–" for one in (before, after)]
        ratio = after["value"] / before["value"] if before and after and before["value"] else None
        sign = ""
        if ratio is not None and ratio > TOLERANCE.get(after["unit"], COUNTED):
            sign = "worse"
            worse.append(name)
        if after and after["goal"] is not None and after["value"] > after["goal"]:
            sign += (", " if sign else "") + f"goal {shown(after['goal'], after['unit'])}"
        rows.append(row + [f"{ratio:.2f}" if ratio is not None else "–", sign])
    return rows, worse


def main():
    if len(sys.argv) != 3:
        sys.exit("Two files of figures are needed: python3 Tests/Bench/figures.py LAST NOW")
    loaded = []
    for path in sys.argv[1:]:
        try:
            with open(path, encoding="utf-8") as file:
                loaded.append(json.load(file))
        except OSError as error:
            sys.exit(f"{path}: {error.strerror}. Run `make bench` twice: the figures of the last two runs are compared.")
    rows, worse = compare(*loaded)
    print("| figure | last | now | ratio | |\n|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.exit(1 if worse else 0)


if __name__ == "__main__":
    main()
