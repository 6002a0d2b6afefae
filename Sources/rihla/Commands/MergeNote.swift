import Phrases

/// The paragraph that a merge leaves in a map's notes where two sides contradict each other: a heading that counts, and a
/// line each. Who has decided takes it out.
enum MergeNote {
  private static let mark = "- "

  /// The paragraph for contradictions.
  static func text(_ contradictions: [String]) -> String {
    ([phrasebook.text(.mergeNote(contradictions.count))] + contradictions.map { mark + $0 })
      .joined(separator: "\n")
  }

  /// How many contradictions notes leave to decide, in whatever language they are written.
  static func count(in notes: String) -> Int {
    guard notes.contains(mark) else { return 0 }
    let books = Language.allCases.map { Phrasebook($0) }
    // A line may have been taken out by hand: the heading then counts what was.
    let headings = Set(books.flatMap { book in (1...99).map { book.text(.mergeNote($0)) } })
    var (count, isBelow) = (0, false)
    for line in notes.split(separator: "\n", omittingEmptySubsequences: false) {
      if isBelow, line.hasPrefix(mark) { count += 1 } else { isBelow = headings.contains(String(line)) }
    }
    return count
  }
}
