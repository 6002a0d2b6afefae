import Foundation
import JourneyFile
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// Keys in, screen text out: each folder of `Fixtures/Keys` is a script with the map before it, the screen and the
/// map after it. Each is played three times: as it says, in Arabic, and on a terminal that knows ASCII only. A line
/// `caret` in a script asks for the cursor and the reversed cells beside it, below the screen; `start` shows the start
/// screen first, and `first` teaches the first keys. With `RIHLA_RECORD` set,
/// screens and maps are written anew, to be read before they are committed.
@Suite struct KeyScriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Keys")
  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("there are key scripts")
  func thereAreScripts() { #expect(Self.names.count >= 12) }

  @Test("keys give the screen and the map that the script says", arguments: names)
  func script(_ name: String) throws { try play(name, .english, nil, screen: "screen.txt") }

  @Test("they do so where the interface speaks Arabic", arguments: names)
  func scriptInArabic(_ name: String) throws { try play(name, .arabic, nil, screen: "screen.ar.txt") }

  @Test("they do so where the terminal knows ASCII only", arguments: names)
  func scriptInASCII(_ name: String) throws { try play(name, .english, .ascii, screen: "screen.ascii.txt") }

  private func play(_ name: String, _ language: Language, _ repertoire: Repertoire?, screen: String) throws {
    let folder = Self.folder.appending(path: name)
    let script = try String(contentsOf: folder.appending(path: "keys"), encoding: .utf8)
    let lines = script.split(separator: "\n").filter { !$0.hasPrefix("# ") }
    let before = folder.appending(path: "before.json")
    let map =
      FileManager.default.fileExists(atPath: before.path)
      ? try MapFile.read(Array(Data(contentsOf: before))).map : JourneyMap(title: "A blank map")
    let isAscii = lines.contains("ascii")
    let showsCaret = lines.contains("caret")
    let words = ["ascii", "caret", "start", "first"]
    var robot = Robot(
      map, size(lines), repertoire: repertoire ?? (isAscii ? .ascii : .unicode), language: language)
    if lines.contains("start") { robot.showStart() }
    robot.editor.preferences.showsFirstSteps = lines.contains("first")
    robot.perform(
      lines.filter { !words.contains(String($0)) && !$0.hasPrefix("size ") }.joined(separator: "\n"))
    let caret = showsCaret ? robot.caret + "\n" : ""
    try compare(robot.screen + "\n" + caret, with: folder.appending(path: screen))
    try compare(robot.json, with: folder.appending(path: "after.json"))
  }

  private func size(_ lines: [Substring]) -> (Int, Int) {
    guard let line = lines.first(where: { $0.hasPrefix("size ") }) else { return (80, 24) }
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    return (numbers[0], numbers[1])
  }

  private func compare(_ found: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["RIHLA_RECORD"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(found == expected, "\(file.lastPathComponent):\n\(found)")
  }
}
