import JourneyModel
import TerminalText

/// How the names of the cards on screen break into lines, kept from one picture to the next: nearly all of them stay as
/// they were, and breaking lines is the dearest part of a picture.
struct TitleLines: Sendable {
  private struct Entry: Sendable {
    let name: String
    let isMomentOfTruth: Bool
    let lines: [String]
  }

  private let typesetter: Typesetter
  private let width: Int
  private var entries: [Touchpoint.ID: Entry] = [:]

  /// Lines of at most `width` columns, nothing kept yet.
  init(width: Int, typesetter: Typesetter) {
    self.width = width
    self.typesetter = typesetter
  }

  /// The lines of a touchpoint's name, nil where none of that width, or none of that name, are kept.
  func lines(of touchpoint: Touchpoint, width: Int, typesetter: Typesetter) -> [String]? {
    guard width == self.width, typesetter == self.typesetter, let entry = entries[touchpoint.id],
      entry.isMomentOfTruth == touchpoint.momentOfTruth, entry.name.isExactly(touchpoint.name)
    else { return nil }
    return entry.lines
  }

  mutating func keep(_ lines: [String], of touchpoint: Touchpoint) {
    entries[touchpoint.id] = Entry(
      name: touchpoint.name, isMomentOfTruth: touchpoint.momentOfTruth, lines: lines)
  }
}

extension Editor {
  /// A touchpoint's name as its card shows it: at most three lines, at least one.
  func titleLines(of touchpoint: Touchpoint, width: Int) -> [String] {
    if let kept = picture.titles.lines(of: touchpoint, width: width, typesetter: look.typesetter) {
      return kept
    }
    let mark = touchpoint.momentOfTruth ? look.signs.momentOfTruth + "\u{A0}" : ""
    let lines = look.typesetter.wrapped(mark + touchpoint.name, to: width, maximumLines: 3)
    return lines.isEmpty ? [""] : lines
  }

  /// Keeps the lines of the cards that are on screen, and of no others.
  mutating func keepTitles() {
    let layout = layout
    guard !layout.isList, !board.isCompact else { return }
    let width = layout.columnWidth - 4
    var titles = TitleLines(width: width, typesetter: look.typesetter)
    for number in board.firstColumn..<min(board.firstColumn + layout.columnCount, columnTotal) {
      guard case .stage(let index) = columnItem(number) else { continue }
      let top = board.tops[map.stages[index].id] ?? 0
      for card in top..<min(top + visibleCards(inStage: index) + 1, cardTotal(inStage: index)) {
        guard case .touchpoint(let position) = cardItem(card, inStage: index) else { continue }
        let touchpoint = map.stages[index].touchpoints[position]
        titles.keep(titleLines(of: touchpoint, width: width), of: touchpoint)
      }
    }
    picture.titles = titles
  }
}
