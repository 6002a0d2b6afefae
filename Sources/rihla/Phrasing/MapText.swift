import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A map as lines of text: stages, and in each its touchpoints with level, rating and what hurts.
struct MapText {
  private let map: JourneyMap
  private let figures: MapFigures
  private let ruler = Typesetter(repertoire: TerminalLocale.prepare())

  init(_ map: JourneyMap) {
    self.map = map
    figures = MapFigures(of: map)
  }

  var lines: [String] {
    var lines = [Phrasebook.isolating(visible(map.title)), facts(figures.total)]
    for (number, stage) in map.stages.enumerated() {
      lines += [
        "",
        wording(.showStage(number + 1, stage.name)) + "  (" + facts(figures.tally(of: stage.id))
          + ")",
      ]
      for touchpoint in stage.touchpoints { lines += self.lines(of: touchpoint) }
    }
    return lines
  }

  private func facts(_ tally: Tally) -> String {
    var facts = Phrase.touchpointCount(tally.touchpoints)
    if let mean = tally.mean { facts = .listed(facts, .mean(mean)) }
    if tally.low > 0 { facts = .listed(facts, .lowCount(tally.low)) }
    if tally.unrated > 0 { facts = .listed(facts, .unratedCount(tally.unrated)) }
    return say(facts)
  }

  private func lines(of touchpoint: Touchpoint) -> [String] {
    let assessment = Assessment(of: touchpoint, by: figures.rules)
    let level = say(.word("Level", assessment.level.rawValue))
    let rating = assessment.rating.map { " " + say(.number($0)) } ?? ""
    var parts = [level + rating, Phrasebook.isolating(visible(touchpoint.name))]
    if touchpoint.momentOfTruth { parts[1] += " [\(say(.field("momentOfTruth")))]" }
    if !touchpoint.channel.isEmpty { parts.append("#" + Phrasebook.isolating(visible(touchpoint.channel))) }
    if !touchpoint.owner.isEmpty { parts.append("@" + Phrasebook.isolating(visible(touchpoint.owner))) }
    let head = "  " + parts[0] + String(repeating: " ", count: max(1, 16 - ruler.width(of: parts[0])))
    return [head + parts[1...].joined(separator: "  ")]
      + touchpoint.pains.map {
        String(repeating: " ", count: 18) + "! " + Phrasebook.isolating(visible($0.text))
      }
  }
}
