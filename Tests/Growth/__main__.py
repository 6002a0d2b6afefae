"""How the work of every command grows with what it is given: python3 Tests/Growth RIHLA [--law] [--table] [--only TEXT].

The law: instructions are counted by valgrind at three sizes, each twice the one before. What the second doubling adds is twice
what the first did where work grows in proportion, and four times as much where it grows with the square; more than three
times is a breach. A command of `rihla --help` that is neither measured here nor excused fails, too.

The table: seconds and the most memory of the commands that read or write whole maps, at up to 100,000 touchpoints.
"""

import argparse
import concurrent.futures
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import shapes

SIZES = [400, 800, 1600]
LIMIT = 3.0
# What the counts of a small difference are worth: below this a doubling adds nothing that could be told from noise.
NOISE = 1_000_000

COMMANDS = {
    "show": ["show", "{map}"],
    "show --format json": ["show", "{map}", "--format", "json"],
    "pains": ["pains", "{map}"],
    "stats": ["stats", "{map}"],
    "inventory": ["inventory", "{map}"],
    "inventory --format csv": ["inventory", "{map}", "--format", "csv"],
    "actions": ["actions", "{map}"],
    "opportunities": ["opportunities", "{map}"],
    "inventory --where": ["inventory", "{map}", "--where", "low or -(owner:- gap>1)", "--sort", "-rating"],
    "inventory --group-by": ["inventory", "{map}", "--group-by", "owner"],
    "atlas": ["atlas", "{map}", "--format", "csv"],
    "check": ["check", "{map}"],
    "check --where": ["check", "{map}", "--where", "low or -(owner:- gap>1)", "--require", "owner"],
    "check --base": ["check", "{map}", "--base", "{old}"],
    "textconv": ["textconv", "{map}"],
    "diff": ["diff", "{old}", "{map}"],
    "merge": ["merge", "{old}", "{copy}", "{map}"],
    "minutes": ["minutes", "{map}", "--since", "{old}"],
    "migrate": ["migrate", "{copy}"],
    "migrate --moved": ["migrate", "--moved", "{out}", "{out}.moved", "--dry-run", "{map}"],
    "export --to html": ["export", "{map}", "--to", "html", "-o", "{out}"],
    "export --to svg": ["export", "{map}", "--to", "svg", "-o", "{out}"],
    "export --to markdown": ["export", "{map}", "--to", "markdown", "-o", "{out}"],
    "export --to mermaid": ["export", "{map}", "--to", "mermaid", "-o", "{out}"],
    "export --to csv": ["export", "{map}", "--to", "csv", "-o", "{out}"],
    "versions": ["versions", "{map}"],
    "recover": ["recover", "{map}"],
}
# Commands over a folder of maps that grows: an eighth as many maps as the size says, each of which links to the next; git has
# a commit for each.
FOLDERS = {
    "stats": ["stats", "{folder}", "--format", "csv"],
    "stats --group-by": ["stats", "{folder}", "--group-by", "owner"],
    "pains": ["pains", "{folder}", "--where", "low", "--limit", "20"],
    "atlas": ["atlas", "{folder}", "--format", "csv"],
    "check": ["check", "{folder}", "--require", "owner"],
    "check --base": ["check", "{folder}", "--base", "HEAD~1"],
    "migrate --moved": ["migrate", "--moved", "{folder}/m1.journey.json", "{folder}/n.journey.json", "--dry-run", "{folder}"],
    "export --to html": ["export", "{folder}", "--to", "html", "-o", "{out}"],
    "trend": ["trend", "{folder}", "--since", "{first}", "--format", "csv"],
}
# Commands whose work has nothing to do with the size of a map, or which `make bench` and the tests hold themselves.
EXCUSED = {
    "open", "forget", "new", "templates", "config", "demo", "keys", "schema", "git-setup", "manual", "completions", "help",
    "paths", "import", "evidence", "serve", "room"}
TABLE = [
    "show", "pains", "stats", "inventory", "inventory --format csv", "check", "textconv", "diff", "export --to html",
    "export --to svg", "export --to markdown", "export --to csv"]


