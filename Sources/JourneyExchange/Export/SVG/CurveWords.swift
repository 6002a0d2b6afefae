import JourneyInsight
import JourneyModel
import Phrases

/// What is said of a curve: its title, its legend, and itself in words for those who do not see it.
struct CurveWords {
  private let chart: CurveChart
  private let export: MapExport

  init(_ chart: CurveChart, of export: MapExport) {
    self.chart = chart
    self.export = export
  }

  /// An entry of the legend: a line of the curve, or nil for a sign.
  struct LegendEntry {
    let line: Int?
    let text: String
  }

  var title: String {
    export.book.plainText(chart.kind == .emotion ? .pageEmotionCurve : .pageEffectivenessCurve)
  }

  /// All values in the journey's order, stage by stage.
  func description(of slots: Range<Int>) -> String {
    guard !chart.isEmpty else { return export.book.plainText(.curveNothing) }
    var parts: [String] = []
    var stage = -1
    for slot in slots {
      let place = chart.places[slot]
      if place.stage != stage {
        stage = place.stage
        let name = shownOnOneLine(export.map.stages[stage].name)
        parts.append(export.say(.reportNumbered(.report("stage"), stage + 1, name)) + ".")
      }
      guard let name = place.name else { continue }
      parts.append(
        Phrasebook.isolating(shownOnOneLine(name)) + ": " + values(slot).joined(separator: separator) + ".")
    }
    return parts.joined(separator: " ")
  }

  private func values(_ slot: Int) -> [String] {
    let place = chart.places[slot]
    var words = chart.lines.compactMap { line -> String? in
      guard let value = line.values[slot] else { return nil }
      let text = chart.kind == .emotion ? export.book.signed(value) : export.book.decimal(value)
      return chart.lines.count == 1 ? text : Phrasebook.isolating(line.name) + " " + text
    }
    if words.isEmpty { words = [export.book.plainText(.report("notSaid"))] }
    if place.level.isLow { words.append(export.book.plainText(.word("Level", place.level.rawValue))) }
    if place.isMomentOfTruth { words.append(export.book.plainText(.field("momentOfTruth"))) }
    return words
  }

  private var separator: String { export.book.plainText(.reportSeparator) + " " }

  /// The lines, and the signs that occur.
  func legend(of slots: Range<Int>) -> [LegendEntry] {
    var entries = chart.lines.indices.map {
      LegendEntry(line: $0, text: Phrasebook.isolating(chart.lines[$0].name))
    }
    if chart.kind == .effectiveness {
      entries.append(
        LegendEntry(
          line: nil,
          text: "┄ " + export.book.plainText(.field("standard")) + " " + export.book.decimal(chart.reference))
      )
    }
    for level in [Level.low, .critical] where slots.contains(where: { chart.places[$0].level == level }) {
      let word = export.book.plainText(.word("Level", level.rawValue))
      entries.append(LegendEntry(line: nil, text: DrawingSigns.sign(of: level) + " " + word))
    }
    if slots.contains(where: { chart.places[$0].isMomentOfTruth }) {
      entries.append(
        LegendEntry(
          line: nil,
          text: DrawingSigns.momentOfTruth + " " + export.book.plainText(.field("momentOfTruth"))))
    }
    return entries
  }
}
