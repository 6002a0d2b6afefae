/// What a number in a cell is, by how it is shown.
enum NumberFormat: Hashable {
  /// A number.
  case number
  /// A percentage.
  case share
  /// A day, a time, or both.
  case day(Parts)

  /// What is shown of a day.
  struct Parts: Hashable {
    var hasDay = true
    var hasTime = false
    /// Whether year and month are shown and nothing else.
    var isMonthOnly = false
  }

  /// The meaning of a format by its number, of those that every workbook knows.
  init(number: Int) {
    self =
      switch number {
      case 9, 10: .share
      case 14...16, 27...31, 36, 50...54, 57, 58: .day(Parts())
      case 17: .day(Parts(isMonthOnly: true))
      case 18...21, 32...35, 45...47, 55, 56: .day(Parts(hasDay: false, hasTime: true))
      case 22: .day(Parts(hasTime: true))
      default: .number
      }
  }

  /// The meaning of a format that a workbook describes, such as `dd/mm/yyyy` or `0.0%`.
  init(code: String) {
    let letters = Self.letters(of: code)
    if letters.contains("%") {
      self = .share
      return
    }
    let hasTime = letters.contains { "hs".contains($0) }
    let (hasYear, hasDay) = (letters.contains("y"), letters.contains("d"))
    // Without anything else `m` is a month; beside hours or seconds it is minutes.
    let hasMonth = letters.contains("m") && (!hasTime || hasYear || hasDay)
    guard hasTime || hasYear || hasDay || hasMonth else {
      self = .number
      return
    }
    self = .day(
      Parts(
        hasDay: hasYear || hasDay || hasMonth, hasTime: hasTime,
        isMonthOnly: hasYear && hasMonth && !hasDay && !hasTime))
  }

  /// What of a format means something: its first section, without texts, colours, languages and filling.
  private static func letters(of code: String) -> String {
    var result = ""
    var rest = code.lowercased()[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // `[h]` counts hours beyond a day; `[red]` and `[$-409]` say something else.
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { result += inside }
      case ";": return result
      default: result.append(sign)
      }
    }
    // “General”, in which letters mean nothing.
    return result.contains("general") ? "" : result.replacing("am/pm", with: "h").replacing("a/p", with: "h")
  }
}
