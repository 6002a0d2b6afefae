import TextFolding

/// A number as tables have it: in any digits, with either minus, either decimal sign of the Arabic script or the point,
/// thousands parted by `٬` or not, a percent sign behind it or none.
///
/// A decimal comma is not taken: in one table it parts thousands, in another decimals, and a guess would be wrong by a
/// factor of a thousand.
func readNumber(_ text: String) -> Double? {
  var ascii = ""
  for scalar in searchFolded(text).unicodeScalars {
    switch scalar {
    case "\u{66B}": ascii += "."
    case "\u{66C}": continue
    case "\u{2212}": ascii += "-"
    case "\u{66A}": ascii += "%"
    default: ascii.unicodeScalars.append(scalar)
    }
  }
  if ascii.hasSuffix("%") { ascii = String(ascii.dropLast()).trimmed }
  guard ascii.allSatisfy({ ("0"..."9").contains($0) || "+-.e".contains($0) }), let number = Double(ascii),
    number.isFinite
  else { return nil }
  return number
}

/// A day, month or year by ISO 8601 in ASCII digits, a time of the day behind it kept as it is; nil for anything else.
func readDate(_ text: String) -> String? {
  let text = searchFolded(text).uppercased()
  let day = text.prefix { $0 != "T" && $0 != " " }
  let parts = day.split(separator: "-", omittingEmptySubsequences: false)
  let lengths = [4, 2, 2]
  guard (1...3).contains(parts.count),
    zip(parts, lengths).allSatisfy({ $0.count == $1 && $0.allSatisfy { ("0"..."9").contains($0) } })
  else { return nil }
  let numbers = parts.compactMap { Int($0) }
  if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
  if numbers.count > 2, !(1...days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) { return nil }
  guard numbers.count == 3 || day.endIndex == text.endIndex else { return nil }
  return text
}

private func days(inMonth month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
