import JourneyInsight
import JourneyModel
import Phrases

/// The map on a sheet: its title, then a column a stage with a card a touchpoint.
struct MapDrawing {
  private let export: MapExport
  private let figures: MapFigures
  /// How many lines the longest name of a stage takes: what stands below begins at the same height everywhere.
  private let mostNameLines: Int
  private var sheet: DrawingSheet

  private static let column = 212.0
  private static let gap = 16.0
  private static let titles = TextMeasure(size: 26)
  private static let headings = TextMeasure(size: 15)

  init(of export: MapExport) {
    self.export = export
    figures = MapFigures(of: export.map)
    mostNameLines = export.map.stages.map { Self.nameLines(of: $0).count }.max() ?? 1
    let columns = Double(max(3, export.map.stages.count))
    sheet = DrawingSheet(
      width: columns * Self.column + (columns - 1) * Self.gap, isRightToLeft: export.isRightToLeft)
  }

  private static func nameLines(of stage: Stage) -> [String] {
    headings.lines(of: stage.name, width: column, most: 2)
  }

  /// The finished drawing.
  mutating func drawn() -> Drawing {
    let top = drawTitle()
    var bottom = top
    for stage in export.map.stages.indices {
      let start = Double(stage) * (Self.column + Self.gap)
      bottom = max(bottom, drawColumn(stage, at: SheetPoint(start, top)))
    }
    return Drawing(
      titled: export.book.plainText(.report("title.map")) + ": " + shownOnOneLine(export.map.title),
      describedAs: description, on: sheet, height: bottom)
  }

  private mutating func drawTitle() -> Double {
    let map = export.map
    let kind = [
      export.book.plainText(.report("title.map")), ReportCell.term(map.state).shownText(in: export.book),
    ]
    sheet.text("small", kind.filter { !$0.isEmpty }.joined(separator: " · "), at: SheetPoint(0, 12))
    let title = Self.titles.lines(of: map.title, width: sheet.width, most: 2)
    sheet.lines("title", title, of: map.title, at: SheetPoint(0, 42), leading: 32)
    return 42 + 32 * Double(max(1, title.count) - 1) + 28
  }

  private mutating func drawColumn(_ number: Int, at corner: SheetPoint) -> Double {
    let stage = export.map.stages[number]
    let name = Self.nameLines(of: stage)
    sheet.line("stage-rule", from: corner, to: SheetPoint(corner.x + Self.column, corner.y))
    sheet.text(
      "small", export.book.plainText(.number(Double(number + 1))), at: SheetPoint(corner.x, corner.y + 20))
    sheet.lines("stage large", name, of: stage.name, at: SheetPoint(corner.x, corner.y + 40), leading: 18)
    let below = corner.y + 42 + 18 * Double(mostNameLines)
    sheet.text("small", summary(of: stage), at: SheetPoint(corner.x, below))
    var y = below + 16
    for position in stage.touchpoints.indices {
      let card = CardDrawing(stage.touchpoints[position], of: export, width: Self.column)
      card.draw(on: &sheet, at: SheetPoint(corner.x, y))
      y += card.height + 10
    }
    return y
  }

  private func summary(of stage: Stage) -> String {
    let tally = figures.tally(of: stage.id)
    if stage.touchpoints.isEmpty { return export.book.plainText(.pageNoTouchpoints) }
    var parts: [String] = []
    if let mean = tally.mean { parts.append(export.book.plainText(.mean(mean))) }
    if tally.low > 0 {
      parts.append(DrawingSigns.sign(of: .low) + " " + export.book.plainText(.lowCount(tally.low)))
    }
    return parts.joined(separator: " · ")
  }

  private var description: String {
    export.map.stages.enumerated().map { number, stage in
      let names = stage.touchpoints.map { touchpoint in
        let level = Assessment(of: touchpoint, by: export.rules).level
        let word = level.isLow ? " (" + export.book.plainText(.word("Level", level.rawValue)) + ")" : ""
        return Phrasebook.isolating(shownOnOneLine(touchpoint.name)) + word
      }
      let told = names.isEmpty ? export.book.plainText(.pageNoTouchpoints) : names.joined(separator: "; ")
      return export.say(
        .reportNumbered(.report("stage"), number + 1, shownOnOneLine(stage.name))) + ". " + told + "."
    }.joined(separator: " ")
  }
}

