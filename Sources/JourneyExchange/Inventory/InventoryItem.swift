/// One item of a list in a cell: a line such as `Loses the basket | reach=50% | impact=4`.
///
/// The head comes first, then what else is known of the item, each with its name and in any order. A backslash makes a
/// sign text (`\|`, `\=`, `\;`, `\\`), `\n` is a new line inside a text, `\u{…}` a character that does not show, and a
/// backslash alone is a text that is empty. A backslash before anything else is text itself.
struct InventoryItem: Equatable {
  /// What the item is, in its own words.
  var head: String
  /// What else is known of it, as it is named and as it stands there.
  var fields: [Field]

  struct Field: Equatable {
    let name: String
    let value: String
  }

  init(_ head: String, _ fields: [Field] = []) {
    self.head = head
    self.fields = fields
  }

  /// The item as a line.
  var line: String {
    ([Self.escaped(head)] + fields.map { Self.escaped($0.name) + "=" + Self.escaped($0.value) })
      .joined(separator: " | ")
  }

  /// Reads a line.
  ///
  /// - Throws: The part that is neither the head nor has a name.
  init(line: String) throws(Nameless) {
    var parts = Self.split(line.unicodeScalars[...], at: ["|"])[...]
    head = parts.popFirst().map(Self.unescaped) ?? ""
    fields = []
    for part in parts where !InventoryText.trimmed(part).isEmpty {
      let sides = Self.split(part, at: ["="], most: 1)
      guard sides.count == 2 else { throw Nameless(text: String(InventoryText.trimmed(part))) }
      fields.append(Field(name: Self.unescaped(sides[0]), value: Self.unescaped(sides[1])))
    }
  }

  struct Nameless: Error { let text: String }
}

// MARK: Lists

extension InventoryItem {
  /// The lines of a cell, those with nothing in them left out.
  static func lines(of cell: String) -> [String] {
    InventoryText.bared(cell).unicodeScalars.split(separator: "\n")
      .map { String(InventoryText.trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// The items of a cell whose items are short: one a line, or parted by semicolons.
  static func parts(of cell: String) -> [String] {
    lines(of: cell).flatMap { line in
      split(line.unicodeScalars[...], at: [";", "\u{61B}"]).filter { !InventoryText.trimmed($0).isEmpty }
        .map(String.init)
    }
  }

  /// The words of a cell that holds a list of words.
  static func words(of cell: String) -> [String] { parts(of: cell).map { unescaped($0.unicodeScalars[...]) } }

  /// A cell with one text a line.
  static func cell(_ lines: [String]) -> String {
    InventoryText.protected(lines.joined(separator: "\n"))
  }
}

// MARK: Signs

extension InventoryItem {
  /// A text in which no sign means anything.
  static func escaped(_ text: String) -> String {
    if text.isEmpty { return InventoryText.nothing }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      let isEdge = index == scalars.startIndex || scalars.index(after: index) == scalars.endIndex
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\\", "|", "=", ";", "\u{61B}": result.append(contentsOf: ["\\", scalar])
      case _ where InventoryText.isHidden(scalar) || isEdge && scalar.properties.isWhitespace:
        result.append(contentsOf: InventoryText.escape(scalar).unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text that is meant.
  static func unescaped(_ part: Substring.UnicodeScalarView) -> String {
    var rest = InventoryText.trimmed(part)
    var result = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      if let named = InventoryText.popEscape(&rest) {
        result.append(named)
      } else if let next = rest.first, "\\|=;\u{61B}n".unicodeScalars.contains(next) {
        result.append(next == "n" ? "\n" : next)
        rest.removeFirst()
      } else if !rest.isEmpty || !result.isEmpty {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The parts of a text between signs that no backslash makes text.
  private static func split(
    _ text: Substring.UnicodeScalarView, at signs: [Unicode.Scalar], most: Int = .max
  ) -> [Substring.UnicodeScalarView] {
    var parts: [Substring.UnicodeScalarView] = []
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      if !isEscaped, parts.count < most, signs.contains(text[index]) {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      isEscaped = !isEscaped && text[index] == "\\"
    }
    return parts + [text[start...]]
  }
}
