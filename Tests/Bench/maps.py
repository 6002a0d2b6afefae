"""Journey maps of any size for measuring, alike on every run: ten stages, and touchpoints as real maps have them."""

import json
import random

ARABIC_STAGES = ["الوعي", "المفاضلة", "التسجيل", "أول استخدام", "الاستخدام اليومي", "الفواتير", "الدعم", "التجديد", "الإحالة", "المغادرة"]
ARABIC_VERBS = ["يفتح", "يقرأ", "يقارن", "يسأل عن", "ينتظر", "يبحث عن", "يستلم", "يتصل بشأن", "يعبّئ", "يمسح"]
ARABIC_THINGS = ["رسالة الترحيب", "قائمة الأسعار", "بطاقة الهوية في إضاءة ضعيفة", "رمز التأكيد عبر SMS", "أول فاتورة", "موقع المقارنة Acme", "مكتب الفرع", "صفحة المساعدة", "إشعار التجديد", "تطبيق الجوّال"]
ARABIC_CHANNELS = ["الموقع", "التطبيق", "البريد", "الهاتف", "المحادثة", "المتجر", "الفرع", "التواصل"]
STAGES = ["Awareness", "Comparison", "Sign-up", "First use", "Daily use", "Billing", "Support", "Renewal", "Referral", "Leaving"]
VERBS = ["Opens", "Reads", "Compares", "Asks about", "Waits for", "Looks for", "Receives", "Calls about", "Fills in", "Scans"]
THINGS = ["the welcome letter", "the price list", "an identity card in poor light", "the confirmation code", "the first invoice", "a comparison site", "the branch desk", "the help page", "the renewal notice", "the mobile app"]
CHANNELS = ["website", "app", "email", "phone", "chat", "shop", "branch", "social"]
OWNERS = ["Growth", "Mobile team", "Care", "Billing operations", "Branch network"]
PAINS = ["Nobody answers before noon", "The form forgets what was typed", "Two letters say different things", "It is not clear what comes next"]
QUOTES = ["I gave up and called.", "It took three attempts.", "That was quicker than I feared."]


def touchpoint(number, dice, words=(VERBS, THINGS, CHANNELS)):
    """One touchpoint: name, channel and rating mostly; owner, pains and evidence on some."""
    verbs, things, channels = words
    record = {"id": f"t{number:07d}", "name": f"{dice.choice(verbs)} {dice.choice(things)} {number + 1}", "channel": dice.choice(channels)}
    if dice.random() < 0.5:
        record["owner"] = dice.choice(OWNERS)
    if dice.random() < 0.6:
        record["emotion"] = dice.randint(-2, 2)
    if dice.random() < 0.8:
        record["effectiveness"] = dice.randint(1, 5)
    if dice.random() < 0.1:
        record["momentOfTruth"] = True
    if dice.random() < 0.3:
        record["pains"] = [{"id": f"p{number:07d}", "text": dice.choice(PAINS), "reach": dice.randint(5, 95) / 100}]
    if dice.random() < 0.25:
        record["evidence"] = [evidence(number, dice)]
    return record


def evidence(number, dice):
    if dice.random() < 0.5:
        return {"id": f"e{number:07d}", "measure": "satisfaction", "value": dice.randint(1, 5), "unit": "of 5", "source": "Survey", "kind": "solicited"}
    return {"id": f"e{number:07d}", "measure": "mention", "quote": dice.choice(QUOTES), "source": "Call notes", "kind": "unsolicited"}


def journey(touchpoints, language="en"):
    """A map with so many touchpoints, as the bytes that `jq .` would print; `language` is en or ar."""
    dice = random.Random(touchpoints)
    is_arabic = language == "ar"
    words = (ARABIC_VERBS, ARABIC_THINGS, ARABIC_CHANNELS) if is_arabic else (VERBS, THINGS, CHANNELS)
    names = ARABIC_STAGES if is_arabic else STAGES
    stages = [{"id": f"s{place:07d}", "name": name, "touchpoints": []} for place, name in enumerate(names)]
    for number in range(touchpoints):
        stages[number * len(names) // touchpoints]["touchpoints"].append(touchpoint(number, dice, words))
    document = {"format": "rihla/1", "title": f"Measuring with {touchpoints}", "language": language, "stages": stages}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()
