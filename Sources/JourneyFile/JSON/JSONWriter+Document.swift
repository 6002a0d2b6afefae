/// Writing a tree that was read: the same values in our layout, number literals verbatim.
extension JSONWriter {
  /// Writes a value with all that is in it, without recursion.
  mutating func value(_ node: Int, of document: JSONDocument) {
    var open: [(isObject: Bool, end: Int)] = []
    var place = node
    let end = document.after(node)
    while place < end {
      while let last = open.last, last.end == place { close(last.isObject, &open) }
      if open.last?.isObject == true {
        name(document.string(place))
        place += 1
      }
      switch document.kind(place) {
      case .object:
        beginObject()
        open.append((true, document.after(place)))
      case .array:
        beginArray()
        open.append((false, document.after(place)))
      case .string: value(document.string(place))
      case .number, .yes, .no, .null: literal(document.source(place))
      }
      place += 1
    }
    while let last = open.last { close(last.isObject, &open) }
  }

  private mutating func close(_ isObject: Bool, _ open: inout [(isObject: Bool, end: Int)]) {
    open.removeLast()
    if isObject { endObject() } else { endArray() }
  }
}
