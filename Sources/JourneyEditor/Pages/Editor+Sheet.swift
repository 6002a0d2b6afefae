import Console
import JourneyDiff
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// Opens a page in the place of all that is open.
  mutating func show(_ sheet: Sheet) {
    notice = nil
    open(fitted(sheet))
  }

  /// The page with its lines broken to the screen.
  private func fitted(_ sheet: Sheet) -> Sheet { sheet.wrapped(to: size.columns - 2, with: look.typesetter) }

  /// How many lines of a page there is room for.
  var sheetRows: Int { max(1, size.rows - 3) }

  /// A page that shows what differs between two maps.
  func differences(from old: JourneyMap, to new: JourneyMap, _ title: Phrase) -> Sheet {
    let changes = MapDifference(from: old, to: new).changes
    var lines = changes.map { Sheet.Line(text: "\($0.sign) \(look.say($0.phrase))") }
    if lines.isEmpty { lines = [Sheet.Line(text: look.say(.noDifferences), role: .dim)] }
    return fitted(Sheet(Differences(), title, hints: .hintsDifferences, lines))
  }
}

/// What differs between two maps; it is only looked at.
struct Differences: SheetSubject {
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    key.isBack || key.isPlain(.enter) ? .leaves : .stays
  }
}
