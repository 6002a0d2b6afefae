/// A JSON text that has been read: its bytes and the ordered tree over them.
///
/// The tree is addressed by node numbers; 0 is the root. Strings and numbers are made only when asked for,
/// so what nobody reads costs eight bytes.
public struct JSONDocument: Sendable {
  let bytes: [UInt8]
  let tape: JSONTape

  /// Reads a whole text: UTF-8, one value, nothing behind it.
  ///
  /// - Parameters:
  ///   - bytes: the text; a byte order mark in front is skipped.
  ///   - limits: how large and deep it may be.
  /// - Throws: `JSONError` with the place of the first trouble. A text with marks of an unfinished merge
  ///   always fails with the first of those.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .map) throws(JSONError) {
    self.tape = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSONTape in
      guard var reader = JSONReader(buffer, limits: limits) else {
        let start = TextPosition(line: 1, column: 1, offset: 0)
        throw JSONError(position: start, problem: .unexpected(.end, expected: .value))
      }
      do throws(JSONReader.Failure) {
        try reader.readDocument()
      } catch {
        throw Self.error(for: error, in: buffer, tape: reader.tape)
      }
      return reader.tape
    }
    self.bytes = bytes
  }

  private static func error(
    for failure: JSONReader.Failure, in buffer: UnsafeBufferPointer<UInt8>, tape: JSONTape
  ) -> JSONError {
    if case .plain(.tooLarge) = failure.problem {
    } else if let marker = ConflictMarker.firstOffset(in: buffer) {
      return JSONError(position: TextPosition(offset: marker, in: buffer), problem: .conflictMarker)
    }
    let position = TextPosition(offset: failure.offset, in: buffer)
    switch failure.problem {
    case .plain(let problem):
      return JSONError(position: position, problem: problem)
    case .duplicateKey(let node, let first):
      let key = string(of: tape[node], in: buffer)
      let earlier = TextPosition(offset: first, in: buffer)
      return JSONError(position: position, problem: .duplicateKey(key, first: earlier))
    }
  }
}

extension JSONDocument {
  /// What stands at a node.
  func kind(_ node: Int) -> JSONNode.Kind { tape[node].kind }

  /// Whether it is a certain kind that stands at a node.
  @inline(__always) func isKind(_ node: Int, _ kind: JSONNode.Kind) -> Bool { tape[node].isKind(kind) }

  /// The node behind a value and all that is in it: its next sibling, or the end of what holds it.
  @inline(__always) func after(_ node: Int) -> Int {
    let value = tape[node]
    return value.isContainer ? value.next : node + 1
  }

  /// The text of a string node (a member's name is one).
  func string(_ node: Int) -> String {
    bytes.withUnsafeBufferPointer { Self.string(of: tape[node], in: $0) }
  }

  /// A scalar as it stands in the text; of a string, the inside.
  func source(_ node: Int) -> ArraySlice<UInt8> {
    bytes[tape[node].offset..<tape[node].offset + tape[node].length]
  }

  /// The value of a number; nil where it is beyond `Double`.
  func number(_ node: Int) -> Double? {
    let (start, length) = (tape[node].offset, tape[node].length)
    return bytes.withUnsafeBufferPointer {
      JSONNumber.value(of: UnsafeBufferPointer(rebasing: $0[start..<start + length]))
    }
  }

  /// Line and column of a node; of a string, its quotation mark.
  func position(_ node: Int) -> TextPosition {
    let offset = tape[node].kind == .string ? tape[node].offset - 1 : tape[node].offset
    return bytes.withUnsafeBufferPointer { TextPosition(offset: offset, in: $0) }
  }

  private static func string(of node: JSONNode, in buffer: UnsafeBufferPointer<UInt8>) -> String {
    let raw = UnsafeBufferPointer(rebasing: buffer[node.offset..<node.offset + node.length])
    if node.hasEscapes { return String(decoding: JSONEscapes.resolved(raw), as: UTF8.self) }
    return String(decoding: raw, as: UTF8.self)
  }
}

extension JSONDocument {
  /// The whole text laid out anew: the same values, number literals verbatim.
  public func text(layout: JSONWriter.Layout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout: layout, capacity: bytes.count)
    writer.value(0, of: self)
    writer.finish()
    return writer.bytes
  }
}
