/// The digits in which numbers are shown.
public enum Digits: String, CaseIterable, Sendable {
  /// 0123456789
  case latin
  /// ٠١٢٣٤٥٦٧٨٩
  case arabicIndic
  /// ۰۱۲۳۴۵۶۷۸۹
  case persian

  /// The decimal sign that goes with them.
  var decimalSign: String { self == .latin ? "." : "٫" }

  /// The sign behind percentages that goes with them.
  var percentSign: String { self == .latin ? "%" : "٪" }

  /// A text with its ASCII digits replaced by these.
  func spelled(_ text: String) -> String {
    guard self != .latin else { return text }
    let zero: UInt32 = self == .arabicIndic ? 0x0660 : 0x06F0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let digit = scalar.value &- 0x30
      result.append(digit < 10 ? Unicode.Scalar(zero + digit) ?? scalar : scalar)
    }
    return String(result)
  }

  /// A phrasebook's own text with its numbers, and the signs that belong to them, in these digits. Words that hold a Latin
  /// letter stay as they are: they are names, such as UTF-8, F4 or rihla/1.
  func spelled(words text: String) -> String {
    guard self != .latin else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) } ? String(word) : spelled(number: String(word))
    }.joined(separator: " ")
  }

  /// A word with its digits, its decimal sign between two of them, and the percent sign behind one in these digits.
  func spelled(number word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
    }
    return scalars.indices.reduce(into: "") { result, index in
      switch scalars[index] {
      case "%" where isDigit(index - 1): result += percentSign
      case "." where isDigit(index - 1) && isDigit(index + 1): result += decimalSign
      default: result += spelled(String(scalars[index]))
      }
    }
  }
}
