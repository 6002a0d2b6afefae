import Foundation
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// Keys in, screen text out: each folder of `Fixtures/Keys` is a script with the screen and the map after it. Each is
/// played three times: as it says, in Arabic, and on a terminal that knows ASCII only.
///
/// A line `map NAME` in a script opens that map of `Fixtures/Maps`, without one the map is blank. `size 100 30` sets the
/// size of the screen and `ascii` what it can show; `caret` asks for the cursor and the reversed cells beside it, below
/// the screen; `start` shows the start screen first, and `first` teaches the first keys. Lines that begin with `# ` are
/// remarks, all others are keys as `Robot.perform` takes them. With `RIHLA_RECORD` set, screens and maps are written
/// anew, to be read before they are committed.
@Suite struct KeyScriptTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  static let folder = fixtures.appending(path: "Keys")
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

  @Test("each map stands once, is called what a script calls it, and a script has none of its own")
  func mapsStandOnce() throws {
    let maps = Self.fixtures.appending(path: "Maps")
    let files = try FileManager.default.contentsOfDirectory(atPath: maps.path).sorted()
    let contents = try files.map { try Data(contentsOf: maps.appending(path: $0)) }
    #expect(Set(contents).count == files.count)
    let asked = try Self.names.compactMap { Self.map(in: try Self.lines(of: $0)) }
    #expect(Set(asked.map { $0 + ".journey.json" }) == Set(files))
    for name in Self.names {
      let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: name).path)
      #expect(
        Set(kept) == ["after.json", "keys", "screen.ar.txt", "screen.ascii.txt", "screen.txt"], "\(name)")
    }
  }

  private static func lines(of name: String) throws -> [Substring] {
    try String(contentsOf: folder.appending(path: name).appending(path: "keys"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# ") }
  }

  private static func map(in lines: [Substring]) -> String? {
    lines.first { $0.hasPrefix("map ") }.map { String($0.dropFirst(4)) }
  }

  private func play(_ name: String, _ language: Language, _ repertoire: Repertoire?, screen: String) throws {
    let folder = Self.folder.appending(path: name)
    let lines = try Self.lines(of: name)
    let map = try Self.map(in: lines).map(Robot.fixture) ?? JourneyMap(title: "A blank map")
    let isAscii = lines.contains("ascii")
    let showsCaret = lines.contains("caret")
    let words = ["ascii", "caret", "start", "first"]
    var robot = Robot(
      map, size(lines), repertoire: repertoire ?? (isAscii ? .ascii : .unicode), language: language)
    if lines.contains("start") { robot.showStart() }
    robot.editor.showsFirstSteps = lines.contains("first")
    robot.perform(
      lines.filter { !words.contains(String($0)) && !$0.hasPrefix("size ") && !$0.hasPrefix("map ") }
        .joined(separator: "\n"))
    let caret = showsCaret ? robot.caret + "\n" : ""
    try Recording.compare(robot.screen + "\n" + caret, with: folder.appending(path: screen))
    try Recording.compare(robot.json, with: folder.appending(path: "after.json"))
  }

  private func size(_ lines: [Substring]) -> (Int, Int) {
    guard let line = lines.first(where: { $0.hasPrefix("size ") }) else { return (80, 24) }
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    return (numbers[0], numbers[1])
  }
}
