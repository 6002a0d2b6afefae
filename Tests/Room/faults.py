"""What goes wrong in a room, each in a scene of its own: a function here whose first line of documentation is the promise."""

import concurrent.futures
import json
import math
import os
import socket
import struct
import subprocess
import tempfile
import threading
import time

from room import Device, Room, Stream, demonstration, descriptors, memory


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def page_and_parts(place):
    """a phone reads the map in its own language, without a script, and nothing private is on the page"""
    text = json.loads(place.text)
    text["parking"] = [{"id": "k1", "text": "SECRET-PARKED"}]
    text["notes"] = "SECRET-NOTE"
    text["sessions"] = [{"id": "w1", "date": "2026-05-01", "participants": ["SECRET-NAME"]}]
    with Room(place.page, json.dumps(text)) as room:
        phone = Device(room)
        answer, _ = phone.request("GET", "", headers={"Accept-Language": "fr, ar;q=0.9, en;q=0.5"})
        expect(answer.status == 303 and answer.getheader("Location").endswith("/ar/"), "the language that was asked for")
        answer, arabic = Device(room, "ar").get()
        expect(answer.status == 200 and b'lang="ar" dir="rtl"' in arabic, "Arabic reads from the right")
        answer, english = phone.get()
        expect(text["stages"][0]["name"].encode() in english, "the stages are there")
        expect("▼".encode() in english, "what is low has its sign")
        for page in (arabic, english):
            expect(b"SECRET" not in page, "nothing private")
            expect(b"no-script" not in page and b"{{" not in page and b"[roomPage" not in page, "no hole in the page")
        fields = {name.lower(): value for name, value in answer.getheaders()}
        expect(fields["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-"), "the policy")
        expect("unsafe" not in fields["content-security-policy"], "nothing unsafe")
        expect(fields["x-content-type-options"] == "nosniff" and fields["referrer-policy"] == "no-referrer", "the fields")
        expect("access-control-allow-origin" not in fields and "server" not in fields, "no more fields than needed")


def edits_arrive(place):
    """an edit is on a page that is open within 200 ms, in nineteen of twenty"""
    with Room(place.page, place.text) as room:
        stream = Device(room).stream()
        expect(stream.wait(lambda: "r-title" in stream.parts), "the first event")
        text, times = json.loads(place.text), []
        for number in range(40):
            text["title"] = f"Title {number}"
            begin = time.monotonic()
            room.say("map", text=json.dumps(text))
            expect(stream.wait(lambda: f"Title {number}<" in stream.parts["r-title"]), f"edit {number}")
            times.append(time.monotonic() - begin)
            time.sleep(0.05)
        place.note(f"{sorted(times)[37] * 1000:.0f} ms")
        expect(sorted(times)[37] < 0.2 * place.patience, f"{sorted(times)[37]:.3f} s")


def focus_round_timer(place):
    """focus, round and timer come to the page, and results only once they are revealed"""
    touchpoint = json.loads(place.text)["stages"][0]["touchpoints"][0]
    with Room(place.page, place.text) as room:
        stream = Device(room).stream()
        room.say("focus", touchpoint=touchpoint["id"])
        expect(stream.wait(lambda: touchpoint["name"] in stream.parts.get("r-now", "")), "the focus")
        room.say("timer", ends=int(time.time() * 1000) + 65000)
        expect(stream.wait(lambda: 'data-left="6' in stream.parts.get("r-status", "")), "the timer")
        figures = [{"median": 2.5, "spread": 3, "agrees": False, "counts": [1, 1, 1, 1, 0]}]
        room.round(touchpoint=touchpoint["id"], figures=figures, results=[])
        expect(stream.wait(lambda: 'type="radio"' in stream.parts.get("r-ask", "")), "the question")
        expect("2.5" not in stream.parts["r-ask"], "hidden while it is open")
        room.round(state="closed", touchpoint=touchpoint["id"], figures=figures, results=[])
        expect(stream.wait(lambda: 'type="radio"' not in stream.parts["r-ask"]), "closed")
        expect("2.5" not in stream.parts["r-ask"], "hidden while it is not revealed")
        room.round(state="revealed", touchpoint=touchpoint["id"], figures=figures, results=[])
        expect(stream.wait(lambda: "2.5" in stream.parts["r-ask"] and "no agreement" in stream.parts["r-ask"]), "revealed")


