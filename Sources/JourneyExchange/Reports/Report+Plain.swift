public import Phrases
import TerminalText

extension Report {
  /// The report for people who listen to it, or follow it line by line: one fact a line, what it is about in front, no
  /// signs and no columns to keep in mind. Facts that nobody knows are left out.
  public func plain(in book: Phrasebook) -> String { collected { writePlain(in: book, to: $0) } }

  /// Writes the same, row by row.
  public func writePlain(in book: Phrasebook, to put: (String) -> Void) {
    func add(_ line: String) { put(line + "\n") }
    add(visible(book.plainText(.reportTitle(title, map))))
    for fact in facts { add(Self.line(fact, book)) }
    for table in tables where !table.rows.isEmpty || !table.facts.isEmpty || tables.count == 1 {
      add("")
      if let heading = table.heading { add(visible(book.plainText(heading))) }
      for fact in table.facts { add(Self.line(fact, book)) }
      for (number, row) in table.rows.enumerated() {
        for line in table.plainLines(of: row, number + 1, book) { add(line) }
      }
      if table.rows.isEmpty, table.facts.isEmpty { add(book.plainText(.reportNothing)) }
    }
  }

  private static func line(_ fact: ReportFact, _ book: Phrasebook) -> String {
    fact.cell.plainLine(fact.heading, book)
  }
}

extension ReportTable {
  fileprivate func plainLines(of row: [ReportCell], _ number: Int, _ book: Phrasebook) -> [String] {
    let named = columns.firstIndex { $0.name == naming }
    let name = named.map { row[$0].oneLine(in: book) } ?? ""
    let first: Phrase =
      if let named, case .numbered(let own, let text) = row[named] {
        .reportNumbered(self.row, own, text.replacing("\n", with: " "))
      } else {
        .reportNumbered(self.row, number, name)
      }
    var lines = [visible(book.plainText(first))]
    for (place, column) in columns.enumerated()
    where place != named && column.name != "id" && !column.name.hasSuffix("Id") && row[place] != .nothing {
      lines.append(row[place].plainLine(column.heading, book))
    }
    return lines
  }
}

extension ReportCell {
  /// The cell in one line for people.
  func oneLine(in book: Phrasebook, signs: ReportSigns? = nil) -> String {
    let words = words(in: book, signs: signs)
    return words.utf8.contains(UInt8(ascii: "\n"))
      ? words.split(separator: "\n").joined(separator: " ") : words
  }

  fileprivate func plainLine(_ heading: Phrase, _ book: Phrasebook) -> String {
    if case .numbered(let number, let name) = self {
      return visible(book.plainText(.reportNumbered(heading, number, name.replacing("\n", with: " "))))
    }
    return visible(book.plainText(.reportFact(heading, oneLine(in: book))))
  }
}
