import JourneyModel
public import Phrases
public import TerminalText

extension Report {
  /// The report as a document: headings, and tables as GitHub knows them.
  ///
  /// What maps say is escaped, so that it is shown as it was written and nothing else: no markup, no HTML, no link. Marks
  /// of direction are not taken over. In a map that reads from right to left an Arabic name that begins with a Latin word
  /// gets one, because viewers let the first letter decide.
  public func markdown(in book: Phrasebook, reading: TextDirection = .leftToRight) -> String {
    collected { writeMarkdown(in: book, reading: reading, to: $0) }
  }

  /// Writes the same, row by row.
  public func writeMarkdown(
    in book: Phrasebook, reading: TextDirection = .leftToRight, to put: (String) -> Void
  ) {
    put("# " + escapedMarkdown(visible(book.plainText(.reportTitle(title, map)))))
    func add(_ block: String) { put("\n\n" + block) }
    if !facts.isEmpty { add(Self.list(facts, book, reading)) }
    for table in tables where !table.rows.isEmpty || !table.facts.isEmpty || tables.count == 1 {
      if let heading = table.heading { add("## " + escapedMarkdown(visible(book.plainText(heading)))) }
      if !table.facts.isEmpty { add(Self.list(table.facts, book, reading)) }
      if !table.rows.isEmpty {
        add("")
        table.writeMarkdown(in: book, reading: reading, to: put)
      }
      if table.rows.isEmpty, table.facts.isEmpty { add(book.plainText(.reportNothing)) }
    }
    put("\n")
  }

  private static func list(_ facts: [ReportFact], _ book: Phrasebook, _ reading: TextDirection) -> String {
    facts.map { fact in
      let heading = escapedMarkdown(visible(book.plainText(fact.heading)))
      return "- **\(heading)**: "
        + fact.cell.markdown(in: book, signs: nil, reading: reading)
    }.joined(separator: "\n")
  }
}

extension ReportTable {
  /// Writes the shown columns as a table.
  fileprivate func writeMarkdown(in book: Phrasebook, reading: TextDirection, to put: (String) -> Void) {
    let shown = ShownColumns(of: self)
    let signs = ReportSigns(.unicode)
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    put(line(shown.places.map { escapedMarkdown(book.plainText(columns[$0].heading)) }))
    put("\n" + line(shown.isNumber.map { $0 ? "--:" : "---" }))
    for row in rows.indices {
      let cells = rows.cells(ofRow: row, in: shown.places)
      put("\n" + line(cells.map { $0.markdown(in: book, signs: signs, reading: reading) }))
    }
  }
}

extension ReportCell {
  /// The cell, of which nothing is markup but links to other maps.
  fileprivate func markdown(in book: Phrasebook, signs: ReportSigns?, reading: TextDirection) -> String {
    switch self {
    case .link(let text):
      let shown = escapedMarkdown(visible(text))
      return MapLink(text).address.map { "[\(shown)](\($0))" } ?? shown
    case .list(let cells) where cells.contains { if case .link = $0 { true } else { false } }:
      return cells.map { $0.markdown(in: book, signs: signs, reading: reading) }.joined(separator: ", ")
    default: return escapedMarkdown(words(in: book, signs: signs).marked(forMapReading: reading))
    }
  }
}

/// A text as Markdown that shows it: on one line, whatever could be markup behind a backslash or as an entity.
public func escapedMarkdown(_ text: String) -> String {
  var result = ""
  let scalars = Array(text.unicodeScalars)
  for (place, scalar) in scalars.enumerated() {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\n", "\r": result += "<br>"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": result += "\\" + String(scalar)
    // An address would become a link, `:words:` a picture, a name behind @ a message to somebody.
    case ":" where place + 1 < scalars.count && scalars[place + 1] != " ": result += "&#58;"
    case "@": result += "&#64;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