def every_kind(place):
    """each kind of round is asked and answered in both languages, and what is no answer is refused"""
    text = json.loads(place.text)
    touchpoint = next(t for s in text["stages"] for t in s["touchpoints"] if t.get("pains"))
    touchpoint.setdefault("opportunities", []).append({"id": "o1", "text": "Better"})
    text.setdefault("personas", []).append({"id": "x1", "name": "Sami"})
    pain = touchpoint["pains"][0]["id"]
    about = {"touchpoint": touchpoint["id"]}
    kinds = [
        ("rating", about, {"v0": 4}, [4], {"v0": 6}), ("emotion", {**about, "persona": "x1"}, {"v0": -2}, [-2], {"v0": 3}),
        ("pain", {**about, "part": pain}, {"v0": 5, "v1": 0}, [5, 0], {"v0": 5}),
        ("opportunity", {**about, "part": "o1"}, {"v0": 1, "v1": 5}, [1, 5], {"v0": 0, "v1": 1}),
        ("dots", {"dots": 3, "choices": [{"ref": "a", "text": "One"}, {"ref": "b", "text": "Two"}]}, {"d0": 2, "d1": 1},
         [0, 0, 1], {"d0": 4}),
    ]
    with Room(place.page, json.dumps(text)) as room:
        for language in ("en", "ar"):
            phone = Device(room, language)
            for kind, more, good, values, bad in kinds:
                identifier = f"{kind}-{language}"
                room.round(identifier, kind, **more)
                for _ in range(50):
                    if identifier.encode() in phone.get()[1]:
                        break
                    time.sleep(0.05)
                answer, said = phone.post("answer", round=identifier, **bad)
                expect(answer.status == 422 and not json.loads(said)["taken"], f"{identifier}: {answer.status}")
                answer, said = phone.post("answer", round=identifier, **good)
                expect(answer.status == 200 and json.loads(said)["taken"], f"{identifier}: {answer.status} {said}")
                expect(list(room.answers.values()).count(values) == 1, f"{identifier}: {room.answers}")
                expect(b"checked" in phone.get()[1] or kind == "dots", f"{identifier}: one's own answer is marked")
                room.answers.clear()
                time.sleep(0.5)
        answer, _ = phone.request("POST", "en/answer", "round=dots-ar&d0=1")
        expect(answer.status == 303 and "said=taken" in answer.getheader("Location"), "a form without a script")


def acknowledged_after_taken(place):
    """an answer is acknowledged only when the editor says that it has it"""
    with Room(place.page, place.text, takes=False) as room:
        room.round()
        phone, done = Device(room), []
        worker = threading.Thread(target=lambda: done.append(phone.answer(3)))
        worker.start()
        expect(room.wait(lambda: any(r["say"] == "answer" for r in room.reports)), "the answer is told")
        time.sleep(0.3)
        expect(not done, "nothing is acknowledged yet")
        number = next(r["number"] for r in room.reports if r["say"] == "answer")
        room.say("taken", numbers=[number])
        worker.join(5)
        expect(done and done[0][0].status == 200, "acknowledged")
        worker = threading.Thread(target=lambda: done.append(phone.answer(4)))
        worker.start()
        expect(room.wait(lambda: sum(r["say"] == "answer" for r in room.reports) == 2), "told again")
        room.say("refused", numbers=[number + 1])
        worker.join(5)
        expect(done[1][0].status == 409, "refused")
        begin = time.monotonic()
        answer, said = phone.answer(5)
        expect(answer.status == 503 and 4 < time.monotonic() - begin < 9, "an editor that is silent")


