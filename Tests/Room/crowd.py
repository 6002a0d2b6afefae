"""A full room in one process that costs next to nothing: what is measured beside it is not what it takes itself."""

import os
import re
import selectors
import socket
import time


class Phone:
    """A device that answers again and again on one connection, once the answer before is acknowledged."""

    def __init__(self, crowd, number, every):
        self.crowd, self.number, self.every = crowd, number, every
        self.cookie, self.rest, self.asked = None, b"", False
        self.due = time.monotonic() + every * number / crowd.phones
        self.socket = crowd.connection(self)

    def send(self):
        body = f"round={self.crowd.round}&v0={self.number % 5 + 1}"
        cookie = f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        self.socket.sendall((
            f"POST /{self.crowd.token}/en/answer HTTP/1.1\r\nHost: 127.0.0.1:{self.crowd.port}\r\n{cookie}Accept: application/json\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        self.asked, self.due = True, self.due + self.every

    def take(self, data):
        self.rest += data
        head, found, body = self.rest.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head, re.I)
        if not found or length and len(body) < int(length.group(1)):
            return
        cookie = re.search(rb"set-cookie: ([^;]+)", head, re.I)
        if cookie:
            self.cookie = cookie.group(1).decode()
        if head.startswith(b"HTTP/1.1 200"):
            self.crowd.counted.value += 1
        else:
            self.crowd.refused.value += 1
        self.rest, self.asked = b"", False


class Reader:
    """Somebody who looks on: takes what comes and keeps nothing of it."""

    def __init__(self, crowd):
        self.crowd, self.hasSeen = crowd, False
        self.socket = crowd.connection(self)
        self.socket.sendall(
            f"GET /{crowd.token}/en/events HTTP/1.1\r\nHost: 127.0.0.1:{crowd.port}\r\n\r\n".encode())

    def take(self, data):
        self.hasSeen = self.hasSeen or b"event: news" in data


class Crowd:
    """Readers and phones of a room."""

    def __init__(self, link, readers, phones, counted, refused):
        self.port, self.token = int(link.split(":")[2].split("/")[0]), link.split("/")[3]
        self.selector, self.counted, self.refused, self.phones = selectors.DefaultSelector(), counted, refused, phones
        self.readers, self.round = [Reader(self) for _ in range(readers)], self.question()
        self.devices = []

    def connection(self, owner):
        end = socket.create_connection(("127.0.0.1", self.port))
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.selector.register(end, selectors.EVENT_READ, owner)
        return end

    def question(self):
        """What is asked now, from the page."""
        with socket.create_connection(("127.0.0.1", self.port)) as end:
            end.sendall(
                f"GET /{self.token}/en/ HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n\r\n".encode())
            page = b""
            while data := end.recv(1 << 16):
                page += data
        return re.search(rb'name="round" value="([^"]+)"', page).group(1).decode()

    def serve(self, seconds):
        """Sees to whatever comes within that time."""
        for key, _ in self.selector.select(max(0, seconds)):
            data = key.fileobj.recv(1 << 18)
            if data:
                key.data.take(data)
            else:
                self.selector.unregister(key.fileobj)

    def look_on(self):
        while not all(reader.hasSeen for reader in self.readers):
            self.serve(1)

    def answer(self, every, until):
        """Answers from every phone, one after the other so that no two come together, until there is a sign to stop."""
        self.devices = self.devices or [Phone(self, number, every) for number in range(self.phones)]
        while not until():
            now = time.monotonic()
            for phone in self.devices:
                if not phone.asked and phone.due <= now:
                    phone.due = max(phone.due, now - every)
                    phone.send()
            due = min((phone.due for phone in self.devices if not phone.asked), default=now + 0.1)
            self.serve(min(due - time.monotonic(), 0.1))


def fill(link, readers, phones, every, ready, stop, counted, refused):
    """Looks on and answers until it is to stop; a process of its own that gives way to what is measured."""
    os.nice(15)
    crowd = Crowd(link, readers, phones, counted, refused)
    crowd.look_on()
    crowd.answer(every, lambda: counted.value >= phones or stop.is_set())
    ready.set()
    crowd.answer(every, stop.is_set)
