/// Reads the numbers of mouse reports, which are the same in the old and the SGR encoding.
struct MouseDecoder {
  /// Old reports do not say which button was released.
  private var pressedButton = 1

  /// The event of an SGR report: button code, column and row, the latter two from 1.
  mutating func event(_ report: [Int], isRelease: Bool) -> MouseEvent? {
    guard report.count == 3, report[1] > 0, report[2] > 0 else { return nil }
    return event(code: report[0], column: report[1] - 1, row: report[2] - 1, isRelease: isRelease)
  }

  /// The event of an old report: the same numbers as three bytes, each 32 higher.
  mutating func event(oldReport bytes: [UInt8]) -> MouseEvent? {
    guard bytes.count == 3, bytes[0] >= 32, bytes[1] > 32, bytes[2] > 32 else { return nil }
    let code = Int(bytes[0]) - 32
    let isRelease = code & 0b110_0011 == 3
    return event(
      code: isRelease ? code - 3 + pressedButton - 1 : code, column: Int(bytes[1]) - 33,
      row: Int(bytes[2]) - 33, isRelease: isRelease)
  }

  private mutating func event(code: Int, column: Int, row: Int, isRelease: Bool) -> MouseEvent? {
    var modifiers: Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    let low = code & 3
    guard code < 128 else { return nil }
    if code & 64 != 0 {
      guard low < 2, !isRelease else { return nil }
      return MouseEvent(
        low == 0 ? .wheelUp : .wheelDown, button: 0, column: column, row: row, modifiers: modifiers)
    }
    // The fourth button is none at all: motion without a press.
    guard low < 3 else { return nil }
    let isMotion = code & 32 != 0
    if !isRelease, !isMotion { pressedButton = low + 1 }
    return MouseEvent(
      isRelease ? .release : isMotion ? .drag : .press, button: low + 1, column: column, row: row,
      modifiers: modifiers)
  }
}
