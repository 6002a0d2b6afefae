import Console
import Foundation
import JourneyInsight
import JourneyModel
import Phrases
import Testing
import TerminalText

@testable import JourneyEditor

/// Somebody leans on the keyboard: whatever comes in, the editor stays in one piece.
@Suite struct MonkeyTests {
  private static let keys = Action.allCases.flatMap(\.usualKeys).filter { !$0.contains(" ") }.compactMap {
    KeyPress(named: $0)
  }
  /// Keys that mean something only where a text is written.
  private static let writingKeys = [
    "Shift-Left", "Ctrl-Shift-Right", "Shift-Home", "Alt-a", "Alt-c", "Alt-x", "Alt-v", "F8", "Backspace",
    "Delete", "Home",
    "Up",
  ].compactMap { KeyPress(named: $0) }
  private static let texts = [
    "a", "#x =3 !y", "# Stage", "مرحلة", "👩‍👩‍👧", "\u{1B}[31m", "e\u{301}", "a\nb\n# c\nd", "", " ", "\t",
    "\n\n \n",
    "\u{A0}\u{2009}\u{3000}", "\u{200B}\u{FEFF}", "\u{2067}\u{2069}\u{200F}", "a\tb\tc\n\t\t\n",
  ]

  private func event(_ random: inout IDSource) -> InputEvent {
    switch random.next() % 20 {
    case 0: .paste(Self.texts.randomElement(using: &random) ?? "")
    case 1: .resize(Size(columns: Int(random.next() % 220), rows: Int(random.next() % 70)))
    case 2:
      .mouse(
        MouseEvent(
          [.press, .release, .drag, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press,
          column: Int(random.next() % 80), row: Int(random.next() % 24), clicks: Int(random.next() % 3)))
    case 3, 4, 5, 6, 7:
      .key(KeyPress(.character("abc 1234567890#=!@\"\\ضشعم".randomElement(using: &random) ?? "a")))
    case 8, 9: .key(KeyPress(.enter))
    case 10: .key(KeyPress(.escape))
    case 11: .key(Self.writingKeys.randomElement(using: &random) ?? KeyPress(.enter))
    default: .key(Self.keys.randomElement(using: &random) ?? KeyPress(.enter))
    }
  }

  /// Now and then something happens outside: the file is written, is gone, work of an earlier session turns up.
  private func meddle(with robot: inout Robot, _ random: inout IDSource, from first: JourneyMap) {
    switch random.next() % 6 {
    case 0: robot.editor.fileChanged(.rewritten(base: first, theirs: richMap))
    case 1: robot.editor.fileChanged(.unreadable(.invalidUTF8))
    case 2: robot.editor.fileDisappeared()
    case 3:
      robot.editor.show(versions: [EarlierVersion(id: "1", time: "14:02", reason: .versionSaved, size: 1)])
    case 4: robot.editor.setProtection(random.next() % 2 == 0 ? .diskFull : nil)
    default: robot.editor.fileIsAsBefore()
    }
  }

  /// How many seeds are tried: a few with every test run, many where that is asked for.
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["RIHLA_MONKEYS"].flatMap { Int($0) } ?? 12)

  @Test(
    "random keys, pastes, clicks and sizes break nothing, and undo leads back to the first map",
    arguments: seeds)
  func monkey(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed) &+ 99)
    let first = seed % 3 == 0 ? JourneyMap(title: "Blank") : richMap
    var robot = Robot(first, (80, 24), repertoire: seed % 2 == 0 ? .unicode : .ascii)
    for step in 0..<1_500 {
      // Half of the time keys come as fast as somebody types, so that some are read as a text.
      if step % 75 == 0 { robot.pace = step % 150 == 0 ? nil : 90 }
      let event = event(&random)
      robot.send(event)
      if step % 100 == 99 { meddle(with: &robot, &random, from: first) }
      if step % 50 == 0 { check(robot.editor, "seed \(seed) step \(step): \(event)") }
    }
    check(robot.editor, "seed \(seed)")
    for _ in 0..<6 { robot.press("Esc") }
    robot.editor.close()
    expectReplay(of: robot, from: first)
    while robot.editor.availability(of: .undo) == .enabled { robot.editor.perform(.undo) }
    #expect(robot.editor.map == first)
    #expect(!robot.editor.isModified || robot.editor.document.history.undoable == nil)
    while robot.editor.availability(of: .redo) == .enabled { robot.editor.perform(.redo) }
    check(robot.editor, "seed \(seed), all redone")
  }

  /// The journal, played from the start, gives the map that is there.
  private func expectReplay(of robot: Robot, from first: JourneyMap) {
    var map = first
    var history = History<Bookmark>()
    for entry in robot.journal {
      if let transaction = history.replay(entry) {
        #expect(throws: Never.self) { try map.apply(transaction) }
      }
    }
    #expect(map == robot.editor.map)
    #expect(history.undoable?.inverse == robot.editor.history.undoable?.inverse)
  }

  private func check(_ editor: Editor, _ situation: String) {
    var editor = editor
    switch editor.board.focus {
    case .nothing: #expect(editor.map.stages.isEmpty, "\(situation)")
    case .stage(let id): #expect(editor.map.position(of: id) != nil, "\(situation)")
    case .touchpoint(let id): #expect(editor.map.contains(id), "\(situation)")
    }
    #expect(editor.board.selection.allSatisfy { editor.map.contains($0) }, "\(situation)")
    #expect(editor.document.figures == MapFigures(of: editor.map), "\(situation)")
    var anew = editor
    anew.picture.blocks = KeptBlocks()
    let canvas = editor.draw()
    #expect(anew.draw() == canvas, "\(situation): taken over otherwise than drawn anew")
    #expect(
      canvas.size == Size(columns: max(0, editor.size.columns), rows: max(0, editor.size.rows)),
      "\(situation)")
    if let field = editor.field {
      #expect((0...field.characters.count).contains(field.caret), "\(situation)")
      #expect(field.characters == Array(field.text), "\(situation)")
    }
    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor), "\(situation): \(cursor)") }
  }
}
