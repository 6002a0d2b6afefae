import Testing

@testable import JourneyModel

@Suite struct IdentifierTableTests {
  /// As we make them, shorter, longer, with what is no letter, and some that only look alike.
  private static let ids = [
    "k3v8w2qa", "k3v8w2qb", "", "a", "aa", "a ", " a", "t0000001", "t00000001", "é", "e", "a\u{0}", "\u{0}a",
    "a\u{0}\u{0}",
    "معرّف", "1", "01", "a\tb", "abcdefgh", "abcdefghi", "~~~~~~~~", "\u{7F}",
  ]

  @Test("every identifier has its own value, found, changed and taken out alone")
  func values() {
    var table = IdentifierTable<Int>()
    for (value, id) in Self.ids.enumerated() { table[id] = value }
    #expect(table.count == Self.ids.count)
    for (value, id) in Self.ids.enumerated() { #expect(table[id] == value, "\(id.debugDescription)") }
    for (value, id) in Self.ids.enumerated() {
      table[id] = value + 100
      #expect(table[id] == value + 100)
      #expect(table.removeValue(for: id) == value + 100)
      #expect(table[id] == nil && table.removeValue(for: id) == nil)
      #expect(table.count == Self.ids.count - 1 - value)
    }
  }

  @Test("setting nothing takes a value out, whichever identifier it has", arguments: ids)
  func nothing(_ id: String) {
    var table = IdentifierTable<Int>()
    table[id] = 1
    table[id] = nil
    #expect(table.count == 0 && table[id] == nil)
  }

  @Test("texts that are equal are one identifier, as everywhere")
  func equalTexts() {
    var table = IdentifierTable<Int>()
    table["caf\u{E9}"] = 1
    #expect(table["cafe\u{301}"] == 1)
    table["cafe\u{301}"] = 2
    #expect(table.count == 1)
  }

  @Test("tables are the same when the same values stand under the same identifiers")
  func same() {
    var (one, other) = (IdentifierTable<Int>(), IdentifierTable<Int>())
    for (value, id) in Self.ids.enumerated() { one[id] = value }
    for (value, id) in Self.ids.enumerated().reversed() { other[id] = value }
    #expect(one.isSame(as: other, by: ==))
    for id in ["a", "معرّف"] {
      var changed = other
      changed[id] = -1
      #expect(!one.isSame(as: changed, by: ==) && !changed.isSame(as: one, by: ==))
      changed[id] = nil
      #expect(!one.isSame(as: changed, by: ==) && !changed.isSame(as: one, by: ==))
      changed["z"] = one[id]
      #expect(!one.isSame(as: changed, by: ==))
    }
  }
}
