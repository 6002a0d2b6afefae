import JourneyModel

/// Turns a JSON tree into the records of a map: the means that all of them share.
///
/// A class, because the walks over an object's members call back into it. It lives for one reading.
final class MapDecoder {
  let document: JSONDocument
  var repairs: [Repair] = []
  /// How often a new identifier was derived from the same content.
  var occurrences: [[String]: Int] = [:]

  /// Whether any touchpoint speaks of a persona, so that those that are not there must be looked for.
  var namesPersonas = false

  /// Reached from `string` only, which calls nothing that could reach it again: no access of it needs to be watched.
  @exclusivity(unchecked) private var cache = TextCache()

  init(_ document: JSONDocument) { self.document = document }

  // MARK: Walking

  /// Reads an array, element by element.
  func list<Element>(
    _ node: Int, _ element: (Int) throws(MapFileError) -> Element
  ) throws(MapFileError) -> [Element] {
    guard document.isKind(node, .array) else { throw unexpected(node, .list) }
    let end = document.after(node)
    var elements: [Element] = []
    elements.reserveCapacity(count(node))
    var place = node + 1
    while place < end {
      elements.append(try element(place))
      place = document.after(place)
    }
    return elements
  }

  /// The text of a string node.
  func string(_ node: Int) -> String {
    let string = document.tape[node]
    if string.hasEscapes { return document.string(node) }
    return document.bytes.withUnsafeBufferPointer {
      cache.text(UnsafeBufferPointer(rebasing: $0[string.offset..<string.offset + string.length]))
    }
  }

  /// How many elements an array has.
  func count(_ array: Int) -> Int {
    let end = document.after(array)
    var count = 0
    var place = array + 1
    while place < end {
      count += 1
      place = document.after(place)
    }
    return count
  }

  /// A member that we do not know, as it stands there.
  func unknownMember(_ key: Int) -> UnknownMember {
    var writer = JSONWriter(layout: .compact)
    writer.value(key + 1, of: document)
    return UnknownMember(name: document.string(key), json: String(decoding: writer.bytes, as: UTF8.self))
  }

  // MARK: Errors

  /// The error for a value that is not what the format wants.
  @inline(never) func unexpected(_ node: Int, _ expected: MapContentError.Expected) -> MapFileError {
    .content(
      MapContentError(
        path: document.path(to: node), position: document.position(node), found: found(node),
        expected: expected))
  }

  /// The error for a required member that is not there.
  @inline(never) func missing(_ name: String, in object: Int) -> MapFileError {
    let path = document.path(to: object)
    return .content(
      MapContentError(
        path: path + JSONDocument.step(named: name, isFirst: path.isEmpty),
        position: document.position(object), found: nil, expected: .something))
  }

  private func found(_ node: Int) -> MapContentError.Found {
    switch document.kind(node) {
    case .null: .null
    case .no: .flag(false)
    case .yes: .flag(true)
    case .number: .number(String(decoding: document.source(node).prefix(40), as: UTF8.self))
    case .string: .text(String(document.string(node).prefix(40)))
    case .array: .list
    case .object: .object
    }
  }
}
