/// A task with its name and the pieces of its data.
///
/// Mermaid ends the name at the first colon and splits the data at every other: the first piece is the score, the second
/// the actors, all others nothing. What people meant is for `MermaidShape` to say.
struct MermaidTask {
  private let text: MermaidText
  /// The name as Mermaid ends it, then the pieces of the data.
  private let ranges: [Range<Int>]
  /// The line, from 1.
  let line: Int

  init(_ text: MermaidText, name: Range<Int>, data: Range<Int>) {
    self.text = text
    ranges = [name] + text.split(data, at: ":")
    line = text.characters[name.lowerBound].line
  }

  /// How many pieces there are, the name included.
  var count: Int { ranges.count }

  /// Name and data as written.
  var written: String { string(from: 0) }

  /// A piece as written.
  func string(_ piece: Int) -> String { ranges.indices.contains(piece) ? text.string(ranges[piece]) : "" }

  /// All from a piece on, with the colons between.
  func string(from piece: Int) -> String { string(piece..<count) }

  /// Some pieces with the colons between them, in one line.
  func string(_ pieces: Range<Int>) -> String {
    range(of: pieces).map { text.string($0, breakingLines: true) } ?? ""
  }

  /// Where some pieces stand, from the first to the last; nil where there are none.
  func range(of pieces: Range<Int>) -> Range<Int>? {
    guard !pieces.isEmpty, ranges.indices.contains(pieces.upperBound - 1) else { return nil }
    return ranges[pieces.lowerBound].lowerBound..<ranges[pieces.upperBound - 1].upperBound
  }

  /// Where a piece stands in its line, if there is one and it is not empty.
  func span(_ piece: Int) -> MermaidSpan? { ranges.indices.contains(piece) ? text.span(ranges[piece]) : nil }

  /// What ECMAScript's `Number()` makes of a piece, nil for NaN: an empty one is 0.
  func number(_ piece: Int) -> Double? {
    guard ranges.indices.contains(piece), !text.characters[ranges[piece]].contains(where: \.isLiteral) else {
      return nil
    }
    return ecmaScriptNumber(string(piece))
  }

  /// The names in a piece between commas, Arabic ones too where asked.
  func names(_ piece: Int, atArabicCommas: Bool) -> [String] {
    guard ranges.indices.contains(piece) else { return [] }
    var parts = text.split(ranges[piece], at: ",")
    if atArabicCommas { parts = parts.flatMap { text.split($0, at: "،") } }
    return parts.map { text.string($0, breakingLines: true) }
  }

  /// Whether a piece begins directly behind its colon, as the minutes of a time do.
  func isClose(_ piece: Int) -> Bool {
    ranges.indices.contains(piece) && !text.isSpace(ranges[piece].lowerBound)
  }
}
