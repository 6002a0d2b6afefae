"""Requests that are broken at random places: they change nothing, leak nothing, and the room goes on."""

import json
import random
import socket
import time

from faults import expect
from room import Device, Room, descriptors, memory

WORDS = [
    b"\x00", b"\r\n", b"\r\n\r\n", b"%", b"%00", b"../", b"//", b"?", b"#", b"&", b"=", b";", b"\xff\xfe", b"A" * 5000, b"chunked",
    b"Transfer-Encoding: chunked\r\n", b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n", b"Host: evil\r\n",
    b"HTTP/2.0", b"HTTP/1.0", b"Expect: 100-continue\r\n", b"Upgrade: websocket\r\n", b"{}", b"<script>", b"\xe2\x80\xae"]


def mutated(seed, chance):
    text = bytearray(seed)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0 if text:
                text[min(place, len(text) - 1)] = chance.randrange(256)
            case 1:
                text[place:place] = chance.choice(WORDS)
            case 2:
                del text[place:place + chance.randint(1, 30)]
            case 3:
                end = chance.randrange(len(text) + 1)
                text[place:place] = text[min(place, end):max(place, end)][:300]
            case _:
                del text[place:]
    return bytes(text)


def mutated_requests(place):
    """mutated requests change nothing that was not asked for, leak nothing, and the room goes on"""
    chance = random.Random(19)
    with Room(place.page, place.text) as room:
        room.round()
        wrong = "0" * 32
        seeds = []
        for token in (wrong, room.token):
            for line in ("GET /{}/en/", "GET /{}/ar/events", "GET /{}", "HEAD /{}/en/"):
                seeds.append(f"{line} HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nAccept-Language: ar;q=0.3\r\n\r\n")
            for path, body in (("answer", "round=r2&v0=3"), ("thought", "text=%D9%81&once=ab")):
                seeds.append(
                    f"POST /{token}/en/{path} HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nContent-Length: {len(body)}\r\n"
                    f"Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}")
        secret = json.loads(place.text)["stages"][0]["name"].encode()
        before, begin, leaks = None, time.monotonic(), 0
        for number in range(place.mutations):
            seed = chance.choice(seeds).encode()
            text = mutated(seed, chance)
            try:
                with socket.create_connection(("127.0.0.1", room.port), 5) as connection:
                    connection.settimeout(0.02)
                    connection.sendall(text)
                    reply = connection.recv(65536)
                    # Whoever has no token sees nothing of the map.
                    if room.token.encode() not in text.lower() and secret in reply:
                        leaks += 1
                    expect(not reply or reply.startswith(b"HTTP/1."), repr(reply[:80]))
            except OSError:
                pass
            if number == place.mutations // 4:
                before = memory(room.process)
            expect(room.process.poll() is None, f"mutation {number} ended the program: {text!r}")
        expect(leaks == 0, f"{leaks} leaks")
        expect(all(slot and values == [3] for slot, values in room.answers.items()) or not room.answers, f"{room.answers}")
        expect(all("\x1b" not in thought and len(thought) <= 500 for thought in room.thoughts), "thoughts are harmless")
        time.sleep(12)
        phone = Device(room)
        expect(phone.get()[0].status == 200, "the room goes on")
        place.note(
            f"{place.mutations:,} in {time.monotonic() - begin:.0f} s, {memory(room.process) - before:+.0f} MB, "
            f"{descriptors(room.process)} descriptors")
        expect(memory(room.process) - before < 60, "memory stays")


SCENES = [mutated_requests]
