import Console
import JourneyDiff
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  mutating func handle(_ key: KeyPress, sheet: Sheet) {
    // It stands where the keys are named.
    notice = nil
    if let step = scrolling(key) {
      var sheet = sheet
      sheet.move(by: step, in: sheetRows)
      mode = .sheet(sheet)
      return
    }
    switch sheet.subject {
    case .recovery(let offer): answer(offer, with: key, on: sheet)
    case .locked: answerLocked(key)
    case .elsewhere(let change): answer(change, with: key, on: sheet)
    case .versions(let versions): choose(from: versions, with: key, on: sheet)
    case .replacements(let found): answer(found, with: key, on: sheet)
    case .columns: chooseColumns(with: key, on: sheet)
    case .losses(let request): answerLosses(key, request)
    case .settings(let rows): choose(from: rows, with: key, on: sheet)
    case .differences: if key.isBack || key.isPlain(.enter) { leave(sheet) }
    }
  }

  /// Opens a page.
  mutating func show(_ sheet: Sheet) {
    notice = nil
    mode = .sheet(sheet.wrapped(to: size.columns - 2, with: look.typesetter))
  }

  /// How many lines of a page there is room for.
  var sheetRows: Int { max(1, size.rows - 3) }

  private func scrolling(_ key: KeyPress) -> Int? {
    guard key.modifiers.isEmpty else { return nil }
    return switch key.key {
    case .up: -1
    case .down: 1
    case .pageUp: -sheetRows
    case .pageDown: sheetRows
    case .home: -1_000_000
    case .end: 1_000_000
    default: nil
    }
  }

  mutating func click(row: Int, on sheet: Sheet, isDouble: Bool) {
    var sheet = sheet
    sheet.selected = row
    mode = .sheet(sheet)
    if isDouble { handle(KeyPress(.enter), sheet: sheet) }
  }

  /// Goes back to the page below, or to the board.
  mutating func leave(_ sheet: Sheet) {
    mode = sheet.below.last.map(Mode.sheet) ?? .board
    notice = nil
  }

  /// Shows what differs between two maps, over the page that is open.
  mutating func showDifferences(from old: JourneyMap, to new: JourneyMap, _ title: Phrase, over sheet: Sheet?)
  {
    let changes = MapDifference(from: old, to: new).changes
    var lines = changes.map { Sheet.Line(text: "\($0.sign) \(look.say($0.phrase))") }
    if lines.isEmpty { lines = [Sheet.Line(text: look.say(.noDifferences), role: .dim)] }
    var page = Sheet(.differences, title, hints: .hintsDifferences, lines)
    page.below = sheet.map { [$0] } ?? []
    show(page)
  }
}
