import Console
import Phrases
import TerminalText

// How text comes onto the frame. A text runs as texts of the map do, by its letters; one put together of several
// people's words is drawn in the frame's direction, each of them isolated.
extension Frame {
  /// Draws text from the start of a span and returns how many columns it took.
  ///
  /// Blanks at the ends of a text belong to the layout: they stay at the start and at the end of the span, whichever
  /// way the text between them runs.
  @discardableResult
  mutating func draw(
    _ text: String, at point: Point, columns: Int, as role: Role, direction: TextDirection? = nil,
    isShortened: Bool = false
  ) -> Int {
    guard columns > 0 else { return 0 }
    cover(Rect(start: point.column, top: point.row, columns: columns, rows: 1))
    let style = look.theme[role]
    guard canvas.flow == .rightToLeft || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      if isShortened,
        let used = canvas.drawCut(text, at: point, columns: columns, style: style, with: look.typesetter)
      {
        return used
      }
      let text = isShortened ? look.typesetter.truncated(text, to: columns) : text
      return canvas.draw(text, at: point, columns: columns, style: style, with: look.typesetter)
    }
    let before = text.utf8.prefix { $0 == 0x20 }.count
    let after = before == text.utf8.count ? 0 : text.utf8.reversed().prefix { $0 == 0x20 }.count
    var used = 0
    func blanks(_ count: Int) {
      let count = min(count, columns - used)
      guard count > 0 else { return }
      canvas.fill(Rect(start: point.column + used, top: point.row, columns: count, rows: 1), with: style)
      used += count
    }
    blanks(before)
    let inner =
      before + after == 0 ? text : String(text.utf8.dropFirst(before).dropLast(after)) ?? text
    if used < columns, !inner.isEmpty {
      used += drawArranged(
        inner, at: Point(column: point.column + used, row: point.row), columns: columns - used, style: style,
        direction: direction, isShortened: isShortened)
    }
    blanks(after)
    return used
  }

  /// Draws a glyph of a line that has been put into the order of the screen.
  mutating func draw(_ glyph: Glyph, at point: Point, as role: Role) {
    cover(Rect(start: point.column, top: point.row, columns: glyph.width, rows: 1))
    canvas.draw(glyph, at: point, style: look.theme[role])
  }

  /// Draws text shortened to a span.
  @discardableResult
  mutating func drawShortened(
    _ text: String, at point: Point, columns: Int, as role: Role, direction: TextDirection? = nil
  ) -> Int {
    draw(text, at: point, columns: columns, as: role, direction: direction, isShortened: true)
  }

  /// Draws text so that it ends before a column, in at most so many columns, and returns how many it took.
  @discardableResult
  mutating func draw(_ text: String, endingAt end: Point, columns: Int, as role: Role) -> Int {
    let short = look.typesetter.truncated(text, to: max(0, columns))
    let width = look.typesetter.width(of: short)
    return draw(short, at: Point(column: end.column - width, row: end.row), columns: width, as: role)
  }

  /// Draws text in the middle of a span.
  mutating func drawCentred(_ text: String, at point: Point, columns: Int, as role: Role) {
    let short = look.typesetter.truncated(text, to: columns)
    let indent = (columns - look.typesetter.width(of: short)) / 2
    draw(short, at: Point(column: point.column + indent, row: point.row), columns: columns - indent, as: role)
  }

  /// Draws, shortened to a span, a text made of signs, numbers and texts that are isolated: it runs as the frame does.
  @discardableResult
  mutating func drawComposed(_ text: String, at point: Point, columns: Int, as role: Role) -> Int {
    drawShortened(text, at: point, columns: columns, as: role, direction: canvas.flow)
  }

  /// Draws hints that are parted by “ · ”, each of them a text of its own, so that the names of keys in two of them do not
  /// run together.
  mutating func drawHints(_ text: String, at point: Point, columns: Int, as role: Role) {
    guard canvas.flow == .rightToLeft || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return _ = drawShortened(text, at: point, columns: columns, as: role)
    }
    // The key comes first in the direction of the screen, if that is the language's too.
    let turns = canvas.flow == .rightToLeft && look.direction == .rightToLeft
    let parts = text.split(separator: look.hintSeparator).map {
      turns ? "\u{2067}\($0)\u{2069}" : isolated(String($0))
    }
    drawComposed(parts.joined(separator: look.hintSeparator), at: point, columns: columns, as: role)
  }

  /// A text for use among others: it keeps its own direction and does not disturb that of its neighbours.
  func isolated(_ text: String) -> String {
    let isPlain = canvas.flow == .leftToRight && text.utf8.allSatisfy { $0 < 0x80 }
    return isPlain ? text : Phrasebook.isolating(text)
  }
}
