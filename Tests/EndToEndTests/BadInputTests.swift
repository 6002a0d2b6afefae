import Foundation
import Testing

/// Something that cannot be opened as a map.
struct BadInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// What the line on standard error must say.
  let says: String
  /// Puts it into a folder and returns its path.
  let make: @Sendable (Folder) throws -> String

  init(_ description: String, says: String, make: @escaping @Sendable (Folder) throws -> String) {
    testDescription = description
    self.says = says
    self.make = make
  }

  /// A file of some bytes.
  init(_ description: String, says: String, bytes: @escaping @Sendable () -> Data) {
    self.init(description, says: says) { try $0.write(bytes(), to: "bad.json") }
  }

  init(_ description: String, says: String, text: String) {
    self.init(description, says: says) { Data(text.utf8) }
  }

  static let all: [BadInput] = [
    BadInput("a missing folder", says: "there is no such folder") { $0("nowhere/map.json") },
    BadInput("a folder", says: "it is a folder, not a map") { $0.path },
    BadInput("a pipe", says: "it is a pipe, not a file") { folder in
      guard mkfifo(folder("pipe"), 0o600) == 0 else { throw Harness.Failure("mkfifo", errno) }
      return folder("pipe")
    },
    BadInput("a device", says: "it is a device, not a file") { _ in "/dev/zero" },
    BadInput("blank lines", says: "found the end of the file", text: "\n\n"),
    BadInput("what is not UTF-8", says: "not UTF-8", bytes: { Data([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }),
    BadInput("UTF-16", says: "UTF-16", bytes: { Data([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]) }),
    BadInput("what is not JSON", says: "2:3: found", text: "{\n  stages: []\n}\n"),
    BadInput(
      "what stops halfway", says: "the end of the file", text: "{\"format\": \"rihla/1\", \"stages\": ["),
    BadInput("JSON that is no map", says: "found an array", text: "[1, 2, 3]\n"),
    BadInput(
      "a member of the wrong type", says: "stages", text: #"{"format": "rihla/1", "title": "x", "stages": 3}"#
    ),
    BadInput(
      "a rating beyond the scale", says: "effectiveness",
      text: EndToEnd.map.replacingOccurrences(of: "\"effectiveness\": 4", with: "\"effectiveness\": 9")),
    BadInput(
      "a member that stands there twice", says: "twice", text: #"{"format": "rihla/1", "format": "rihla/1"}"#),
    BadInput("a merge conflict", says: "conflict", text: "<<<<<<< HEAD\n" + EndToEnd.map),
    BadInput(
      "nesting without end", says: "nested deeper", bytes: { Data(repeating: 0x5b, count: 1_000_000) }),
    BadInput("an escape sequence", says: "bad.json", text: "\u{1B}]52;c;eHh4\u{7} {\"\u{1B}[2J"),
  ]
}

extension EndToEnd {
  @Suite struct BadInputTests {
    @Test("is refused with one line and exit code 3, and left as it is", arguments: BadInput.all)
    func refusal(_ bad: BadInput) async throws {
      let folder = try Folder()
      let path = try bad.make(folder)
      let before = FileManager.default.contents(
        atPath: path == "/dev/zero" || path == folder("pipe") ? "" : path)
      let result = try await Command.rihla(path, in: folder)
      #expect(result.status == 3)
      #expect(result.output.isEmpty)
      #expect(result.errorLines.count == 1, "\(result.errors)")
      #expect(
        result.errors.hasPrefix("rihla: \(path)") && result.errors.contains(bad.says), "\(result.errors)")
      #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
      if let before { #expect(FileManager.default.contents(atPath: path) == before) }
      #expect(folder.names(in: "state").isEmpty)
    }

    @Test("what may not be read is refused", .disabled(if: Harness.isRoot, "root may read everything"))
    func unreadable() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      chmod(path, 0)
      let result = try await Command.rihla(path, in: folder)
      #expect(result.status == 3 && result.errorLines.count == 1 && result.errors.contains("permission"))
    }

    @Test("in a terminal, a refusal leaves the terminal as it was")
    func refusalInTerminal() async throws {
      let folder = try Folder()
      let path = try folder.write("{", to: "bad.json")
      let screen = try await Terminal([path], in: folder).ends(with: 3)
      #expect(screen.contains("rihla: ") && screen.contains("bad.json"))
    }

    @Test("a dangling link is refused and made no file of")
    func danglingLink() async throws {
      let folder = try Folder()
      try FileManager.default.createSymbolicLink(
        atPath: folder("link.json"), withDestinationPath: folder("gone/x"))
      let result = try await Command.rihla(folder("link.json"), in: folder)
      #expect(result.status == 3 && result.errorLines.count == 1, "\(result.errors)")
      #expect(folder.bytes("gone/x") == nil)
    }

    @Test("without a terminal the editor says so: exit code 2", arguments: [["demo"], ["map.json"], []])
    func noTerminal(_ arguments: [String]) async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let result = try await Command.run(
        Harness.rihla, arguments.map { $0 == "map.json" ? folder($0) : $0 }, in: folder)
      #expect(result.status == 2)
      #expect(result.errorLines.count == 1 && result.errors.contains("needs a terminal"), "\(result.errors)")
    }

    @Test(
      "a terminal type that nobody knows, and one without a screen, are refused",
      arguments: ["nosuch", "dumb"])
    func unusable(_ name: String) async throws {
      let folder = try Folder()
      let screen = try await Terminal(["demo"], in: folder, environment: ["TERM": name]).ends(with: 2)
      #expect(screen.contains("terminal type"))
    }
  }
}
