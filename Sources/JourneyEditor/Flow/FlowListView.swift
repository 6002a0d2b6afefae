import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The ways at one side of the touchpoint in the middle.
struct FlowListView: View, Drawn {
  let drawn: DrawnEditor
  let layout: FlowLayout
  let side: FlowSide
  let links: [FlowLink]
  let touchpoint: Touchpoint.ID

  /// A line of a way: one that runs as its own letters say, or one that is put together (nil).
  struct Line {
    let text: String
    var direction: TextDirection?
  }

  /// A way on screen: where it begins, and its lines, those of its name first.
  struct Shown {
    let number: Int
    let top: Int
    let name: [Line]
    let details: [Line]
    var rows: Int { name.count + details.count }
  }

  private var look: Look { editor.look }
  private var isHere: Bool { editor.views.flow.side == side }
  private var item: Int { isHere ? editor.views.flow.item : 0 }

  /// The ways on screen: spread out where there is room for all, else each in two lines around the cursor.
  func links(on frame: Frame) -> [Shown] {
    let list = layout.list(side)
    if let spread = spread(over: list, frame) { return spread }
    let visible = layout.visible(of: links.count, around: item, on: side)
    return visible.map { number in
      let link = links[number]
      let note = link.transition.map { frame.isolated($0.note) } ?? ""
      let details = [details(of: link, frame), note].filter { !$0.isEmpty }
      return Shown(
        number: number, top: list.top + (number - visible.lowerBound) * FlowLayout.linkRows,
        name: [lines(name(of: link), 1, list.columns)[0]],
        details: [Line(text: details.joined(separator: look.signs.separator))])
    }
  }

  private func spread(over list: Rect, _ frame: Frame) -> [Shown]? {
    guard links.count <= list.rows else { return nil }
    var top = list.top
    let spread = links.enumerated().map { number, link in
      let details = [Line(text: details(of: link, frame))].filter { !$0.text.isEmpty }
      let note = link.transition?.note ?? ""
      let shown = Shown(
        number: number, top: top, name: lines(name(of: link), 2, list.columns),
        details: details + (note.isEmpty ? [] : lines(note, 2, list.columns)))
      top += shown.rows + 1
      return shown
    }
    return top - 1 <= list.bottom ? spread : nil
  }

  /// A text in at most so many lines of a list, at least one.
  private func lines(_ text: String, _ maximum: Int, _ columns: Int) -> [Line] {
    let lines = look.typesetter.wrapped(text, to: max(1, columns - 3), maximumLines: maximum)
    let direction = look.typesetter.direction(of: text)
    return (lines.isEmpty ? [""] : lines).map { Line(text: $0, direction: direction) }
  }

  func draw(_ shown: [Shown], on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    frame.drawShortened(
      look.say(side == .start ? .flowFrom(links.count) : .flowTo(links.count)),
      at: Point(column: area.start + (layout.isNarrow ? 1 : 2), row: area.top), columns: area.columns - 2,
      as: isHere ? .heading : .dim)
    let list = layout.list(side)
    for link in shown where link.top < list.bottom { draw(link, on: &frame, in: list) }
    drawFoot(shown, on: &frame, in: list)
  }

  func draw(on frame: inout Frame, in area: Rect) { draw(links(on: frame), on: &frame, in: area) }

  /// How many ways are out of sight; else what is odd about the shares.
  private func drawFoot(_ shown: [Shown], on frame: inout Frame, in list: Rect) {
    let hidden = links.count - shown.count
    let end = shown.last.map { $0.top + $0.rows } ?? list.top
    let row = hidden > 0 ? list.bottom - 1 : min(end + 1, list.bottom - 1)
    guard row >= end, row < list.bottom else { return }
    frame.drawShortened(
      hidden > 0 ? look.say(.lanesMore(hidden)) : shareNotice ?? "",
      at: Point(column: list.start + 2, row: row), columns: list.columns - 2,
      as: hidden > 0 ? .dim : .warning)
  }

