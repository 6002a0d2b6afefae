package import JourneyModel

/// Where a link on a page leads: made from the identifier of a touchpoint or a stage, so that it stays the same however
/// the map is edited, and harmless whatever a file calls it.
package enum PageAnchor {
  /// The anchor of a touchpoint's card.
  package static func of(_ touchpoint: Touchpoint.ID) -> String { "t-" + spelled(touchpoint.text) }

  /// The anchor of a stage.
  package static func of(_ stage: Stage.ID) -> String { "s-" + spelled(stage.text) }

  /// What a link to a stage of another map says behind the address of that map's page.
  package static func ending(of link: MapLink) -> String { link.part.map { "#" + of(Stage.ID($0)) } ?? "" }

  /// Letters and digits of ASCII stay; any other byte is `_` and two hexadecimal digits, so that no two are alike.
  private static func spelled(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    return text.utf8.map { isPlain($0) ? String(Unicode.Scalar($0)) : "_" + hexadecimal($0) }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
