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
    let name =
      name.isEmpty
      ? InventoryText.nothing
      : InventoryText.escaped(self.name).replacing(Self.mark, with: " \\u{7C} id=")
    return InventoryText.protected(name + (id.map { Self.mark + InventoryText.escaped($0) } ?? ""))
  }
}
