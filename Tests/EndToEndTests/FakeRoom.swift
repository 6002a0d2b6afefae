import Foundation
import Testing

/// A program in the place of the one that shows the map to a room: it writes down what it is told, and says what a test
/// has it say.
final class FakeRoom {
  let folder: Folder
  /// The editor beside which it lies: it is looked for there.
  let rihla: String

  /// The room's program, in Python. `ROUND` in what it is to say is the round that it was told of last.
  private static let program = """
    #!/usr/bin/python3
    import json, os, select, sys
    here = os.path.dirname(os.path.abspath(sys.argv[0]))
    open(here + "/pid", "w").write(str(os.getpid()))
    log, said, round, rest = open(here + "/log", "ab", 0), 0, "", b""
    def say(line):
        data = line.replace("ROUND", round).encode() + b"\\n"
        while data:
            data = data[os.write(1, data):]
    os.path.exists(here + "/says") and os.remove(here + "/says")
    while True:
        ready, _, _ = select.select([0], [], [], 0.02)
        if ready:
            data = os.read(0, 65536)
            if not data:
                break
            rest += data
            *lines, rest = rest.split(b"\\n")
            for line in lines:
                log.write(line + b"\\n")
                order = json.loads(line)
                if order["say"] == "open":
                    port = order["port"] or 8123
                    link = "http://%s:%d/%s" % (order["address"], port, order["token"])
                    say(json.dumps({"say": "ready", "address": order["address"], "port": port, "link": link}))
                if order["say"] == "round":
                    round = order.get("id", round)
        if os.path.exists(here + "/says"):
            lines = open(here + "/says").read().split("\\n")[:-1]
            for line in lines[said:]:
                say(line)
            said = len(lines)

    """

  /// - Parameter isThere: whether there is such a program at all.
  init(isThere: Bool = true) throws {
    folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder("bin"), withIntermediateDirectories: true)
    rihla = folder("bin/rihla")
    do {
      try FileManager.default.linkItem(atPath: Harness.rihla, toPath: rihla)
    } catch {
      try FileManager.default.copyItem(atPath: Harness.rihla, toPath: rihla)
    }
    if isThere {
      let path = try folder.write(Self.program, to: "bin/rihla-page")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try folder.write(EndToEnd.map, to: "map.json")
  }

  /// The editor on the map.
  func open(columns: Int = 80, rows: Int = 24) async throws -> Terminal {
    let terminal = try await Terminal(
      running: [rihla, "map.json"], in: folder, columns: columns, rows: rows)
    try await terminal.shows("Courier call")
    return terminal
  }

  /// The same with the room open, and somebody there.
  func openRoom(columns: Int = 80, rows: Int = 24) async throws -> Terminal {
    let terminal = try await open(columns: columns, rows: rows)
    try await terminal.press("Q")
    try await terminal.shows("127.0.0.1")
    try await terminal.press("Enter")
    try await terminal.shows("http://127.0.0.1:8123/")
    try says(#"{"say":"present","count":8}"#)
    try await terminal.press("Escape")
    try await terminal.shows("room: 8")
    return terminal
  }

  /// Has it say something.
  func says(_ lines: String...) throws {
    let old = folder.text("bin/says") ?? ""
    try folder.write(old + lines.map { $0 + "\n" }.joined(), to: "bin/says.new")
    guard rename(folder("bin/says.new"), folder("bin/says")) == 0 else {
      throw Harness.Failure("rename", errno)
    }
  }

  /// A phone answers.
  func answers(_ number: Int, _ slot: String, _ value: Int, round: String = "ROUND") throws {
    try says(
      #"{"say":"answer","number":\#(number),"round":"\#(round)","slot":"\#(slot)","values":[\#(value)]}"#)
  }

  /// What it was told, line by line.
  var told: [String] { (folder.text("bin/log") ?? "").split(separator: "\n").map(String.init) }

  var pid: pid_t { Int32(folder.text("bin/pid") ?? "") ?? 0 }

  /// Waits until it was told something.
  @discardableResult
  func hears(
    _ texts: String..., after count: Int = 0, at location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let deadline = ContinuousClock.now + Terminal.limit
    while ContinuousClock.now < deadline {
      if let line = told.dropFirst(count).first(where: { line in texts.allSatisfy { line.contains($0) } }) {
        return line
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("It was never told \(texts), but: \(told.suffix(12))", sourceLocation: location)
    throw Harness.Failure("waited in vain")
  }

  /// Waits until it has ended.
  func ends(_ pid: pid_t, at location: SourceLocation = #_sourceLocation) async throws {
    // One of which nobody asked how it ended has ended all the same.
    func isRunning() -> Bool {
      (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)).map { !$0.contains(") Z ") }
        ?? false
    }
    let deadline = ContinuousClock.now + Terminal.limit
    while isRunning(), ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!isRunning(), "It goes on.", sourceLocation: location)
  }
}
