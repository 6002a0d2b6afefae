/// Paths for messages. They are worked out from the tree when an error needs one, so that reading a good file
/// keeps no record of where it is.
extension JSONDocument {
  /// The way from the root to a value, as in `stages[2].touchpoints[0].name`; empty for the root.
  func path(to node: Int) -> String {
    var path = ""
    var container = 0
    while container != node {
      guard let step = child(of: container, holding: node) else { return path }
      if let key = step.key {
        path += Self.step(named: string(key), isFirst: path.isEmpty)
      } else {
        path += "[\(step.position)]"
      }
      container = step.node
    }
    return path
  }

  /// One step into an object.
  static func step(named name: String, isFirst: Bool) -> String {
    let isPlain = !name.isEmpty && name.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    if isPlain { return isFirst ? name : "." + name }
    var writer = JSONWriter(layout: .compact)
    writer.value(name)
    return "[" + String(decoding: writer.bytes, as: UTF8.self) + "]"
  }

  private func child(of container: Int, holding node: Int) -> (key: Int?, position: Int, node: Int)? {
    let isObject = kind(container) == .object
    guard isObject || kind(container) == .array else { return nil }
    var place = container + 1
    var position = 0
    while place < after(container) {
      let value = isObject ? place + 1 : place
      if node < after(value) { return (isObject ? place : nil, position, value) }
      place = after(value)
      position += 1
    }
    return nil
  }
}
