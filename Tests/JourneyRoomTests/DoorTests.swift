import Testing

@testable import JourneyRoom

@Suite struct DoorTests {
  private let key = [UInt8](repeating: 0xA1, count: 32)

  @Test("codes are those of RFC 4231")
  func codes() {
    let short = RoomKeys.code(of: Array("what do ya want for nothing?".utf8), under: Array("Jefe".utf8))
    #expect(
      RoomKeys.hex(short) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    let long = RoomKeys.code(
      of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      under: [UInt8](repeating: 0xAA, count: 131))
    #expect(RoomKeys.hex(long) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test("only the same text is the same")
  func same() {
    #expect(RoomKeys.isSame([1, 2], [1, 2]))
    #expect(!RoomKeys.isSame([1, 2], [1, 3]))
    #expect(!RoomKeys.isSame([1, 2], [1, 2, 3]))
    #expect(RoomKeys.bytes(hex: "0fA0") == nil && RoomKeys.bytes(hex: "0fa") == nil)
    #expect(RoomKeys.bytes(hex: "0fa0") == [0x0F, 0xA0])
  }

  @Test("a device is known by its cookie among others, and by no cookie that was made elsewhere")
  func cookies() {
    let device = RoomDevice.new()
    let cookie = RoomDevice.cookie + "=" + device.value(key)
    #expect(RoomDevice(cookies: "a=b; \(cookie); c=d", key: key) == device)
    #expect(RoomDevice(cookies: cookie, key: [1]) == nil)
    #expect(RoomDevice(cookies: cookie + "0", key: key) == nil)
    let zeros = String(repeating: "0", count: 32)
    #expect(RoomDevice(cookies: RoomDevice.cookie + "=" + zeros + "-" + zeros, key: key) == nil)
    for wrong in ["", "-", "x-y", zeros] { #expect(RoomDevice(cookie: wrong, key: key) == nil) }
  }

  @Test("a device has one slot in a round, and another in the next, and no other device has it")
  func slots() {
    let (one, other) = (RoomDevice.new(), RoomDevice.new())
    let (first, second) = (String(repeating: "c3", count: 16), String(repeating: "d4", count: 16))
    #expect(one.slot(inRoundOf: first) == one.slot(inRoundOf: first))
    #expect(one.slot(inRoundOf: first) != one.slot(inRoundOf: second))
    #expect(one.slot(inRoundOf: first) != other.slot(inRoundOf: first))
    #expect(one.slot(inRoundOf: first).utf8.count == 16)
  }

  @Test("an allowance is used up and comes back with time")
  func allowance() {
    var left = Allowances(Allowance(most: 3, perSecond: 0.5))
    var taken: [Bool] = []
    for (who, now) in [("a", 0), ("a", 0), ("a", 0), ("a", 1), ("b", 1), ("a", 2), ("a", 2)] {
      taken.append(left.take(who, at: Double(now)))
    }
    #expect(taken == [true, true, true, false, true, true, false])
    let later = (0..<4).map { _ in left.take("a", at: 1000) }
    #expect(later == [true, true, true, false])
  }

  @Test("only so many are remembered, whoever comes, and those who have little left before others")
  func forgetting() {
    var left = Allowances(Allowance(most: 2, perSecond: 0.001), capacity: 100)
    for _ in 0..<2 { _ = left.take("a", at: 0) }
    for number in 0..<1000 {
      _ = left.take("x\(number)", at: 0)
      #expect(left.count <= 100)
    }
    let isTaken = left.take("a", at: 1)
    #expect(!isTaken)
  }

  @Test("a form is read as browsers write it")
  func forms() throws {
    let form = try #require(FormFields(Array("round=r1&v0=-2&text=%D9%81+%26%3D&empty=&flag".utf8)))
    #expect(form["round"] == "r1" && form["text"] == "ف &=" && form["empty"]?.isEmpty == true)
    #expect(form["flag"]?.isEmpty == true && form["none"] == nil)
    #expect(form.number("v0") == -2 && form.number("text") == nil && form.number("none") == nil)
  }

  @Test(
    "what is no form is refused",
    arguments: [
      "a=%", "a=%4", "a=%zz", "a=%ff", "a=1&a=2", (0...200).map { "a\($0)=" }.joined(separator: "&"),
    ])
  func noForms(text: String) {
    #expect(FormFields(Array(text.utf8)) == nil)
  }

  @Test("a thought is one harmless line of at most 500 characters")
  func thoughts() {
    #expect(Thought.neutralised("  a\u{1B}[31m\r\n\tb\u{0}\u{202E}c\u{2066} ") == "a[31m bc")
    #expect(Thought.neutralised("كتب\u{200C}ها") == "كتب\u{200C}ها")
    #expect(Thought.neutralised(" \u{200B}\u{7} ") == nil)
    #expect(Thought.neutralised(String(repeating: "é", count: 900))?.count == 500)
    let marks = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect((Thought.neutralised(marks)?.utf8.count ?? 0) <= 2000)
  }
}
