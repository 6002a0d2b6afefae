import JourneyInsight
import JourneyModel
import Phrases

/// One panel of a curve on a sheet: stages above, lines with their values, and below each place its signs and its name.
struct CurveDrawing {
  private let chart: CurveChart
  private let geometry: CurveGeometry
  private let export: MapExport
  /// The name of each place in lines.
  private let names: [[String]]
  private var sheet: DrawingSheet

  private static let names = TextMeasure(size: 11)
  /// The names of what is low are bold, and wider.
  private static let lowNames = TextMeasure(size: 12.5)
  private static let nameLines = 4
  private static let nameLeading = 13.5
  private static let headings = TextMeasure(size: 13)

  /// All panels of a curve; one even where there is nothing to be drawn.
  static func panels(_ kind: CurveChart.Kind, of export: MapExport) -> [Drawing] {
    let chart = CurveChart(kind, of: export)
    return CurveGeometry.panels(of: chart.places.count, scale: chart.scale).map {
      panel($0, of: chart, export)
    }
  }

  /// One panel of a curve.
  static func panel(_ geometry: CurveGeometry, of chart: CurveChart, _ export: MapExport) -> Drawing {
    var drawing = CurveDrawing(chart, geometry, of: export)
    return drawing.drawn()
  }

  private init(_ chart: CurveChart, _ geometry: CurveGeometry, of export: MapExport) {
    self.chart = chart
    self.geometry = geometry
    self.export = export
    names = geometry.slots.map { slot in
      let measure = chart.places[slot].level.isLow ? Self.lowNames : Self.names
      return chart.places[slot].name.map {
        measure.lines(of: $0, width: geometry.slotWidth - 6, most: Self.nameLines)
      } ?? []
    }
    sheet = DrawingSheet(width: geometry.sheetWidth, isRightToLeft: export.isRightToLeft)
  }

  private mutating func drawn() -> Drawing {
    drawStages()
    drawLevels()
    for number in chart.lines.indices.reversed() { drawLine(number) }
    for slot in geometry.slots { drawPlace(slot) }
    let legendTop = geometry.names + Self.nameLeading * Double(mostNameLines) + 10
    let height = drawLegend(top: legendTop)
    return Drawing(
      titled: CurveWords(chart, of: export).title,
      describedAs: CurveWords(chart, of: export).description(of: geometry.slots), on: sheet, height: height,
      heading: geometry.slots.lowerBound == 0 ? CurveWords(chart, of: export).title : nil)
  }

  // MARK: Stages

  private mutating func drawStages() {
    var slot = geometry.slots.lowerBound
    while slot < geometry.slots.upperBound {
      let stage = chart.places[slot].stage
      let end = geometry.slots[slot...].first { chart.places[$0].stage != stage } ?? geometry.slots.upperBound
      draw(stage, slot..<end)
      slot = end
    }
  }

  private mutating func draw(_ stage: Int, _ slots: Range<Int>) {
    let start = geometry.start(slots.lowerBound)
    let width = geometry.slotWidth * Double(slots.count)
    sheet.rectangle(
      stage % 2 == 0 ? "band" : "band other", x: start, y: 0, width: width, height: geometry.bottom + 24)
    let name = export.map.stages[stage].name
    let number = export.book.plainText(.number(Double(stage + 1)))
    sheet.beginGroup(titled: shownOnOneLine(name))
    let lines = Self.headings.lines(of: name, width: width - 16, most: 2)
    sheet.text("small", number, at: SheetPoint(start + 8, 17))
    sheet.lines("stage", lines, of: name, at: SheetPoint(start + 8, 34), leading: 15)
    sheet.endGroup()
  }

  // MARK: Levels and lines

  private mutating func drawLevels() {
    let end = geometry.start(geometry.slots.upperBound)
    for level in chart.scale {
      let y = geometry.y(Double(level))
      sheet.line("level", from: SheetPoint(CurveGeometry.labels, y), to: SheetPoint(end, y))
      let label =
        chart.kind == .emotion
        ? export.book.signed(Double(level)) : export.book.plainText(.number(Double(level)))
      sheet.text("small", label, at: SheetPoint(CurveGeometry.labels - 10, y + 4), anchor: .end)
    }
    let y = geometry.y(chart.reference)
    sheet.line("reference", from: SheetPoint(CurveGeometry.labels, y), to: SheetPoint(end, y))
  }

  /// Lines that run alike would hide each other: each lies a little beside the one before.
  private func moved(_ point: SheetPoint, _ number: Int) -> SheetPoint {
    let offset = 3 * (Double(number) - Double(chart.lines.count - 1) / 2)
    return SheetPoint(point.x + offset, point.y + offset)
  }

  private mutating func drawLine(_ number: Int) {
    let values = chart.lines[number].values
    for run in geometry.runs(of: values, isEmpty: { chart.places[$0].name == nil }) {
      sheet.polyline("line line\(number % CurveMarker.styles)", run.map { moved($0, number) })
    }
    for slot in geometry.slots {
      guard let value = values[slot] else { continue }
      let point = moved(SheetPoint(geometry.x(slot), geometry.y(value)), number)
      CurveMarker(number).draw(on: &sheet, at: point)
    }
  }

  // MARK: Places

  /// How many lines the longest name takes.
  private var mostNameLines: Int { max(1, names.map(\.count).max() ?? 1) }

