extension Phrase {
  /// A length of time as files write it (ISO 8601) in words: `PT40M` is “40 minutes”. What is no such length, or has
  /// parts of a unit, is said as it is written.
  public static func duration(_ written: String) -> Phrase {
    guard let parts = durationParts(written[...]), let last = parts.last else { return .verbatim(written) }
    return parts.dropLast().reversed().reduce(last) { .durationAnd($1, $0) }
  }

  private static func durationParts(_ written: Substring) -> [Phrase]? {
    guard written.first == "P" else { return nil }
    var parts: [Phrase] = []
    var isTime = false
    var digits = ""
    for sign in written.dropFirst() {
      if sign.isASCII, sign.isWholeNumber {
        digits.append(sign)
      } else if sign == "T", !isTime, digits.isEmpty {
        isTime = true
      } else {
        guard let count = Int(digits), let part = durationPart(count, sign, isTime) else { return nil }
        parts.append(part)
        digits = ""
      }
    }
    return digits.isEmpty ? parts : nil
  }

  private static func durationPart(_ count: Int, _ unit: Character, _ isTime: Bool) -> Phrase? {
    switch (unit, isTime) {
    case ("Y", false): .durationYears(count)
    case ("M", false): .durationMonths(count)
    case ("W", false): .durationWeeks(count)
    case ("D", false): .durationDays(count)
    case ("H", true): .durationHours(count)
    case ("M", true): .minuteCount(count)
    case ("S", true): .durationSeconds(count)
    default: nil
    }
  }
}
