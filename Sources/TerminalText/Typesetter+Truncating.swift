extension Typesetter {
  /// The text itself when it fits `width` columns, else its beginning with an ellipsis, at most `width` wide.
  ///
  /// Never splits a cluster. The result is not neutralised; drawing does that. A `width` below 1 gives an empty text.
  ///
  /// What is left runs as the whole text does, whichever letters are left.
  public func truncated(_ text: String, to width: Int) -> String {
    if let columns = text.columnsIfPlain, columns <= width { return text }
    let mark = ellipsis(within: width)
    let (cut, fits) = longestPrefix(of: text[...], within: width, reserving: self.width(of: mark))
    if fits { return text }
    let short = text[..<cut].trimmingEnd() + mark + sideOfEllipsis(in: text, at: cut, direction(of: text))
    let isTurned = reading == .rightToLeft && direction(of: text) == .rightToLeft
    return isTurned && direction(of: short) == .leftToRight ? "\u{200F}" + short : short
  }

  /// The beginning of `text` with an ellipsis, also when all of it would fit.
  func ellipsized(_ text: Substring, to width: Int, _ direction: TextDirection) -> String {
    let mark = ellipsis(within: width)
    let (cut, _) = longestPrefix(of: text, within: width, reserving: self.width(of: mark))
    return text[..<cut].trimmingEnd() + mark + sideOfEllipsis(in: text, at: cut, direction)
  }

  /// A mark that keeps the ellipsis at the letters of a word that was cut: a Latin word goes on on its right, also where
  /// the text around it runs the other way. Nothing where no word was cut, or where it runs as the text does.
  private func sideOfEllipsis(
    in text: some StringProtocol, at cut: String.Index, _ direction: TextDirection
  ) -> String {
    guard repertoire == .unicode, ordering != .asIs, cut > text.startIndex, cut < text.endIndex else {
      return ""
    }
    let sides = [text[text.index(before: cut)], text[cut]].map { TextDirection.firstStrong(of: String($0)) }
    guard let side = sides[0], side == sides[1], side != direction else { return "" }
    return side == .leftToRight ? "\u{200E}" : "\u{200F}"
  }

  /// The sign that text was cut, never wider than `width`.
  func ellipsis(within width: Int) -> String {
    guard width > 0 else { return "" }
    guard repertoire == .ascii else { return "\u{2026}" }
    return width > 3 ? "..." : "."
  }

  /// Where to cut `text` so that `reserved` columns stay free in `width`, and whether no cut is needed at all.
  private func longestPrefix(
    of text: Substring, within width: Int, reserving reserved: Int
  ) -> (cut: String.Index, fits: Bool) {
    var clusters = ClusterIterator(text)
    var meter = ColumnMeter(self)
    var columns = 0
    var cut = text.startIndex
    while let cluster = clusters.next() {
      columns += meter.columns(of: cluster)
      if columns > width { return (cut, false) }
      if columns <= width - reserved { cut = clusters.index }
    }
    return (cut, true)
  }
}

extension Substring {
  /// The text without the spaces at its end.
  func trimmingEnd() -> String {
    var end = endIndex
    while end > startIndex {
      let before = utf8.index(before: end)
      guard utf8[before] == 0x20 else { break }
      end = before
    }
    return String(self[..<end])
  }
}