  private mutating func drawPlace(_ slot: Int) {
    let place = chart.places[slot]
    guard let name = place.name else {
      sheet.text("small", "–", at: SheetPoint(geometry.x(slot), geometry.names), anchor: .middle)
      return
    }
    sheet.beginGroup(titled: shownOnOneLine(name))
    drawValues(slot)
    let lines = names[slot - geometry.slots.lowerBound]
    sheet.lines(
      place.level.isLow ? "name low" : "name", lines, of: name,
      at: SheetPoint(geometry.x(slot), geometry.names), leading: Self.nameLeading, anchor: .middle)
    drawMarks(of: place, slot)
    sheet.endGroup()
  }

  /// The values of a place, each once: the highest above its point, the lowest below, what lies between beside it.
  private mutating func drawValues(_ slot: Int) {
    var found: [(value: Double, text: String, line: Int)] = []
    for (number, line) in chart.lines.enumerated() {
      guard let value = line.values[slot] else { continue }
      let text = chart.kind == .emotion ? export.book.signed(value) : export.book.decimal(value)
      if !found.contains(where: { $0.text == text }) { found.append((value, text, number)) }
    }
    found.sort { $0.value > $1.value }
    for (order, entry) in found.enumerated() {
      let point = moved(SheetPoint(geometry.x(slot), geometry.y(entry.value)), entry.line)
      let style = entry.line == 0 ? "value main" : "value"
      if order == 0, found.count > 1 || !isValley(slot, in: chart.lines[entry.line]) {
        sheet.text(style, entry.text, at: SheetPoint(point.x, point.y - 10), anchor: .middle)
      } else if order == found.count - 1 {
        sheet.text(style, entry.text, at: SheetPoint(point.x, point.y + 19), anchor: .middle)
      } else {
        sheet.text(style, entry.text, at: SheetPoint(point.x + 9, point.y + 4))
      }
    }
  }

  /// Whether lines come down to a place from both sides, and would cross what stands above it.
  private func isValley(_ slot: Int, in line: CurveChart.Line) -> Bool {
    guard let value = line.values[slot] else { return false }
    let neighbours = [slot - 1, slot + 1].compactMap {
      line.values.indices.contains($0) ? line.values[$0] : nil
    }
    return neighbours.allSatisfy { $0 >= value } && neighbours.contains { $0 > value }
  }

  /// Sign, word and number of a low touchpoint, the word where it has room; it is in the legend, too.
  private mutating func drawMarks(of place: CurveChart.Place, _ slot: Int) {
    var signs = place.isMomentOfTruth ? [DrawingSigns.momentOfTruth] : []
    if place.level.isLow, let rating = place.shown {
      let word = export.book.plainText(.word("Level", place.level.rawValue))
      let number = ReportCell.rating(rating).shownText(in: export.book)
      let short = signs + [DrawingSigns.sign(of: place.level), number]
      let long = short.dropLast() + [word] + short.suffix(1)
      let hasRoom = TextMeasure(size: 12).width(of: long.joined(separator: " ")) <= geometry.slotWidth - 4
      signs = hasRoom ? Array(long) : short
    }
    guard !signs.isEmpty else { return }
    sheet.text(
      place.level.isLow ? "mark " + place.level.rawValue : "mark", signs.joined(separator: " "),
      at: SheetPoint(geometry.x(slot), geometry.marks + 3), anchor: .middle)
  }

  // MARK: Legend

  /// What the lines and signs mean, in as many rows as that takes. Tells where it ends.
  private mutating func drawLegend(top: Double) -> Double {
    let measure = TextMeasure(size: 12)
    var (x, y) = (CurveGeometry.labels, top + 12)
    let words = CurveWords(chart, of: export)
    for entry in words.legend(of: geometry.slots) {
      let sample = entry.line == nil ? 0 : 38.0
      let width = sample + measure.width(of: entry.text) + 28
      if x + width > sheet.width, x > CurveGeometry.labels { (x, y) = (CurveGeometry.labels, y + 20) }
      if let line = entry.line {
        sheet.polyline(
          "line line\(line % CurveMarker.styles)", [SheetPoint(x, y - 4), SheetPoint(x + 30, y - 4)])
        CurveMarker(line).draw(on: &sheet, at: SheetPoint(x + 15, y - 4))
      }
      sheet.text("legend", entry.text, at: SheetPoint(x + sample, y))
      x += width
    }
    return y + 14
  }
}

/// The sign of a line's points. Shape and dashes tell lines apart; colour only repeats it.
struct CurveMarker {
  /// How many lines look different from each other.
  static let styles = 6
  private let style: Int

  init(_ line: Int) { style = line % Self.styles }

  func draw(on sheet: inout DrawingSheet, at point: SheetPoint) {
    let name = "point line\(style)"
    let (x, y) = (point.x, point.y)
    switch style {
    case 0: sheet.circle(name, at: point, radius: 5)
    case 1: sheet.rectangle(name, x: x - 4, y: y - 4, width: 8, height: 8)
    case 2: sheet.polygon(name, [SheetPoint(x, y - 5.5), SheetPoint(x + 5, y + 4), SheetPoint(x - 5, y + 4)])
    case 3:
      sheet.polygon(
        name,
        [SheetPoint(x, y - 5.5), SheetPoint(x + 5.5, y), SheetPoint(x, y + 5.5), SheetPoint(x - 5.5, y)])
    case 4: sheet.polygon(name, [SheetPoint(x, y + 5.5), SheetPoint(x + 5, y - 4), SheetPoint(x - 5, y - 4)])
    default: sheet.circle(name, at: point, radius: 3.5)
    }
  }
}
