/// A piece of one line of a source.
struct MermaidSpan: Hashable, Sendable {
  /// The line, from 1.
  var line: Int
  /// Its columns, from 1, counted in Unicode scalars.
  var columns: Range<Int>
}

/// Where a statement of a diagram stands in its source, so that it can be rewritten without its neighbours.
struct MermaidPlace: Sendable {
  enum Kind: Sendable {
    case heading, title, accessibleTitle, accessibleDescription, section, task
  }
  var kind: Kind
  /// Its first and its last line, from 1.
  var lines: ClosedRange<Int>
  /// The text after the keyword, or a task's name; nil where it does not stand in one line.
  var text: MermaidSpan?
  /// A task's data from the colon on.
  var data: MermaidSpan?
  /// The pieces of that data between colons: the score, the actors, and what nobody reads.
  var pieces: [MermaidSpan?] = []
  /// Whether score and actors stand where Mermaid looks for them, so that each can be replaced alone.
  var isRegular = true
}

extension MermaidText {
  /// Where a range stands without the white space around it; nil where that is more than one line.
  func span(_ range: Range<Int>) -> MermaidSpan? {
    var range = range
    while let first = range.first, isSpace(first) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isSpace(last) { range = range.lowerBound..<last }
    guard characters.indices.contains(range.upperBound) else { return nil }
    let (first, end) = (characters[range.lowerBound], characters[range.upperBound])
    guard first.line == end.line, first.column <= end.column else { return nil }
    return MermaidSpan(line: first.line, columns: first.column..<end.column)
  }

  /// The lines from one position up to another.
  func lines(_ range: Range<Int>) -> ClosedRange<Int> {
    let first = characters.indices.contains(range.lowerBound) ? characters[range.lowerBound].line : 1
    let last = range.upperBound - 1
    return first...max(first, characters.indices.contains(last) ? characters[last].line : first)
  }
}
