import TextFolding

/// A number in anybody's table: as people type it, and with a decimal comma or parted thousands where that cannot be
/// mistaken.
///
/// `4,5` has a decimal comma, since thousands have three digits; so has `1.234,5`, and `1,234.5` and `1,234,567` have
/// thousands. `1,234` may be either: in a table whose fields semicolons part the comma is the decimal sign, elsewhere
/// it is no number.
struct TableNumber: Hashable, Sendable {
  /// The number; of a percentage the number before the sign.
  let value: Double
  /// Whether a percent sign stands at it.
  let isPercent: Bool

  /// Nil where the text is no number, or may be two.
  ///
  /// - Parameter hasDecimalCommas: Whether commas are decimal signs in the table.
  init?(_ text: String, hasDecimalCommas: Bool = false) {
    if let plain = Self.plain(text) {
      (value, isPercent) = (plain, false)
      return
    }
    guard let text = Self.withPoint(text, hasDecimalCommas), let number = TypedNumber(text) else {
      return nil
    }
    (value, isPercent) = (number.value, number.isPercent)
  }

  /// The number that a text means where only a whole one can stand: there thousands may be parted by any sign.
  static func whole(_ text: String) -> Int? {
    if let plain = plain(text) { return Int(exactly: plain) }
    let sign: Character = text.contains(",") ? "," : "."
    let groups: [Substring] = text.asciiDigits.trimmed.split(
      separator: sign, omittingEmptySubsequences: false)
    let isParted =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    if isParted { return Int(groups.joined()) }
    return TableNumber(text).flatMap { Int(exactly: $0.value) }
  }

  /// A few ASCII digits, which most numbers are, without a closer look.
  private static func plain(_ text: String) -> Double? {
    let utf8 = text.utf8
    guard !utf8.isEmpty, utf8.count <= 9, utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Double(utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// The text with a point as the decimal sign and nothing between thousands; nil where a comma may be either.
  private static func withPoint(_ text: String, _ hasDecimalCommas: Bool) -> String? {
    let digits = text.asciiDigits
    let spaced: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}"]
    let bare = String(String.UnicodeScalarView(digits.unicodeScalars.filter { !spaced.contains($0) }))
    guard let comma = bare.lastIndex(of: ",") else { return bare }
    let commas = bare.count { $0 == "," }
    let behind = bare[bare.index(after: comma)...].prefix(while: \.isASCIIDigit).count
    if let point = bare.lastIndex(of: ".") {
      // Both stand there: the last one is the decimal sign, and the other parts thousands.
      guard point < comma else { return isParted(bare, at: ",") ? bare.replacing(",", with: "") : nil }
      return commas == 1 && isParted(String(bare[..<comma]), at: ".")
        ? bare.replacing(".", with: "").replacing(",", with: ".") : nil
    }
    if commas > 1 { return isParted(bare, at: ",") ? bare.replacing(",", with: "") : nil }
    return behind != 3 || hasDecimalCommas ? bare.replacing(",", with: ".") : nil
  }

  /// Whether there are three digits behind each such sign.
  private static func isParted(_ text: String, at sign: Character) -> Bool {
    let groups: [Substring] = text.split(separator: sign, omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.prefix(while: \.isASCIIDigit).count == 3 }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
