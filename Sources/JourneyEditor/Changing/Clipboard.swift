import JourneyModel

/// Things that can be put elsewhere: copied cards, copied text, the last change.
struct Clipboard: Sendable {
  /// Parts of the map that were copied or cut.
  enum Content: Hashable, Sendable {
    case touchpoints([Touchpoint])
    case stage(Stage)
  }

  /// What was copied or cut on the map last.
  var content: Content?
  /// What was copied or cut in a field last.
  var text = ""
  /// What was set or added last, for doing the same elsewhere.
  var change: Repeatable?
}
