import JourneyModel

/// The texts of a map in Mermaid's spelling.
///
/// Whatever could be syntax in its place becomes `#NN;`, and nothing more, so that people can still read the diagram.
/// Three things have no spelling: an empty name (written as an ellipsis), white space around a name, and a line break
/// where Mermaid draws none.
enum MermaidWords {
  /// The comment that says of the next task that its score is none.
  static let unratedMark = "%% rihla: unrated"
  /// The comment that says of the next task that its score was measured, and what was.
  static func measuredMark(_ rating: Double) -> String { "%% rihla: measured \(decimal(rating))" }
  /// The score of a task that has none: the face that says nothing.
  static let unratedScore = "3"
  /// What stands for a name that is empty.
  static let nameless = "…"

  /// A title, which may hold colons; but where Mermaid would take it for a style, it would drop a semicolon.
  static func title(_ text: String) -> String {
    let looksLikeStyle = text.contains("style") || text.contains("classDef")
    return spelt(text, escaping: looksLikeStyle ? "#;:" : "#;", lineBreak: " ")
  }

  static func section(_ name: String) -> String {
    orNameless(spelt(name, escaping: "#:;", lineBreak: "<br/>"))
  }

  static func actor(_ name: String) -> String { spelt(name, escaping: "#,:;", lineBreak: " ") }

  /// A task's name; its first letter is spelt out where the name would be taken for a keyword or a comment.
  static func task(_ name: String) -> String {
    let text = orNameless(spelt(name, escaping: "#:;", lineBreak: "<br/>"))
    guard isMisleading(text), let first = text.unicodeScalars.first else { return text }
    return "#\(first.value);" + String(text.unicodeScalars.dropFirst())
  }

  /// The text of `accTitle:` or `accDescr:`, or a line between `accDescr {` and `}`.
  static func accessibility(_ text: String) -> String {
    let marks: [Unicode.Scalar] = ["#", "}"]
    // A line of its own that would be a comment, or end the fence around the diagram.
    let line = trimmed(text)
    let isMisleading = [["%"], ["`", "`", "`"], ["~", "~", "~"], [":", ":", ":"]].contains {
      line.starts(with: $0)
    }
    var spelling = ""
    for scalar in line {
      let isMark = marks.contains(scalar) || scalar.isECMAScriptSeparator || scalar.isControl
      let isStart = spelling.isEmpty && isMisleading
      spelling +=
        isMark || isStart || startsDirective(spelling, scalar) ? "#\(scalar.value);" : String(scalar)
    }
    return spelling
  }

  static func score(_ rating: Rating) -> String {
    let whole = rating.value.rounded()
    return whole == rating.value ? String(Int(whole)) : String(rating.value)
  }

  /// A text as it is when it has been written and read again: in one line, with no white space around it.
  static func asRead(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for line in lines(of: text) {
      if !result.isEmpty { result.append(" ") }
      result.append(contentsOf: line)
    }
    return String(result)
  }

  private static func orNameless(_ text: String) -> String { text.isEmpty ? nameless : text }

  private static func spelt(_ text: String, escaping marks: String, lineBreak: String) -> String {
    lines(of: text).map { line in
      var spelling = ""
      for (scalar, next) in zip(line, line.dropFirst().map { Optional($0) } + [nil]) {
        let isMark =
          marks.unicodeScalars.contains(scalar) || scalar.isECMAScriptSeparator || scalar.isControl
          || scalar == "<" && beginsTag(next) || startsDirective(spelling, scalar)
        spelling += isMark ? "#\(scalar.value);" : String(scalar)
      }
      return spelling
    }.joined(separator: lineBreak)
  }

  /// `<br>` in a name of ours is no line break, and quotation marks in what looks like a tag are changed by Mermaid.
  private static func beginsTag(_ next: Unicode.Scalar?) -> Bool {
    guard let next else { return false }
    return next == "/" || next == "!" || next.isASCII && next.properties.isAlphabetic
  }

  /// Whether `%%{` would come about, which takes away all up to `}%%`.
  private static func startsDirective(_ spelling: String, _ scalar: Unicode.Scalar) -> Bool {
    scalar == "{" && spelling.hasSuffix("%%")
  }

  /// The lines of a text, none of them empty, each without white space around it.
  private static func lines(of text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)
    while scalars.last?.isECMAScriptSpace ?? false { scalars.removeLast() }
    return Array(scalars.drop { $0.isECMAScriptSpace })
  }

  /// Whether a task's line would begin with a comment or a keyword; what may follow the name is a space or a colon.
  private static func isMisleading(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    if scalars.first == "%" || scalars.dropFirst().starts(with: ["%", "%"]) { return true }
    let lowered = text.lowercased()
    func rest(after keyword: String) -> Substring.UnicodeScalarView? {
      lowered.hasPrefix(keyword) ? lowered.dropFirst(keyword.count).unicodeScalars : nil
    }
    if let rest = rest(after: "journey") { return !(rest.first?.isECMAScriptWord ?? false) }
    for keyword in ["title", "section"] {
      if let rest = rest(after: keyword) { return rest.first?.isECMAScriptSpace ?? true }
    }
    for keyword in ["acctitle", "accdescr"] {
      if let rest = rest(after: keyword)?.drop(while: \.isECMAScriptSpace) {
        return rest.first.map { $0 == "{" } ?? true
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey it: a control character of C0 or C1, line ends and tabs apart.
  fileprivate var isControl: Bool {
    (value < 0x20 || 0x7F..<0xA0 ~= value) && self != "\n" && self != "\r" && self != "\t"
  }
}
