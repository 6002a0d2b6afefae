/// Which field of a record is meant: found by its name in the file and, where a field has a value for each of several
/// things, by the identifier of one, never by what it is called.
public struct FieldKey: Hashable, Sendable {
  /// The field's name in the file.
  public let name: String
  /// The persona, lane or measure whose value it is.
  public let entry: String?

  /// The field of a name.
  public init(name: String, entry: String? = nil) {
    self.name = name
    self.entry = entry
  }

  /// The field of a name.
  public static func field(_ name: String) -> FieldKey { FieldKey(name: name) }
}
