/// Characters written as `%` and two hexadecimal digits for each byte of their UTF-8, so that a text can stand where they
/// would mean something else: in a file's name, in a line of fields, in a command to a runner.
public enum PercentEscape {
  /// The text with `%` itself and every character escaped of which the closure says so.
  public static func escaped(_ text: String, where isEscaped: (Unicode.Scalar) -> Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || isEscaped(scalar) {
        for byte in String(scalar).utf8 {
          result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text that was escaped; nil where a `%` is followed by no two digits, or where the bytes are no UTF-8.
  public static func unescaped(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexDigitValue),
        let low = rest.popFirst().flatMap(hexDigitValue)
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
