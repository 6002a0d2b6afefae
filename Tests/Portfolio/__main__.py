"""A repository of journeys as an organisation has them: python3 Tests/Portfolio FOLDER [--maps 60] [--commits 200] [--seed 1].

The same seed gives the same maps, names and days, in English and Arabic, and the same commits; with --commits 0 no repository is
made. What is measured over a thousand maps of forty touchpoints is made by --maps 1000 --touchpoints 40 --commits 0.
"""

import argparse
import datetime
import json
import os
import random
import subprocess

WORDS = {
    "en": {
        "subjects": ["Loan", "Current account", "Card", "Claim", "Insurance", "Moving house", "New phone", "Internet at home", "Returns", "Visit"],
        "stages": ["Aware", "Compare", "Sign up", "First use", "Support", "Renew", "Leave"],
        "steps": ["Reads the page", "Calls the desk", "Fills the form", "Waits for the code", "Visits the branch", "Gets the letter", "Asks the chat"],
        "pains": ["Too many fields", "Nobody answers", "Code comes late", "Asked twice", "Hours not said"],
        "actions": ["Shorter form", "Call back", "Second channel", "Say the hours"],
        "owners": ["Web team", "web team", "Care", "Branches", "Marketing", ""],
        "channels": ["website", "Website", "phone", "chat", "branch", "app"],
        "personas": ["Sara, first loan", "Omar, small shop"]},
    "ar": {
        "subjects": ["القرض", "الحساب الجاري", "البطاقة", "المطالبة", "التأمين", "الانتقال", "الهاتف الجديد", "الإنترنت المنزلي", "الإرجاع", "الزيارة"],
        "stages": ["المعرفة", "المقارنة", "التسجيل", "أول استخدام", "الدعم", "التجديد", "المغادرة"],
        "steps": ["يقرأ الصفحة", "يتصل بالمركز", "يملأ النموذج", "ينتظر الرمز", "يزور الفرع", "يتلقى الرسالة", "يسأل في المحادثة"],
        "pains": ["حقول كثيرة", "لا أحد يجيب", "يتأخر الرمز", "يُسأل مرتين", "المواعيد غير معلنة"],
        "actions": ["نموذج أقصر", "معاودة الاتصال", "قناة ثانية", "إعلان المواعيد"],
        "owners": ["فريق الموقع", "فريق الموقَع", "العناية", "الفروع", ""],
        "channels": ["الموقع", "الهاتف", "المحادثة", "الفرع"],
        "personas": ["سارة، أول قرض", "عمر، متجر صغير"]}}


def touchpoint(rng, number, words):
    owner = rng.choice(words["owners"])
    made = {"id": f"t{number}", "name": f"{rng.choice(words['steps'])} {number}", "channel": rng.choice(words["channels"])}
    if owner:
        made["owner"] = owner
    made["personas"] = [rng.choice(["p1", "p2"])]
    made["emotion"] = rng.randint(-2, 2)
    if rng.random() < 0.85:
        made["effectiveness"] = rng.randint(1, 5)
    if rng.random() < 0.1:
        made["momentOfTruth"] = True
    if rng.random() < 0.5:
        made["pains"] = [{
            "id": f"p{number}", "text": rng.choice(words["pains"]), "reach": round(rng.random(), 2), "impact": rng.randint(1, 4)}]
    if rng.random() < 0.4:
        made["evidence"] = [
            {"id": f"e{number}-{k}", "measure": "csat", "value": rng.randint(30, 95), "source": "survey", "kind": "solicited", "sample": 40,
             "date": f"2026-{month:02}-{rng.randint(1, 28):02}"} for k, month in enumerate([1, 1, 2, 3, 5, 6, 6])]
    if rng.random() < 0.2:
        made["improvements"] = [{
            "id": f"i{number}", "text": rng.choice(words["actions"]), "owner": owner or "Care", "status": "open",
            "due": f"2026-{rng.randint(3, 12):02}-{rng.randint(1, 28):02}"}]
    return made


def journey(rng, number, touchpoints):
    language = "ar" if number % 2 else "en"
    words = WORDS[language]
    names = rng.sample(words["stages"], rng.randint(4, 7))
    stages = [{"id": f"s{k}", "name": name, "touchpoints": []} for k, name in enumerate(names)]
    for k in range(touchpoints):
        stages[k * len(stages) // touchpoints]["touchpoints"].append(touchpoint(rng, k, words))
    return {
        "format": "rihla/1", "title": f"{words['subjects'][number // 2 % 10]} {number + 1}", "language": language,
        "personas": [{"id": f"p{k + 1}", "name": name} for k, name in enumerate(words["personas"])], "stages": stages}


def link(documents):
    """Every third map leads to the next one, of another team, and every ninth to the one after: sub-journeys."""
    paths = list(documents)
    for number, path in enumerate(paths[:-2]):
        stages = documents[path]["stages"]
        if number % 3 == 0:
            stages[-1]["links"] = [f"../{paths[number + 1]}#s0"]
        if number % 9 == 0:
            stages[0]["touchpoints"][0]["links"] = [f"../{paths[number + 2]}"]


def write(folder, path, document):
    place = os.path.join(folder, path)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    with open(place, "w", encoding="utf-8") as out:
        json.dump(document, out, ensure_ascii=False, indent=2)
        out.write("\n")


def step(rng, document):
    """What a team does to a map between two commits: a rating that goes up, an action that is done."""
    found = [touchpoint for stage in document["stages"] for touchpoint in stage["touchpoints"]]
    for touchpoint in rng.sample(found, min(3, len(found))):
        touchpoint["effectiveness"] = min(5, touchpoint.get("effectiveness", 2) + rng.choice([0, 1, 1]))
        for improvement in touchpoint.get("improvements", []):
            improvement["status"] = "done"


def commit(folder, message, day):
    stamp = f"{day.isoformat()}T12:00:00Z"
    environment = dict(os.environ, GIT_AUTHOR_DATE=stamp, GIT_COMMITTER_DATE=stamp)
    git = ["git", "-C", folder, "-c", "user.name=Portfolio", "-c", "user.email=portfolio@example.org"]
    subprocess.run(git + ["add", "-A"], check=True, env=environment)
    subprocess.run(git + ["commit", "-qm", message, "--allow-empty"], check=True, env=environment)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--maps", type=int, default=60)
    parser.add_argument("--touchpoints", type=int, default=12)
    parser.add_argument("--commits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    documents = {f"team{n % 5}/map{n:04}.journey.json": journey(rng, n, options.touchpoints) for n in range(options.maps)}
    link(documents)
    for path, document in documents.items():
        write(options.folder, path, document)
    if not options.commits:
        return
    subprocess.run(["git", "init", "-q", options.folder], check=True)
    day = datetime.date(2026, 1, 5)
    commit(options.folder, "Begin", day)
    for number in range(1, options.commits):
        path = rng.choice(sorted(documents))
        step(rng, documents[path])
        write(options.folder, path, documents[path])
        commit(options.folder, f"Work on {path}", day + datetime.timedelta(days=number))


main()
