/// One step in a list of records that have identifiers.
public enum ListEdit<Element: Identified>: Hashable, Sendable {
  /// A new record at a position, 0…count.
  case insert(Element, at: Int)
  /// The record of this identifier goes.
  case remove(Identifier<Element>)
  /// The record of this identifier goes to a position, counted when it has been taken out.
  case move(Identifier<Element>, to: Int)
  /// The record of the same identifier takes these values.
  case replace(Element)
}

extension Array where Element: Identified {
  /// Makes a step and returns its inverse.
  ///
  /// - Throws: `EditError` if there is no such record or position, or already one of that identifier; the list is
  ///   then as it was.
  mutating func apply(_ edit: ListEdit<Element>) throws(EditError) -> ListEdit<Element> {
    switch edit {
    case .insert(let element, let position):
      guard !contains(where: { $0.id == element.id }) else { throw .duplicate(element.id.text) }
      guard (0...count).contains(position) else { throw .noSuchPosition(position) }
      insert(element, at: position)
      return .remove(element.id)
    case .remove(let id):
      let position = try self.position(of: id)
      return .insert(remove(at: position), at: position)
    case .move(let id, let target):
      let position = try self.position(of: id)
      guard indices.contains(target) else { throw .noSuchPosition(target) }
      insert(remove(at: position), at: target)
      return .move(id, to: position)
    case .replace(let element):
      let position = try self.position(of: element.id)
      defer { self[position] = element }
      return .replace(self[position])
    }
  }

  private func position(of id: Identifier<Element>) throws(EditError) -> Int {
    guard let position = firstIndex(where: { $0.id == id }) else { throw .noSuchRecord(id.text) }
    return position
  }
}
