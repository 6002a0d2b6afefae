import JourneyFile

/// Writes one line: an object whose first member, `say`, is the kind of message.
struct RoomLineWriter {
  private var writer = JSONWriter(layout: .compact)

  init(_ kind: String) {
    writer.beginObject()
    put("say", kind)
  }

  /// The line with its end.
  consuming func line() -> [UInt8] {
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  mutating func put(_ name: String, _ text: String?) {
    guard let text else { return }
    writer.name(name)
    writer.value(text)
  }

  mutating func put(_ name: String, _ number: Int?) {
    guard let number else { return }
    writer.name(name)
    writer.value(number)
  }

  mutating func put(_ name: String, _ number: Double?) {
    guard let number, number.isFinite else { return }
    writer.name(name)
    writer.value(number)
  }

  mutating func put(_ name: String, _ flag: Bool) {
    writer.name(name)
    writer.value(flag)
  }

  mutating func put(_ name: String, _ numbers: [Int]) { list(name, numbers) { $0.writer.value($1) } }

  mutating func put(_ name: String, _ texts: [String]) { list(name, texts) { $0.writer.value($1) } }

  /// Writes a list of objects.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ write: (inout Self, Element) -> Void
  ) {
    list(name, elements) {
      $0.writer.beginObject()
      write(&$0, $1)
      $0.writer.endObject()
    }
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout Self, Element) -> Void
  ) {
    writer.name(name)
    writer.beginArray()
    for element in elements { write(&self, element) }
    writer.endArray()
  }
}

/// Reads the members of an object; what is not there, or is something else, is nil.
struct RoomLineReader {
  private let members: [String: JSONElement.Value]

  /// Reads a line; nil where it is no object.
  init?(line: [UInt8]) {
    let limits = JSONLimits(bytes: RoomTalk.longestLine, scalarBytes: RoomTalk.longestLine, depth: 8)
    guard let document = try? JSONDocument(parsing: line, limits: limits) else { return nil }
    self.init(document.element.value)
  }

  private init?(_ value: JSONElement.Value) {
    guard case .object(let members) = value else { return nil }
    self.members = Dictionary(members.map { ($0.name, $0.element.value) }) { first, _ in first }
  }

  func text(_ name: String) -> String? { members[name].flatMap(Self.text) }

  func number(_ name: String) -> Int? { members[name].flatMap(Self.number) }

  func decimal(_ name: String) -> Double? {
    if case .number(let digits)? = members[name] { Double(digits) } else { nil }
  }

  func flag(_ name: String) -> Bool? { if case .flag(let flag)? = members[name] { flag } else { nil } }

  func texts(_ name: String) -> [String]? { list(name, Self.text) }

  func numbers(_ name: String) -> [Int]? { list(name, Self.number) }

  func objects(_ name: String) -> [RoomLineReader]? { list(name) { Self($0) } }

  /// A list; nil also where one of its elements is not what was asked for.
  private func list<Element>(_ name: String, _ read: (JSONElement.Value) -> Element?) -> [Element]? {
    guard case .array(let elements)? = members[name] else { return nil }
    let read = elements.compactMap { read($0.value) }
    return read.count == elements.count ? read : nil
  }

  private static func text(_ value: JSONElement.Value) -> String? {
    if case .string(let text) = value { text } else { nil }
  }

  private static func number(_ value: JSONElement.Value) -> Int? {
    if case .number(let digits) = value { Int(digits) } else { nil }
  }
}
