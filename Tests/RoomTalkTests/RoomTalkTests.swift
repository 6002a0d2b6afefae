import JourneyFile
import JourneyModel
import RoomTalk
import TestSupport
import Testing

@Suite struct RoomTalkTests {
  private static let opening = RoomOpening(
    language: "ar", address: "::1", port: 0, token: String(repeating: "0f", count: 16),
    key: String(repeating: "a1", count: 32),
    tls: RoomCertificate(certificate: "/tmp/a b.pem", key: "/tmp/“k”.pem"),
    share: RoomShare(hidden: [.notes], takesThoughts: false))

  private static var round: RoomRound {
    var round = RoomRound(id: "r1", key: String(repeating: "c", count: 32), kind: .dots)
    (round.question, round.dots, round.answered) = ("أيّها أوّلًا؟", 3, 6)
    round.choices = [.init(ref: "t1", text: "A \"B\"\n", place: "S"), .init(ref: "t2", text: "")]
    return round
  }

  private static var revealed: RoomRound {
    var round = RoomRound(id: "r2", key: "", kind: .pain)
    (round.touchpoint, round.part, round.persona, round.state) = ("t1", "p1", "x", .revealed)
    round.result = .init(
      figures: [
        .init(median: 2.5, spread: 3, agrees: false, counts: [1, 0, 2]),
        .init(median: nil, spread: 0, agrees: true, counts: []),
      ], dots: [4, 0])
    return round
  }

  private static let entries: [JournalEntry] = {
    let forward = Transaction(
      StepLabel(.rate, "ا", detail: "2"), [.touchpoint(Identifier("t"), .votes(2))])
    let mark = Bookmark(focus: .touchpoint(Identifier("t")))
    return [
      .step(JournaledStep(forward, inverse: forward, before: mark, after: mark, isMerged: true)), .undo,
      .redo,
      .openText(OpenText("half a wo", at: .ballot)), .session(nil),
    ]
  }()

  static let orders: [RoomOrder] = [
    .open(opening), .map(Array("{\"rihla\": 1}\n".utf8)), .edits(entries), .edits([]), .focus(.nothing),
    .focus(.stage(Identifier("s"))), .focus(.touchpoint(Identifier("t"))), .round(nil), .round(round),
    .round(revealed), .timer(nil), .timer(1_800_000_000_123), .share(RoomShare()), .token("ff"),
    .taken([1, 2, 3]), .refused([]), .close,
  ]

  static let reports: [RoomReport] = [
    .ready(
      RoomPlace(
        address: "192.168.1.7", port: 8080, link: "http://192.168.1.7:8080/x/", code: ["# #", " # ", "   "])),
    .failed(.portTaken, detail: "8080"), .present(8),
    .answer(RoomAnswer(number: 4, round: "r1", slot: "00ff00ff00ff00ff", values: [-2, 4])),
    .thought(5, text: "كتبتُ \u{1F600} \\ \"so\""), .mapWanted,
  ]

  @Test("an order is read as it was written", arguments: orders)
  func order(_ order: RoomOrder) {
    #expect(order.line.last == UInt8(ascii: "\n"))
    #expect(order.line.dropLast().allSatisfy { $0 != UInt8(ascii: "\n") })
    #expect(RoomOrder(line: order.line) == order)
  }

  @Test("a report is read as it was written", arguments: reports)
  func report(_ report: RoomReport) {
    #expect(report.line.dropLast().allSatisfy { $0 != UInt8(ascii: "\n") })
    #expect(RoomReport(line: report.line) == report)
  }

