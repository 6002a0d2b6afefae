/// The texts of a touchpoint that most touchpoints do not have: only those that say something take room.
///
/// A map of ten thousand touchpoints has some hundred thousand places for such texts and a few thousand texts. Kept as
/// one list in the order of the fields, so that equal texts make equal values, they cost eight bytes where none is.
struct SparseTexts: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let field: Field
    var text: String
  }
  private var entries: [Entry] = []

  subscript(field: Field) -> String {
    get {
      if entries.isEmpty { return "" }
      for entry in entries where entry.field == field { return entry.text }
      return ""
    }
    set {
      let position = entries.firstIndex { $0.field.rawValue >= field.rawValue } ?? entries.count
      let isThere = position < entries.count && entries[position].field == field
      switch (isThere, newValue.isEmpty) {
      case (true, true): entries.remove(at: position)
      case (true, false): entries[position].text = newValue
      case (false, true): break
      case (false, false): entries.insert(Entry(field: field, text: newValue), at: position)
      }
    }
  }
}
