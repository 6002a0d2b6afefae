import TerminalText

/// A field's text in lines, and the way from places in the text to places on the lines.
///
/// All lines run in the direction of the field. Two words: a line is *open* where its paragraph ends there, so that the
/// caret can stand behind its last character; the *distance* of a place is its columns from the edge at which lines
/// start.
struct FieldLayout {
  let lines: [TextLine]

  init(of field: TextField, in setting: FieldSetting) {
    let text = field.text
    let direction = field.direction(in: setting.flow, reading: setting.typesetter.reading)
    let typesetter = field.isValue ? setting.typesetter.forValue(text) : setting.typesetter
    lines =
      setting.width.map { typesetter.lines(text, to: max(1, $0), direction: direction) }
      ?? [typesetter.line(text, direction: direction)]
  }

  var direction: TextDirection { lines[0].direction }

  /// The line on which a position is.
  func line(of position: Int) -> Int { lines.lastIndex { $0.start <= position } ?? 0 }

  /// The positions at which the caret can stand on a line.
  func positions(onLine number: Int) -> Range<Int> {
    let end = lines[number].start + lines[number].count
    return lines[number].start..<(isOpen(number) ? end + 1 : end)
  }

  private func isOpen(_ number: Int) -> Bool {
    number == lines.count - 1 || lines[number + 1].start > lines[number].start + lines[number].count
  }

  /// The cells of a position, counted from the left of its line, which they may overhang.
  func columns(of position: Int) -> Range<Int> {
    let line = lines[line(of: position)]
    let offset = position - line.start
    if offset < line.count, let cells = line.cells(ofOffsets: offset..<offset + 1).first { return cells }
    let column = line.caretColumn(ofOffset: offset)
    return column..<column + 1
  }

  /// The columns from the edge at which lines start to a position.
  func distance(of position: Int) -> Int {
    let line = lines[line(of: position)]
    let cells = columns(of: position)
    return direction == .leftToRight ? cells.lowerBound : line.columns - cells.upperBound
  }

  /// The position at a distance on a line; beyond its end, the last one there.
  func position(inLine number: Int, at distance: Int) -> Int {
    let line = lines[number]
    guard distance < line.columns else { return end(ofLine: number, onTheLeft: direction == .rightToLeft) }
    let distance = max(0, distance)
    let column = direction == .leftToRight ? distance : line.columns - 1 - distance
    return line.start + line.offset(atColumn: column)
  }

  /// The position beside another one on the screen. At the edge of a line the way goes on at the far edge of the next or
  /// the one before; nil at the edges of the text.
  func neighbour(of position: Int, toTheLeft: Bool) -> Int? {
    let number = line(of: position)
    if let next = neighbour(of: position, onLine: number, toTheLeft: toTheLeft) { return next }
    let beside = number + (toTheLeft == (direction == .rightToLeft) ? 1 : -1)
    return lines.indices.contains(beside) ? end(ofLine: beside, onTheLeft: !toTheLeft) : nil
  }

  /// The end of a range that is further to one side.
  func outermost(of range: Range<Int>, toTheLeft: Bool) -> Int {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let lowerIsLeft =
      line(of: lower) == line(of: upper)
      ? columns(of: lower).lowerBound <= columns(of: upper).lowerBound : direction == .leftToRight
    return toTheLeft == lowerIsLeft ? lower : upper
  }

  private func neighbour(of position: Int, onLine number: Int, toTheLeft: Bool) -> Int? {
    let line = lines[number]
    guard let next = line.visualNeighbour(ofOffset: position - line.start, toTheLeft: toTheLeft),
      positions(onLine: number).contains(line.start + next)
    else { return nil }
    return line.start + next
  }

  /// The position at an edge of a line.
  private func end(ofLine number: Int, onTheLeft: Bool) -> Int {
    let line = lines[number]
    let isEnd = onTheLeft == (direction == .rightToLeft)
    guard line.count > 0 else { return line.start }
    if isEnd, isOpen(number) { return line.start + line.count }
    // Beside the place behind the line, if that is on this side; else two letters may share the cell at the edge.
    var position =
      isEnd
      ? line.visualNeighbour(ofOffset: line.count, toTheLeft: !onTheLeft) ?? 0
      : line.offset(atColumn: onTheLeft ? 0 : line.columns - 1)
    while let next = line.visualNeighbour(ofOffset: position, toTheLeft: onTheLeft), next < line.count {
      position = next
    }
    return line.start + position
  }
}

extension Typesetter {
  /// The ruler for a number, a date or the like. Where there are no letters everything stands in the order in which it
  /// is typed: Arabic digits, parted by anything, would otherwise go to the left.
  fileprivate func forValue(_ text: String) -> Typesetter {
    guard ordering == .visual, TextDirection.firstStrong(of: text) == nil else { return self }
    return Typesetter(repertoire: repertoire, showsMarks: showsMarks, ordering: .asIs)
  }
}
