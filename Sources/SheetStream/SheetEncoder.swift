/// Writes sheets as bytes, each thing at once, so that nothing but the bytes is held.
public struct SheetEncoder: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// Adds the next thing. A cell with nothing in it takes no place.
  public mutating func add(_ item: SheetItem) {
    switch item {
    case .sheet(let head):
      bytes.append(Tag.sheet.rawValue)
      bytes.append((head.isRightToLeft ? 1 : 0) | (head.isHidden ? 2 : 0))
      add(Array(head.name.utf8))
    case .row(let row):
      bytes.append(Tag.row.rawValue)
      add(row)
    case .cell(let column, .text(let text)):
      bytes.append(Tag.text.rawValue)
      add(column)
      add(text.utf8)
    case .cell(let column, .number(let number, let style)):
      bytes.append(Tag.number.rawValue)
      add(column)
      bytes.append(style.rawValue)
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    case .cell(_, .nothing): break
    case .widths(let widths):
      bytes.append(Tag.widths.rawValue)
      add(widths)
    case .merge(let column, let first, let last):
      bytes.append(Tag.merge.rawValue)
      for number in [column, first, last] { add(number) }
    }
  }

  private mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ text: some Collection<UInt8>) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  /// What begins each thing.
  enum Tag: UInt8 {
    case sheet = 1
    case row, text, number, widths, merge
  }
}
