/// One thing that is not the same in two maps, for a person to read: upper floors have the words for it.
public struct Difference: Hashable, Sendable {
  /// What differs, by the new map's names; by the old one's where it is gone.
  public let subject: Subject
  /// How it differs.
  public let kind: Kind

  /// How a thing differs. Texts are the file's own words and numbers, the names of personas, lanes and touchpoints in
  /// place of their identifiers, one line for each element of a list; an empty text means that nothing is said.
  public enum Kind: Hashable, Sendable {
    /// A stage or touchpoint that the old map does not have.
    case added(Spot)
    /// A stage or touchpoint that the new map does not have, and where it stood.
    case removed(Spot)
    /// A stage or touchpoint stands elsewhere. Things that only make room for others are not told of.
    case moved(from: Spot, to: Spot)
    /// A field says something else.
    case changed(FieldName, from: String, to: String)
    /// A list has a new record.
    case recordAdded(FieldName, ListedRecord)
    /// A list no longer has a record.
    case recordRemoved(FieldName, ListedRecord)
    /// A record stands elsewhere in its list; positions from 0.
    case recordMoved(FieldName, ListedRecord, from: Int, to: Int)
    /// A member of a record says something else.
    case recordChanged(FieldName, ListedRecord, FieldName, from: String, to: String)
  }

  /// A difference of the given thing.
  public init(_ subject: Subject, _ kind: Kind) {
    self.subject = subject
    self.kind = kind
  }
}
