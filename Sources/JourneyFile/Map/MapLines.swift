/// In which lines of a file the stages and touchpoints of its map begin: for messages that point into the file.
public struct MapLines: Sendable {
  /// The line of each stage's opening brace, from 1, in order.
  public private(set) var stages: [Int] = []
  /// For each stage those of its touchpoints.
  public private(set) var touchpoints: [[Int]] = []

  /// Lines that are known from elsewhere, from 1, in the order of the map.
  public init(stages: [Int], touchpoints: [[Int]]) {
    self.stages = stages
    self.touchpoints = touchpoints
  }

  /// The lines of a text that has been read as a map; none at all of another text.
  public init(of bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes) else { return }
    var counter = LineCounter(bytes)
    for stage in document.elements(of: document.member("stages", of: 0)) {
      stages.append(counter.line(at: document.tape[stage].offset))
      let list = document.member("touchpoints", of: stage)
      touchpoints.append(document.elements(of: list).map { counter.line(at: document.tape[$0].offset) })
    }
  }
}

/// Counts lines up to places that are asked for in any order, quickest from front to back.
private struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at place: Int) -> Int {
    if place < offset { (offset, line) = (0, 1) }
    while offset < place {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}

extension JSONDocument {
  /// The value of an object's member; nil where there is none.
  func member(_ name: String, of node: Int) -> Int? {
    guard kind(node) == .object else { return nil }
    var place = node + 1
    while place < after(node) {
      if string(place) == name { return place + 1 }
      place = after(place + 1)
    }
    return nil
  }

  /// The elements of an array; none of anything else.
  func elements(of node: Int?) -> [Int] {
    guard let node, kind(node) == .array else { return [] }
    var elements: [Int] = []
    var place = node + 1
    while place < after(node) {
      elements.append(place)
      place = after(place)
    }
    return elements
  }
}
