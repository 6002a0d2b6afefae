// What differs between two maps, and where two sides contradict each other.

extension Phrase {
  /// “New stage “…” at place …”
  public static func diffStageAdded(_ name: String, place: Int) -> Phrase {
    Phrase("diffStageAdded", .text(name), .count(place))
  }

  /// “Stage “…” is gone”
  public static func diffStageRemoved(_ name: String) -> Phrase {
    Phrase("diffStageRemoved", .text(name))
  }

  /// “Stage “…”: from place … to place …”
  public static func diffStageMoved(_ name: String, from: Int, to: Int) -> Phrase {
    Phrase("diffStageMoved", .text(name), .count(from), .count(to))
  }

  /// “New touchpoint “…” in “…””
  public static func diffAdded(_ name: String, to: String) -> Phrase {
    Phrase("diffAdded", .text(name), .text(to))
  }

  /// “Touchpoint “…” of “…” is gone”
  public static func diffRemoved(_ name: String, from: String) -> Phrase {
    Phrase("diffRemoved", .text(name), .text(from))
  }

  /// ““…”: from “…” to “…””
  public static func diffMoved(_ name: String, from: String, to: String) -> Phrase {
    Phrase("diffMoved", .text(name), .text(from), .text(to))
  }

  /// ““…”: from place … to place …”
  public static func diffMovedInside(_ name: String, from: Int, to: Int) -> Phrase {
    Phrase("diffMovedInside", .text(name), .count(from), .count(to))
  }

  /// ““…”: …: … → …”
  public static func diffChanged(_ name: String, _ field: Phrase, _ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase("diffChanged", .text(name), .phrase(field), .phrase(from), .phrase(to))
  }

  /// ““…”: …: new “…””
  public static func diffRecordAdded(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("diffRecordAdded", .text(name), .phrase(field), .text(record))
  }

  /// ““…”: …: “…” is gone”
  public static func diffRecordRemoved(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("diffRecordRemoved", .text(name), .phrase(field), .text(record))
  }

  /// ““…”: …: “…” stands at place … now”
  public static func diffRecordMoved(_ name: String, _ field: Phrase, _ record: String, to: Int) -> Phrase {
    Phrase("diffRecordMoved", .text(name), .phrase(field), .text(record), .count(to))
  }

  /// ““…”: …: “…”: …”
  public static func diffRecordChanged(_ name: String, _ field: Phrase, _ record: String, _ change: Phrase)
    -> Phrase
  {
    Phrase("diffRecordChanged", .text(name), .phrase(field), .text(record), .phrase(change))
  }

  /// “…: … → …”
  public static func diffMember(_ member: Phrase, _ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase("diffMember", .phrase(member), .phrase(from), .phrase(to))
  }

  /// “–”
  public static var nothingThere: Phrase { Phrase("nothingThere") }

  /// ““…”: …”
  public static func conflictField(_ name: String, _ field: Phrase) -> Phrase {
    Phrase("conflictField", .text(name), .phrase(field))
  }

  /// ““…”: …: “…”: …”
  public static func conflictMember(_ name: String, _ field: Phrase, _ record: String, _ member: Phrase)
    -> Phrase
  {
    Phrase("conflictMember", .text(name), .phrase(field), .text(record), .phrase(member))
  }

  /// ““…”: you deleted it, they changed it”
  public static func conflictDeletedByUs(_ name: String) -> Phrase {
    Phrase("conflictDeletedByUs", .text(name))
  }

  /// ““…”: they deleted it, you changed it”
  public static func conflictDeletedByThem(_ name: String) -> Phrase {
    Phrase("conflictDeletedByThem", .text(name))
  }

  /// ““…”: …: “…” was deleted and changed”
  public static func conflictRecord(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("conflictRecord", .text(name), .phrase(field), .text(record))
  }

  /// ““…” was moved to two places”
  public static func conflictMoved(_ name: String) -> Phrase {
    Phrase("conflictMoved", .text(name))
  }

  /// “deletes it”
  public static var conflictDeletes: Phrase { Phrase("conflictDeletes") }

  /// “keeps it”
  public static var conflictKeeps: Phrase { Phrase("conflictKeeps") }

  /// ““…”, place …”
  public static func conflictSpot(_ stage: String, place: Int) -> Phrase {
    Phrase("conflictSpot", .text(stage), .count(place))
  }

  /// What a member of a record is called.
  public static func member(_ key: String) -> Phrase { Phrase("member." + key) }
}
