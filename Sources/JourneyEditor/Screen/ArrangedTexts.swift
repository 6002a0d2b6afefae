import JourneyModel
import TerminalText

/// Texts in the order of the screen, kept from one picture to the next.
///
/// Levels, joining and order are the dearest part of drawing Arabic, and nearly every text of a picture was in the one
/// before, in the same room. What a picture did not use is forgotten with the next.
struct ArrangedTexts: Sendable {
  /// A text in a room. Compared by its bytes: canonically equal spellings draw differently.
  private struct Place: Hashable, Sendable {
    let text: String
    let columns: Int
    let direction: TextDirection
    let isShortened: Bool

    static func == (one: Place, other: Place) -> Bool {
      one.columns == other.columns && one.direction == other.direction
        && one.isShortened == other.isShortened && one.text.isExactly(other.text)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(columns)
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  /// Glyphs from left to right, and the columns they take.
  typealias Line = (glyphs: [Glyph], columns: Int)

  private let typesetter: Typesetter
  private var former: [Place: Line] = [:]
  private var current: [Place: Line] = [:]
  /// Whether parts of the picture were taken over, so that what is in them was not asked for.
  private var isPartial = false

  /// Beyond so many nothing is kept for what was taken over.
  private static let most = 2_000

  /// Nothing kept yet.
  init(typesetter: Typesetter) {
    self.typesetter = typesetter
  }

  /// What begins `text` and fits `columns`, in the order of the screen; shortened with an ellipsis if that is wanted.
  mutating func line(
    of text: String, within columns: Int, direction: TextDirection, isShortened: Bool
  ) -> Line {
    let place = Place(text: text, columns: columns, direction: direction, isShortened: isShortened)
    if let line = current[place] { return line }
    let line = former[place] ?? arranged(place)
    current[place] = line
    return line
  }

  private func arranged(_ place: Place) -> Line {
    let text = place.isShortened ? typesetter.truncated(place.text, to: place.columns) : place.text
    return typesetter.arranged(text, within: place.columns, direction: place.direction)
  }

  /// What is worth keeping for the next picture, drawn with `typesetter`.
  func kept(for typesetter: Typesetter) -> ArrangedTexts {
    var kept = ArrangedTexts(typesetter: typesetter)
    guard typesetter == self.typesetter else { return kept }
    kept.former = current
    if isPartial, former.count < Self.most {
      kept.former = former
      for (place, line) in current { kept.former[place] = line }
    }
    return kept
  }

  /// A part of the picture is as it was: its texts may be asked for again later.
  mutating func keepFormer() { isPartial = true }
}
