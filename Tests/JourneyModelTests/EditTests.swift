import JourneyModel
import TestSupport
import Testing

@Suite struct EditTests {
  private let stage = Stage.ID("s")
  private let touchpoint = Touchpoint.ID("t")

  @Test("an edit that sets a field has that field's slot, whatever the value")
  func setsHaveSlots() {
    #expect(Edit.map(.title("x")).slot == .map(MapChange.title.field.number))
    #expect(Edit.stage(stage, .name("x")).slot == .stage(stage, StageChange.name.field.number))
    #expect(
      Edit.touchpoint(touchpoint, .effectiveness(nil)).slot
        == .touchpoint(touchpoint, TouchpointChange.effectiveness.field.number))
    #expect(Edit.touchpoint(touchpoint, .sees("x")).slot != Edit.touchpoint(touchpoint, .hears("x")).slot)
  }

  @Test("a move has the slot of the thing's position, wherever it goes")
  func movesHaveSlots() {
    #expect(Edit.moveStage(stage, to: 3).slot == .stagePosition(stage))
    #expect(Edit.moveTouchpoint(touchpoint, to: stage, at: 2).slot == .touchpointPosition(touchpoint))
  }

  @Test("what adds, removes or is a step in a list has no slot")
  func othersHaveNoSlot() {
    let edits: [Edit] = [
      .insertStage(Sample.stage("s"), at: 0), .removeStage(stage),
      .insertTouchpoint(Sample.touchpoint("t"), in: stage, at: 0), .removeTouchpoint(touchpoint),
      .map(.lanes(.remove(Identifier("l")))), .stage(stage, .targets(.remove(Identifier("x")))),
      .touchpoint(touchpoint, .pains(.remove(Identifier("p")))),
    ]
    for edit in edits { #expect(edit.slot == nil, "\(edit.kind)") }
  }

  @Test(
    "an edit of a slot sets it whatever it held: the last of a run says it all",
    arguments: 1...6 as ClosedRange<UInt64>)
  func slotsAreIndependentOfWhatTheyHeld(_ seed: UInt64) throws {
    var walk = RandomWalk(seed: seed)
    let start = walk.random.map()
    for _ in 0..<40 {
      let one = walk.edit(on: start)
      guard let slot = one.slot, let other = walk.another(one, on: start) else { continue }
      #expect(other.slot == slot)
      var (inTwo, inOne) = (start, start)
      let label = StepLabel(.changeField)
      let inverse = try inTwo.apply(Transaction(label, [one]))
      _ = try inTwo.apply(Transaction(label, [other]))
      _ = try inOne.apply(Transaction(label, [other]))
      #expect(inTwo == inOne, "\(one.kind)")
      _ = try inTwo.apply(inverse)
      #expect(inTwo == start, "\(one.kind)")
    }
  }
}
