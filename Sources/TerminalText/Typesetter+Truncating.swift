extension Typesetter {
  /// The text itself when it fits `width` columns, else its beginning with an ellipsis, at most `width` wide.
  ///
  /// Never splits a cluster. The result is not neutralised; drawing does that. A `width` below 1 gives an empty text.
  public func truncated(_ text: String, to width: Int) -> String {
    if let columns = text.columnsIfPlain, columns <= width { return text }
    let mark = ellipsis(within: width)
    let (cut, fits) = longestPrefix(of: text[...], within: width, reserving: self.width(of: mark))
    return fits ? text : text[..<cut].trimmingEnd() + mark
  }

  /// The beginning of `text` with an ellipsis, also when all of it would fit.
  func ellipsized(_ text: Substring, to width: Int) -> String {
    let mark = ellipsis(within: width)
    let (cut, _) = longestPrefix(of: text, within: width, reserving: self.width(of: mark))
    return text[..<cut].trimmingEnd() + mark
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
