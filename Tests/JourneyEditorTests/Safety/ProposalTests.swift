import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// What programs propose waits on a page until somebody decides.
@Suite("Proposals of programs")
struct ProposalTests {
  private let base = map(["Buy: Asks, Pays"], title: "A visit")

  private func offer(_ change: (inout JourneyMap) throws -> Void) throws -> ProposalOffer {
    var proposed = base
    try change(&proposed)
    return ProposalOffer(
      name: "p1", reason: "The survey of May", author: "a helper", base: base, proposed: proposed)
  }

  private func rated(_ map: inout JourneyMap, _ owner: String) throws {
    let id = try #require(map.stages.first?.touchpoints.first?.id)
    _ = try map.apply(Transaction(StepLabel(.changeField), [.touchpoint(id, .owner(owner))]))
  }

  @Test("a page says who proposes what and why; taken over it is one step, which can be undone")
  func taken() throws {
    var robot = Robot(base, file: DocumentFile(path: "visit.journey.json"))
    let isOffered = robot.editor.offer(try offer { try rated(&$0, "Care") })
    #expect(isOffered)
    for words in ["a helper", "The survey of May", "Care", "Nothing has been changed"] {
      #expect(robot.screen.contains(words), "\(words): \(robot.screen)")
    }
    #expect(robot.editor.map == base)
    robot.perform("t")
    #expect(robot.editor.map.stages.first?.touchpoints.first?.owner == "Care" && robot.editor.isModified)
    #expect(robot.effects.contains(.settleProposal("p1", .settled)))
    robot.perform("u")
    #expect(robot.editor.map == base)
  }

  @Test(
    "declined it goes, put off it waits; the map stays as it was", arguments: [("d", true), ("Esc", false)])
  func notTaken(_ key: String, _ isSettled: Bool) throws {
    var robot = Robot(base, file: DocumentFile(path: "visit.journey.json"), language: .arabic)
    let isOffered = robot.editor.offer(try offer { try rated(&$0, "Care") })
    #expect(isOffered)
    robot.perform(key)
    #expect(robot.effects == [.settleProposal("p1", isSettled ? .settled : .later)])
    #expect(robot.editor.map == base && !robot.editor.isModified)
  }

  @Test("what somebody changed meanwhile stays where the proposal contradicts it, and the page says so")
  func contradicted() throws {
    var now = base
    try rated(&now, "Sales")
    var robot = Robot(now, file: DocumentFile(path: "visit.journey.json"))
    let offer = try offer { map in
      try rated(&map, "Care")
      let id = try #require(map.stages.first?.touchpoints.last?.id)
      _ = try map.apply(Transaction(StepLabel(.changeField), [.touchpoint(id, .channel("app"))]))
    }
    let isOffered = robot.editor.offer(offer)
    #expect(isOffered)
    #expect(robot.screen.contains("contradicts one change"), "\(robot.screen)")
    robot.perform("t")
    #expect(robot.editor.map.stages.first?.touchpoints.map(\.owner) == ["Sales", ""])
    #expect(robot.editor.map.stages.first?.touchpoints.last?.channel == "app")
  }

  @Test("nothing is offered while something else is open, nor on a map that is read-only")
  func notNow() throws {
    var robot = Robot(base, file: DocumentFile(path: "visit.journey.json", readOnly: .readOnlyAsked))
    let onReadOnly = robot.editor.offer(try offer { try rated(&$0, "Care") })
    robot = Robot(base, file: DocumentFile(path: "visit.journey.json"))
    robot.perform("?")
    let overHelp = robot.editor.offer(try offer { try rated(&$0, "Care") })
    #expect(!onReadOnly && !overHelp)
  }
}
