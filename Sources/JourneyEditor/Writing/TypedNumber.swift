/// A number as people type and paste it: in any of the three digit sets, with either minus and either decimal sign,
/// thousands parted by `٬` or not, with a percent sign of either kind on either side or none. Marks that steer direction,
/// which come along with pasted numbers, are passed over.
struct TypedNumber: Hashable {
  let value: Double
  let isPercent: Bool

  /// Nil where the text is no finite number.
  init?(_ text: String) {
    let visible = text.unicodeScalars.filter { !$0.steersDirection }
    var rest = String(String.UnicodeScalarView(visible)).trimmingWhitespace
    isPercent = rest.first?.isPercentSign == true || rest.last?.isPercentSign == true
    if isPercent {
      if rest.first?.isPercentSign == true { rest.removeFirst() } else { rest.removeLast() }
      rest = rest.trimmingWhitespace
    }
    let ascii = rest.asciiDigits.replacing("\u{66C}", with: "")
    guard ascii.allSatisfy({ ("0"..."9").contains($0) || "+-.eE".contains($0) }), let value = Double(ascii),
      value.isFinite
    else { return nil }
    self.value = value
  }
}

extension String {
  /// With the digits of both Arabic sets, their decimal sign and the true minus in ASCII.
  var asciiDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0660...0x0669: Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30))
          case 0x06F0...0x06F9: Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30))
          case 0x066B: "."
          case 0x2212: "-"
          default: scalar
          }
        }))
  }
}

extension Character {
  /// The value of a digit of one of the three sets.
  var typedDigit: Int? {
    guard unicodeScalars.count == 1 else { return nil }
    return Int(String(self).asciiDigits)
  }

  fileprivate var isPercentSign: Bool { self == "%" || self == "\u{66A}" }
}

extension Unicode.Scalar {
  /// Whether it is one of the marks and isolates that only say which way text runs.
  fileprivate var steersDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2066...0x2069: true
    default: false
    }
  }
}
