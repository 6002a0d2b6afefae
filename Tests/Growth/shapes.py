"""Maps and tables of any size, each large in one respect: what a growth in that respect costs is measured on them."""

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "Bench"))
from maps import journey  # noqa: E402


def document(**members):
    return (json.dumps({"format": "rihla/1", "title": "Growing", "language": "en"} | members, indent=2) + "\n").encode()


def touchpoint(number, **members):
    return {"id": f"t{number}", "name": f"Touchpoint {number}"} | members


def stage(number, touchpoints):
    return {"id": f"s{number}", "name": f"Stage {number}", "touchpoints": touchpoints}


def equal_names(count):
    return document(stages=[stage(0, [touchpoint(n, name="Calls", effectiveness=n % 5 + 1) for n in range(count)])])


def many_stages(count):
    return document(stages=[stage(n, [touchpoint(n, effectiveness=n % 5 + 1)]) for n in range(count)])


def evidence(count):
    readings = [
        {"id": f"e{n}", "measure": "csat", "value": 50 + n % 50, "source": f"Survey {n % 7}",
         "date": day(n), "quote": f"Said {n}"}
        for n in range(count)]
    return document(stages=[stage(0, [touchpoint(0, effectiveness=2, evidence=readings)])])


def pains(count):
    told = [{"id": f"p{n}", "text": f"Hurts {n}", "reach": n % 100 / 100, "impact": n % 5} for n in range(count)]
    return document(stages=[stage(0, [touchpoint(0, effectiveness=2, pains=told)])])


def improvements(count):
    told = [{"id": f"i{n}", "text": f"Mend {n}", "owner": f"Owner {n % 9}", "due": "2027-01-01"} for n in range(count)]
    return document(stages=[stage(0, [touchpoint(0, effectiveness=2, improvements=told)])])


def personas(count):
    people = [{"id": f"p{n}", "name": f"Persona {n}"} for n in range(count)]
    felt = {f"p{n}": n % 5 - 2 for n in range(count)}
    return document(personas=people, stages=[stage(0, [touchpoint(n, emotions=felt if n == 0 else {}) for n in range(3)])])


def opportunities(count):
    told = [
        {"id": f"o{n}", "text": f"Could {n}", "customerValue": n % 5 + 1, "businessValue": n % 3 + 1, "effort": n % 4 + 1}
        for n in range(count)]
    return document(opportunities=told, stages=[stage(0, [touchpoint(0, effectiveness=2)])])


def transitions(count):
    led = [{"id": f"x{n}", "from": f"t{n}", "to": f"t{n + 1}", "share": 0.5} for n in range(count)]
    return document(transitions=led, stages=[stage(0, [touchpoint(n) for n in range(count + 1)])])


def parked(count):
    return document(parking=[{"id": f"k{n}", "text": f"Later {n}"} for n in range(count)], stages=[stage(0, [touchpoint(0)])])


def long_texts(count):
    return document(description="word " * count, stages=[stage(0, [touchpoint(0, notes="note, " * count, reason="why " * count)])])


def linked(number):
    """A small map of many, with a link to the next one."""
    points = [
        touchpoint(n, owner=f"Owner {(n + number) % 9}", effectiveness=(n + number) % 5 + 1,
                   pains=[{"id": f"p{n}", "text": f"Hurts {n}", "reach": 0.5, "impact": n % 5}])
        for n in range(4)]
    points[0]["links"] = [f"m{number + 1}.journey.json"]
    return document(title=f"Map {number}", stages=[stage(0, points)])


MAPS = {
    "touchpoints": journey, "equal names": equal_names, "stages": many_stages, "readings of one": evidence,
    "pains of one": pains, "actions of one": improvements, "personas": personas, "opportunities": opportunities,
    "transitions": transitions, "parked thoughts": parked, "long texts": long_texts}


def diagram(count, name="Does it {}"):
    lines = ["journey", "  title Growing"]
    for number in range(count):
        if number % 10 == 0:
            lines.append(f"  section Part {number // 10}")
        lines.append(f"    {name.format(number)}: {number % 5 + 1}: Anna, Customer {number % 7}")
    return "\n".join(lines) + "\n"


def fences(count):
    return "".join(f"# Journey {n}\n\n```mermaid\n{diagram(3)}```\n\n" for n in range(count))


def markup(count):
    return "<html><body>" + "".join(f'<p>{n}</p><pre class="mermaid">\n{diagram(3)}</pre>' for n in range(count)) + "</body></html>"


def inventory(count, name="Touchpoint {}"):
    rows = "".join(f"Stage {n // 10},{name.format(n)},Owner {n % 9},{n % 5 + 1},hurts {n}\n" for n in range(count))
    return "Stage,Touchpoint,Owner,Rating,Pain Point\n" + rows


def across(count):
    stages = ",".join(f"Stage {n}" for n in range(count))
    texts = ",".join(f"Does {n}" for n in range(count))
    return f",{stages}\nTouchpoints,{texts}\nPains,{texts}\n"


def day(number):
    """A day of its own for every number."""
    return f"{1900 + number // 336:04d}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"


def readings(count):
    rows = "".join(f"Touchpoint {n % 3},csat,{50 + n % 50},Survey {n % 11},{day(n)}\n" for n in range(count))
    return "Touchpoint,Measure,Value,Source,Date\n" + rows


def answers(count):
    rows = "".join(f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d},Touchpoint {n % 3},{n % 11},Said {n}\n" for n in range(count))
    return "Date,Touchpoint,NPS,Comment\n" + rows


# What is read by a command besides maps: its name, the suffix of the file, the text, and the command before the file.
READERS = [
    ("import, tasks of a diagram", ".mmd", diagram, ["import", "{in}", "-o", "{out}"]),
    ("import, tasks of one name", ".mmd", lambda n: diagram(n, "Calls"), ["import", "{in}", "-o", "{out}"]),
    ("import, a long line", ".mmd", lambda n: "journey\n  " + "a " * n + ": 3: Me\n", ["import", "{in}", "-o", "{out}"]),
    ("import, rows of a table", ".csv", inventory, ["import", "{in}", "-o", "{out}"]),
    ("import, rows of one name", ".csv", lambda n: inventory(n, "Calls"), ["import", "{in}", "-o", "{out}"]),
    ("import, stages across", ".csv", across, ["import", "{in}", "-o", "{out}"]),
    ("show, fences of Markdown", ".md", fences, ["show", "{in}#1"]),
    ("show, diagrams of a page", ".html", markup, ["show", "{in}#1"]),
    ("check, tasks of a diagram", ".mmd", diagram, ["check", "{in}"]),
    ("evidence, readings on three touchpoints", ".csv", readings, ["evidence", "{map}", "{in}"]),
    ("evidence, answers on three touchpoints", ".csv", answers, ["evidence", "{map}", "{in}"]),
    ("textconv, what is no map", ".txt", lambda n: "no map at all\n" * n, ["textconv", "{in}"]),
]
