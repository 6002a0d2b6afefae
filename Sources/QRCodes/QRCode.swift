internal import CQrencode

/// A text as a picture that phones read: a square of dark and light modules, without the quiet zone around it.
public struct QRCode: Hashable, Sendable {
  /// How many modules stand in a row, and how many rows there are.
  public let width: Int
  /// Whether each is dark, row by row.
  private let modules: [Bool]

  /// The smallest code of a text, with the least of what mends it: a screen has no scratches. Nil where the text is empty or
  /// longer than any code holds.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1)
    else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // Of each byte the lowest bit is the colour; the others tell what the module is for.
    modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; those outside are the quiet zone, which is light.
  public subscript(column: Int, row: Int) -> Bool {
    guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
    return modules[row * width + column]
  }

  /// The rows, from the top: `#` for a dark module, a blank for a light one.
  public var rows: [String] {
    (0..<width).map { row in String((0..<width).map { self[$0, row] ? "#" : " " }) }
  }
}
