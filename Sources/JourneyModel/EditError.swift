/// Why an edit cannot be made. None of these can come from what a person does; they come from a stale journal or
/// a merge against another map.
public enum EditError: Error, Hashable, Sendable {
  /// The map has no stage of this identifier.
  case noSuchStage(Stage.ID)
  /// The map has no touchpoint of this identifier.
  case noSuchTouchpoint(Touchpoint.ID)
  /// The list has no record of this identifier.
  case noSuchRecord(String)
  /// The identifier is taken.
  case duplicate(String)
  /// The record has no field of this number, or the field holds something else.
  case noSuchField(UInt8)
  /// The list has no such position.
  case noSuchPosition(Int)
}
