"""Texts that terminals, shells, formats or careless programs would obey. `RIHLA_CORPORA` adds the big list."""

import json
import os

TEXTS = [
    "\x1b]52;p;cm0gLXJmIC8=\x07clipboard", "\x1b]0;window title\x1b\\", "\x1bP$q\"p\x1b\\settings", "\x1b[5n\x1b[c\x1b[6nreports",
    "\x9b31mred \x9d0;title\x9c \x90q\x9c eight bits", "\x1b[?47h\x1bcreset", "back\b\b\b\bspaces\rreturn", "nul\x00, delete\x7f",
    "\x1b", "\x1b[", "\x1b]", "\x05answer\x0e\x0f\x07bell", "line\nfeed\vand\fform\tand tab", "\x1b[200~not pasted\x1b[201~",
    "\x1b_application\x1b\\ \x1b^private\x1b\\", "\u202egnj.txt\u202c reversed", "\u2066isolated\u2069\u200e\u200f\u061c",
    "zero\u200bwidth\ufeffspaces\u2060", "tags \U000e0041\U000e0042\U000e007f", "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "\u2028separators\u2029", "z" + "\u0316\u0351\u0489" * 60 + "algo", "\u200d\ufe0f\u20e3 alone", "non\ufdd0chars\uffff\U0010ffff",
    "{1} {2} {3} %s %n %d %1$n", "$(touch owned) `touch owned` ; touch owned #", "=cmd|' /C calc'!A0", "<script>alert(1)</script>&lt;",
    "👨‍👩‍👧‍👦🏳️‍🌈🇩🇪🇨", "ﷺﷺ﷽", "漢字カナ", "مرحبا بالعالم", "x" * 3000, " ", "\u00a0\u3000", "\\u001b[31m \\x1b]0;t\\a",
]


def all_texts():
    """Our own selection, and the big list of naughty strings where the corpora are."""
    path = os.path.join(os.environ.get("RIHLA_CORPORA", ""), "blns", "blns.json")
    if not os.environ.get("RIHLA_CORPORA") or not os.path.exists(path):
        return TEXTS
    with open(path, encoding="utf-8") as file:
        return TEXTS + [text for text in json.load(file) if text]


FILE_NAMES = [
    b"map\x1b]0;owned\x07.json", b"new\nline.json", "\u202enosj.pam".encode(), b"bad\xff\xfebytes.json", b"--help.json", b"tab\t%n{1}.json",
    b"c1\xc2\x9b31m.json", b"$(touch owned);`touch owned`.json", b"\x01\x02\x7f.json", b"n" * 250]

# Variables of the environment that a program believes at its peril.
ENVIRONMENTS = [
    {"TERM": "\x1b]0;owned\x07"}, {"TERM": "../../../../etc/passwd"}, {"TERM": "x" * 5000}, {"TERM": ""},
    {"LANG": "\x1b]0;owned\x07", "LC_ALL": "\x1b[31m.UTF-8"}, {"LC_ALL": "../../etc/passwd"}, {"LANGUAGE": "\x1b]0;owned\x07:en"},
    {"COLORFGBG": "\x1b]0;owned\x07;99999999999999999999", "ESCDELAY": "-99999999999999999999", "NO_COLOR": "\x1b[0m"},
    {"LINES": "99999999", "COLUMNS": "-1"}, {"XDG_STATE_HOME": "/dev/null/\x1b]0;owned\x07", "XDG_CONFIG_HOME": "\x1b]0;owned\x07"},
    {"HOME": "", "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": ""}, {"EDITOR": "touch owned; $(touch owned)", "VISUAL": "`touch owned`"},
    {"TERMINFO": "/dev/zero", "TERMINFO_DIRS": "\x1b]0;owned\x07"}, {"TZ": "\x1b]0;owned\x07"}]
