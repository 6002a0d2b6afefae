import Testing

@testable import JourneyModel

@Suite struct TransactionTests {
  private let touchpoint = Touchpoint.ID("t")

  @Test("a transaction has the slots of its edits in order")
  func slots() {
    let transaction = Transaction(
      StepLabel(.rate),
      [.touchpoint(touchpoint, .votes(1)), .map(.title("x")), .touchpoint(touchpoint, .votes(2))])
    #expect(
      transaction.slots == [
        .touchpoint(touchpoint, TouchpointChange.votes.field.number), .map(MapChange.title.field.number),
        .touchpoint(touchpoint, TouchpointChange.votes.field.number),
      ])
  }

  @Test("a transaction that adds or removes anything has none")
  func noSlots() {
    let edits: [Edit] = [.map(.title("x")), .removeTouchpoint(touchpoint)]
    #expect(Transaction(StepLabel(.rate), edits).slots == nil)
  }

  @Test("a label says one thing changed unless told otherwise")
  func labelDefaults() {
    let label = StepLabel(.rate, "Pays", detail: "2")
    #expect((label.verb, label.subject, label.detail, label.count) == (.rate, "Pays", "2", 1))
  }
}
