import Glibc

/// The attributes of a trace and its events, those that mean something, as bytes one behind the other.
struct XESTrace {
  /// The keys of the attributes that mean something.
  private let keys: [[CChar]]
  /// Whether a key begins with a byte: most attributes are told apart by that.
  private let beginnings: [Bool]
  private var bytes: [UInt8] = []
  /// For each key the place of its value in the trace itself, and then in each event.
  private var values: [Range<Int>?]
  /// The line in which each event ends.
  private(set) var lines: [Int] = []

  init(_ keys: [String]) {
    self.keys = keys.map { $0.utf8.map { CChar(bitPattern: $0) } + [0] }
    var beginnings = [Bool](repeating: false, count: 256)
    for key in keys { beginnings[Int(key.utf8.first ?? 0)] = true }
    self.beginnings = beginnings
    values = Array(repeating: nil, count: keys.count)
  }

  /// Begins another trace.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    values += repeatElement(nil, count: keys.count)
  }

  /// Begins another event; what comes now belongs to it, and no more to the trace.
  mutating func beginEvent() { values += repeatElement(nil, count: keys.count) }

  /// Ends the event.
  mutating func endEvent(line: Int) { lines.append(line) }

  /// Takes an attribute.
  ///
  /// - Parameter isOfEvent: Whether it is of the event that was begun last; else of the trace.
  mutating func add(_ key: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>, isOfEvent: Bool) {
    guard beginnings[Int(UInt8(bitPattern: key.pointee))] else { return }
    let base = isOfEvent ? values.count - keys.count : 0
    for place in keys.indices {
      let isKey = keys[place].withUnsafeBufferPointer { $0.baseAddress.map { strcmp($0, key) == 0 } ?? false }
      guard isKey else { continue }
      let start = bytes.count
      let text = UnsafeRawBufferPointer(start: value, count: strlen(value))
      bytes.append(contentsOf: text)
      values[base + place] = start..<bytes.count
    }
  }

  /// The value of a key, of an event or the trace itself, nil where they do not say it.
  func value(_ key: Int?, event: Int?) -> Range<Int>? {
    key.flatMap { values[((event ?? -1) + 1) * keys.count + $0] }
  }

  /// Hands over the bytes in which the values lie.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer(body)
  }
}
