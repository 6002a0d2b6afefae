import Testing

@testable import JourneyModel

@Suite struct ListEditTests {
  private let list = ["a", "b", "c"].map { Lane(id: Identifier($0), name: $0) }

  private func after(_ edit: ListEdit<Lane>) throws -> String {
    var list = list
    _ = try list.apply(edit)
    return list.map(\.name).joined()
  }

  @Test("a record goes in at any position, the end included")
  func inserts() throws {
    let lane = Lane(id: Identifier("x"), name: "x")
    #expect(try after(.insert(lane, at: 0)) == "xabc")
    #expect(try after(.insert(lane, at: 3)) == "abcx")
  }

  @Test("a move counts positions when the record has been taken out")
  func moves() throws {
    #expect(try after(.move(Identifier("a"), to: 2)) == "bca")
    #expect(try after(.move(Identifier("c"), to: 0)) == "cab")
    #expect(try after(.move(Identifier("b"), to: 1)) == "abc")
  }

  @Test("a record is removed or replaced by its identifier")
  func removesAndReplaces() throws {
    #expect(try after(.remove(Identifier("b"))) == "ac")
    #expect(try after(.replace(Lane(id: Identifier("b"), name: "B"))) == "aBc")
  }

  static let refused: [(ListEdit<Lane>, EditError)] = [
    (.insert(Lane(id: Identifier("a"), name: ""), at: 0), .duplicate("a")),
    (.insert(Lane(id: Identifier("x"), name: ""), at: 4), .noSuchPosition(4)),
    (.insert(Lane(id: Identifier("x"), name: ""), at: -1), .noSuchPosition(-1)),
    (.remove(Identifier("x")), .noSuchRecord("x")),
    (.move(Identifier("x"), to: 0), .noSuchRecord("x")),
    (.move(Identifier("a"), to: 3), .noSuchPosition(3)),
    (.move(Identifier("a"), to: -1), .noSuchPosition(-1)),
    (.replace(Lane(id: Identifier("x"), name: "")), .noSuchRecord("x")),
  ]

  @Test("a step that does not fit is refused, and the list is as it was", arguments: refused)
  func refuses(_ edit: ListEdit<Lane>, _ reason: EditError) {
    var list = list
    #expect(throws: reason) { try list.apply(edit) }
    #expect(list == self.list)
  }

  @Test("a record whose identifier is another way to write a taken one is refused")
  func identifiersAreComparedAsText() {
    var list = [Lane(id: Identifier("\u{E9}"), name: "")]
    #expect(throws: EditError.duplicate("e\u{301}")) {
      try list.apply(.insert(Lane(id: Identifier("e\u{301}"), name: ""), at: 0))
    }
  }
}
