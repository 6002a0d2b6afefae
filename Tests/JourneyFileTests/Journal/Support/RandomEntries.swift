import JourneyModel
import TestSupport

/// Entries of a journal drawn at random, of every case; the same seed gives the same ones. What is drawn need not fit
/// any map.
struct RandomEntries {
  var random: RandomMap
  var source: SeededSource

  init(seed: UInt64) {
    random = RandomMap(seed: seed)
    source = SeededSource(seed: ~seed)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
  mutating func flag() -> Bool { Bool.random(using: &source) }
  mutating func maybe<Value>(_ make: (inout RandomMap) -> Value) -> Value? { flag() ? make(&random) : nil }

  mutating func step() -> JournaledStep {
    JournaledStep(
      transaction(), inverse: transaction(), before: bookmark(), after: bookmark(), isMerged: flag())
  }

  mutating func transaction() -> Transaction {
    let label = StepLabel(
      random.pick(StepLabel.Verb.allCases), random.text(), detail: random.text(), count: whole(0...300))
    return Transaction(label, (0..<whole(0...3)).map { _ in edit() })
  }

  mutating func bookmark() -> Bookmark {
    Bookmark(focus: focus(), selection: Set((0..<whole(0...4)).map { _ in random.id() }))
  }

  mutating func focus() -> Focus {
    switch whole(0...2) {
    case 0: .nothing
    case 1: .stage(random.id())
    default: .touchpoint(random.id())
    }
  }

  mutating func part() -> MapPart {
    switch whole(0...14) {
    case 0: .map
    case 1: .stage(random.id())
    case 2: .touchpoint(random.id())
    case 3: .pain(random.id(), random.id())
    case 4: .opportunity(random.id(), random.id())
    case 5: .evidence(random.id(), random.id())
    case 6: .improvement(random.id(), random.id())
    case 7: .target(random.id(), random.id())
    case 8: .stageEvidence(random.id(), random.id())
    case 9: .persona(random.id())
    case 10: .lane(random.id())
    case 11: .mapEvidence(random.id())
    case 12: .parked(random.id())
    case 13: .session(random.id())
    default: .transition(random.id())
    }
  }

  mutating func openText() -> OpenText {
    let place: OpenText.Place =
      switch whole(0...6) {
      case 0: .touchpointLine(flag() ? random.id() : nil, at: whole(0...200))
      case 1: .stageLine(at: whole(0...200))
      case 2: .name(focus())
      case 3: .prompt(random.pick(OpenText.Purpose.allCases), focus())
      case 5: .ballot
      case 4: .field(part(), FieldKey(name: random.text(), entry: maybe { $0.text() }))
      default: .row(part(), whole(0...40))
      }
    return OpenText(random.pick(["", random.text()]), at: place)
  }

  mutating func edit() -> Edit {
    let position = random.pick([0, 1, -1, 63, 64, .max, .min])
    return switch whole(0...8) {
    case 0: .map(random.change(random.pick(JourneyMap.fields), of: JourneyMap(title: "")))
    case 1: .insertStage(random.stage(), at: position)
    case 2: .removeStage(random.id())
    case 3: .moveStage(random.id(), to: position)
    case 4: .stage(random.id(), random.change(random.pick(Stage.fields), of: random.record()))
    case 5: .insertTouchpoint(random.touchpoint(), in: random.id(), at: position)
    case 6: .removeTouchpoint(random.id())
    case 7: .moveTouchpoint(random.id(), to: random.id(), at: position)
    default: .touchpoint(random.id(), random.change(random.pick(Touchpoint.fields), of: random.record()))
    }
  }
}
