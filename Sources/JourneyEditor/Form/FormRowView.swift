import Console
import Phrases
import TerminalText

/// One row of a form.
struct FormRowView: View, Drawn {
  let drawn: DrawnEditor
  let row: FormRow
  /// The text being written into the row.
  let field: TextField?
  let isChosen: Bool
  let layout: FormLayout

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let value = Rect(
      start: area.start + layout.labelColumns + 3, top: area.top, columns: layout.valueColumns,
      rows: area.rows)
    if case .heading(let phrase) = row {
      let text = " " + look.say(phrase) + " "
      let used = frame.drawShortened(
        text, at: Point(column: area.start, row: area.top), columns: area.columns, as: .heading)
      frame.drawRule(atRow: area.top, from: area.start + used, columns: area.columns - used)
      return
    }
    if isChosen {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
    }
    frame.drawShortened(
      label(look), at: Point(column: area.start + 2, row: area.top), columns: layout.labelColumns,
      as: isChosen ? .focus : .dim)
    if let field {
      FieldBlock(drawn: drawn, field: field).draw(on: &frame, in: value)
      return
    }
    drawValue(on: &frame, in: value)
    if isChosen { frame.placeCursor(Point(column: value.start, row: value.top)) }
  }

  /// Draws what the row holds, beside its name, where it will stand when it is written.
  private func drawValue(on frame: inout Frame, in area: Rect) {
    let typesetter = editor.look.typesetter
    let lines = Self.lines(of: row, isChosen: isChosen, layout, editor.look)
    // One direction for all of it, whichever script a line begins with; a sentence of ours runs as its language does.
    let direction =
      row.isSentence
      ? editor.look.direction
      : row.isComposed ? editor.flow : typesetter.direction(of: lines.joined(separator: " "))
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let short = typesetter.truncated(line, to: area.columns)
      frame.draw(
        short, at: Point(column: area.start, row: area.top + offset), columns: area.columns, as: .text,
        direction: direction)
    }
  }

  private func label(_ look: Look) -> String {
    switch row {
    case .heading(let phrase): look.say(phrase)
    case .field(let field): look.say(field.label)
    case .trend, .remark: ""
    case .more: "  +"
    case .record(_, let index): "  \(look.number(index + 1))"
    case .newRecord: "  +"
    }
  }

  /// What the row shows besides its name. Choices are spelt out where the row is chosen.
  static func lines(of row: FormRow, isChosen: Bool, _ layout: FormLayout, _ look: Look) -> [String] {
    func wrapped(_ text: String) -> [String] {
      let lines = look.typesetter.wrapped(
        text, to: layout.valueColumns, maximumLines: isChosen ? 12 : 3,
        direction: row.isSentence ? look.direction : row.isComposed ? look.reading : nil)
      return lines.isEmpty ? [""] : lines
    }
    switch row {
    case .heading: return [""]
    case .trend(let trend): return [trend.line(look)]
    case .remark(let phrase): return wrapped(look.say(phrase))
    case .more(let count): return [look.say(.moreFields(count))]
    case .record(let field, let index):
      guard case .records(let records, _) = field.control else { return [""] }
      return wrapped(records[index].text)
    case .newRecord(let field): return [isChosen ? look.say(.typeToAdd(field.label)) : ""]
    case .field(let field):
      switch field.control {
      case .text(let text, _, _): return wrapped(field.isValue ? text.asIsland : text)
      case .parsed(let value, let hint, _):
        let shown = field.isValue ? value : look.phrasebook.number(value)
        let own = field.isProse ? value.asPart : shown.asIsland
        guard let shared = field.shared else { return [isChosen ? "\(own)  (\(look.say(hint)))" : own] }
        let text = look.say(Self.said(shown, look.phrasebook.number(shared)))
        return wrapped(isChosen ? "\(text)  (\(look.say(hint)))" : text)
      case .flag(let value, _, _): return ["\(mark(value)) \(look.say(value ? .yes : .no).asPart)"]
      case .scale(let value, let range, let shown, _): return [scale(value, range, shown, isChosen, look)]
      case .choice(let word, let options, _):
        return wrapped(choices(word.map { [$0] } ?? [], options, isChosen, look))
      case .choices(let words, let options, _, _): return wrapped(choices(words, options, isChosen, look))
      case .records(let records, _): return [look.say(.recordCount(records.count))]
      }
    }
  }

  /// What counts, and what of it is shared with other maps.
  private static func said(_ own: String, _ shared: String) -> Phrase {
    own.isEmpty ? .sharedValue(shared.asIsland) : .ownInsteadOfShared(own.asIsland, shared: shared.asIsland)
  }

  /// A box, set apart: the letter in it must not turn the numbers and boxes behind it.
  private static func mark(_ isOn: Bool) -> String { (isOn ? "[x]" : "[ ]").asIsland }

  private static func scale(
    _ value: Int?, _ range: ClosedRange<Int>, _ shown: String, _ isChosen: Bool, _ look: Look
  ) -> String {
    guard isChosen else { return look.phrasebook.number(shown).asIsland }
    let steps = range.map { step in
      let text = range.contains(0) ? look.phrasebook.signed(Double(step)) : look.number(step)
      return step == value ? "[\(text.asIsland)]" : " \(text.asIsland) "
    }
    return steps.joined(separator: " ")
  }

  private static func choices(
    _ words: [String], _ options: [FormField.Option], _ isChosen: Bool, _ look: Look
  ) -> String {
    let free = words.filter { word in !options.contains { $0.word == word } }
    guard isChosen else {
      let titles = words.map { word in options.first { $0.word == word }.map { look.say($0.title) } ?? word }
      return titles.joined(separator: look.signs.separator)
    }
    let listed = options.enumerated().map { index, option in
      // Held together by no-break spaces, so that a box never parts from its word.
      let number = look.number(index + options.firstNumber).asIsland
      return "\(mark(words.contains(option.word))) \(number) \(look.say(option.title).asPart)".map {
        $0 == " " ? "\u{A0}" : $0
      }
    }
    return (listed.map { String($0) } + free.map { "\(mark(true)) \($0.asPart)" }).joined(separator: "   ")
  }
}

extension FormRow {
  /// Whether the row says where what it shows is from.
  fileprivate var isSentence: Bool {
    switch self {
    case .remark: true
    case .field(let field): field.shared != nil
    default: false
    }
  }

  /// Whether the row shows our own signs and words, which run as the screen does.
  fileprivate var isComposed: Bool {
    switch self {
    case .heading, .trend, .remark, .more, .newRecord: true
    case .record(let field, let index):
      if case .records(let records, _) = field.control { records[index].isComposed } else { false }
    case .field(let field):
      switch field.control {
      case .flag, .scale, .choice, .choices, .records: true
      case .parsed where field.isProse || field.shared != nil: true
      case .text, .parsed: false
      }
    }
  }
}
