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
    let lines = notes.split(separator: "\n", omittingEmptySubsequences: false)
    let books = Language.allCases.map { Phrasebook($0) }
    return lines.indices.reduce(0) { sum, index in
      let count = lines[(index + 1)...].prefix { $0.hasPrefix(mark) }.count
      guard count > 0 else { return sum }
      // A line may have been taken out by hand: the heading then counts what was.
      let isHeading = books.contains { book in
        (1...99).contains { book.text(.mergeNote($0)) == lines[index] }
      }
      return isHeading ? sum + count : sum
    }
  }
}
