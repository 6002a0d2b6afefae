"""A room's program as an editor drives it: RoomTalk over a socket pair, and devices on loopback."""

import http.client
import json
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.parse

TOKEN, KEY = "0f" * 16, "a1" * 32
ROUND_KEY = "c3" * 16


def demonstration(rihla, name="software-trial"):
    return subprocess.run([rihla, "demo", name, "--print"], capture_output=True, text=True, check=True).stdout


class Room:
    """The program, with an editor that says `taken` of whatever comes unless it is told not to."""

    def __init__(self, program, text=None, port=0, token=TOKEN, key=KEY, address="127.0.0.1", takes=True, **more):
        ours, theirs = socket.socketpair()
        self.process = subprocess.Popen(
            [program, "room"], stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL, start_new_session=True)
        theirs.close()
        self.socket, self.takes, self.token = ours, takes, token
        self.reports, self.answers, self.thoughts = [], {}, []
        self.present, self.place, self.failed = 0, None, None
        self.news = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        self.say("open", version=1, language="en", address=address, port=port, token=token, key=key, hidden=[
            "participants", "parking", "notes", "quotations"], thoughts=True, **more)
        if text:
            self.say("map", text=text)

    def say(self, what, **members):
        try:
            self.socket.sendall((json.dumps({"say": what, **members}) + "\n").encode())
        except OSError:
            pass

    def _listen(self):
        rest = b""
        while True:
            try:
                data = self.socket.recv(65536)
            except OSError:
                data = b""
            if not data:
                with self.news:
                    self.news.notify_all()
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def _take(self, report):
        with self.news:
            self.reports.append(report)
            kind = report["say"]
            if kind == "ready":
                self.place = report
            elif kind == "failed":
                self.failed = report
            elif kind == "present":
                self.present = report["count"]
            elif kind == "answer" and self.takes:
                self.answers[report["slot"]] = report["values"]
            elif kind == "thought" and self.takes:
                self.thoughts.append(report["text"])
            self.news.notify_all()
        if kind in ("answer", "thought") and self.takes:
            self.say("taken", numbers=[report["number"]])

    def wait(self, condition, seconds=20):
        """Waits until something is so; tells whether it came."""
        with self.news:
            return self.news.wait_for(condition, seconds)

    def ready(self):
        if not self.wait(lambda: self.place or self.failed) or not self.place:
            raise AssertionError(f"the room does not listen: {self.failed}")
        return self

    @property
    def port(self):
        return self.place["port"]

    def round(self, identifier="r1", kind="rating", state="open", **more):
        self.say("round", id=identifier, key=ROUND_KEY, kind=kind, state=state, **more)

    def asks(self, identifier="r1", **more):
        """Asks a question, and waits until it is on the page: what came earlier would be told that it is not open."""
        self.round(identifier, **more)
        mark, deadline = f'value="{identifier}"'.encode(), time.monotonic() + 20
        while mark not in Device(self).get()[1]:
            if time.monotonic() > deadline:
                raise AssertionError(f"{identifier} is not on the page")
            time.sleep(0.02)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.socket.close()

    def close(self):
        self.say("close")
        try:
            self.process.wait(3)
        finally:
            self.socket.close()

    def __enter__(self):
        return self.ready()

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.socket.close()


class Device:
    """A phone: it keeps its cookie and can do without a script."""

    def __init__(self, room, language="en"):
        self.room, self.language, self.cookie = room, language, None

    def request(self, method, path, body=None, headers=(), timeout=20, token=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.room.port, timeout=timeout)
        fields = dict(headers)
        if self.cookie:
            fields.setdefault("Cookie", self.cookie)
        if body is not None:
            fields.setdefault("Content-Type", "application/x-www-form-urlencoded")
        try:
            connection.request(method, f"/{token or self.room.token}/{path}", body, fields)
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        cookie = answer.getheader("Set-Cookie")
        if cookie:
            self.cookie = cookie.split(";")[0]
        return answer, text

    def get(self, path="", **more):
        return self.request("GET", f"{self.language}/{path}", **more)

    def post(self, path, headers=(), **fields):
        return self.request(
            "POST", f"{self.language}/{path}", urllib.parse.urlencode(fields), {"Accept": "application/json", **dict(headers)})

    def answer(self, value, identifier="r1"):
        return self.post("answer", round=identifier, v0=value)

    def stream(self, **more):
        return Stream(self, **more)


class Stream:
    """A stream of events that is read as they come."""

    def __init__(self, device, reads=True, receive_buffer=None):
        self.device, self.events = device, []
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(30)
        self.socket.connect(("127.0.0.1", device.room.port))
        cookie = f"Cookie: {device.cookie}\r\n" if device.cookie else ""
        self.socket.sendall((
            f"GET /{device.room.token}/{device.language}/events HTTP/1.1\r\nHost: 127.0.0.1:{device.room.port}\r\n{cookie}\r\n"
        ).encode())
        self.head, self.text, self.parts, self.ended = b"", "", {}, None
        self.news = threading.Condition()
        if reads:
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            data = b""
            while b"\r\n\r\n" not in data:
                data += self.socket.recv(65536) or self._over()
            self.head, data = data.split(b"\r\n\r\n", 1)
            for line in self.head.split(b"\r\n"):
                if line.lower().startswith(b"set-cookie:"):
                    self.device.cookie = line.split(b":", 1)[1].strip().split(b";")[0].decode()
            events, isLast = b"", False
            while True:
                while b"\r\n" in data:
                    size, rest = data.split(b"\r\n", 1)
                    count = int(size, 16)
                    if count == 0:
                        isLast = True
                        break
                    if len(rest) < count + 2:
                        break
                    events, data = events + rest[:count], rest[count + 2:]
                *whole, events = events.split(b"\n\n")
                for event in whole:
                    self._take(event.decode())
                # What came together with the end counts, too.
                data += self._over() if isLast else self.socket.recv(1 << 20) or self._over()
        except (OSError, EOFError):
            with self.news:
                self.ended = self.ended or time.monotonic()
                self.news.notify_all()

    @staticmethod
    def _over():
        raise EOFError

    def _take(self, text):
        fields = dict(line.split(": ", 1) for line in text.split("\n") if ": " in line)
        with self.news:
            self.events.append((time.monotonic(), fields))
            if fields.get("event") == "news":
                self.parts.update(json.loads(fields["data"])["parts"])
            elif fields.get("event") == "end":
                self.ended = time.monotonic()
            self.news.notify_all()

    def wait(self, condition, seconds=20):
        with self.news:
            return self.news.wait_for(condition, seconds)

    def close(self):
        try:
            # A thread that reads keeps the connection open otherwise.
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.socket.close()


def memory(process):
    """Megabytes that a process takes."""
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def descriptors(process):
    return len(os.listdir(f"/proc/{process.pid}/fd"))
