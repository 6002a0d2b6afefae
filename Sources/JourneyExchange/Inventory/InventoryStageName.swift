/// The name of a stage in a cell; with its identifier where several stages of the map bear the name.
struct InventoryStageName: Hashable {
  let name: String
  let id: String?

  init(_ name: String, id: String?) { (self.name, self.id) = (name, id) }

  private static let mark = " | id="

  /// Reads a cell.
  init(cell: String) {
    let bare = InventoryText.bared(cell)
    guard let mark = bare.ranges(of: Self.mark).last else {
      self.init(InventoryText.read(cell), id: nil)
      return
    }
    let name = String(bare[..<mark.lowerBound])
    self.init(
      name == InventoryText.nothing ? "" : InventoryText.unescaped(name),
      id: InventoryText.unescaped(String(bare[mark.upperBound...])))
  }

  /// The name as it is written.
  var cell: String {
    let start = name.isEmpty ? InventoryText.nothing : Self.disguised(name)
    return InventoryText.protected(start + (id.map { Self.mark + Self.disguised($0) } ?? ""))
  }

  /// A text that neither holds the mark nor changes it where it follows.
  private static func disguised(_ text: String) -> String {
    let escaped = InventoryText.escaped(text).replacing(mark, with: " \\u{7C} id=")
    guard let first = escaped.unicodeScalars.first, first.properties.isGraphemeExtend else { return escaped }
    return InventoryText.escape(first) + String(escaped.unicodeScalars.dropFirst())
  }
}
