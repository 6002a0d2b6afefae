/// A text as the scalars that Mermaid's lexer sees, each with its place in the source.
///
/// Preprocessing takes out comments and turns `#58;` into a character that means nothing but itself; because every
/// character knows where it came from, findings and errors name the lines of the source whatever was taken out.
struct MermaidText {
  struct Character {
    var scalar: Unicode.Scalar
    /// Line and column in the source, from 1.
    var line: Int
    var column: Int
    /// Written as an entity: never syntax, never white space.
    var isLiteral = false
  }

  var characters: [Character]

  init(_ characters: some Sequence<Character>) { self.characters = Array(characters) }

  /// Takes a source in, every line ending as a line feed, without a byte order mark.
  init(_ source: String) {
    characters = []
    characters.reserveCapacity(source.utf8.count)
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    for scalar in source.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if scalar == "\u{FEFF}", previous == nil { continue }
      let isEnd = scalar == "\n" || scalar == "\r"
      characters.append(Character(scalar: isEnd ? "\n" : scalar, line: line, column: column))
      (line, column) = isEnd ? (line + 1, 1) : (line, column + 1)
    }
  }

  /// A line feed in the place behind the last character.
  var end: Character {
    guard let last = characters.last else { return Character(scalar: "\n", line: 1, column: 1) }
    let isNewLine = last.scalar == "\n"
    return Character(
      scalar: "\n", line: last.line + (isNewLine ? 1 : 0), column: isNewLine ? 1 : last.column + 1)
  }

  var count: Int { characters.count }

  /// The scalar at a position where it can be syntax, else nil.
  func syntax(_ position: Int) -> Unicode.Scalar? {
    guard characters.indices.contains(position), !characters[position].isLiteral else { return nil }
    return characters[position].scalar
  }

  /// Whether there is white space in the sense of ECMAScript.
  func isSpace(_ position: Int) -> Bool { syntax(position)?.isECMAScriptSpace ?? false }

  /// The first position from there on that is no white space.
  func skippingSpace(from position: Int) -> Int {
    var position = position
    while isSpace(position) { position += 1 }
    return position
  }

  /// The first position from there on whose scalar ends a run, or the end.
  func end(of position: Int, at isEnd: (Unicode.Scalar) -> Bool) -> Int {
    var position = position
    while position < count, !(syntax(position).map(isEnd) ?? false) { position += 1 }
    return position
  }

  /// Whether an ASCII word stands there.
  func has(_ word: StaticString, at position: Int, ignoringCase: Bool = true) -> Bool {
    word.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy {
        guard let scalar = syntax(position + $0), scalar.isASCII else { return false }
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        return (ignoringCase ? byte.loweredASCII : byte)
          == (ignoringCase ? bytes[$0].loweredASCII : bytes[$0])
      }
    }
  }

  /// The lines, each with its line feed.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < count {
      let next = min(count, end(of: start) { $0 == "\n" } + 1)
      lines.append(start..<next)
      start = next
    }
    return lines
  }

  /// The parts of a range between separators; at least one.
  func split(_ range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where syntax(position) == separator {
      parts.append(start..<position)
      start = position + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// The text of a range, trimmed as ECMAScript trims; with `<br>` as a space where asked.
  func string(_ range: Range<Int>, breakingLines: Bool = false) -> String {
    var range = range
    while let first = range.first, isSpace(first) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isSpace(last) { range = range.lowerBound..<last }
    var scalars = String.UnicodeScalarView()
    var position = range.lowerBound
    while position < range.upperBound {
      if breakingLines, let end = lineBreak(at: position), end <= range.upperBound {
        while scalars.last?.isECMAScriptSpace ?? false { scalars.removeLast() }
        position = min(range.upperBound, skippingSpace(from: end))
        if !scalars.isEmpty, position < range.upperBound { scalars.append(" ") }
      } else {
        scalars.append(characters[position].scalar)
        position += 1
      }
    }
    return String(scalars)
  }

  /// Where the `<br>`, `<br/>` or `<br />` that begins there ends.
  private func lineBreak(at position: Int) -> Int? {
    guard has("<br", at: position) else { return nil }
    var end = skippingSpace(from: position + 3)
    if syntax(end) == "/" { end += 1 }
    return syntax(end) == ">" ? end + 1 : nil
  }
}

extension UInt8 {
  fileprivate var loweredASCII: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