/// A touchpoint's card: its name, where it happens, how it is rated, and what hurts most.
struct CardDrawing {
  private let touchpoint: Touchpoint
  private let assessment: Assessment
  private let export: MapExport
  private let width: Double
  private let name: [String]
  private let details: [String]
  private let pain: [String]
  private let painText: String

  private static let names = TextMeasure(size: 13.5)
  private static let small = TextMeasure(size: 11.5)
  private static let padding = 12.0

  init(_ touchpoint: Touchpoint, of export: MapExport, width: Double) {
    self.touchpoint = touchpoint
    self.export = export
    self.width = width
    assessment = Assessment(of: touchpoint, by: export.rules)
    let room = width - 2 * Self.padding
    name = Self.names.lines(of: touchpoint.name, width: room, most: 3)
    details = Self.small.lines(of: touchpoint.channel, width: room, most: 1)
    painText = touchpoint.worstPain?.pain.text ?? ""
    pain = Self.small.lines(of: painText, width: room - 14, most: 2)
  }

  var height: Double {
    let lines = 18 * Double(name.count) + 16 * Double(details.count + pain.count)
    return 2 * Self.padding + lines + 24 + (touchpoint.momentOfTruth ? 16 : 0)
  }

  func draw(on sheet: inout DrawingSheet, at corner: SheetPoint) {
    let level = assessment.level
    sheet.beginGroup(titled: shownOnOneLine(touchpoint.name))
    sheet.rectangle(
      "card", x: corner.x, y: corner.y, width: width, height: height, radius: 6)
    if level.isLow {
      sheet.rectangle("edge " + level.rawValue, x: corner.x, y: corner.y, width: 4, height: height, radius: 2)
    }
    let x = corner.x + Self.padding
    var y = corner.y + Self.padding + 12
    sheet.lines("card-name", name, of: touchpoint.name, at: SheetPoint(x, y), leading: 18)
    y += 18 * Double(name.count)
    sheet.lines("small", details, of: touchpoint.channel, at: SheetPoint(x, y - 2), leading: 16)
    y += 16 * Double(details.count)
    drawRating(on: &sheet, at: SheetPoint(x, y + 4))
    y += 24
    if touchpoint.momentOfTruth {
      let word = export.book.plainText(.field("momentOfTruth"))
      sheet.text("small strong", DrawingSigns.momentOfTruth + " " + word, at: SheetPoint(x, y))
      y += 16
    }
    if !pain.isEmpty { sheet.text("mark low", "!", at: SheetPoint(x, y)) }
    sheet.lines("small", pain, of: painText, at: SheetPoint(x + 14, y), leading: 16)
    sheet.endGroup()
  }

  private func drawRating(on sheet: inout DrawingSheet, at point: SheetPoint) {
    let level = assessment.level
    let word = export.book.plainText(.word("Level", level.rawValue))
    guard let rating = assessment.rating, let shown = assessment.shown else {
      sheet.text("small", DrawingSigns.sign(of: .unrated) + " " + word, at: point)
      return
    }
    for dot in 0..<5 {
      sheet.circle(
        Double(dot) < rating.rounded() ? "dot full" : "dot",
        at: SheetPoint(point.x + 4 + 11 * Double(dot), point.y - 4),
        radius: 4)
    }
    let end = SheetPoint(point.x + 62, point.y)
    sheet.text("number", ReportCell.rating(shown).shownText(in: export.book), at: end)
    guard level.isLow else { return }
    sheet.text(
      "mark " + level.rawValue, DrawingSigns.sign(of: level) + " " + word,
      at: SheetPoint(point.x + width - 2 * Self.padding, point.y), anchor: .end)
  }
}
