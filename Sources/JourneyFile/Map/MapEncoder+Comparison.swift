import JourneyModel

/// Comparing a map's text with another, piece by piece: the whole of it would need as much memory again.
extension MapEncoder {
  struct Comparison {
    /// What the rest of the text must be.
    var rest: ArraySlice<UInt8>
    /// Whether everything so far was the same.
    var isSame = true
  }

  /// A piece is compared when it has this many bytes.
  private static let pieceSize = 1 << 16

  init(comparingWith text: [UInt8]) {
    self.init(capacity: 2 * Self.pieceSize)
    comparison = Comparison(rest: text[...])
  }

  /// Compares what has been written and forgets it, once it is a piece; nothing happens without a comparison.
  mutating func compareIfAsked(to size: Int = pieceSize) {
    guard var comparison, writer.bytes.count >= size else { return }
    self.comparison = nil
    comparison.isSame = comparison.isSame && comparison.rest.starts(with: writer.bytes)
    comparison.rest = comparison.rest.dropFirst(writer.bytes.count)
    writer.forgetText()
    self.comparison = comparison
  }

  /// Whether the text, now complete, is the other one.
  consuming func finishComparing() -> Bool {
    writer.finish()
    compareIfAsked(to: 0)
    return comparison.map { $0.isSame && $0.rest.isEmpty } ?? false
  }
}

extension MapFile {
  /// Whether the canonical text of a map is the given one.
  static func text(of map: JourneyMap, is text: [UInt8]) -> Bool {
    var encoder = MapEncoder(comparingWith: text)
    encoder.write(map)
    return encoder.finishComparing()
  }
}
