import JourneyInsight
import Phrases
import TerminalText

extension ReportCell {
  /// What the cell says on a page or in a drawing, where marks of direction are obeyed: signs stay with their numbers,
  /// and of several texts each runs by itself.
  ///
  /// - Parameter onOneLine: Whether ends of lines become spaces.
  func shownText(
    in book: Phrasebook, signs: ReportSigns = ReportSigns(.unicode), onOneLine: Bool = false
  ) -> String {
    switch self {
    case .signed(let number): book.signed(number)
    case .number(let number): book.decimal(number)
    case .rating(let rating): book.tenths(rating.tenths, showsTenth: rating.showsTenth)
    case .share(let share): book.percent(share)
    case .list(let cells) where cells.count == 1:
      cells[0].shownText(in: book, signs: signs, onOneLine: onOneLine)
    case .list(let cells):
      cells.map { $0.isolatedText(in: book, signs, onOneLine) }.joined(
        separator: book.plainText(.reportSeparator) + " ")
    case .change(let before, let after):
      book.plainText(
        .reportChange(
          before.isolatedText(in: book, signs, onOneLine), after.isolatedText(in: book, signs, onOneLine)))
    case .numbered(let number, let name):
      book.whole(number) + " " + Phrasebook.isolating(shown(name))
    case .nothing, .text, .link, .word, .remark, .whole, .guess, .level, .flag:
      onOneLine ? oneLine(in: book, signs: signs) : words(in: book, signs: signs)
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

  private func isolatedText(in book: Phrasebook, _ signs: ReportSigns, _ onOneLine: Bool) -> String {
    let text = shownText(in: book, signs: signs, onOneLine: onOneLine)
    switch self {
    case .text, .link: return Phrasebook.isolating(text)
    default: return text
    }
  }
}