  /// What the shares of the ways out add up to, where that cannot be.
  private var shareNotice: String? {
    guard side == .end, let shares = editor.flowShares(from: touchpoint) else { return nil }
    let percent = look.phrasebook.percent(shares.sum)
    if shares.sum > 1.0005 { return "\(look.signs.alarm) " + look.say(.flowTooMany(percent)) }
    let goesOn = links.contains { $0.kind == .order }
    guard shares.sum < 0.9995, shares.areAllKnown, !goesOn else { return nil }
    return "\(look.signs.alarm) " + look.say(.flowTooFew(percent))
  }

  private func draw(_ link: Shown, on frame: inout Frame, in list: Rect) {
    let isFocused = isHere && link.number == item
    let start = Point(column: list.start, row: link.top)
    if isFocused {
      frame.draw(sign: frame.signs.pointer, at: start, as: .focusBorder)
      frame.placeCursor(start)
    }
    var row = link.top
    func put(_ line: Line, _ role: Role) {
      guard row < list.bottom else { return }
      frame.drawShortened(
        line.text, at: Point(column: list.start + 2, row: row), columns: list.columns - 3, as: role,
        direction: line.direction ?? frame.canvas.flow)
      row += 1
    }
    let isBorder = links[link.number].kind == .border
    for line in link.name { put(line, isFocused ? .focus : isBorder ? .dim : .text) }
    frame.expectClicks(
      on: Rect(start: list.start, top: link.top, columns: list.columns, rows: link.rows),
      for: .cell(link.number, side.rawValue))
    if isFocused, row < list.bottom, let cell = editor.cell, let field = cell.field,
      let label = cell.targets.first.flatMap({ editor.field(cell.key, of: $0)?.label })
    {
      return draw(
        field, label, on: &frame,
        in: Rect(start: list.start + 2, top: row, columns: list.columns - 3, rows: 1))
    }
    for line in link.details { put(line, .dim) }
  }

  private func draw(_ field: TextField, _ label: Phrase, on frame: inout Frame, in area: Rect) {
    let used = frame.drawShortened(
      look.say(label) + " ", at: Point(column: area.start, row: area.top), columns: area.columns / 2,
      as: .heading)
    FieldLine(drawn: drawn, field: field).draw(
      on: &frame,
      in: Rect(start: area.start + used, top: area.top, columns: area.columns - used, rows: 1))
  }
}

// What is said of a way.
extension FlowListView {
  private func name(of link: FlowLink) -> String {
    if let other = link.other, let name = editor.map.touchpoint(other)?.name {
      let level = editor.document.figures.level(of: other)
      let sign = level.isLow ? look.signs.sign(of: level) + " " : ""
      return sign + name
    }
    switch (link.kind, side) {
    case (.border, .start): return look.say(.flowBegins)
    case (.border, _): return look.say(.flowEnds)
    case (_, .start): return look.say(.flowCanBegin)
    default: return look.say(.flowLeaves)
    }
  }

  /// Share, whether it leads back, and in which other stage.
  private func details(of link: FlowLink, _ frame: Frame) -> String {
    var parts: [String] = []
    if let share = link.transition?.words(look), !share.isEmpty { parts.append(share) }
    if link.isBack { parts.append("\(frame.signs.back) \(frame.isolated(look.say(.flowBack)))") }
    if link.kind == .order {
      parts.append(frame.isolated(look.say(side == .start ? .flowPrevious : .flowNext)))
      if side == .end, let rest { parts.append(frame.isolated(look.say(.flowRest(rest)))) }
    }
    if let other = link.other, let place = editor.map.place(of: other), place.stage != here?.stage {
      parts.append("\(look.number(place.stage + 1)) \(frame.isolated(editor.map.stages[place.stage].name))")
    }
    return parts.joined(separator: look.signs.separator)
  }

  /// What is left for the order of the journey, where all else is known.
  private var rest: String? {
    guard let shares = editor.flowShares(from: touchpoint), shares.areAllKnown, shares.sum <= 1 else {
      return nil
    }
    return look.phrasebook.percent(1 - shares.sum)
  }
}
