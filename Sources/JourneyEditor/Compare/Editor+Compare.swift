import Console
public import JourneyModel
import Phrases

extension Editor {
  /// Shows the map beside another one. Of an as-is and a to-be map the to-be one is the later; else what is being
  /// edited is.
  public mutating func compare(with other: JourneyMap, named name: String) {
    let isOtherLater = other.state == .known(.toBe) && map.state != .known(.toBe)
    let now = look.say(.comparisonNow)
    compare(
      isOtherLater
        ? Comparison(from: map, to: other, names: (now, name))
        : Comparison(from: other, to: map, names: (name, now)))
  }

  mutating func compare(_ comparison: Comparison) {
    notice = nil
    mode = .compare(comparison)
  }

  /// Shows this map beside an earlier one, over the page that is open.
  mutating func compare(with earlier: JourneyMap, named name: String, over sheet: Sheet?) {
    var comparison = Comparison(from: earlier, to: map, names: (name, look.say(.comparisonNow)))
    comparison.below = sheet.map { [$0] } ?? []
    compare(comparison)
  }

  mutating func handle(_ key: KeyPress, comparing comparison: Comparison) {
    var comparison = comparison
    notice = nil
    let page = max(1, comparisonRows - 1)
    if key.isBack {
      mode = comparison.below.last.map(Mode.sheet) ?? .board
      return
    }
    switch key.asLatin.key {
    case .up: comparison.move(by: -1)
    case .down: comparison.move(by: 1)
    case .pageUp: comparison.move(by: -page)
    case .pageDown: comparison.move(by: page)
    case .home: comparison.move(by: -comparison.rows.count)
    case .end: comparison.move(by: comparison.rows.count)
    case .tab where key.modifiers == .shift, .character("N"): comparison.moveToChange(by: -1)
    case .tab, .character("n"): comparison.moveToChange(by: 1)
    case .character("o"):
      comparison.showsChangesOnly.toggle()
      comparison.move(by: 0)
    default: return say(.unknownKey(key.name), .warning)
    }
    mode = .compare(comparison)
  }

  /// How many rows of a comparison there is room for.
  var comparisonRows: Int { max(1, ComparisonLayout(size: size).list.rows) }

  /// Scrolls a comparison so that the chosen row is on screen.
  mutating func settleComparison() {
    guard case .compare(var comparison) = mode else { return }
    let place = comparison.shown.firstIndex(of: comparison.selected) ?? 0
    comparison.top = min(comparison.top, place, max(0, comparison.shown.count - comparisonRows))
    if place >= comparison.top + comparisonRows { comparison.top = place - comparisonRows + 1 }
    mode = .compare(comparison)
  }

  mutating func click(row: Int, in comparison: Comparison) {
    var comparison = comparison
    if comparison.rows.indices.contains(row) { comparison.selected = row }
    mode = .compare(comparison)
  }
}
