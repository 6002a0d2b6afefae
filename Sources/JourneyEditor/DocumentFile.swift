public import Phrases

/// What the editor knows of the file behind the map: enough to speak of it, nothing to touch it with.
public struct DocumentFile: Hashable, Sendable {
  /// Its path as the user gave it, nil for a map that was never saved.
  public var path: String?
  /// What it is called where people must know, since it holds more than the map: `README.md#2`. Nil for a file of the
  /// map's own.
  public var label: String?
  /// Why it must not be written to, or nil if it may be.
  public var readOnly: Phrase?

  /// Whether the file is protected from being written, so that the title says so and saving asks.
  public var isProtected = false

  /// Whether not even a copy may be written: of a map that holds what this version does not understand.
  public var forbidsCopies: Bool

  /// What is below and comes back when the map is left: the name of the map with a link here, or of the atlas.
  public var returnsTo: String?

  /// The file of a map.
  public init(
    path: String? = nil, label: String? = nil, readOnly: Phrase? = nil, forbidsCopies: Bool = false
  ) {
    self.path = path
    self.label = label
    self.readOnly = readOnly
    self.forbidsCopies = forbidsCopies
  }
}
