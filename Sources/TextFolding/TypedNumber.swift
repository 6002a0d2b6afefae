/// A number as people type it, paste it and have it in tables: in any digits, with either minus and either decimal sign,
/// thousands parted by `٬` or not, with a percent sign of either kind on either side or none. Marks that steer direction,
/// which come along with pasted numbers, are passed over.
///
/// A decimal comma is not taken: in one table it parts thousands, in another decimals, and a guess would be wrong by a
/// factor of a thousand.
public struct TypedNumber: Hashable, Sendable {
  /// The number; of a percentage the number before the sign.
  public let value: Double
  /// Whether a percent sign stands at it.
  public let isPercent: Bool

  /// Nil where the text is no finite number.
  public init?(_ text: String) {
    let visible = text.unicodeScalars.filter { !$0.isUnseen }
    var rest = String(String.UnicodeScalarView(visible)).withoutSurroundingSpace
    isPercent = rest.first?.isPercentSign == true || rest.last?.isPercentSign == true
    if isPercent {
      if rest.first?.isPercentSign == true { rest.removeFirst() } else { rest.removeLast() }
      rest = rest.withoutSurroundingSpace
    }
    let ascii = rest.asciiDigits.replacing("\u{66C}", with: "")
    guard ascii.allSatisfy({ ("0"..."9").contains($0) || "+-.eE".contains($0) }), let value = Double(ascii),
      value.isFinite
    else { return nil }
    self.value = value
  }

  /// The number where it is a whole one.
  public var whole: Int? { Int(exactly: value) }
}

extension String {
  /// With digits of any script, the decimal sign of the Arabic one and the true minus in ASCII.
  public var asciiDigits: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case ..<0x80: scalar
          case 0x066B: "."
          case 0x2212: "-"
          default: scalar.asciiDigit ?? scalar
          }
        }))
  }

  fileprivate var withoutSurroundingSpace: String {
    let body = drop(while: \.isWhitespace)
    return body.lastIndex { !$0.isWhitespace }.map { String(body[...$0]) } ?? ""
  }
}

extension Character {
  /// The value of a digit of any script.
  public var typedDigit: Int? {
    guard unicodeScalars.count == 1 else { return nil }
    return Int(String(self).asciiDigits)
  }

  fileprivate var isPercentSign: Bool { self == "%" || self == "\u{66A}" }
}

extension Unicode.Scalar {
  /// The ASCII digit of the same value; nil for what is no digit.
  fileprivate var asciiDigit: Unicode.Scalar? {
    guard properties.generalCategory == .decimalNumber, let value = properties.numericValue else {
      return nil
    }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }

  /// Whether it is one of the marks that only say which way text runs, or a space without width.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
