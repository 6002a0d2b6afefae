"""What a terminal shows after the bytes of a program: as much of xterm and vt100 as ncurses makes use of.

Colours and modes are passed over; so is anything that ncurses does not send. A wide character fills two cells, the second
of them with an empty text, and a combining one joins the cell before it.
"""

import codecs
import re
import unicodedata

TOKEN = re.compile(
    r"\x1b\[(?P<private>[?>=!]?)(?P<numbers>[\d;]*)(?P<final>[@-~])|\x1b[()](?P<charset>.)|\x1b(?P<escape>[78=>DEMHc])"
    r"|(?P<control>[\x00-\x1f\x7f])|(?P<text>[^\x00-\x1f\x7f]+)", re.DOTALL)
UNFINISHED = re.compile(r"\x1b(\[[?>=!]?[\d;]*|[()])?$")
# The line-drawing set that a vt100 switches to with SO.
DRAWING = str.maketrans("jklmnqtuvwx", "┘┐┌└┼─├┤┴┬│")


def width(character):
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""
        self.reset()

    def reset(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, self.rows - 1
        self.saved = (0, 0)
        self.last = " "
        self.sets, self.shifted, self.inserts = ["B", "B"], 0, False

    def line(self, row):
        return "".join(self.cells[row]).rstrip()

    def text(self):
        return "\n".join(self.line(row) for row in range(self.rows))

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        unfinished = UNFINISHED.search(text)
        self.rest = text[unfinished.start():] if unfinished else ""
        for token in TOKEN.finditer(text, 0, len(text) - len(self.rest)):
            self.obey(token)

    def obey(self, token):
        kind = token.lastgroup
        if kind == "text":
            self.write(token["text"])
        elif kind == "control":
            self.control(token["control"])
        elif kind == "charset":
            self.sets[token[0][1] == ")"] = token["charset"]
        elif kind == "escape":
            self.escape(token["escape"])
        else:
            numbers = [int(number or 0) for number in token["numbers"].split(";")]
            self.sequence(token["private"], numbers, token["final"])

    def write(self, text):
        if self.sets[self.shifted] == "0":
            text = text.translate(DRAWING)
        for character in text:
            columns = width(character)
            if columns == 0:
                self.cells[self.row][max(self.column - 1, 0)] += character
                continue
            if self.column + columns > self.columns:
                self.column = 0
                self.feed_line()
            line = self.cells[self.row]
            if self.inserts:
                line[self.column:self.column] = [" "] * columns
                del line[self.columns:]
            line[self.column] = self.last = character
            if columns == 2:
                line[self.column + 1] = ""
            self.column += columns

    def control(self, character):
        if character == "\r":
            self.column = 0
        elif character in "\n\v\f":
            self.feed_line()
        elif character == "\b":
            self.column = max(min(self.column, self.columns) - 1, 0)
        elif character == "\t":
            self.column = min((self.column // 8 + 1) * 8, self.columns - 1)
        elif character in "\x0e\x0f":
            self.shifted = int(character == "\x0e")

    def escape(self, character):
        if character == "7":
            self.saved = (self.row, self.column)
        elif character == "8":
            self.row, self.column = self.saved
        elif character in "DE":
            self.feed_line()
            self.column = 0 if character == "E" else self.column
        elif character == "M":
            if self.row == self.top:
                self.scroll(-1, self.top)
            else:
                self.row = max(self.row - 1, 0)
        elif character == "c":
            self.reset()

    def feed_line(self):
        if self.row == self.bottom:
            self.scroll(1, self.top)
        else:
            self.row = min(self.row + 1, self.rows - 1)

    def scroll(self, count, top):
        """Moves the lines from `top` to the end of the scrolling region up, or down if negative."""
        for _ in range(min(abs(count), self.rows)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, [" "] * self.columns)
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, [" "] * self.columns)

    def sequence(self, private, numbers, final):
        if private:
            if final == "h" and numbers == [1049]:
                self.reset()
            return
        first = numbers[0]
        count = first or 1
        line = self.cells[self.row]
        at = min(self.column, self.columns - 1)
        if final in "Hf":
            self.row = min(count, self.rows) - 1
            self.column = min((numbers[1] if len(numbers) > 1 else 1) or 1, self.columns) - 1
        elif final in "ABCDGd`":
            self.move(final, count)
        elif final == "J":
            self.erase_lines(first)
        elif final == "K":
            start, end = {0: (at, self.columns), 1: (0, at + 1)}.get(first, (0, self.columns))
            line[start:end] = [" "] * (end - start)
        elif final == "X":
            end = min(at + count, self.columns)
            line[at:end] = [" "] * (end - at)
        elif final == "P":
            del line[at:at + count]
            line += [" "] * (self.columns - len(line))
        elif final == "@":
            line[at:at] = [" "] * count
            del line[self.columns:]
        elif final in "LM":
            self.scroll(count if final == "M" else -count, self.row)
        elif final in "ST":
            self.scroll(count if final == "S" else -count, self.top)
        elif final == "b":
            self.write(self.last * count)
        elif final == "r":
            self.top = count - 1
            self.bottom = min((numbers[1] if len(numbers) > 1 else 0) or self.rows, self.rows) - 1
            self.row = self.column = 0
        elif final in "hl" and first == 4:
            self.inserts = final == "h"

    def move(self, final, count):
        if final == "A":
            self.row = max(self.row - count, 0)
        elif final == "B":
            self.row = min(self.row + count, self.rows - 1)
        elif final == "C":
            self.column = min(self.column + count, self.columns - 1)
        elif final == "D":
            self.column = max(min(self.column, self.columns - 1) - count, 0)
        elif final == "d":
            self.row = min(count, self.rows) - 1
        else:
            self.column = min(count, self.columns) - 1

    def erase_lines(self, how):
        if how != 1:
            self.sequence("", [0 if how == 0 else 2], "K")
            for row in range(self.row + 1 if how == 0 else 0, self.rows):
                self.cells[row] = [" "] * self.columns
        else:
            self.sequence("", [1], "K")
            for row in range(self.row):
                self.cells[row] = [" "] * self.columns
