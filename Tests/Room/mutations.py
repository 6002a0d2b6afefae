"""Requests that are broken at random places: they change nothing, leak nothing, and the room goes on.

Hundreds of connections at once in one loop, each used again for as long as the room leaves it open: a wrong door answers after a
while, and what is half a request never."""

import collections
import json
import random
import re
import selectors
import socket
import time

from faults import expect
from room import Device, Room, descriptors, memory

WORDS = [
    b"\x00", b"\r\n", b"\r\n\r\n", b"%", b"%00", b"../", b"//", b"?", b"#", b"&", b"=", b";", b"\xff\xfe", b"A" * 5000, b"chunked",
    b"Transfer-Encoding: chunked\r\n", b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n", b"Host: evil\r\n",
    b"HTTP/2.0", b"HTTP/1.0", b"Expect: 100-continue\r\n", b"Upgrade: websocket\r\n", b"{}", b"<script>", b"\xe2\x80\xae"]
# How many connections there are at once, how long one waits for an answer, and from how many addresses they come: each may
# ask 300 times a second.
CONNECTIONS, PATIENCE, ADDRESSES = 400, 0.5, 100


def mutated(seed, chance):
    text = bytearray(seed)
    for _ in range(int(chance.random() ** 3 * 4) + 1):
        place = int(chance.random() * (len(text) + 1))
        match int(chance.random() * 5):
            case 0 if text:
                text[min(place, len(text) - 1)] = int(chance.random() * 256)
            case 1:
                text[place:place] = chance.choice(WORDS)
            case 2:
                del text[place:place + 1 + int(chance.random() * 30)]
            case 3:
                end = int(chance.random() * (len(text) + 1))
                text[place:place] = text[min(place, end):max(place, end)][:300]
            case _:
                del text[place:]
    return bytes(text)


def requests(room, cookies, token):
    """What is broken: every kind of request that the room knows, to a token, from every device."""
    for line in ("GET /{}/en/", "GET /{}/ar/events", "GET /{}", "HEAD /{}/en/"):
        yield [
            f"{line.format(token)} HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nAccept-Language: ar;q=0.3\r\n{cookie}\r\n".encode()
            for cookie in cookies]
    for path, body in (("answer", "round=r1&v0=3"), ("thought", "text=%D9%81&once=ab")):
        yield [
            f"POST /{token}/en/{path} HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\n{cookie}Content-Length: {len(body)}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}".encode() for cookie in cookies]


class Connection:
    """One of many: sends a broken request, waits for the answer, sends the next one where it is still open."""

    def __init__(self, attack, number):
        self.attack, self.source = attack, (f"127.0.0.{2 + number % ADDRESSES}", 0)
        # Whether it has a token. One that has none may see nothing.
        self.knows = number % 2 == 0
        self.socket, self.sent, self.got, self.deadline, self.isFirst = None, b"", b"", 0, True

    def begin(self):
        """Sends the next one."""
        request = self.attack.request(self.knows)
        try:
            if not self.socket:
                self.sent, self.isFirst = b"", True
                self.socket = socket.socket()
                self.socket.bind(self.source)
                self.socket.connect(("127.0.0.1", self.attack.room.port))
                self.socket.setblocking(False)
                self.attack.selector.register(self.socket, selectors.EVENT_READ, self)
            self.sent, self.got = self.sent + request if self.knows else b"", b""
            self.socket.send(request)
        except OSError:
            self.end()
        self.deadline = time.monotonic() + PATIENCE
        self.attack.waiting.append((self.deadline, self))

    def end(self):
        if self.socket:
            self.attack.selector.unregister(self.socket)
            self.socket.close()
        self.socket = None

    def take(self):
        """Takes what came; tells whether that was all of the answer."""
        try:
            data = self.socket.recv(1 << 18)
        except BlockingIOError:
            return False
        except OSError:
            data = b""
        self.got += data
        if not data:
            self.check()
            self.end()
            return True
        if self.isWhole():
            self.check()
            # A stream never ends, and where a head was asked for nobody can tell where the next answer begins.
            if b"event-stream" in self.got[:600] or b"HEAD" in self.sent:
                self.end()
            return True
        return False

    def isWhole(self):
        """Whether an answer is there, or a stream that never ends has begun."""
        head, found, body = self.got.partition(b"\r\n\r\n")
        if not found:
            return False
        length = re.search(rb"content-length: (\d+)", head, re.I)
        return not length or b"HEAD" in self.sent or len(body) >= int(length.group(1))

    def check(self):
        self.attack.seen(self.got, self.knows and self.attack.room.token.encode() in self.sent.lower(), self.isFirst)
        self.isFirst = False


