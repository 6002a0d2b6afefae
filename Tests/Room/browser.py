"""The page as people have it in their hands: in Chromium, on a phone and on a large screen, in both languages."""

import importlib.util
import json
import os
import time

import devtools
from faults import expect
from room import Room

# What is to be hit with a finger and is smaller than 44 points each way; links inside sentences, tables and drawings are read.
SMALL = """
Array.from(document.querySelectorAll("a[href], button, input, textarea, summary, label.choice, label.switch")).filter(part => {
  const box = part.getBoundingClientRect();
  if (!box.width || !box.height || part.closest("svg, table, .card li, .skip")) return false;
  if (part.matches("input[type=radio], input[type=checkbox]")) return false;
  return box.height < 43.5 || box.width < 43.5 && part.matches("button, input");
}).map(part => part.outerHTML.slice(0, 90))"""

# What has no name for those who do not see it.
NAMELESS = """
Array.from(document.querySelectorAll("button, input:not([type=hidden]), textarea, a[href], meter")).filter(part =>
  !(part.getAttribute("aria-label") || part.textContent.trim() || (part.labels && part.labels.length && part.labels[0].textContent.trim()))
).map(part => part.outerHTML.slice(0, 90))"""

# Words on a ground that they can hardly be told from (less than 4.5 : 1, large ones 3 : 1).
PALE = """
(() => {
  const numbers = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(x => x / 255).map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4)
    .reduce((sum, x, place) => sum + x * [.2126, .7152, .0722][place], 0);
  const ground = part => {
    for (; part; part = part.parentElement) {
      const color = numbers(getComputedStyle(part).backgroundColor);
      if (color.length === 3 || color[3] > .9) return color;
    }
    return [255, 255, 255];
  };
  return Array.from(document.querySelectorAll("body *")).filter(part => {
    if (part.closest("svg, .unseen, .skip, [hidden], button[disabled]") || !part.offsetParent) return false;
    if (!Array.from(part.childNodes).some(node => node.nodeType === 3 && node.textContent.trim())) return false;
    const style = getComputedStyle(part), one = light(numbers(style.color)), other = light(ground(part));
    const ratio = (Math.max(one, other) + .05) / (Math.min(one, other) + .05), size = parseFloat(style.fontSize);
    return ratio < (size >= 24 || size >= 18.6 && style.fontWeight >= 700 ? 3 : 4.5);
  }).map(part => part.outerHTML.slice(0, 90));
})()"""


def axe():
    """The text of axe, where Python has it (axe-core-python, axe-selenium-python …)."""
    for name in ("axe_core_python", "axe_playwright_python", "axe_selenium_python"):
        spec = importlib.util.find_spec(name)
        for folder, _, files in os.walk(os.path.dirname(spec.origin) if spec and spec.origin else "/nowhere"):
            for file in files:
                if file in ("axe.min.js", "axe.js"):
                    with open(os.path.join(folder, file)) as text:
                        return text.read()
    return None


