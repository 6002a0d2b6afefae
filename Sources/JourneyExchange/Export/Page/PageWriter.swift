package import TerminalText

/// Fills one of our templates with values, byte behind byte.
package struct PageWriter {
  /// The page so far.
  package private(set) var bytes: [UInt8] = []
  /// How many values were asked for: what the work grows with.
  private(set) var asked = 0
  private let parts: [String: PageLayout]
  private let reading: TextDirection
  /// The objects around, the innermost last.
  private var around: [PageValue] = []

  /// A page of a map that reads in `reading`.
  ///
  /// - Parameters:
  ///   - parts: the templates that can be called by name.
  ///   - capacity: how many bytes to make room for.
  package init(parts: [String: PageLayout], reading: TextDirection, capacity: Int) {
    self.parts = parts
    self.reading = reading
    bytes.reserveCapacity(capacity)
  }

  /// Writes a template filled with the values of an object.
  package mutating func write(_ layout: PageLayout, with value: PageValue) {
    around.append(value)
    write(layout)
    around.removeLast()
  }

  private mutating func write(_ layout: PageLayout) {
    for piece in layout.pieces {
      switch piece {
      case .bytes(let text): bytes.append(contentsOf: text)
      case .value(let name, let isEscaped): show(value(of: name), isEscaped: isEscaped)
      case .section(let name, let inner): writeSection(inner, for: value(of: name))
      case .inverted(let name, let inner): if value(of: name).isMissing { write(inner) }
      case .part(let name): if let part = parts[name] { write(part) }
      }
    }
  }

  private mutating func writeSection(_ inner: PageLayout, for value: PageValue) {
    switch value {
    case .nothing, .flag(false): break
    case .flag(true): write(inner)
    case .list(let list): for number in 0..<list.count { write(inner, with: list[number]) }
    case .text, .markup, .object: write(inner, with: value)
    }
  }

  private mutating func show(_ value: PageValue, isEscaped: Bool) {
    switch value {
    case .text(let text):
      let marked = reading == .rightToLeft ? text.marked(forMapReading: reading) : text
      if isEscaped { bytes.append(markup: marked) } else { bytes.append(raw: marked) }
    case .markup(let text): if isEscaped { bytes.append(markup: text) } else { bytes.append(raw: text) }
    case .nothing, .flag, .list, .object: break
    }
  }

  private mutating func value(of name: PageName) -> PageValue {
    asked += 1
    guard let first = name.name else { return around.last ?? .nothing }
    var found = PageValue.nothing
    for value in around.reversed() {
      if case .object(let object) = value, let own = object[first] {
        found = own
        break
      }
    }
    for inner in name.rest {
      guard case .object(let object) = found, let own = object[inner] else { return .nothing }
      found = own
    }
    guard name.isFirst else { return found }
    if case .list(let list) = found, list.count > 0 { return list[0] }
    return .nothing
  }
}

extension PageValue {
  /// Whether a section about it is left out.
  var isMissing: Bool {
    switch self {
    case .nothing, .flag(false): true
    case .list(let list): list.count == 0
    case .text, .markup, .flag(true), .object: false
    }
  }
}
