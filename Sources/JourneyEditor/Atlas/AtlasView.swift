public import Console
import JourneyWords
import Phrases
import TerminalText

extension Atlas {
  /// The rows of the screen on which rows of the table stand.
  var area: Rect {
    Rect(start: 0, top: 3, columns: size.columns, rows: max(0, size.rows - 5))
  }

  /// The screen as it is to be shown.
  public mutating func draw() -> Canvas {
    cursor.show(line: cursor.row, fitting: max(1, area.rows))
    var frame = Frame(size: size, flow: look.direction, look: look)
    drawTitle(on: &frame)
    drawAbout(on: &frame)
    measure()
    let slots = slots
    drawHeadings(slots, on: &frame)
    for offset in 0..<area.rows where cursor.top + offset < rows.count {
      drawRow(cursor.top + offset, at: area.top + offset, slots, on: &frame)
    }
    if rows.isEmpty { drawEmpty(on: &frame) }
    drawFoot(on: &frame)
    frame.settleCursor(isOnRow: !isTyping)
    frame.keepCursorInside()
    return frame.canvas
  }

  private func drawTitle(on frame: inout Frame) {
    var start = frame.drawShortened(
      " " + name, at: Point(column: 0, row: 0), columns: max(8, size.columns / 3), as: .title)
    start += 2
    for (number, tab) in AtlasTab.allCases.enumerated() {
      let numbered = size.columns >= 100 ? look.number(number + 1) + " " : ""
      let word = numbered + look.say(tab.title)
      let text = tab == self.tab ? "[\(word)]" : " \(word) "
      let room = size.columns - start
      guard room >= look.typesetter.width(of: text) || tab == self.tab else { continue }
      start += frame.drawComposed(
        text, at: Point(column: start, row: 0), columns: room, as: tab == self.tab ? .heading : .dim)
    }
  }

  private func drawAbout(on frame: inout Frame) {
    guard size.rows > 1 else { return }
    var facts: [String] = []
    if let said { facts.append(look.say(said)) }
    if progress.done < progress.total { facts.append(look.say(.readingMaps(progress.done, progress.total))) }
    facts.append(look.say(.mapCount(entries.count)))
    if tab != .maps { facts.append(look.say(.rowCount(rows.count))) }
    if failures > 0 { facts.append(look.signs.alarm + " " + look.say(.unreadCount(failures))) }
    if !filter.text.isEmpty { facts.append(look.say(.filteredBy(filter.text))) }
    if let sort {
      let title = tab.columns[sort.column].title
      facts.append(look.say(sort.isDescending ? .sortedDown(title) : .sortedUp(title)))
    }
    frame.drawComposed(
      " " + facts.joined(separator: look.signs.separator), at: Point(column: 0, row: 1),
      columns: size.columns,
      as: .dim)
  }

  private func drawHeadings(_ slots: [Slot], on frame: inout Frame) {
    guard size.rows > 2 else { return }
    for slot in slots {
      let column = tab.columns[slot.number]
      var mark = ""
      if let sort, sort.column == slot.number {
        mark = " " + (sort.isDescending ? look.signs.descending : look.signs.ascending)
      }
      let room = max(1, slot.width - look.typesetter.width(of: mark))
      let text = look.typesetter.truncated(look.say(column.title), to: room) + mark
      let role: Role = slot.number == self.column ? .heading : .dim
      if column.isNumber, look.direction == .leftToRight {
        frame.draw(text, endingAt: Point(column: slot.end, row: 2), columns: slot.width, as: role)
      } else {
        frame.drawShortened(text, at: Point(column: slot.start, row: 2), columns: slot.width, as: role)
      }
    }
  }

  private func drawRow(_ number: Int, at row: Int, _ slots: [Slot], on frame: inout Frame) {
    let isHere = number == cursor.row
    if isHere { frame.draw(sign: frame.signs.pointer, at: Point(column: 0, row: row), as: .focusBorder) }
    for slot in slots {
      let value = rows[number].cells[slot.number]
      var shown = value.text(look)
      if look.typesetter.width(of: shown.text) > slot.width, let short = value.shortText(look) {
        shown = short
      }
      if isHere, slot.number == 0 { shown.role = .heading }
      if isHere, slot.number == column {
        shown.role = .focus
        frame.clear(Rect(start: slot.start, top: row, columns: slot.width, rows: 1), as: .focus)
      }
      let point = Point(column: slot.start, row: row)
      if tab.columns[slot.number].isNumber, look.direction == .leftToRight {
        frame.draw(
          shown.text, endingAt: Point(column: slot.end, row: row), columns: slot.width, as: shown.role)
      } else if shown.isOwn {
        frame.drawShortened(shown.text, at: point, columns: slot.width, as: shown.role)
      } else {
        frame.drawComposed(shown.text, at: point, columns: slot.width, as: shown.role)
      }
    }
  }

  private func drawEmpty(on frame: inout Frame) {
    guard area.rows > 0 else { return }
    let phrase: Phrase =
      progress.done < progress.total
      ? .readingMaps(progress.done, progress.total) : filter.text.isEmpty ? .atlasEmpty : .atlasNothingPasses
    frame.drawCentred(
      look.say(phrase), at: Point(column: 0, row: area.top + area.rows / 2), columns: size.columns,
      as: .heading)
  }

  private func drawFoot(on frame: inout Frame) {
    guard size.rows > 4 else { return }
    frame.drawRule(atRow: size.rows - 2, from: 0, columns: size.columns)
    let row = size.rows - 1
    guard isTyping else {
      let hints = look.say(tab == .names ? .hintsAtlasNames : .hintsAtlas).split(separator: "|").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      var shown: [String] = []
      for hint in hints {
        let next = shown + [hint]
        guard look.typesetter.width(of: next.joined(separator: look.hintSeparator)) < size.columns - 1 else {
          break
        }
        shown = next
      }
      return frame.drawHints(
        " " + shown.joined(separator: look.hintSeparator), at: Point(column: 0, row: row),
        columns: size.columns,
        as: .hint)
    }
    frame.clear(Rect(start: 0, top: row, columns: size.columns, rows: 1), as: .field)
    var start = frame.drawComposed(
      " " + look.say(merging == nil ? .askFilter : .askSpelling) + " ", at: Point(column: 0, row: row),
      columns: size.columns, as: .field)
    start += frame.drawComposed(
      line, at: Point(column: start, row: row), columns: size.columns - start, as: .field)
    frame.placeCursor(Point(column: start, row: row))
    let riddle = filter.riddles.first { $0 != .parenthesis(isOpen: true) }
    guard let remark = merging == nil ? riddle?.phrase : mergingQuestion else { return }
    frame.drawShortened(
      " " + look.say(remark), at: Point(column: start + 1, row: row),
      columns: size.columns - start - 1,
      as: .warning)
  }
}
