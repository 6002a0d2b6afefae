/// What a cell of anybody's table says.
enum TableCell {
  /// Whether a text only says that nothing is known: `N/A`, `n.a.`, `–`, `?` and the like.
  static func saysNothing(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    // Most cells begin with a letter or a digit, and none of the signs does but those with an n.
    let isWord = first < 0x80 && (first | 0x20 >= 0x61 || first >= 0x30 && first <= 0x39)
    guard text.utf8.count <= 12, !isWord || first | 0x20 == 0x6E else { return false }
    let text = text.trimmed
    return text.isEmpty || signs.contains(text.lowercased())
  }

  /// The same of a cell that can hold numbers only, where nobody's name is `NA`.
  static func isEmptyNumber(_ text: String) -> Bool {
    saysNothing(text) || text.utf8.count <= 8 && numberSigns.contains(text.trimmed.lowercased())
  }

  private static let signs: Set<String> = [
    "n/a", "n.a.", "n.a", "#n/a", "-", "--", "---", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}",
    "?", "؟", "??", "…", "...", "غ/م", "لا ينطبق",
  ]
  private static let numberSigns: Set<String> = ["na", "nil", "null", "none", "tbd", "لا يوجد"]

  /// The items of a cell in a sheet: one a line, or parted by semicolons, the marks before them left out.
  static func items(of cell: String) -> [String] {
    let parts = cell.split { $0.isNewline || $0 == ";" || $0 == "\u{61B}" || $0 == "•" || $0 == "·" }
    return parts.map { part in
      let text = String(part).trimmed
      let isListed = ["- ", "– ", "* ", "‣ "].contains(where: text.hasPrefix)
      return isListed ? String(text.dropFirst(2)).trimmed : text
    }.filter { !saysNothing($0) }
  }

  /// What commas part; one item where there are none.
  static func commaParts(of item: String) -> [String] {
    item.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "\u{60C}" }.map { String($0).trimmed }
  }

  /// Whether a text is short and begins as a name does, in scripts that have capitals with one.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter, !first.isLowercase else { return false }
    return text.count <= 30 && text.split(whereSeparator: \.isWhitespace).count <= 4
  }

  /// The letters by which spreadsheets call a column.
  static func letters(of place: Int) -> String {
    var letters = ""
    var rest = place + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
