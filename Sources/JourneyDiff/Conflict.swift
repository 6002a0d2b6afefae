/// One of the two versions that are merged.
public enum Side: String, CaseIterable, Sendable { case ours, theirs }

/// Something that both sides changed, and not in the same way.
public struct Conflict: Hashable, Sendable {
  /// What it is about, by our names where we have it.
  public let subject: Subject
  /// How the sides differ.
  public let kind: Kind

  /// How the sides differ. Texts are as in `Difference.Kind`.
  public enum Kind: Hashable, Sendable {
    /// Both gave a field, or the same row of it, another value; the merge holds ours.
    case field(FieldName, base: String, ours: String, theirs: String)
    /// Both gave a record's member another value; the merge holds ours.
    case member(FieldName, ListedRecord, FieldName, base: String, ours: String, theirs: String)
    /// We deleted a stage or touchpoint that they changed or put something into; the merge keeps it.
    case deletedByUs
    /// They deleted a stage or touchpoint that we changed or put something into; the merge keeps it.
    case deletedByThem
    /// We deleted a record that they changed or refer to; the merge keeps it.
    case recordDeletedByUs(FieldName, ListedRecord)
    /// They deleted a record that we changed or refer to; the merge keeps it.
    case recordDeletedByThem(FieldName, ListedRecord)
    /// Both put a touchpoint into another stage; the merge has it in ours.
    case movedDifferently(ours: Spot, theirs: Spot)
  }

  /// A conflict about the given thing.
  public init(_ subject: Subject, _ kind: Kind) {
    self.subject = subject
    self.kind = kind
  }
}
