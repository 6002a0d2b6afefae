import JourneyModel

/// What was copied or cut last, for pasting within the editor.
enum Clipboard: Hashable, Sendable {
  case touchpoints([Touchpoint])
  case stage(Stage)
}
