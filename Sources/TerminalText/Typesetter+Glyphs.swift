extension Typesetter {
  /// The glyphs of `text`, neutralised and in the order in which they stand on the screen from left to right.
  public func glyphs(of text: String, direction: TextDirection = .leftToRight) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    forEachGlyph(of: text) { glyph in
      glyphs.append(glyph)
      return true
    }
    return inVisualOrder(glyphs, direction: direction)
  }

  /// The text as it is drawn, in reading order: takes exactly ``width(of:)-(String)`` columns in any terminal.
  ///
  /// For aligned columns of plain output; unlike ``visible(_:keepingLines:)`` it simplifies emoji and honours the
  /// repertoire.
  public func drawable(_ text: String) -> String {
    var result = ""
    forEachGlyph(of: text) { glyph in
      result += glyph.text
      return true
    }
    return result
  }

  /// Visits the glyphs of `text` in reading order until `visit` returns false.
  package func forEachGlyph(of text: String, _ visit: (Glyph) -> Bool) {
    var clusters = ClusterIterator(text)
    var parts: [Glyph] = []
    while let cluster = clusters.next() {
      switch cluster {
      case .ascii(let byte):
        guard visit(glyph(ofASCII: byte)) else { return }
      case .other(let character):
        parts.removeAll(keepingCapacity: true)
        appendGlyphs(of: character, to: &parts)
        for part in parts {
          guard visit(part) else { return }
        }
      }
    }
  }

  /// Puts glyphs given in reading order into the order of the screen, left to right.
  ///
  /// This is the only place where visual order is made. It keeps reading order; reordering and shaping of
  /// right-to-left scripts belong here, on one base scalar per glyph, and nowhere else.
  package func inVisualOrder(_ glyphs: [Glyph], direction: TextDirection) -> [Glyph] {
    glyphs
  }

  /// A way around glyphs for most of what is drawn: hands over the bytes that begin `text`, at most `limit`, when they
  /// are printable ASCII running from left to right, so that each is a glyph and stays where it is.
  /// - Returns: the result of `body`; nil when the text is not so plain.
  package func withPlainBytes<Result>(
    of text: String, within limit: Int, direction: TextDirection,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard direction == .leftToRight else { return nil }
    let result: Result?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      let count = min(bytes.count, limit)
      // A mark behind the last byte would belong to it.
      let endsCleanly = count == bytes.count || bytes[count] < 0x80
      guard endsCleanly, bytes[..<count].allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
      return body(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
    return result ?? nil
  }

  private func glyph(ofASCII byte: UInt8) -> Glyph {
    switch byte {
    case 0x20..<0x7F: Glyph(text: String(Unicode.Scalar(byte)), width: 1)
    case _ where repertoire == .ascii: Glyph(text: "?", width: 1, isPlaceholder: true)
    case 0x7F: Glyph(text: "\u{2421}", width: 1, isPlaceholder: true)
    default:
      Glyph(
        text: String(Unicode.Scalar(0x2400 + UInt32(byte)) ?? .replacement), width: 1, isPlaceholder: true)
    }
  }

  private func appendGlyphs(of character: Character, to glyphs: inout [Glyph]) {
    if repertoire == .ascii {
      switch AsciiForm(of: character, showingMarks: showsMarks) {
      case .sign(let text): glyphs.append(Glyph(text: text, width: 1))
      case .placeholder: glyphs.append(Glyph(text: "?", width: 1, isPlaceholder: true))
      case .nothing: break
      }
      return
    }
    var builder = GlyphBuilder()
    ClusterPart.forEach(of: character, showingMarks: showsMarks) { part in
      if let finished = builder.add(part) { glyphs.append(finished) }
    }
    if let last = builder.finish() { glyphs.append(last) }
  }
}

/// Collects the parts of a cluster into glyphs. More marks than a cell holds are left out.
private struct GlyphBuilder {
  private static let mostMarks = 3
  private var text = ""
  private var width = 0
  private var marks = 0
  private var isPlaceholder = false

  /// Takes a part and returns the glyph it closes.
  mutating func add(_ part: ClusterPart) -> Glyph? {
    switch part {
    case .base(let scalar, let columns):
      let finished = finish()
      text = String(scalar)
      width = columns
      return finished
    case .placeholder(let scalar):
      let finished = finish()
      text = String(scalar)
      width = 1
      isPlaceholder = true
      return finished
    case .extending(let scalar, let columns):
      width += columns
      if columns == 0 { marks += 1 }
      if marks <= Self.mostMarks { text.unicodeScalars.append(scalar) }
      return nil
    }
  }

  /// Returns the glyph under construction and begins anew.
  mutating func finish() -> Glyph? {
    defer { self = GlyphBuilder() }
    return width > 0 ? Glyph(text: text, width: width, isPlaceholder: isPlaceholder) : nil
  }
}
