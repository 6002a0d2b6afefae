/// Writes JSON into one growing buffer, laid out as `jq .` lays it out.
///
/// Two spaces an inner level, one space behind a colon, empty containers closed at once, letters never escaped.
/// The caller sees to it that names and values alternate inside objects; the writer sees to commas, line
/// breaks and escapes.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One value a line, as `jq .`.
    case indented
    /// Without any space, as `jq -c .`.
    case compact
  }

  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// How many containers are open.
  private(set) var depth: Int
  private var needsComma = false
  private var followsName = false

  /// An empty text.
  ///
  /// - Parameters:
  ///   - layout: how it is laid out.
  ///   - capacity: how many bytes to make room for.
  public init(layout: Layout = .indented, capacity: Int = 0) {
    self.layout = layout
    depth = 0
    bytes.reserveCapacity(capacity)
  }

  /// Ends the text with its final newline (none in the compact layout).
  public mutating func finish() {
    if layout == .indented { bytes.append(UInt8(ascii: "\n")) }
  }

  /// What is written so far, which is then not here any more: who writes much hands it on piece by piece.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(taken.count)
    return taken
  }

  // MARK: Containers

  /// Opens an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  // MARK: Names and values

  /// A member's name that needs no escape.
  mutating func plainName(_ name: String) {
    separate()
    var name = name
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8 { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endName()
  }

  /// A member's name.
  public mutating func name(_ name: String) {
    separate()
    appendQuoted(name)
    endName()
  }

  /// A string.
  public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  /// A truth value.
  public mutating func value(_ isTrue: Bool) { literal(isTrue ? "true" : "false") }

  /// A whole number.
  public mutating func value(_ number: Int) { literal(String(number)) }

  /// A number as the shortest decimal that reads back as the same value, without exponent; must be finite.
  public mutating func value(_ number: Double) { literal(JSONNumber.text(of: number)) }

  /// Nothing.
  public mutating func null() { literal("null") }

  /// A number or word that is valid JSON already.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func literal(_ text: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: text)
    needsComma = true
  }

  // MARK: Layout

  private mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsName = true
  }

  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    needsComma = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    let lineBreak: StaticString = "\n                                "
    let count = 1 + 2 * depth
    let common = min(count, lineBreak.utf8CodeUnitCount)
    bytes.append(contentsOf: UnsafeBufferPointer(start: lineBreak.utf8Start, count: common))
    if count > common { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count - common)) }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { JSONEscapes.append($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }
}
