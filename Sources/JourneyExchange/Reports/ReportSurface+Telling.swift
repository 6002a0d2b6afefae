import TerminalText

// Messages, lists and help: lines that were put together for reading order, with two blanks or more between columns.
extension ReportSurface {
  /// Text as it is to be written, line by line: on a terminal in the order of the screen, and where an Arabic report
  /// would begin on the right, so do its lines and columns. Elsewhere it stays as it is read.
  ///
  /// - Parameter wraps: Whether long lines are broken where they begin on the left; on the right they always are.
  public func told(_ text: String, wraps: Bool = false) -> String {
    guard isTerminal else { return visible(text, keepingLines: true) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.flatMap { line -> [String] in
      if line.isEmpty { return [""] }
      if isMirrored { return mirrored(line) }
      return wraps ? self.lines(line) : [written(line).text]
    }.joined(separator: "\n")
  }

  private func mirrored(_ line: String) -> [String] {
    let text = Self.columns(of: line).map(Self.apart).joined()
    let wrapped =
      columns.map { typesetter.wrapped(text, to: $0, direction: .rightToLeft) } ?? [text]
    return wrapped.map { line in
      let (glyphs, width) = typesetter.arranged(line, direction: .rightToLeft)
      let margin = String(repeating: " ", count: max(0, (columns ?? width) - width))
      return margin + glyphs.map(\.text).joined()
    }
  }

  /// The parts of a line, blanks between columns and at its beginning being parts of their own.
  private static func columns(of line: String) -> [String] {
    var parts: [String] = []
    var rest = line[...]
    while let first = rest.first {
      let blanks = rest.prefix { $0 == " " }
      if first == " " {
        parts.append(String(blanks))
        rest = rest.dropFirst(blanks.count)
      } else {
        let end = rest.firstRange(of: "  ")?.lowerBound ?? rest.endIndex
        parts.append(String(rest[..<end]))
        rest = rest[end...]
      }
    }
    return parts
  }

  /// A column in an isolate by its letters, and in Arabic words the Latin ones in isolates of their own: options keep
  /// their dashes, and commands the order of their words.
  private static func apart(_ part: String) -> String {
    let isArabic = TextDirection.ofLetters(in: part, reading: .rightToLeft) == .rightToLeft
    if isArabic { return "\u{2067}" + withIslands(part) + "\u{2069}" }
    return part.allSatisfy { $0 == " " } ? part : "\u{2068}" + part + "\u{2069}"
  }

  private static func withIslands(_ text: String) -> String {
    var result = ""
    var latin = ""
    var depth = 0
    func flush() {
      result += island(latin)
      latin = ""
    }
    for scalar in text.unicodeScalars {
      let opens = (0x2066...0x2068).contains(scalar.value)
      if opens || depth > 0 || scalar.parts {
        flush()
        result.unicodeScalars.append(scalar)
        depth += opens ? 1 : scalar == "\u{2069}" && depth > 0 ? -1 : 0
      } else {
        latin.unicodeScalars.append(scalar)
      }
    }
    flush()
    return result
  }

  /// A stretch without Arabic letters, what is Latin in it set apart: not the signs at its ends that belong to the Arabic
  /// sentence.
  private static func island(_ stretch: String) -> String {
    guard stretch.utf8.contains(where: { (0x61...0x7A).contains($0 | 0x20) }) else { return stretch }
    var core = stretch[...]
    func lacks(_ bracket: Character, for other: Character) -> Bool {
      core.count { $0 == bracket } < core.count { $0 == other }
    }
    while let last = core.last, " .:,;!…".contains(last) || last == ")" && lacks("(", for: ")") {
      core.removeLast()
    }
    while let first = core.first, " :".contains(first) || first == "(" && lacks(")", for: "(") {
      core.removeFirst()
    }
    return stretch[..<core.startIndex] + "\u{2066}" + core + "\u{2069}" + stretch[core.endIndex...]
  }
}

extension Unicode.Scalar {
  /// Whether it ends a stretch of Latin words: a letter or sign of Arabic writing.
  fileprivate var parts: Bool {
    value >= 0x80
      && ("«»،؛؟".unicodeScalars.contains(self)
        || TextDirection.firstStrong(of: String(self)) == .rightToLeft)
  }
}