def examine(window, place, what):
    for name, check in (("too small", SMALL), ("without a name", NAMELESS), ("pale", PALE)):
        found = window.evaluate(check)
        expect(not found, f"{what}, {name}: {found[:4]}")
    wide = window.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(wide <= 0, f"{what}: {wide} points too wide")
    text = axe()
    if text:
        window.evaluate(text + "; true")
        found = json.loads(window.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(found => JSON.stringify(found.violations"
            ".filter(v => ['serious', 'critical'].includes(v.impact)).map(v => [v.id, v.nodes[0].html.slice(0, 120)])))"))
        expect(not found, f"{what}, axe: {found}")
        place.note("axe")


def photograph(window, place, name, whole=False):
    if place.pictures:
        os.makedirs(place.pictures, exist_ok=True)
        window.photograph(os.path.join(place.pictures, name + ".png"), whole)


def in_view(part):
    """Whether a part is on the screen, as an expression."""
    return (f"(() => {{ const box = document.querySelector('{part}').getBoundingClientRect(); "
            "return box.top < innerHeight && box.bottom > 0; })()")


def in_a_browser(place):
    """the page in Chromium: three windows, two phones' sizes, both languages, light and dark; edits, questions, results"""
    if not devtools.program():
        return place.note("no Chromium")
    text = json.loads(place.text)
    stages = text["stages"]
    touchpoint = stages[-1]["touchpoints"][-1]
    painful = next(t for s in stages for t in s["touchpoints"] if t.get("pains"))
    chromium = devtools.Browser()
    try:
        with Room(place.page, place.text) as room:
            address = f"{room.place['link']}/"
            windows = {
                "phone-en": chromium.window(address + "en/", 390, 844, scale=2),
                "phone-ar": chromium.window(address + "ar/", 390, 844, is_dark=True, scale=2),
                "small-ar": chromium.window(address + "ar/", 320, 640),
                "wide-en": chromium.window(address + "en/", 1440, 900, is_phone=False),
            }
            for name, window in windows.items():
                window.wait("document.querySelector('.following label').hidden === false")
                examine(window, place, name)
                photograph(window, place, name)
                photograph(window, place, name + "-whole", whole=True)
            expect(room.wait(lambda: room.present >= 1), "somebody is there")
            times = []
            for number in range(20):
                text["title"] = f"Edited {number}"
                begin = time.monotonic()
                room.say("map", text=json.dumps(text))
                windows["phone-en"].wait(f"document.getElementById('top').textContent === 'Edited {number}'")
                times.append(time.monotonic() - begin)
            place.note(f"edit to page {sorted(times)[18] * 1000:.0f} ms")
            expect(sorted(times)[18] < 0.2 * place.patience, f"an edit takes {sorted(times)[18]:.2f} s")
            room.say("focus", touchpoint=touchpoint["id"])
            for name, window in windows.items():
                window.wait("document.querySelector('.card.focused') && (() => { const box = document.querySelector('.card.focused')"
                            ".getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; })()")
            photograph(windows["phone-ar"], place, "focus-ar")
            room.say("timer", ends=int(time.time() * 1000) + 590000)
            room.round(touchpoint=painful["id"], answered=6)
            for name, window in windows.items():
                window.wait("document.querySelectorAll('input[type=radio]').length === 5")
                # Whoever was led to the middle of the map is led to the question, and not away from it again.
                window.wait(in_view("#question"))
            room.say("focus", touchpoint=painful["id"])
            for name, window in windows.items():
                window.wait("/^9:/.test(document.querySelector('.timer b').textContent)")
                window.wait(f"document.querySelector('.card.focused h4').textContent === {json.dumps(painful['name'])}")
                expect(window.evaluate(in_view("#question")), f"{name}: led away from the question")
                examine(window, place, name + " rating")
                photograph(window, place, name + "-rating")
            phone = windows["phone-ar"]
            phone.evaluate("document.querySelectorAll('input[type=radio]')[3].click();"
                           "document.querySelector('form.answer button, .ask form button').click()")
            phone.wait("document.querySelector('.ask .reply').textContent.length > 5 && !document.querySelector('.ask .reply.wrong')")
            expect(list(room.answers.values()) == [[4]], f"{room.answers}")
            photograph(phone, place, "taken-ar")
            figures = [{"median": 2.5, "spread": 3, "agrees": False, "counts": [2, 1, 2, 2, 0]}]
            room.round(state="revealed", touchpoint=painful["id"], answered=7, figures=figures, results=[])
            for name, window in windows.items():
                window.wait("document.querySelectorAll('meter').length === 5")
                expect(window.evaluate(in_view("#question")), f"{name}: the results are in view")
                examine(window, place, name + " results")
                photograph(window, place, name + "-results")
            choices = [{"ref": p["id"], "text": p["text"], "place": t["name"]} for s in stages for t in s["touchpoints"]
                       for p in t.get("pains", [])][:4]
            room.round("r2", "dots", dots=3, choices=choices)
            phone = windows["phone-en"]
            phone.wait("document.querySelectorAll('.ballot li').length > 1")
            phone.evaluate("document.getElementById('ask').scrollIntoView()")
            phone.evaluate("for (let n = 0; n < 5; n++) document.querySelectorAll('.stepper button:last-child')[1].click()")
            expect(phone.evaluate("document.querySelectorAll('.stepper input')[1].value") == "3", "no more dots than there are")
            examine(phone, place, "phone-en dots")
            photograph(phone, place, "phone-en-dots")
            room.say("round")
            phone.wait(in_view(".card.focused"))
            phone.evaluate("document.getElementById('thought-text').value = 'From a phone';"
                           "document.querySelector('.thought button').click()")
            phone.wait("document.querySelector('.thought .reply').textContent.length > 5")
            expect(room.thoughts == ["From a phone"], f"{room.thoughts}")
            port = room.port
            room.kill()
            for window in windows.values():
                window.wait("!document.getElementById('trouble').hidden")
            photograph(windows["phone-ar"], place, "lost-ar")
            expected = [t for w in windows.values() for t in w.troubles]
            expect(not [t for t in expected if "Content Security" in t or "Error" in t[:12]], f"{expected[:3]}")
        with Room(place.page, json.dumps({**text, "title": "Back again"}), port=port) as again:
            for window in windows.values():
                window.wait("document.getElementById('top').textContent === 'Back again'")
            again.close()
            windows["phone-en"].wait("/closed/.test(document.getElementById('trouble').textContent)")
    finally:
        chromium.close()


SCENES = [in_a_browser]
