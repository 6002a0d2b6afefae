/// The keys of the attributes that mean something.
struct XESKeys {
  /// All of them.
  let all: [String]
  /// By the number of the part: looked up for every event.
  private let places: [Int?]
  private let only: [(key: Int, value: [UInt8])]

  init(_ options: EventLogOptions) {
    var named: [LogPart: String] = [
      .case: "concept:name", .activity: "concept:name", .time: "time:timestamp",
      .lifecycle: "lifecycle:transition", .cost: "cost:total", .amount: "amount", .end: "end",
    ]
    for (part, name) in options.columns { named[part] = Self.bare(name) }
    let wanted = options.only.map { (key: Self.bare($0.column), value: Array($0.value.utf8)) }
    let all = Array(Set(named.values).union(wanted.map(\.key))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    self.all = all
    places = LogPart.allCases.map { named[$0].flatMap { numbers[$0] } }
    only = wanted.compactMap { wanted in numbers[wanted.key].map { ($0, wanted.value) } }
  }

  /// Attributes of traces are called `case:…` where traces are written as tables.
  private static func bare(_ name: String) -> String {
    name.hasPrefix("case:") ? String(name.dropFirst(5)) : name
  }

  /// Whether cases are to be told apart by their own names.
  static func namesCases(_ options: EventLogOptions) -> Bool {
    options.columns[.segment].map { bare($0) == bare(options.columns[.case] ?? "concept:name") } ?? false
  }

  /// The key of a part.
  subscript(part: LogPart) -> Int? { places[part.number] }

  /// Whether an event has the values that it must have, by itself or by its trace.
  func keeps(_ event: Int, of trace: XESTrace, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    only.allSatisfy { key, value in
      let found = trace.value(key, event: event) ?? trace.value(key, event: nil)
      return found.map { bytes[$0].elementsEqual(value) } ?? value.isEmpty
    }
  }
}
