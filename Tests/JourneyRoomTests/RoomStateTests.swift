import JourneyFile
import JourneyModel
import RoomTalk
import Testing

@testable import JourneyRoom

@Suite struct RoomStateTests {
  private static let map: JourneyMap = {
    var map = JourneyMap(title: "Visit", stages: [Stage(id: Identifier("s"), name: "Before")])
    map.notes = "secret"
    return map
  }()

  private func state() -> RoomState {
    var state = RoomState(share: RoomShare(), token: "t")
    let change1 = state.take(.map(MapFile.text(of: Self.map)))
    #expect(change1 == .map)
    return state
  }

  private static let renamed: JournalEntry = {
    let mark = Bookmark(focus: .nothing)
    let forward = Transaction(StepLabel(.renameStage), [.stage(Identifier("s"), .name("After"))])
    let inverse = Transaction(StepLabel(.renameStage), [.stage(Identifier("s"), .name("Before"))])
    return .step(JournaledStep(forward, inverse: inverse, before: mark, after: mark))
  }()

  @Test("the journal's entries are replayed, and taken back")
  func edits() {
    var state = state()
    let change2 = state.take(.edits([Self.renamed]))
    #expect(change2 == .map)
    #expect(state.shown.stages[0].name == "After")
    let change3 = state.take(.edits([.undo]))
    #expect(change3 == .map)
    #expect(state.shown.stages[0].name == "Before")
    let change4 = state.take(.edits([.redo, .openText(nil)]))
    #expect(change4 == .map)
    #expect(state.shown.stages[0].name == "After")
    let change5 = state.take(.edits([.session(nil)]))
    #expect(change5 == nil)
  }

  @Test("what does not fit asks for the whole map")
  func lost() {
    var state = state()
    let change6 = state.take(.edits([.undo]))
    #expect(change6 == .lost)
    let change7 = state.take(.map([0x7B]))
    #expect(change7 == .lost)
  }

  @Test("what is private is not shown until it is shared")
  func sharing() {
    var state = state()
    #expect(state.shown.notes.isEmpty && state.map.notes == "secret")
    let change8 = state.take(.share(RoomShare(hidden: [])))
    #expect(change8 == .map)
    #expect(state.shown.notes == "secret")
  }

  @Test("a round of which only more have answered leaves the question as it is")
  func rounds() {
    var state = state()
    var round = RoomRound(id: "r", key: "k", kind: .rating)
    let change9 = state.take(.round(round))
    #expect(change9 == .round)
    let change10 = state.take(.round(round))
    #expect(change10 == nil)
    round.answered = 3
    let change11 = state.take(.round(round))
    #expect(change11 == .light)
    round.state = .closed
    let change12 = state.take(.round(round))
    #expect(change12 == .round)
    let change13 = state.take(.round(nil))
    #expect(change13 == .round)
  }
}
