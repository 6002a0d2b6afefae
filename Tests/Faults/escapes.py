"""What may be sent to a terminal: what its description says and is painted with, the editor's own modes, and plain text.

Anything else could only come from a document, a name or the environment, and is reported. Sequences whose numbers vary are
compared without their numbers, all others byte by byte.
"""

import base64
import curses
import itertools
import multiprocessing
import re

# Of the terminal's abilities those that pictures are painted with. That of writing to the clipboard is none of them.
FIXED = """clear home ed el el1 cr cud1 cuu1 cuf1 cub1 ht cbt ind ri dch1 dl1 il1 ich1 smir rmir sc rc
    smcup rmcup smkx rmkx civis cnorm cvvis smam rmam smacs rmacs enacs sgr0 bold dim smul rmul rev smso rmso blink invis
    sitm ritm op ll nel""".split()
VARYING = "cup cuu cud cuf cub hpa vpa csr dch dl il ich ech rep indn rin setaf setab setf setb sgr".split()
# Mouse, bracketed paste, the order of cells, the shape of the cursor and the colour behind, which the editor asks for by itself.
OWN = {f"\x1b[?{mode}{switch}" for mode in (1000, 1002, 1006, 2004, 2026) for switch in "hl"} | {"\x1b[8h", "\x1b[8l", "\x1b[2 q", "\x1b[0 q", "\x1b]11;?\x1b\\", "\x1b[c", "\x1b[?2026$p", "\r", "\n"}
# What was copied, for the terminal's clipboard.
CLIPBOARD = re.compile("\x1b\\]52;c;([A-Za-z0-9+/=]*)\x07")
TOKEN = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[P^_X][^\x1b]*(?:\x1b\\)?|\x1b[ -/]+[0-~]|\x1b[0-~]?"
    r"|[\x00-\x1a\x1c-\x1f\x7f-\x9f]|[^\x00-\x1f\x7f-\x9f]+", re.DOTALL)
# What a terminal obeys or hides although it is no control character: steering of direction, zero widths, tags.
HIDDEN = re.compile("[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000e0000-\U000e001f]")
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007f]+")
TAGS = re.compile("[\U000e0020-\U000e007f]+")


def without_numbers(token):
    return re.sub(r"\d+", "N", token)


def tokens(text):
    return [match[0] for match in TOKEN.finditer(text)]


def expansions(name):
    """The sequences of a terminal: (those that are always the same, those whose numbers vary)."""
    curses.setupterm(name, 1)
    fixed, varying = set(OWN), set()

    def split(capability, *numbers):
        sequence = curses.tparm(capability, *numbers).decode("latin-1")
        return tokens(re.sub(r"\$<[^>]*>", "", sequence))

    for capability in filter(None, map(curses.tigetstr, FIXED)):
        fixed.update(split(capability))
    for ability in VARYING:
        capability = curses.tigetstr(ability)
        choices = itertools.product((0, 1), repeat=9) if ability == "sgr" else [(n, n) for n in (1, 7, 8, 15, 16, 255)]
        for numbers in choices if capability else []:
            varying.update(map(without_numbers, split(capability, *numbers)))
    # A number that is 1 may be left out, as ECMA-48 has it; without rows all of them scroll.
    varying |= {"\x1b[r"} & {token.replace("N;N", "") for token in varying}
    varying |= {token.replace(";NH", "H") for token in varying}
    varying |= {token.replace("N", "") for token in varying if re.fullmatch("\x1b\\[N[A-DGXd]", token)}
    # A repetition is described as a character and its number; only the latter is a sequence.
    return fixed, {token for token in varying if not token.isprintable() and len(token) > 1}


class Whitelist:
    def __init__(self, terminal):
        # The C library keeps one description in a process, so each is read in one of its own.
        with multiprocessing.get_context("fork").Pool(1) as pool:
            self.fixed, self.varying = pool.apply(expansions, (terminal,))

    def strangers(self, data):
        """What does not belong into the bytes that a program sent to this terminal."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            return [f"no UTF-8 at {error.start}: {data[error.start - 20:error.end + 20]!r}"]
        return sorted({token for token in tokens(text) if not self.knows(token)}) + hidden(text)

    def knows(self, token):
        if token[0].isprintable() or ord(token[0]) > 0x9f:
            return True
        if copied := CLIPBOARD.fullmatch(token):
            # The text itself, marks included, but nothing that a shell into which it is pasted would obey.
            return not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", base64.b64decode(copied[1]).decode("utf-8"))
        return token in self.fixed or not token.startswith("\x1b[?") and without_numbers(token) in self.varying


def hidden(text):
    """The characters of a text that would be obeyed or not be seen."""
    found = HIDDEN.findall(text) + TAGS.findall(FLAG.sub("", text))
    return sorted({f"U+{ord(run[0]):04X}" for run in found})


def strangers_in_lines(data):
    """What does not belong into lines that are printed to people."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"no UTF-8: {data[max(error.start - 20, 0):error.end + 20]!r}"]
    return sorted(set(re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text))) + hidden(text)
