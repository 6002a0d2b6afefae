/// The words of a command that a variable such as `EDITOR` holds, parted as a shell parts plain words.
///
/// Blanks part words; '…' keeps all as it is; "…" too, but for a backslash before `"`, `\`, `$` or a backquote; elsewhere a
/// backslash keeps the next character as it is. Nothing more of a shell: no variables, no patterns, no operators. What
/// would be one of these is part of its word.
struct CommandWords {
  /// The words; none for a text of blanks only.
  private(set) var words: [String] = []
  private var word: String.UnicodeScalarView?

  /// Parts a command into words; nil where a quotation mark, or a backslash at the end, waits for more.
  init?(_ command: String) {
    var rest = command.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n": finishWord()
      case "'":
        guard let quoted = Self.singleQuoted(&rest) else { return nil }
        append(quoted)
      case "\"":
        guard let quoted = Self.doubleQuoted(&rest) else { return nil }
        append(quoted)
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        append([next])
      default: append([scalar])
      }
    }
    finishWord()
  }

  private mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    var longer = word ?? String.UnicodeScalarView()
    longer.append(contentsOf: scalars)
    word = longer
  }

  private mutating func finishWord() {
    if let word { words.append(String(word)) }
    word = nil
  }

  private static func singleQuoted(_ rest: inout Substring.UnicodeScalarView) -> [Unicode.Scalar]? {
    guard let end = rest.firstIndex(of: "'") else { return nil }
    defer { rest = rest[rest.index(after: end)...] }
    return Array(rest[..<end])
  }

  private static func doubleQuoted(_ rest: inout Substring.UnicodeScalarView) -> [Unicode.Scalar]? {
    var quoted: [Unicode.Scalar] = []
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return quoted }
      guard scalar == "\\" else {
        quoted.append(scalar)
        continue
      }
      guard let next = rest.popFirst() else { return nil }
      if !["\"", "\\", "$", "`"].contains(next) { quoted.append("\\") }
      quoted.append(next)
    }
    return nil
  }
}
