import JourneyEditor
import JourneyExchange
import JourneyModel
import Phrases
import TerminalText

extension SharedTable {
  /// The endings of the files that a table can be written into, for people to read.
  static let endings = ".html .pdf .md .csv"

  /// The table in the form that the name of a file asks for; nil where it asks for none. A page is what is printed, too.
  func bytes(named name: String, _ map: JourneyMap, in book: Phrasebook) -> [UInt8]? {
    let ending = name.lowercased().split(separator: ".").last ?? ""
    switch ending {
    case "html", "htm", "pdf": return Array(page(of: map, in: book).utf8)
    case "md": return Array(report.markdown(in: book, reading: map.reading(in: book)).utf8)
    // The mark tells spreadsheets that the text is UTF-8.
    case "csv": return Array(("\u{FEFF}" + report.csv).utf8)
    default: return nil
    }
  }

  /// The table as a report that is only this table.
  private var report: Report {
    var report = Report(.verbatim(title), on: "")
    report.tables = [
      ReportTable(
        row: .verbatim(title), columns: columns.map { ReportColumn($0, .verbatim($0)) }, shown: columns,
        naming: columns.first ?? "", rows: rows.map { $0.map { $0.isEmpty ? .nothing : .text($0) } })
    ]
    return report
  }

  /// The table as a page for a browser or a printer, without anything that runs.
  private func page(of map: JourneyMap, in book: Phrasebook) -> String {
    let direction = map.reading(in: book) == .rightToLeft ? "rtl" : "ltr"
    let head = columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>"
    }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(book.language.rawValue)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>
      body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; background: #fff; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #bbb; padding: .35rem .6rem; text-align: start; vertical-align: top; }
      tr { break-inside: avoid; }
      @page { size: A4 landscape; margin: 12mm; }
      @media print { body { margin: 0; font-size: 11px; } }
      </style>
      </head>
      <body>
      <main>
      <h1>\(escaped(title))</h1>
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)
      </tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r\n": result += "<br>"
      default: result.append(character)
      }
    }
  }
}