class Growth:
    def __init__(self, rihla, folder):
        self.rihla, self.folder = os.path.abspath(rihla), folder
        self.environment = {
            "TERM": "dumb", "LANG": "C.UTF-8", "HOME": folder, "XDG_STATE_HOME": folder + "/state",
            "PATH": os.environ.get("PATH", "/usr/bin:/bin")}

    def known_commands(self):
        help_text = subprocess.run([self.rihla, "--help"], env=self.environment, capture_output=True, text=True, check=True).stdout
        return set(re.findall(r"^  ([a-z][a-z-]*)(?: \(default\))?(?:  |$)", help_text.split("SUBCOMMANDS:")[1], re.M))

    def scene(self, suffix=".journey.json"):
        """A folder with what one command is given at one size."""
        place = tempfile.mkdtemp(dir=self.folder)
        paths = {key: f"{place}/{key}" for key in ("in", "map", "old", "copy", "out")}
        paths["in"] += suffix
        for key in ("map", "old", "copy"):
            paths[key] += ".journey.json"
        paths["folder"], paths["first"] = place + "/maps", ":/^First"
        paths["out"] += ".journey.json" if suffix != ".journey.json" else ".out"
        return paths

    def furnish(self, paths, count, text, suffix=".journey.json"):
        """Writes the files of a scene."""
        content = text(count)
        content = content.encode() if isinstance(content, str) else content
        with open(paths["in"], "wb") as out:
            out.write(content)
        is_map = suffix == ".journey.json"
        whole = content if is_map else shapes.document(stages=[shapes.stage(0, [shapes.touchpoint(n) for n in range(3)])])
        for key in ("map", "copy"):
            with open(paths[key], "wb") as out:
                out.write(whole)
        with open(paths["old"], "wb") as out:
            out.write(re.sub(rb'("name": "[^"]*)"', rb'\1 of old"', whole, count=50) if is_map else whole)

    def furnish_folder(self, paths, count):
        """Makes a folder of maps, and a repository that got one after the other."""
        folder = paths["folder"]
        os.mkdir(folder)
        git = ["git", "-C", folder, "-c", "user.name=G", "-c", "user.email=g@example.org", "-c", "gc.auto=0"]
        subprocess.run(git + ["init", "-q"], check=True, env=self.environment)
        for number in range(count):
            with open(f"{folder}/m{number}.journey.json", "wb") as out:
                out.write(shapes.linked(number))
            subprocess.run(git + ["add", "."], check=True, env=self.environment)
            message = "First" if number == 0 else f"Map {number}"
            subprocess.run(git + ["commit", "-q", "-m", message], check=True, env=self.environment)

    def fill(self, command, paths):
        return [re.sub(r"\{(\w+)\}", lambda found: paths[found[1]], word) for word in command]

    def instructions(self, command, paths):
        """How many instructions a run takes, or the last line that it said, if it failed."""
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", self.rihla] + self.fill(command, paths),
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            errors="replace", cwd=os.path.dirname(paths["map"]))
        counted = re.search(r"Collected : (\d+)", run.stderr)
        said = [line for line in run.stderr.splitlines() if line and not line.startswith("==")]
        if run.returncode not in (0, 1) or not counted:
            return said[-1] if said else f"exit {run.returncode}"
        return int(counted[1])

    def measure(self, name, command, text, suffix):
        counts = []
        for size in SIZES:
            paths = self.scene(suffix)
            if text is None:
                self.furnish_folder(paths, size // 8)
            else:
                self.furnish(paths, size, text, suffix)
            counted = self.instructions(command, paths)
            shutil.rmtree(os.path.dirname(paths["map"]))
            if isinstance(counted, str):
                return name, counts, counted
            counts.append(counted)
        first, second = counts[1] - counts[0], counts[2] - counts[1]
        return name, counts, second / max(first, NOISE)

    def law(self, only):
        cases = [
            (f"{command}, {shape}", words, text, ".journey.json")
            for command, words in COMMANDS.items() for shape, text in shapes.MAPS.items()]
        cases += [(name, words, text, suffix) for name, suffix, text, words in shapes.READERS]
        cases += [(f"{name}, maps of a folder", words, None, ".journey.json") for name, words in FOLDERS.items()]
        cases = [case for case in cases if only in case[0]]
        print(f"\n### Growth: instructions at {SIZES[0]}, {SIZES[1]} and {SIZES[2]}, in millions\n")
        print("| command, what grows |" + "".join(f" {size:,} |" for size in SIZES) + " second doubling : first | |")
        print("|---|" + "---|" * (len(SIZES) + 2))
        broken = 0
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as workers:
            for name, counts, ratio in workers.map(lambda case: self.measure(*case), cases):
                is_broken = isinstance(ratio, str) or ratio > LIMIT
                broken += is_broken
                told = ratio if isinstance(ratio, str) else f"{ratio:.2f}"
                cells = "".join(f" {count / 1e6:.1f} |" for count in counts) + " – |" * (len(SIZES) - len(counts))
                print(f"| {name} |{cells} {told} | {'**broken**' if is_broken else ''} |", flush=True)
        return broken

    def table(self, sizes):
        print("\n### Growth: seconds, and the most memory\n")
        print("| command |" + "".join(f" {size:,} |" for size in sizes) + "\n|---|" + "---|" * len(sizes))
        for name in TABLE:
            cells = []
            for size in sizes:
                paths = self.scene()
                # In a process of its own: what this one ever took would be counted as the command's.
                child = os.fork()
                if child == 0:
                    self.furnish(paths, size, shapes.journey)
                    os._exit(0)
                os.waitpid(child, 0)
                cells.append(self.time(self.fill(COMMANDS[name], paths)))
                shutil.rmtree(os.path.dirname(paths["map"]))
            print(f"| `{name}` |" + "".join(f" {cell} |" for cell in cells), flush=True)

    def time(self, words):
        """Seconds and megabytes of a run; what the page maker takes is counted in."""
        begin = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", "import os, sys; os.execvp(sys.argv[1], sys.argv[1:])", self.rihla] + words,
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        failed = "" if process.returncode in (0, 1) else f" (exit {process.returncode})"
        return f"{seconds:.2f} s, {usage.ru_maxrss / 1024:.0f} MB{failed}"


def main():
    parser = argparse.ArgumentParser(description="How the work of every command grows.")
    parser.add_argument("rihla")
    parser.add_argument("--law", action="store_true", help="count instructions at doubled sizes")
    parser.add_argument("--table", action="store_true", help="print seconds and memory at up to 100,000 touchpoints")
    parser.add_argument("--only", default="", help="measure what has this text in its name")
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    folder = tempfile.mkdtemp(prefix="rihla-growth-")
    broken = 0
    try:
        growth = Growth(arguments.rihla, folder)
        measured = {words[0] for words in [*COMMANDS.values(), *FOLDERS.values()]} | {words[0] for _, _, _, words in shapes.READERS}
        missing = growth.known_commands() - measured - EXCUSED
        if missing:
            print(f"Neither measured nor excused: {', '.join(sorted(missing))}")
            broken += len(missing)
        if arguments.table:
            growth.table([1_000, 10_000, 100_000])
        if arguments.law:
            broken += growth.law(arguments.only)
    finally:
        shutil.rmtree(folder)
    sys.exit(1 if broken else 0)


main()
