/// A value of a small JSON text as a tree, each with its place: for texts that people write and are told about by line
/// and column, such as a configuration. Maps are read from the tape instead, which costs a fraction.
public struct JSONElement: Sendable {
  /// What stands there.
  public enum Value: Sendable {
    case null
    case flag(Bool)
    /// A number as it stands in the text.
    case number(String)
    case string(String)
    case array([JSONElement])
    case object([JSONMember])
  }

  /// What stands there.
  public let value: Value
  /// Where it begins, for people.
  public let position: TextPosition
  /// Which bytes of the text it is, quotation marks and brackets included.
  public let span: Range<Int>
}

/// A member of an object.
public struct JSONMember: Sendable {
  /// Its name, unescaped.
  public let name: String
  /// Where the name begins.
  public let position: TextPosition
  /// What it is set to.
  public let element: JSONElement
}

extension JSONDocument {
  /// The whole text as a tree.
  public var element: JSONElement {
    var walk = TextWalk(bytes)
    return element(0, &walk)
  }

  private func element(_ node: Int, _ walk: inout TextWalk) -> JSONElement {
    let part = tape[node]
    let isString = part.kind == .string
    let start = isString ? part.offset - 1 : part.offset
    let place = walk.position(at: start)
    let end: Int
    let value: JSONElement.Value
    switch part.kind {
    case .null: (value, end) = (.null, start + part.length)
    case .yes: (value, end) = (.flag(true), start + part.length)
    case .no: (value, end) = (.flag(false), start + part.length)
    case .number: (value, end) = (.number(String(decoding: source(node), as: UTF8.self)), start + part.length)
    case .string: (value, end) = (.string(string(node)), part.offset + part.length + 1)
    case .array:
      let elements = children(of: node).map { element($0, &walk) }
      (value, end) = (
        .array(elements), closing(UInt8(ascii: "]"), from: elements.last?.span.upperBound ?? start + 1)
      )
    case .object:
      let members = members(of: node, &walk)
      let last = members.last?.element.span.upperBound ?? start + 1
      (value, end) = (.object(members), closing(UInt8(ascii: "}"), from: last))
    }
    return JSONElement(value: value, position: place, span: start..<end)
  }

  private func children(of node: Int) -> [Int] {
    var (children, child) = ([Int](), node + 1)
    while child < tape[node].next {
      children.append(child)
      child = after(child)
    }
    return children
  }

  private func members(of node: Int, _ walk: inout TextWalk) -> [JSONMember] {
    var (members, name) = ([JSONMember](), node + 1)
    while name < tape[node].next {
      let place = walk.position(at: tape[name].offset - 1)
      members.append(JSONMember(name: string(name), position: place, element: element(name + 1, &walk)))
      name = after(name + 1)
    }
    return members
  }

  /// The byte behind the bracket that closes a container: between its last value and that stands nothing but blanks.
  private func closing(_ bracket: UInt8, from place: Int) -> Int {
    (bytes[place...].firstIndex(of: bracket) ?? bytes.count - 1) + 1
  }
}
