/// A small JSON text as a value that can be changed and written again; numbers stay as they stand in the text.
public indirect enum JSONTree: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What it is set to.
    public var value: JSONTree

    /// A member.
    public init(_ name: String, _ value: JSONTree) { (self.name, self.value) = (name, value) }
  }

  /// Reads a text.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .map) throws(JSONError) {
    self.init(try JSONDocument(parsing: bytes, limits: limits).element)
  }

  private init(_ element: JSONElement) {
    switch element.value {
    case .null: self = .null
    case .flag(let flag): self = .flag(flag)
    case .number(let text): self = .number(text)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONTree($0) })
    case .object(let members): self = .object(members.map { Member($0.name, JSONTree($0.element)) })
    }
  }

  /// A member of an object; nil of anything else, and where there is none. Setting nil takes it out.
  public subscript(name: String) -> JSONTree? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      if let place = members.firstIndex(where: { $0.name == name }) {
        if let newValue { members[place].value = newValue } else { members.remove(at: place) }
      } else if let newValue {
        members.append(Member(name, newValue))
      }
      self = .object(members)
    }
  }

  /// The text, where it is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The elements, where it is an array.
  public var elements: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
  /// The whole number, where it is one.
  public var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  /// Whether it is said to be so.
  public var isTrue: Bool { self == .flag(true) }

  /// Writes it.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .flag(let flag): writer.value(flag)
    case .number(let text): writer.literal(text)
    case .string(let text): writer.value(text)
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.name(member.name)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }

  /// The text of it, in one line.
  public var compact: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    write(to: &writer)
    writer.finish()
    return writer.bytes
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }
  /// A truth value.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  /// A whole number.
  public init(integerLiteral number: Int) { self = .number(String(number)) }
  /// An array.
  public init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  /// An object.
  public init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}
