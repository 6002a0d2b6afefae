import JourneyInsight
import JourneyModel

/// The map that is being edited, with its figures and its history, which change only together.
struct Document: Sendable {
  private(set) var map: JourneyMap
  private(set) var figures: MapFigures
  private(set) var history = History<Bookmark>()

  init(_ map: JourneyMap) {
    self.map = map
    figures = MapFigures(of: map)
  }

  /// Makes a transaction and remembers it, or leaves everything as it was and says why.
  mutating func perform(
    _ transaction: Transaction, before: Bookmark, after: Bookmark, merging: Bool
  ) throws(EditError) {
    let inverse = try apply(transaction)
    history.record(transaction, inverse: inverse, before: before, after: after, merging: merging)
  }

  /// Makes a transaction that is not remembered (yet) and returns its inverse.
  mutating func apply(_ transaction: Transaction) throws(EditError) -> Transaction {
    let inverse = try map.apply(transaction)
    figures.update(after: transaction, inverse: inverse, in: map)
    return inverse
  }

  /// Remembers a transaction that has been made by `apply` already.
  mutating func remember(_ transaction: Transaction, inverse: Transaction, before: Bookmark, after: Bookmark)
  {
    history.record(transaction, inverse: inverse, before: before, after: after)
  }

  /// Takes the last step back and returns it.
  mutating func undo() throws(EditError) -> History<Bookmark>.Step? {
    guard let step = history.undo() else { return nil }
    _ = try apply(step.inverse)
    return step
  }

  /// Makes the step that was taken back last again and returns it.
  mutating func redo() throws(EditError) -> History<Bookmark>.Step? {
    guard let step = history.redo() else { return nil }
    _ = try apply(step.forward)
    return step
  }

  mutating func seal() { history.seal() }
  mutating func markSaved() { history.markSaved() }
  mutating func markUnsaved() { history.markUnsaved() }
}