  @Test("what is said to one who follows is read as it was written", arguments: orders)
  func follow(_ order: RoomOrder) {
    #expect(FollowOrder(line: FollowOrder.show(order).line) == .show(order))
    for other in [FollowOrder.kept, .handedOver(Self.opening)] {
      #expect(FollowOrder(line: other.line) == other)
    }
    for request in FollowRequest.allCases { #expect(FollowRequest(line: request.line) == request) }
    for text in ["{}", "{\"say\":\"handedOver\"}", "{\"say\":\"dance\"}", "[", ""] {
      #expect(FollowOrder(line: Array(text.utf8)) == nil && FollowRequest(line: Array(text.utf8)) == nil)
    }
  }

  @Test("every kind, state and reason is read as it was written")
  func words() {
    for kind in RoomRound.Kind.allCases {
      for state in RoomRound.State.allCases {
        var round = RoomRound(id: "r", key: "k", kind: kind)
        round.state = state
        #expect(RoomOrder(line: RoomOrder.round(round).line) == .round(round))
      }
    }
    for reason in RoomFailure.allCases {
      #expect(RoomReport(line: RoomReport.failed(reason, detail: "").line) == .failed(reason, detail: ""))
    }
  }

  @Test("a kind that is not known, and a line that is none, are passed over")
  func unknown() {
    for text in [
      "", "{}", "[]", "{\"say\":\"dance\"}", "{\"say\":\"map\"}", "{\"say\":3}", "{\"say\":\"answer\"}",
    ] {
      #expect(RoomOrder(line: Array(text.utf8)) == nil, "\(text)")
      #expect(RoomReport(line: Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test("members that are not known are passed over")
  func newer() {
    #expect(RoomReport(line: Array("{\"say\":\"present\",\"count\":3,\"who\":[1]}".utf8)) == .present(3))
  }

  @Test("what is hidden and not known hides everything")
  func hidden() {
    let line = Array("{\"say\":\"share\",\"hidden\":[\"smells\"],\"thoughts\":true}".utf8)
    #expect(RoomOrder(line: line) == .share(RoomShare()))
  }

  @Test("lines are the same however they are cut into reads", arguments: [1, 2, 3, 7, 1000])
  func lines(size: Int) {
    let bytes = Self.orders.flatMap(\.line)
    var (lines, found) = (RoomLines(), [RoomOrder]())
    for start in stride(from: 0, to: bytes.count, by: size) {
      found += (lines.take(bytes[start..<min(start + size, bytes.count)]) ?? []).compactMap(RoomOrder.init)
    }
    #expect(found == Self.orders)
  }

  @Test("a line that is too long ends the talk")
  func tooLong() {
    var lines = RoomLines()
    let change1 = lines.take([UInt8](repeating: 0x20, count: RoomTalk.longestLine))
    #expect(change1 != nil)
    let change2 = lines.take([0x20])
    #expect(change2 == nil)
  }

  @Test("random bytes are never read as anything, and never end the program")
  func noise() {
    var generator = SystemRandomNumberGenerator()
    let lines = Self.orders.map(\.line) + Self.reports.map(\.line)
    for _ in 0..<2000 {
      guard var line = lines.randomElement() else { return }
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        line[Int.random(in: 0..<line.count)] = UInt8.random(in: 0...255, using: &generator)
      }
      if let order = RoomOrder(line: line) { #expect(RoomOrder(line: order.line) == order) }
      if let report = RoomReport(line: line) { #expect(RoomReport(line: report.line) == report) }
    }
  }

  @Test("an answer has as many values as its kind asks for, within their ranges")
  func accepts() {
    func round(_ kind: RoomRound.Kind) -> RoomRound {
      var round = RoomRound(id: "r", key: "", kind: kind)
      (round.dots, round.choices) = (2, Self.round.choices)
      return round
    }
    for (kind, good, bad) in [
      (.rating, [[1], [5]], [[], [0], [6], [1, 1]]), (.emotion, [[-2], [2]], [[-3], [3]]),
      (.dots, [[], [0, 0], [1]], [[2], [-1], [0, 1, 0]]),
      (.pain, [[1, 0], [5, 4]], [[0, 0], [1], [1, 5]]),
      (.opportunity, [[1, 5]], [[0, 1], [1, 6]]), (.thought, [], [[], [1]]),
    ] as [(RoomRound.Kind, [[Int]], [[Int]])] {
      for values in good { #expect(round(kind).accepts(values), "\(kind) \(values)") }
      for values in bad { #expect(!round(kind).accepts(values), "\(kind) \(values)") }
    }
  }
}
