public import Phrases
import TerminalText

extension SummaryTable {
  /// A page that lists maps, each with a link to a page of its own, and the worst pains of all of them.
  ///
  /// - Parameters:
  ///   - title: What the page is called.
  ///   - links: The address of each map's page, in the order of the entries.
  ///   - pains: The table of pains, as `RowPlan` makes it of several maps.
  public static func page(
    of entries: [Entry], titled title: String, links: [String], pains: ReportTable?, in book: Phrasebook
  ) -> [UInt8] {
    let result = try? result(of: entries, RowQuery(), writesJSON: false)
    let files = Dictionary(zip(entries.map(\.file), links)) { first, _ in first }
    var body = "<h1>\(markup(title))</h1>\n"
    if let table = result?.table { body += table.page(linking: files, in: book) }
    if let pains, !pains.rows.isEmpty {
      body += "<h2>\(markup(book.plainText(.report("title.pains"))))</h2>\n"
      body += pains.page(linking: files, in: book)
    }
    let direction = book.language.isRightToLeft ? "rtl" : "ltr"
    let text = """
      <!DOCTYPE html>
      <html lang="\(book.language.rawValue)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(markup(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
    return Array(text.utf8)
  }

  private static let style = """
    body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#111;background:#fff}
    table{border-collapse:collapse;width:100%}th,td{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:start;
    vertical-align:top}td.n,th.n{text-align:end}th{position:sticky;top:0;background:#fff}
    @media (prefers-color-scheme:dark){body,th{background:#111;color:#eee}a{color:#8bf}}
    """
}

extension ReportTable {
  /// The shown columns as a table of a page; the name of a map leads to its page.
  fileprivate func page(linking files: [String: String], in book: Phrasebook) -> String {
    let seen = ShownColumns(of: self)
    let places = seen.places
    let file = columns.firstIndex { $0.name == "file" }
    let signs = ReportSigns(.unicode)
    let numbers = Set(zip(places, seen.isNumber).filter(\.1).map(\.0))
    func tag(_ place: Int) -> String { numbers.contains(place) ? " class=\"n\"" : "" }
    let heads = places.map {
      "<th scope=\"col\"\(tag($0))>\(markup(book.plainText(columns[$0].heading)))</th>"
    }
    let lines = rows.map { row in
      let link = file.flatMap { place -> String? in
        if case .text(let path) = row[place] { files[path] } else { nil }
      }
      let cells = places.map { place -> String in
        let text = markup(row[place].shownText(in: book, signs: signs))
        guard columns[place].name == "map", let link else {
          return "<td\(tag(place))><bdi>\(text)</bdi></td>"
        }
        return "<td><a href=\"\(markup(link))\"><bdi>\(text)</bdi></a></td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return
      "<table>\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n\(lines.joined(separator: "\n"))\n</tbody>\n</table>\n"
  }
}