def everybody_at_once(place):
    """80 devices answer at once beside 200 that look on, and each is counted once, also where it changes its mind"""
    with Room(place.page, place.text) as room:
        streams = [Device(room).stream() for _ in range(200)]
        expect(all(stream.wait(lambda: stream.parts, 60) for stream in streams), "everybody sees the map")
        room.asks()
        phones, failed = [Device(room) for _ in range(80)], []

        def vote(number):
            for value in (1, number % 5 + 1):
                # A machine that is slow has a phone send again what did not arrive in five seconds.
                for _ in range(math.ceil(place.patience)):
                    answer, _ = phones[number].answer(value)
                    if answer.status != 503:
                        break
                if answer.status != 200:
                    failed.append(answer.status)

        workers = [threading.Thread(target=vote, args=(number,)) for number in range(80)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        expect(not failed, f"{failed[:5]}")
        expect(len(room.answers) == 80, f"{len(room.answers)} answers")
        expect(sorted(v[0] for v in room.answers.values()) == sorted(n % 5 + 1 for n in range(80)), "the last word counts")
        expect(room.wait(lambda: room.present == 200), f"{room.present} present")


def killed_and_started_again(place):
    """a room that is killed comes back with the same address, and nobody is counted twice"""
    with Room(place.page, place.text) as room:
        room.asks()
        phones = [Device(room) for _ in range(10)]
        for number, phone in enumerate(phones):
            expect(phone.answer(number % 5 + 1)[0].status == 200, "the first time")
        stream, port, before = phones[0].stream(), room.port, dict(room.answers)
        expect(stream.wait(lambda: stream.parts), "somebody looks on")
        room.kill()
    with Room(place.page, place.text, port=port) as again:
        again.asks()
        again.answers.update(before)
        for phone in phones:
            phone.room = again
            expect(phone.answer(5)[0].status == 200, "the second time")
        expect(again.answers.keys() == before.keys() and set(map(tuple, again.answers.values())) == {(5,)}, "the same slots")


def sleeping_phone(place):
    """a phone that slept comes back with its cookie, sees the latest, and changes its answer instead of giving another"""
    with Room(place.page, place.text) as room:
        room.round()
        phone = Device(room)
        stream = phone.stream()
        expect(stream.wait(lambda: stream.parts), "awake")
        phone.answer(2)
        version = stream.events[-1][1]["id"]
        stream.close()
        text = json.loads(place.text)
        text["title"] = "While it slept"
        room.say("map", text=json.dumps(text))
        back = phone.stream()
        expect(back.wait(lambda: "While it slept" in back.parts.get("r-title", "")), "the latest")
        expect(phone.answer(5)[0].status == 200 and list(room.answers.values()) == [[5]], f"{room.answers} {version}")
        expect(b'value="5" required checked' in phone.get()[1], "its answer is marked")


def replays(place):
    """what is sent again counts once: the same answer, and the same thought"""
    with Room(place.page, place.text) as room:
        room.round()
        phone = Device(room)
        for _ in range(5):
            expect(phone.answer(3)[0].status == 200, "taken")
        expect(list(room.answers.values()) == [[3]], f"{room.answers}")
        for _ in range(5):
            expect(phone.post("thought", text="Once", once="abcd")[0].status == 200, "taken")
        expect(room.thoughts == ["Once"], f"{room.thoughts}")


def thoughts(place):
    """a thought is harmless, short, and three a minute are enough; who may not send any is told so"""
    with Room(place.page, place.text) as room:
        phone = Device(room)
        nasty = "A\x1b[31m\x07 b\u202e\u2066c\r\nd\x00" + "é" * 900
        expect(phone.post("thought", text=nasty)[0].status == 200, "taken")
        text = room.thoughts[0]
        expect(len(text) <= 500 and text.startswith("A[31m bc d") and not set(text) & set("\x1b\x07\u202e\u2066\r\n\x00"), repr(text[:30]))
        for number in range(2):
            expect(phone.post("thought", text=f"More {number}")[0].status == 200, "two more")
        expect(phone.post("thought", text="Too many")[0].status == 429, "that is enough")
        expect(phone.post("thought", text=" \u200b ")[0].status in (422, 429), "nothing is no thought")
        room.say("share", hidden=[], thoughts=False)
        time.sleep(0.3)
        expect(Device(room).post("thought", text="No")[0].status == 409 and len(room.thoughts) == 3, "turned off")


def wrong_doors(place):
    """wrong tokens, hosts and origins get nothing, and only after a while"""
    with Room(place.page, place.text) as room:
        phone = Device(room)
        room.round()
        wrong = ["0" * 32, room.token[:-1] + "0", room.token[:-1], room.token + "0", "", "%00", "..", "favicon.ico"]
        for token in wrong:
            begin = time.monotonic()
            answer, body = phone.request("GET", "en/", token=token or "x")
            expect(answer.status == 404 and body == b"" and time.monotonic() - begin > 0.25, f"{token}: {answer.status}")
        expect(phone.request("GET", "en/", token=room.token.upper())[0].status == 200, "capital letters")
        for host in ("evil.example", f"localhost:{room.port}", "127.0.0.1", f"127.0.0.1:{room.port + 1}"):
            expect(phone.get(headers={"Host": host})[0].status == 404, host)
        for fields in ({"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
            answer, _ = phone.post("answer", headers=fields, round="r1", v0=3)
            expect(answer.status == 403, f"{fields}: {answer.status}")
        expect(not room.answers, "nothing was counted")
        forged = Device(room)
        forged.cookie = "rihla-device=" + "0" * 32 + "-" + "0" * 32
        forged.answer(3)
        expect(forged.cookie and "0" * 32 not in forged.cookie, "a forged device is given a true one")


def yesterdays_tab(place):
    """who has only the old token is out within a second, and is told so; the editor is told the new address and its code"""
    with Room(place.page, place.text) as room:
        old = room.place
        phone = Device(room)
        stream = phone.stream()
        expect(stream.wait(lambda: stream.parts), "looks on")
        begin = time.monotonic()
        room.say("token", token="ee" * 16)
        expect(stream.wait(lambda: stream.ended), "ended")
        expect(stream.ended - begin < 1 * place.patience, f"ended after {stream.ended - begin:.1f} s")
        expect(stream.events[-1][1] == {"event": "end", "data": "old"}, f"why: {stream.events[-1][1]}")
        expect(phone.get()[0].status == 404, "the old address")
        expect(room.wait(lambda: room.place["link"].endswith("/" + "ee" * 16)), "the new address is told")
        code = room.place["code"]
        expect(code != old["code"] and code and all(len(row) == len(code) for row in code), f"its code: {code}")
        room.token = "ee" * 16
        expect(phone.get()[0].status == 200, "the new one")


def closing(place):
    """closing the room ends every stream within a second, and the program"""
    with Room(place.page, place.text) as room:
        streams = [Device(room).stream() for _ in range(50)]
        expect(all(stream.wait(lambda: stream.parts, 30) for stream in streams), "look on")
        begin = time.monotonic()
        room.close()
        expect(all(stream.wait(lambda: stream.ended, 3) for stream in streams), "all ended")
        expect(max(stream.ended for stream in streams) - begin < 1 * place.patience, "within a second")


def editor_dies(place):
    """when the editor is gone the program ends by itself"""
    with Room(place.page, place.text) as room:
        stream = Device(room).stream()
        expect(stream.wait(lambda: stream.parts), "looks on")
        room.socket.shutdown(socket.SHUT_RDWR)
        room.socket.close()
        room.process.wait(3)


def slow_reader(place):
    """somebody who takes nothing costs no memory, and others see each edit meanwhile; who wakes up gets the latest"""
    with Room(place.page, place.text) as room:
        lazy = Stream(Device(room), reads=False, receive_buffer=4096)
        quick = Device(room).stream()
        expect(quick.wait(lambda: quick.parts), "looks on")
        before, text = memory(room.process), json.loads(place.text)
        for number in range(60):
            text["title"] = f"Edit {number} " + "x" * 2000
            for stage in text["stages"]:
                stage["name"] = f"Stage {number}"
            room.say("map", text=json.dumps(text))
        expect(quick.wait(lambda: "Edit 59" in quick.parts.get("r-title", ""), 120), "the others")
        after = memory(room.process)
        place.note(f"{after - before:.0f} MB more")
        expect(after - before < 60, f"{before:.0f} MB became {after:.0f}")
        threading.Thread(target=lazy._read, daemon=True).start()
        expect(lazy.wait(lambda: "Edit 59" in lazy.parts.get("r-title", ""), 60), "the one who wakes up")
        expect(len(lazy.events) < 30, f"{len(lazy.events)} events instead of the latest")


def gone_at_once(place):
    """who is gone before the first word was sent is not taken for somebody who looks on, and takes nobody's place"""
    with Room(place.page, place.text) as room:
        request = f"GET /{room.token}/en/events HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\n\r\n".encode()
        for _ in range(500):
            with socket.create_connection(("127.0.0.1", room.port)) as connection:
                # The connection is not closed, but gone.
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.sendall(request)
        time.sleep(1)
        expect(room.wait(lambda: room.present == 0, 10), f"{room.present} are taken for present")
        streams = [Device(room).stream() for _ in range(20)]
        expect(all(stream.wait(lambda: stream.parts) for stream in streams), "there is room for those who come")


def half_requests(place):
    """a request that is never finished is given up, in its head and in its body, and others are served meanwhile"""
    with Room(place.page, place.text) as room:
        head = f"POST /{room.token}/en/answer HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\n"
        halves = []
        for number in range(100):
            half = socket.create_connection(("127.0.0.1", room.port))
            half.settimeout(40)
            half.sendall((head if number % 2 else head + "Content-Length: 100\r\n\r\nround=").encode())
            halves.append(half)
        begin = time.monotonic()
        expect(Device(room).get()[0].status == 200 and time.monotonic() - begin < 5, "others are served")
        stop = threading.Event()

        def drip():
            while not stop.wait(1):
                for half in halves:
                    try:
                        half.send(b"x")
                    except OSError:
                        pass

        threading.Thread(target=drip, daemon=True).start()
        for half in halves:
            try:
                while half.recv(1000):
                    pass
            except ConnectionError:
                pass
            except TimeoutError:
                raise AssertionError("a half request stays open")
        stop.set()
        place.note(f"{time.monotonic() - begin:.0f} s")


def too_much(place):
    """what is too large is refused: bodies, heads, and the 501st reader"""
    with Room(place.page, place.text) as room:
        phone = Device(room)
        expect(phone.request("POST", "en/thought", "text=" + "x" * 20000)[0].status == 413, "16 kB")
        try:
            answer, _ = phone.get(headers={"X-Long": "x" * 70000})
            expect(answer.status in (400, 431), f"a head of 70 kB: {answer.status}")
        except OSError:
            pass
        phone.answer(1)
        # At once, however slow the machine is.
        with concurrent.futures.ThreadPoolExecutor(16) as many:
            busy = list(many.map(lambda _: phone.get()[0].status, range(80)))
        expect(429 in busy, "ten a second")
        time.sleep(2)
        expect(phone.get()[0].status == 200, "and again after a while")


def thousand_connections(place):
    """1,000 connections at once: 500 look on, the rest is asked to come back, and who goes leaves nothing behind"""
    with Room(place.page, place.text) as room:
        before = descriptors(room.process)
        devices = [Device(room) for _ in range(20)]
        streams = []
        for number in range(1000):
            device = Device(room)
            streams.append(device.stream())
            if number % 100 == 99:
                time.sleep(place.patience)
        deadline = time.monotonic() + 60
        full = 0
        while time.monotonic() < deadline:
            full = sum(b" 503 " in s.head.split(b"\r\n")[0] or b" 429 " in s.head.split(b"\r\n")[0] for s in streams)
            if all(s.head for s in streams):
                break
            time.sleep(0.2)
        inside = sum(b" 200 " in s.head.split(b"\r\n")[0] for s in streams)
        place.note(f"{inside} inside, {full} asked to come back, {memory(room.process):.0f} MB")
        expect(inside <= 500 and inside + full == 1000, f"{inside} inside, {full} refused")
        expect(devices[0].request("GET", "en/")[0].status in (200, 429), "it still answers")
        for stream in streams:
            stream.close()
        expect(room.wait(lambda: room.present == 0, 30), f"{room.present} are said to be present")
        for _ in range(100):
            if descriptors(room.process) <= before + 30:
                break
            time.sleep(0.2)
        expect(descriptors(room.process) <= before + 30, f"{descriptors(room.process)} descriptors, {before} before")


def command_line(place):
    """rihla room prints the address, follows the file, and says in one line what is wrong"""
    folder = tempfile.mkdtemp(dir=place.folder)
    path = os.path.join(folder, "visit.journey.json")

    def write(text):
        with open(path + ".new", "w") as out:
            out.write(text)
        os.rename(path + ".new", path)

    def start(*words, language="en_US.UTF-8"):
        return subprocess.Popen(
            [place.rihla, "room", path, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "LANG": language, "LC_ALL": language, "XDG_STATE_HOME": folder})

    write(place.text)
    room = start()
    link = room.stdout.readline().strip()
    expect(link.startswith("http://127.0.0.1:") and len(link.split("/")) == 4, link)

    class Known:
        port, token = int(link.split(":")[2].split("/")[0]), link.split("/")[3]

    stream = Device(Known).stream()
    expect(stream.wait(lambda: stream.parts), "it shows the map")
    text = json.loads(place.text)
    text["title"] = "Saved again"
    write(json.dumps(text))
    expect(stream.wait(lambda: "Saved again" in stream.parts["r-title"], 10), "it follows the file")
    write("{ broken")
    line = room.stderr.readline()
    expect("visit.journey.json" in line and "stays as it was" in line, line)
    expect(Device(Known).get()[0].status == 200, "the page stays")
    write(place.text)
    taken = start("--listen", f"127.0.0.1:{Known.port}")
    _, told = taken.communicate(timeout=20)
    expect(taken.returncode == 3 and told.count("\n") == 1 and "another program listens" in told, told)
    gone = start("--listen", "203.0.113.7:8080")
    _, told = gone.communicate(timeout=20)
    expect(gone.returncode == 3 and told.count("\n") == 1 and "no address" in told and "203.0.113.7" in told, told)
    arabic = start("--listen", "203.0.113.7:8080", language="ar_EG.UTF-8")
    _, told = arabic.communicate(timeout=20)
    expect("203.0.113.7" in told and any("\u0600" < letter < "\u06ff" or letter > "\ufb50" for letter in told), told)
    for words in (["--listen", "0.0.0.0:80"], ["--listen", "x"], ["--tls-cert", "a"]):
        wrong = start(*words)
        _, told = wrong.communicate(timeout=20)
        expect(wrong.returncode == 2 and told, f"{words}: {wrong.returncode} {told}")
    badly = start("--tls-cert", path, "--tls-key", path)
    _, told = badly.communicate(timeout=20)
    expect(badly.returncode == 3 and told.count("\n") == 1 and "certificate" in told, told)
    room.send_signal(2)
    room.wait(3)
    expect(stream.wait(lambda: stream.ended, 3), "Ctrl-C ends it")


def encrypted(place):
    """with a certificate the page is served over TLS, and the cookie goes nowhere else"""
    import ssl

    folder = tempfile.mkdtemp(dir=place.folder)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-days", "1", "-keyout",
         folder + "/key.pem", "-out", folder + "/cert.pem"], check=True, capture_output=True)
    with Room(place.page, place.text, certificate=folder + "/cert.pem", certificateKey=folder + "/key.pem") as room:
        expect(room.place["link"].startswith("https://"), room.place["link"])
        context = ssl._create_unverified_context()
        with context.wrap_socket(socket.create_connection(("127.0.0.1", room.port), 10)) as secure:
            room.round()
            secure.sendall((
                f"POST /{room.token}/en/answer HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nContent-Length: 13\r\n"
                "Accept: application/json\r\n\r\nround=r1&v0=3").encode())
            text = secure.recv(65536)
            expect(b" 200 " in text and b"; Secure" in text and b"HttpOnly" in text and b"SameSite=Strict" in text, str(text))


SCENES = [
    page_and_parts, edits_arrive, focus_round_timer, every_kind, acknowledged_after_taken, everybody_at_once,
    killed_and_started_again, sleeping_phone, replays, thoughts, wrong_doors, yesterdays_tab, closing, editor_dies,
    slow_reader, gone_at_once, half_requests, too_much, thousand_connections, command_line, encrypted,
]
