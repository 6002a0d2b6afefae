/// A diagram as its statements say it, before it becomes a map.
struct MermaidDiagram {
  /// A text and the line where it stands.
  struct Line {
    var text: String
    var number: Int
  }
  enum Statement {
    case section(Line)
    case task(MermaidTask)
  }

  var titles: [Line] = []
  var accessibleTitle = ""
  var accessibleDescription = ""
  var statements: [Statement] = []
  var findings: [MermaidImport.Finding] = []
  var frontMatter = MermaidText([])
  /// Where the statements stand, in their order, those without consequences too.
  var places: [MermaidPlace] = []
  /// The lines of the comments that say that the next task has no rating.
  var unratedMarks: [Int] = []
}

/// A task with the pieces of its data.
///
/// Mermaid splits the data at every colon: the first piece is the score, the second the actors, all others nothing.
struct MermaidTask {
  var name: String
  var line: Int
  /// Name and data as written.
  var written: String
  /// The first piece.
  var score: String
  /// What ECMAScript's `Number()` makes of the score, nil for NaN.
  var number: Double?
  /// The second piece, split at commas.
  var actors: [String]
  /// The third piece, split at commas: actors, if a colon in the name has pushed everything back by one.
  var pushedActors: [String]
  /// The pieces after the second, with their colons.
  var tail: String

  init(_ text: MermaidText, name: Range<Int>, data: Range<Int>) {
    self.name = text.string(name, breakingLines: true)
    line = text.characters[name.lowerBound].line
    written = text.string(name.lowerBound..<data.upperBound)
    let pieces = text.split(data, at: ":")
    score = pieces.first.map { text.string($0) } ?? ""
    let isPlain = !text.characters[pieces.first ?? data].contains { $0.isLiteral }
    number = isPlain ? ecmaScriptNumber(score) : nil
    func actors(_ piece: Int) -> [String] {
      guard pieces.indices.contains(piece) else { return [] }
      return text.split(pieces[piece], at: ",").map { text.string($0, breakingLines: true) }
    }
    self.actors = actors(1)
    pushedActors = actors(2)
    tail = pieces.count > 2 ? text.string((pieces[2].lowerBound - 1)..<data.upperBound) : ""
  }
}
