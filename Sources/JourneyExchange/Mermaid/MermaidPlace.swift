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
  /// What stands where in a task; nil for what is none.
  var task: Task?

  /// Where the parts of a task stand in its line.
  struct Task: Sendable {
    /// Its data from the colon behind the name on; nil where nothing follows the name.
    var data: MermaidSpan?
    var score: MermaidSpan?
    var actors: MermaidSpan?
    /// Whether there is a piece for actors, which may be empty.
    var hasActors: Bool
    /// What stands behind name, score and actors, with the colon before it.
    var tail: String
    /// Whether Mermaid reads the same name, score and actors, so that each can be replaced alone.
    var isRegular: Bool
    /// Whether a colon in the name would end it for Mermaid.
    var hasColonInName: Bool
  }
}

extension MermaidPlace {
  /// The place of a task.
  init(_ task: MermaidTask, _ shape: MermaidShape, _ text: MermaidText) {
    let all = task.range(of: 0..<task.count) ?? 0..<0
    let data = task.range(of: shape.nameCount..<max(shape.nameCount, task.count)).map { range in
      text.span((range.lowerBound - 1)..<range.upperBound)
    }
    self.init(
      kind: .task, lines: text.lines(all),
      text: task.range(of: 0..<shape.nameCount).flatMap { text.span($0) },
      task: Task(
        data: data ?? nil, score: shape.score.flatMap { task.span($0) },
        actors: shape.actors.flatMap { task.span($0) }, hasActors: shape.actors != nil,
        tail: shape.tail < task.count ? ": " + task.string(from: shape.tail) : "",
        isRegular: !shape.isSwapped && shape.number != nil && !task.string(shape.score ?? 0).isEmpty,
        hasColonInName: shape.nameCount > 1))
  }
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
