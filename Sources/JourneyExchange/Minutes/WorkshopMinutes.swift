public import JourneyModel
public import Phrases

/// The minutes of a workshop for those who get them by mail: what was decided, what hurts, where the room did not agree,
/// what could be done, what was changed, what is open, what waits, and which days come next.
///
/// Two pages at most, whatever the map holds: of long lists the first lines are told, and how many others there are. What
/// was decided is told whole.
public struct WorkshopMinutes: Sendable {
  /// A part of the minutes as it is told.
  struct Section: Sendable {
    /// Nil for what stands above all others.
    let heading: Phrase?
    /// What must be known to read the lines.
    let remark: Phrase?
    let lines: [Phrase]
  }

  let title: Phrase
  private(set) var sections: [Section] = []
  /// The decisions as a table, for spreadsheets and scripts.
  public let decisions: Report

  /// How many lines of 80 columns two pages have.
  static let lines = 110

  /// The minutes of the last session of a map.
  ///
  /// - Parameters:
  ///   - before: The map as it was when the session began; nil where nobody knows. Then all that was ever decided is told,
  ///     and nothing of what was changed.
  ///   - parts: What is left out, because not everybody who reads them should see it.
  public init(
    of map: JourneyMap, since before: JourneyMap?, without parts: Set<PrivatePart> = [], in book: Phrasebook
  ) {
    let shared = map.without(parts)
    title = .reportTitle(.report("title.minutes"), map.title)
    decisions = .decisions(in: shared, since: before)
    let contents = MinutesContents(of: shared, since: before).sections
    for limit in [12, 10, 8, 7, 6, 5, 4, 3, 2] {
      sections = contents.compactMap { $0.shown(atMost: limit) }
      if length(in: book) <= Self.lines { break }
    }
  }
}

/// A part of the minutes with all that could be told.
struct MinutesSection: Sendable {
  let heading: Phrase?
  var remark: Phrase?
  var lines: [MinutesLine]
  /// What stands below the lines, however many of them are told.
  var last: MinutesLine?
  /// Whether no line may be left out.
  var isWhole = false
  /// How many times as many names as elsewhere a line may have.
  var names = 1
  /// What is said where there is nothing to tell; nil: the part is left out.
  var nothing: Phrase?

  /// The part with at most so many lines, and as many names in one; nil where there is nothing to tell.
  func shown(atMost limit: Int) -> WorkshopMinutes.Section? {
    let isCut = !isWhole && lines.count > limit + 1
    var phrases = lines.prefix(isCut ? limit : lines.count).map {
      $0.phrase(naming: names * limit)
    }
    if isCut { phrases.append(.minutesMore(lines.count - limit)) }
    if let last { phrases.append(last.phrase(naming: limit)) }
    if phrases.isEmpty, let nothing { phrases = [nothing] }
    guard !phrases.isEmpty else { return nil }
    return WorkshopMinutes.Section(
      heading: heading, remark: lines.isEmpty ? nil : remark, lines: phrases)
  }
}
