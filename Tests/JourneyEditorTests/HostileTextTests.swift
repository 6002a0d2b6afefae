import Console
import Foundation
import JourneyFile
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// A map whose every text is full of what terminals obey: whatever is open, none of it stands in a picture.
@Suite struct HostileTextTests {
  static let hostile =
    "\u{1B}]52;c;eHh4\u{7}\u{1B}[2J\u{9B}31m\u{90}q\u{9C}\r\u{8}\u{0}\u{7F}\u{202E}x\u{2066}\u{200B}\u{E0041}"
    + "\u{FFF9}\u{2028}\u{85}\n"

  /// A demonstration with the hostile text before each of its texts, as far as the file format lets it in; and the
  /// members into which it came.
  static let poisoned: (map: JourneyMap, members: Set<String>) = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/Demos")
    let file = folder.appending(path: "clinic-visit.as-is.journey.json")
    guard let bytes = try? Data(contentsOf: file), var json = try? JSONSerialization.jsonObject(with: bytes),
      var map = try? MapFile.read(Array(bytes)).map
    else { return (JourneyMap(title: ""), []) }
    var members: Set<String> = []
    for member in texts(in: json).sorted() {
      let changed = poison(json, member)
      guard let bytes = try? JSONSerialization.data(withJSONObject: changed),
        let read = try? MapFile.read(Array(bytes)), read.repairs.isEmpty
      else { continue }
      (json, map) = (changed, read.map)
      members.insert(member)
    }
    return (map, members)
  }()

  private static func texts(in json: Any) -> Set<String> {
    if let list = json as? [Any] { return list.reduce(into: []) { $0.formUnion(texts(in: $1)) } }
    guard let object = json as? [String: Any] else { return [] }
    return object.reduce(into: []) { found, member in
      let isText = member.value is String || member.value is [String]
      found.formUnion(isText ? [member.key] : texts(in: member.value))
    }
  }

  private static func poison(_ json: Any, _ member: String) -> Any {
    if let list = json as? [Any] { return list.map { poison($0, member) } }
    guard let object = json as? [String: Any] else { return json }
    return Dictionary(
      uniqueKeysWithValues: object.map { key, value in
        guard key == member else { return (key, poison(value, member)) }
        if let texts = value as? [String] { return (key, texts.map { hostile + $0 }) }
        return (key, (value as? String).map { hostile + $0 } ?? poison(value, member))
      })
  }

  /// The rows of the picture in which something stands that must not, each with the situation.
  private func raw(_ robot: inout Robot, _ situation: String) -> [String] {
    let canvas = robot.editor.draw()
    let forbidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    return (0..<canvas.size.rows).map(canvas.text(ofRow:)).filter { text in
      text.unicodeScalars.contains { forbidden.contains($0.properties.generalCategory) }
    }.map { "\(situation): \($0.debugDescription)" }
  }

  private static let looks: [(Repertoire, (Int, Int))] = [
    (.unicode, (80, 24)), (.unicode, (170, 50)), (.unicode, (40, 10)), (.ascii, (80, 24)), (.unicode, (9, 4)),
  ]

  private func robots() -> [Robot] {
    let file = DocumentFile(path: "/maps/\(Self.hostile).json")
    return Self.looks.map { Robot(Self.poisoned.map, $1, repertoire: $0, file: file) }
  }

  @Test("the hostile text is in every member that people fill in")
  func isPoisoned() {
    let expected = [
      "title", "name", "channel", "owner", "notes", "text", "rootCause", "source", "description", "job",
    ]
    for member in expected { #expect(Self.poisoned.members.contains(member), "\(member)") }
    #expect(Self.poisoned.members.count >= 25, "\(Self.poisoned.members.sorted())")
  }

  @Test(
    "the board and what opens over it show nothing raw",
    arguments: [
      "", "z", "Up", "F2", "Up F2", "a <paste:\u{1B}[2J\u{9B}31m>", "A \"x\u{9B}\"", "w", "w Tab", "c Up",
      "! Esc",
      "! \"\u{1B}]0;x\" Esc", "/ \"\u{1B}[\" Enter", "t", "m Right", "m Esc", "y", "x", "x p", "d", "Up d",
      "u 1 u U",
      "Ctrl-P \"\u{9B}\"", "? \"\u{1B}\"", "Ctrl-S", "1 Ctrl-Q", "Ctrl-P \"another\" Enter",
      "Space Down Space",
      "<paste:# \u{1B}[2J\\n\u{90}x>", "\u{9B}", "2 .", "G", "Tab Tab",
    ])
  func overBoard(script: String) {
    for var robot in robots() {
      robot.perform(script)
      #expect(raw(&robot, script).prefix(1) == [])
    }
  }

  @Test("every row of every form, looked at and written, shows nothing raw")
  func forms() {
    let map = Self.poisoned.map
    var subjects: [Form.Subject] = [.map]
    for stage in map.stages {
      subjects.append(.stage(stage.id))
      for touchpoint in stage.touchpoints {
        subjects.append(.touchpoint(touchpoint.id))
        subjects += touchpoint.pains.prefix(1).map { .pain(touchpoint.id, $0.id) }
        subjects += touchpoint.opportunities.prefix(1).map { .opportunity(touchpoint.id, $0.id) }
        subjects += touchpoint.evidence.prefix(1).map { .evidence(touchpoint.id, $0.id) }
        subjects += touchpoint.improvements.prefix(1).map { .improvement(touchpoint.id, $0.id) }
      }
    }
    var found: [String] = []
    for (number, subject) in subjects.enumerated() {
      // One look each in turn: all of them in all would take long and show no more.
      var robot = robots()[number % Self.looks.count]
      for row in robot.editor.rows(of: subject).indices {
        var form = Form(subject)
        form.row = row
        robot.editor.open(form)
        found += raw(&robot, "row \(row) of \(subject)")
        form.writing = robot.editor.rows(of: subject)[row].writing(nil)
        robot.editor.open(form)
        found += raw(&robot, "row \(row) of \(subject), open")
      }
    }
    #expect(found.prefix(3) == [])
  }

  @Test("questions and notices about a file of any name show nothing raw")
  func files() {
    let path = Self.hostile
    let request = SaveRequest(path: path, replacing: false, thenQuit: false)
    for var robot in robots() {
      let stage = robot.editor.map.stages[0].id
      for question in [Question.quit, .alreadyThere(request), .deleteStage(stage)] {
        robot.editor.open(question)
        #expect(raw(&robot, "\(question)").prefix(1) == [])
      }
      robot.editor.saveFailed(.failureAbout(path, .noPermission), request)
      #expect(raw(&robot, "saving failed").prefix(1) == [])
      robot.editor.close()
      _ = robot.editor.saved(request)
      #expect(raw(&robot, "saved").prefix(1) == [])
      for phrase in [
        Phrase.notFromEditor(.editorNotFound(path)), .newFile(path), .identifierRenewed(path, path),
        .unknownKey(path),
      ] {
        robot.editor.say(phrase)
        #expect(raw(&robot, "\(phrase)").prefix(1) == [])
      }
    }
  }
}
