import Console
import JourneyModel
import Phrases
import TerminalText

/// The rows below the curve, laid out for a picture: which of them there is room for, and what stands in them.
struct JourneyPlan: Sendable {
  /// What a plan depends on besides the picture.
  struct Key: Equatable, Sendable {
    let first: JourneyRow
    let typesetter: Typesetter
    let language: Language
    let digits: Digits
    /// The stage whose list takes the whole width, where no other has one.
    let stage: Int?
  }

  /// A column below the curve: a touchpoint, or a stage.
  struct Unit: Sendable {
    let columns: Range<Int>
    let stage: Int
    let positions: Range<Int>
    /// How many lines stand beside each other.
    var lists = 1
  }

  struct Section: Sendable {
    let row: JourneyRow
    /// How many rows it has, that of its title not counted.
    var rows: Int
    /// How many lines a text takes at most.
    var wrapping = 1
    var top = 0
    /// For each unit its lines.
    var cells: [[JourneyLine]] = []
  }

  let key: Key
  let units: [Unit]
  let headingRows: Int
  private(set) var plotRows: Int
  private(set) var sections: [Section] = []
  /// Where columns are too narrow for names: the rows on which the worst touchpoints and their reasons stand across all of
  /// them, and whether a title stands above.
  private(set) var worst: (top: Int, rows: Int, hasTitle: Bool)?

  private static let mostPlotRows = 17
  private static let mostWorst = 5
  /// From so many columns on a name, and why it is low, can be read in a column of its own.
  private static let leastNameColumns = 18

  init(_ key: Key, of picture: JourneyPicture, in map: JourneyMap, with editor: Editor) {
    self.key = key
    let area = picture.layout.area
    units = Self.units(of: picture, stage: key.stage)
    headingRows = area.rows >= 16 ? 2 : 1
    plotRows = area.rows >= 16 ? 6 : 5
    let writer = JourneyWriter(drawn: DrawnEditor(of: editor), picture: picture)
    var left = area.rows - headingRows - plotRows
    let isCut =
      key.first == .touchpoints
      && (key.stage != nil || (units.map(\.columns.count).max() ?? 0) < Self.leastNameColumns)
    var lows = isCut ? min(Self.mostWorst, picture.lows.count) : 0
    // On a small screen, and where but one stage is listed, what is worst comes before all else.
    if area.rows < 16 || key.stage != nil {
      takeWorst(&lows, &left, most: area.rows < 16 ? max(3, left - 3) : max(4, left / 3))
    }
    grant(&left, &lows, writer)
    widen(&left, writer)
    let more = min(left, max(0, min(Self.mostPlotRows, area.rows / 3) - plotRows))
    plotRows += more
    left -= more
    let gap = left >= sections.count ? 1 : 0
    var top = area.top + headingRows + plotRows
    for number in sections.indices {
      sections[number].top = top + gap
      top += gap + 1 + sections[number].rows
      sections[number].cells = units.map { unit in
        writer.lines(
          sections[number].row, unit, wrapping: sections[number].wrapping, rows: sections[number].rows)
      }
    }
    worst?.top = top
  }

  /// Takes rows for so many of the worst touchpoints as there is room for: a title, where it leaves three of them.
  private mutating func takeWorst(_ lows: inout Int, _ left: inout Int, most: Int) {
    let rows = min(lows + 1, min(left, most))
    guard lows > 0, rows > 0 else { return }
    worst = (top: 0, rows: rows > 3 || rows > lows ? rows - 1 : rows, hasTitle: rows > 3 || rows > lows)
    left -= rows
    lows = 0
  }

  /// Gives rows to the sections in their order, to none all of them as long as another waits, and what is left to those
  /// that want more.
  private mutating func grant(_ left: inout Int, _ lows: inout Int, _ writer: JourneyWriter) {
    var wanted: [Int] = []
    for (number, row) in key.first.first().enumerated() {
      if number == 1, lows > 0 {
        if left < 3, plotRows > 5 { (plotRows, left) = (plotRows - 1, left + 1) }
        takeWorst(&lows, &left, most: 4)
      }
      let rows = needed(row, wrapping: 1, writer)
      let granted = min(rows + 1, max(number == 0 ? 12 : 6, left / 2), left)
      // A single row that only tells how many there are says nothing.
      guard rows > 0, granted > min(2, rows) else { continue }
      sections.append(Section(row: row, rows: granted - 1))
      wanted.append(rows)
      left -= granted
    }
    for number in sections.indices {
      let more = min(left, wanted[number] - sections[number].rows)
      sections[number].rows += more
      left -= more
    }
  }

  /// Gives rows that are left to texts that one line does not hold.
  private mutating func widen(_ left: inout Int, _ writer: JourneyWriter) {
    for number in sections.indices {
      let section = sections[number]
      guard section.rows == needed(section.row, wrapping: 1, writer) else { continue }
      for wrapping in [4, 3, 2] {
        let rows = needed(section.row, wrapping: wrapping, writer)
        guard rows - section.rows <= left else { continue }
        left -= rows - section.rows
        sections[number].rows = rows
        sections[number].wrapping = wrapping
        break
      }
    }
  }

  /// How many rows a section needs to say all that it has to say.
  private func needed(_ row: JourneyRow, wrapping: Int, _ writer: JourneyWriter) -> Int {
    units.map { unit in
      let lines = writer.lineCount(row, unit, wrapping: wrapping)
      return (lines + unit.lists - 1) / unit.lists
    }.max() ?? 0
  }

  /// The columns of a list that stands beside another of the same stage.
  private static let listColumns = 36

  private static func units(of picture: JourneyPicture, stage: Int?) -> [Unit] {
    let layout = picture.layout
    if let stage {
      let columns = layout.area.start + 1..<max(layout.area.start + 2, layout.area.end - 1)
      let count = picture.parts.indices.contains(stage) ? picture.parts[stage].count : 0
      return [
        Unit(
          columns: columns, stage: stage, positions: 0..<count, lists: max(1, columns.count / listColumns))
      ]
    }
    return picture.parts.indices.flatMap { stage in
      let part = picture.parts[stage]
      let columns = layout.columns(ofStage: stage)
      guard layout.shape == .points, part.count > 0 else {
        let end = columns.upperBound - (columns.count >= 14 ? 1 : 0)
        return [Unit(columns: columns.lowerBound + 1..<end, stage: stage, positions: 0..<part.count)]
      }
      return part.bins.indices.map { bin in
        let start = layout.column(ofBin: bin, of: part.bins.count, inStage: stage)
        let end =
          bin + 1 < part.bins.count
          ? layout.column(ofBin: bin + 1, of: part.bins.count, inStage: stage) : columns.upperBound
        return Unit(columns: start..<end - 1, stage: stage, positions: part.positions(ofBin: bin))
      }
    }
  }
}

/// A line of a column below the curve.
struct JourneyLine: Sendable {
  /// Before the text: a level, a class, a count.
  var mark = ""
  var markRole = Role.text
  /// Where the text begins.
  var indent = 0
  let text: String
  var role = Role.text
  /// The way the text runs; as the screen does without it.
  var direction: TextDirection?
  /// The touchpoint that it is about.
  var place: TouchpointPlace?
}
