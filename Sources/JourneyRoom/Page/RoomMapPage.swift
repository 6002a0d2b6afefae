import JourneyExchange
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The parts of the page that show the map, as one language has them.
struct RoomMapPage {
  /// The parts by their identifiers.
  let parts: [(id: String, bytes: [UInt8])]
  /// The stages in order.
  let stages: [(slot: String, bytes: [UInt8])]
  /// What stands before and behind the stages.
  let frame: (head: [UInt8], tail: [UInt8])

  /// Draws a map.
  init(of map: JourneyMap, in words: RoomWords) {
    let export = MapExport(of: map, in: words.book)
    let reading: TextDirection = export.isRightToLeft ? .rightToLeft : .leftToRight
    let figures = PageFigures(of: export, isStatic: true)
    guard case .object(let values) = figures.values else {
      (parts, stages, frame) = ([], [], ([], []))
      return
    }
    let fill = { (name: String, members: [(String, PageValue)]) in
      words.fill(name, with: .object(PageObject(members).joined(with: values)), reading: reading)
    }
    let own = [("words", Self.words(of: values, words))]
    parts = [
      ("r-title", fill("title", own)),
      ("r-lows", fill("lows", own + [("lows", Self.lows(of: map, in: figures))])),
      ("r-picture", fill("picture", own)),
      ("r-curve", fill("curve", own + [("hasCurve", .flag(Self.hasCurve(map)))])),
    ]
    stages = map.stages.indices.map { number in
      let slot = "r-" + PageAnchor.of(map.stages[number].id)
      guard case .object(let stage) = figures.value(ofStage: number) else { return (slot, []) }
      let value = PageObject([("slot", .text(slot))] + own).joined(with: stage.joined(with: values))
      return (slot, words.fill("stage", with: .object(value), reading: reading))
    }
    let hole = "%%"
    let around = fill("stages", own + [("inner", .markup(hole))])
    let split = around.firstRange(of: Array(hole.utf8)) ?? around.endIndex..<around.endIndex
    frame = (Array(around[..<split.lowerBound]), Array(around[split.upperBound...]))
  }

  /// The words of the map's page with those of the room.
  private static func words(of values: PageObject, _ words: RoomWords) -> PageValue {
    guard case .object(let own) = words.value, case .object(let others)? = values["words"] else {
      return words.value
    }
    return .object(own.joined(with: others))
  }

  /// What is low, the worst first.
  private static func lows(of map: JourneyMap, in figures: PageFigures) -> PageValue {
    let rules = JudgingRules(of: map)
    var found: [(touchpoint: Touchpoint, gap: Double)] = []
    for stage in map.stages {
      for touchpoint in stage.touchpoints {
        let assessment = Assessment(of: touchpoint, by: rules)
        guard assessment.level.isLow, let rating = assessment.rating else { continue }
        found.append((touchpoint, rating - assessment.expected))
      }
    }
    let order = found.indices.sorted { (found[$0].gap, $0) < (found[$1].gap, $1) }
    return .some(order.map { PageTouchpoint.value(of: found[$0].touchpoint, in: figures) })
  }

  private static func hasCurve(_ map: JourneyMap) -> Bool {
    map.stages.contains { $0.touchpoints.contains { EmotionCurve.value(of: $0) != nil } }
  }
}
