public import JourneyModel

/// A field by its name, of whichever record: what differences and conflicts are told of.
public struct FieldName: Hashable, Sendable {
  /// What has the field.
  public let record: RecordKind
  /// The name as it stands in the file.
  public let text: String
  /// What it holds.
  public let kind: FieldKind

  /// The name of a field.
  public init<Record: FieldRecord>(_ field: Field<Record>) {
    record = Record.recordKind
    text = field.name
    kind = field.kind
  }
}

/// A record in one of the lists, as people know it.
public struct ListedRecord: Hashable, Sendable {
  /// Its identifier.
  public let id: String
  /// What it says: a pain's text, a persona's name, a session's date; it can be empty.
  public let text: String

  /// A record of the given identifier and text.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// Where a stage or a touchpoint stands.
public struct Spot: Hashable, Sendable {
  /// The stage of a touchpoint by its name; empty for a stage.
  public let stage: String
  /// The position, from 0: a touchpoint's in its stage, a stage's among the stages.
  public let position: Int

  /// A spot in the given stage.
  public init(stage: String, position: Int) {
    self.stage = stage
    self.position = position
  }
}

/// The thing that something is said of.
public struct Subject: Hashable, Sendable {
  /// What it is: the map, a stage, a touchpoint; or the record of a touchpoint that is one of its lists.
  public let part: MapPart
  /// The name of the stage or touchpoint (of a touchpoint for its records too), or the map's title.
  public let name: String
  /// The name of the touchpoint's stage; empty for a stage and for the map.
  public let stage: String

  /// A thing of the given name, and its stage's name.
  public init(part: MapPart, name: String, stage: String) {
    self.part = part
    self.name = name
    self.stage = stage
  }
}
