import Phrases
import TerminalText

extension ReportCell {
  /// What the cell says on a page or in a drawing, where marks of direction are obeyed: signs stay with their numbers,
  /// and of several texts each runs by itself.
  func shownText(in book: Phrasebook) -> String {
    switch self {
    case .signed(let number): book.signed(number)
    case .number(let number): book.decimal(number)
    case .share(let share): book.percent(share)
    case .list(let cells) where cells.count == 1: cells[0].shownText(in: book)
    case .list(let cells):
      cells.map { $0.isolatedText(in: book) }.joined(separator: book.plainText(.reportSeparator) + " ")
    case .change(let before, let after):
      book.plainText(.reportChange(before.isolatedText(in: book), after.isolatedText(in: book)))
    case .numbered(let number, let name):
      book.plainText(.number(Double(number))) + " " + Phrasebook.isolating(shown(name))
    case .nothing, .text, .word, .remark, .whole, .guess, .level, .flag:
      words(in: book, signs: ReportSigns(.unicode))
    }
  }

  /// Whether it is one text of the map, which runs by its letters. Everything else runs as the page does, and sets
  /// apart what it is put together from.
  var isTextOfMap: Bool {
    switch self {
    case .text: true
    case .list(let cells): cells.count == 1 && cells[0].isTextOfMap
    default: false
    }
  }

  private func isolatedText(in book: Phrasebook) -> String {
    let text = shownText(in: book)
    if case .text = self { return Phrasebook.isolating(text) }
    return text
  }
}
