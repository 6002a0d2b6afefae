import Console
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct FieldLayoutTests {
  /// A text, a screen and a width, different for each seed.
  private func situation(_ seed: Int, _ ordering: TextOrdering = .visual) -> (TextField, FieldSetting) {
    var random = IDSource(seed: UInt64(seed))
    let isMultiline = seed % 3 == 0
    let text = RandomText.make(&random, pieces: 14, lines: isMultiline)
    let width = isMultiline ? 3 + Int(random.next() % 20) : seed % 3 == 1 ? nil : 2 + Int(random.next() % 12)
    return (
      TextField(text, isMultiline: isMultiline),
      fieldSetting(seed % 2 == 0 ? .leftToRight : .rightToLeft, width: width, ordering: ordering)
    )
  }

  @Test(
    "from the right edge ← visits every place in the text once, and → brings it back", arguments: 0..<100,
    [TextOrdering.visual, .terminal, .asIs])
  func walking(_ seed: Int, _ ordering: TextOrdering) {
    var (field, setting) = situation(seed, ordering)
    let right = walk(field, .right, in: setting)
    field.moveCaret(to: right.last ?? 0)
    let toTheLeft = walk(field, .left, in: setting)
    #expect(toTheLeft.sorted() == Array(0...field.characters.count), "\(field.text.debugDescription)")
    field.moveCaret(to: toTheLeft.last ?? 0)
    let back = walk(field, .right, in: setting)
    #expect(back == toTheLeft.reversed(), "\(field.text.debugDescription)")
  }

  @Test("a step to the left goes left on its line, or to another line", arguments: 0..<150)
  func stepsGoLeft(_ seed: Int) {
    let (field, setting) = situation(seed)
    let layout = FieldLayout(of: field, in: setting)
    for position in 0...field.characters.count {
      guard let next = layout.neighbour(of: position, toTheLeft: true) else { continue }
      if layout.line(of: next) == layout.line(of: position) {
        #expect(
          layout.columns(of: next).lowerBound <= layout.columns(of: position).lowerBound,
          "\(position) of \(field.text.debugDescription)")
      }
    }
  }

  @Test("every place is found again by its distance on its line", arguments: 0..<150)
  func distances(_ seed: Int) {
    let (field, setting) = situation(seed)
    let layout = FieldLayout(of: field, in: setting)
    for position in 0...field.characters.count {
      let found = layout.position(inLine: layout.line(of: position), at: layout.distance(of: position))
      // Two letters may share a cell, and some marks have none.
      #expect(
        layout.columns(of: found).overlaps(layout.columns(of: position))
          || layout.columns(of: position).isEmpty,
        "\(position) and \(found) of \(field.text.debugDescription)")
    }
  }

  @Test("lines hold each place once")
  func linesPartition() {
    for seed in 0..<150 {
      let (field, setting) = situation(seed)
      let layout = FieldLayout(of: field, in: setting)
      let positions = layout.lines.indices.flatMap { Array(layout.positions(onLine: $0)) }
      #expect(positions == Array(0...field.characters.count), "\(field.text.debugDescription)")
    }
  }

  @Test("up and down keep the column, also across a short line")
  func upAndDown() {
    let text = "abcd\nx\nefgh"
    #expect(field(text, keys: "Up", isMultiline: true).caret == 6)
    #expect(field(text, keys: "Up Up", isMultiline: true).caret == 4)
    #expect(field(text, keys: "Up Up Up", isMultiline: true).caret == 4)
    #expect(field(text, keys: "Left Up Up Down Down", isMultiline: true).caret == 10)
    #expect(field(text, keys: "Up Left Up", isMultiline: true).caret == 0)
  }

  @Test("up and down go by what is seen: wrapped lines, columns of the screen")
  func upAndDownWrapped() {
    // one two / three
    #expect(field("one two three", keys: "Home Down", in: fieldSetting(width: 8)).caret == 8)
    #expect(field("one two three", keys: "Up", in: fieldSetting(width: 8)).caret == 5)
    // The field runs to the left: ab stands at the right edge, over the last two letters of the line below.
    let mixed = field("سلام\nab", keys: "Ctrl-Home Down", isMultiline: true)
    #expect(mixed.caret == 6)
    #expect(field("سلام\nab", keys: "Ctrl-Home Down Left", isMultiline: true).caret == 5)
  }

  @Test("the direction is that of a text of the map, of an empty one the screen's; values run to the right")
  func direction() {
    #expect(TextField("12 سلام").direction(in: .leftToRight, reading: .leftToRight) == .rightToLeft)
    #expect(TextField("12 abc").direction(in: .rightToLeft, reading: .rightToLeft) == .leftToRight)
    #expect(TextField("12").direction(in: .rightToLeft, reading: .rightToLeft) == .leftToRight)
    #expect(TextField("").direction(in: .rightToLeft, reading: .rightToLeft) == .rightToLeft)
    #expect(TextField("app سلام").direction(in: .rightToLeft, reading: .rightToLeft) == .rightToLeft)
    #expect(TextField("app سلام").direction(in: .leftToRight, reading: .leftToRight) == .leftToRight)
    #expect(
      TextField("سلام", isValue: true).direction(in: .rightToLeft, reading: .rightToLeft) == .leftToRight)
  }

  @Test("a field is turned, and turned back to the direction of its letters")
  func turning() {
    var field = TextField("abc")
    field.turn(in: .leftToRight, reading: .leftToRight)
    #expect(field.direction(in: .leftToRight, reading: .leftToRight) == .rightToLeft)
    field.insert("سلام")
    #expect(field.direction(in: .leftToRight, reading: .leftToRight) == .rightToLeft)
    field.turn(in: .leftToRight, reading: .leftToRight)
    #expect(field.direction(in: .leftToRight, reading: .leftToRight) == .leftToRight)
    #expect(field.text == "abcسلام")
  }
}