class Attack:
    """A million broken requests, or fewer, the same ones for the same seed."""

    def __init__(self, room, secret, cookies, count, seed):
        self.room, self.secret, self.left, self.chance = room, secret, count, random.Random(seed)
        self.seeds = {
            True: list(requests(room, cookies, room.token)), False: list(requests(room, [""], "0" * 32))}
        self.selector, self.waiting, self.leaks, self.strange = selectors.DefaultSelector(), collections.deque(), 0, []
        self.answered = collections.Counter()

    def request(self, knows):
        self.left -= 1
        return mutated(self.chance.choice(self.chance.choice(self.seeds[knows])), self.chance)

    def seen(self, reply, mayRead, isFirst):
        """Whoever has no token sees nothing of the map, and what is answered is HTTP (behind the first answer of a connection there can be
        the end of another, where a request was doubled)."""
        self.leaks += not mayRead and self.secret in reply
        isHTTP = reply.startswith(b"HTTP/1.")
        if reply and isFirst and not isHTTP:
            self.strange.append(reply[:80])
        self.answered[reply[9:12].decode("latin-1") if isHTTP else ""] += 1

    def run(self, watch):
        connections = [Connection(self, number) for number in range(min(CONNECTIONS, self.left))]
        for connection in connections:
            connection.begin()
        open_ones, next_look = len(connections), 0
        while open_ones:
            for key, _ in self.selector.select(0.05):
                if key.data.take():
                    open_ones -= self.again(key.data)
            now = time.monotonic()
            while self.waiting and self.waiting[0][0] <= now:
                deadline, connection = self.waiting.popleft()
                if connection.deadline == deadline:
                    # Half a request, or one that is still thought about.
                    connection.check()
                    connection.end()
                    open_ones -= self.again(connection)
            if now > next_look:
                next_look = now + 1
                watch(self)
        self.selector.close()

    def again(self, connection):
        """Goes on with a connection; tells whether it was the last time."""
        if self.left > 0:
            connection.begin()
            return False
        connection.deadline = None
        connection.end()
        return True


def content(room):
    """What everybody reads of the map, without what is different for each and at each time."""
    page = Device(room).get()[1].decode()
    return re.sub(r'(?s)<section[^>]*id="(ask|status)".*?</section>|\d+ (here|present|people)|data-[a-z]+="[^"]*"|value="[^"]*"', "", page)


def difference(old, new):
    """Where two texts begin to differ."""
    place = next((place for place, pair in enumerate(zip(old, new)) if pair[0] != pair[1]), min(len(old), len(new)))
    return repr(old[max(0, place - 60):place + 60]), repr(new[max(0, place - 60):place + 60])


def mutated_requests(place):
    """mutated requests change nothing that was not asked for, leak nothing, and the room goes on"""
    with Room(place.page, place.text) as room:
        room.asks()
        secret = json.loads(place.text)["stages"][0]["name"].encode()
        phones = [Device(room) for _ in range(200)]
        for phone in phones:
            phone.answer(3)
        cookies = [f"Cookie: {phone.cookie}\r\n" for phone in phones] + [""]
        attack = Attack(room, secret, cookies, place.mutations, 19)
        map_before, first, begin, before = content(room), memory(room.process), time.monotonic(), []

        def watch(attack):
            expect(room.process.poll() is None, "the program has ended")
            if attack.left < place.mutations * 3 // 4 and not before:
                before.append(memory(room.process))

        attack.run(watch)
        took, after = time.monotonic() - begin, memory(room.process)
        before = before or [after]
        expect(attack.leaks == 0, f"{attack.leaks} leaks")
        expect(not attack.strange, f"{attack.strange[:3]}")
        expect(all(len(slot) == 16 and len(v) == 1 and 1 <= v[0] <= 5 for slot, v in room.answers.items()), f"{room.answers}")
        expect(all(re.sub(r"[\x00-\x1f\x7f-\x9f]", "", thought) == thought for thought in room.thoughts), "thoughts are harmless")
        expect(all(len(thought) <= 500 for thought in room.thoughts), "thoughts are short")
        others = {report["say"] for report in room.reports} - {"ready", "present", "answer", "thought"}
        expect(not others, f"the room said {others}")
        expect(room.wait(lambda: room.present == 0), f"{room.present} are taken for present")
        # That nobody is there any more comes to the page a moment later.
        deadline, map_after = time.monotonic() + 15, content(room)
        while (descriptors(room.process) >= 60 or map_after != map_before) and time.monotonic() < deadline:
            time.sleep(0.2)
            map_after = content(room)
        expect(map_after == map_before, f"the map has changed: {difference(map_before, map_after)}")
        open_ones = descriptors(room.process)
        place.note(
            f"{place.mutations:,} in {took:.0f} s ({place.mutations / took:.0f} a second), memory {first:.0f}, after a quarter "
            f"{before[0]:.0f}, after all {after:.0f} MB, {open_ones} descriptors, "
            + ", ".join(f"{count:,} × {status or 'closed or nothing'}" for status, count in attack.answered.most_common(6)))
        expect(open_ones < 60, f"{open_ones} descriptors are open")
        expect(after - before[0] < 60, f"memory grows: {before[0]:.0f} MB, {after:.0f} MB")


SCENES = [mutated_requests]
