extension Typesetter {
  /// The glyphs of `text`, neutralised and in the order in which they stand on the screen from left to right.
  public func glyphs(of text: String, direction: TextDirection = .leftToRight) -> [Glyph] {
    arranged(text, direction: direction).glyphs
  }

  /// The text as it is drawn where nobody reorders it: neutralised, in reading order, letters apart.
  ///
  /// For aligned columns of plain output; unlike ``visible(_:keepingLines:)`` it simplifies emoji and honours the
  /// repertoire. With the ordering ``TextOrdering/asIs`` it takes exactly ``width(of:)-(String)`` columns.
  public func drawable(_ text: String) -> String {
    var result = ""
    forEachGlyph(of: text) { glyph in
      result += glyph.text
      return true
    }
    return result
  }

  /// Visits the glyphs of `text` in reading order, letters apart, until `visit` returns false.
  func forEachGlyph(of text: String, _ visit: (Glyph) -> Bool) {
    var clusters = ClusterIterator(text)
    var parts: [Glyph] = []
    while let cluster = clusters.next() {
      parts.removeAll(keepingCapacity: true)
      appendGlyphs(of: cluster, to: &parts)
      for part in parts {
        guard visit(part) else { return }
      }
    }
  }

  /// A way around glyphs for most of what is drawn: hands over the bytes that begin `text`, at most `limit`, when they
  /// are printable ASCII running from left to right, so that each is a glyph and stays where it is.
  /// - Returns: how many bytes `body` was given; nil when the text is not so plain.
  package func withPlainBytes(
    of text: String, within limit: Int, direction: TextDirection,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int? {
    guard direction == .leftToRight || ordering == .asIs else { return nil }
    let count: Int? = text.utf8.withContiguousStorageIfAvailable { bytes in
      let count = min(bytes.count, limit)
      // A mark behind the last byte would belong to it.
      let endsCleanly = count == bytes.count || bytes[count] < 0x80
      guard endsCleanly, bytes[..<count].allSatisfy({ (0x20..<0x7F).contains($0) }) else { return -1 }
      body(UnsafeBufferPointer(rebasing: bytes[..<count]))
      return count
    }
    return count.flatMap { $0 < 0 ? nil : $0 }
  }

  /// A way around truncating for most of what is too long for its room: hands over the bytes that are left of a text of
  /// printable ASCII that takes more than `width` columns, and the sign that it was cut, both of which stay where they are
  /// in a map that reads from left to right.
  /// - Returns: how many columns both take; nil when the text is not so plain, or fits.
  package func withPlainBytes(
    of text: String, cutTo width: Int, _ body: (UnsafeBufferPointer<UInt8>, String) -> Void
  ) -> Int? {
    guard reading == .leftToRight, ordering != .terminal, width > 0 else { return nil }
    let columns: Int? = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count > width, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return -1 }
      let mark = ellipsis(within: width)
      let reserved = repertoire == .ascii ? mark.utf8.count : 1
      var count = width - reserved
      while count > 0, bytes[count - 1] == 0x20 { count -= 1 }
      body(UnsafeBufferPointer(rebasing: bytes[..<count]), mark)
      return count + reserved
    }
    return columns.flatMap { $0 < 0 ? nil : $0 }
  }

  /// Appends the glyphs of one cluster, in reading order, to `glyphs`.
  func appendGlyphs(of cluster: Cluster, to glyphs: inout [Glyph]) {
    switch cluster {
    case .ascii(let byte): glyphs.append(glyph(ofASCII: byte))
    case .letter(let scalar) where repertoire == .unicode: glyphs.append(Glyph(scalar))
    case .letter(let scalar): appendStandIn(for: Character(scalar), to: &glyphs)
    case .other(let character) where repertoire == .ascii: appendStandIn(for: character, to: &glyphs)
    case .other(let character):
      var builder = GlyphBuilder()
      ClusterPart.forEach(of: character, showingMarks: showsMarks) { part in
        if let finished = builder.add(part) { glyphs.append(finished) }
      }
      if let last = builder.finish() { glyphs.append(last) }
    }
  }

  private func glyph(ofASCII byte: UInt8) -> Glyph {
    switch byte {
    case 0x20..<0x7F: Glyph(Unicode.Scalar(byte))
    case _ where repertoire == .ascii: Glyph(text: "?", width: 1, isPlaceholder: true)
    case 0x7F: Glyph(text: "\u{2421}", width: 1, isPlaceholder: true)
    default:
      Glyph(
        text: String(Unicode.Scalar(0x2400 + UInt32(byte)) ?? .replacement), width: 1, isPlaceholder: true)
    }
  }

  private func appendStandIn(for character: Character, to glyphs: inout [Glyph]) {
    switch AsciiForm(of: character, showingMarks: showsMarks) {
    case .sign(let text): glyphs.append(Glyph(text: text, width: 1))
    case .placeholder: glyphs.append(Glyph(text: "?", width: 1, isPlaceholder: true))
    case .nothing: break
    }
  }
}

/// Collects the parts of a cluster into glyphs. More marks than a cell holds are left out.
private struct GlyphBuilder {
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
      if marks <= Glyph.mostMarks { text.unicodeScalars.append(scalar) }
      return nil
    }
  }

  /// Returns the glyph under construction and begins anew.
  mutating func finish() -> Glyph? {
    defer { self = GlyphBuilder() }
    return width > 0 ? Glyph(text: text, width: width, isPlaceholder: isPlaceholder) : nil
  }
}
