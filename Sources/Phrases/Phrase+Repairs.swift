// What was repaired in a file when it was read.

extension Phrase {
  /// “Repaired in memory, saving writes it: …”
  public static func repaired(_ what: Phrase) -> Phrase {
    Phrase("repaired", .phrase(what))
  }

  /// “…; and … more”
  public static func andMore(_ what: Phrase, count: Int) -> Phrase {
    Phrase("andMore", .phrase(what), .count(count))
  }

  /// ““…” had no identifier”
  public static func identifierAdded(_ name: String) -> Phrase {
    Phrase("repair.identifierAdded", .text(name))
  }

  /// ““…” shared the identifier … and got a new one”
  public static func identifierRenewed(_ name: String, _ id: String) -> Phrase {
    Phrase("repair.identifierRenewed", .text(name), .text(id))
  }

  /// “transition … led to a touchpoint that is not there”
  public static func transitionDropped(_ id: String) -> Phrase {
    Phrase("repair.transitionDropped", .text(id))
  }

  /// ““…” named persona …, which is not there”
  public static func personaDropped(_ name: String, _ id: String) -> Phrase {
    Phrase("repair.personaDropped", .text(name), .text(id))
  }

  /// “lane … was missing and was added”
  public static func laneAdded(_ id: String) -> Phrase {
    Phrase("repair.laneAdded", .text(id))
  }
}
