/// The bytes that put a text on the clipboard of a terminal: OSC 52.
///
/// Between the fixed beginning and end stand letters, digits, `+`, `/` and `=` only, so that no text can end the sequence
/// early. What is copied is pasted elsewhere, into a shell perhaps: so control characters are left out but for tabs and line
/// ends. All else, marks included, is the text itself.
public enum ClipboardSequence {
  /// The longest text in bytes: terminals commonly give up at 100,000 characters of Base64.
  public static let mostBytes = 74_000

  /// The sequence for a text without its control characters; nil when it is empty or too long.
  public static func bytes(copying text: String) -> [UInt8]? {
    let content = content(of: text)
    guard !content.isEmpty, content.count <= mostBytes else { return nil }
    return Array("\u{1B}]52;c;".utf8) + base64(content) + [0x07]
  }

  /// Whether a text is too long to be sent.
  public static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > mostBytes && content(of: text).count > mostBytes
  }

  private static func content(of text: String) -> [UInt8] {
    let kept = text.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return Array(String(String.UnicodeScalarView(kept)).utf8)
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 as RFC 4648 has it, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
