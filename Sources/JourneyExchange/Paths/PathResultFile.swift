public import JourneyModel
public import JourneyPaths

extension PathResults.Table {
  /// Reads what a database gave for a statement, a table of texts with headings.
  ///
  /// - Parameter name: The statement's name.
  public init(named name: String, _ bytes: [UInt8]) throws(CSVError) {
    let table = try CommaSeparated.table(bytes)
    self.init(
      name: name, headings: (table.first?.fields ?? []).map { $0.trimmed.lowercased() },
      rows: table.dropFirst().map { ($0.line, $0.fields) })
  }
}

/// Tables as databases write them: a line of headings and rows, parted by one sign.
private enum CommaSeparated {
  static let headings: Set<String> = [
    "cases", "events", "name", "median", "p90", "way", "from_name", "to_name", "step", "activity",
    "touchpoint",
    "reach", "mean",
  ]

  static func table(_ bytes: [UInt8]) throws(CSVError) -> [CSVRecord] {
    try Table(bytes, in: nil, knowing: { headings.contains($0.trimmed.lowercased()) }).records
  }
}

extension PathSQL.Places {
  /// What a map has to do with the activities of a log.
  public init(_ map: JourneyMap, _ pairs: ActivityPairs, in log: EventLog) {
    self.init(
      pairs: pairs.places.enumerated().compactMap { activity, place in
        place.map { (log.activities[activity], pairs.touchpoints[$0].text, $0) }
      },
      stages: FunnelSteps.stages(of: map, pairs).map { stage, request in
        (stage.text, request.activities.map { log.activities[$0] })
      })
  }
}

extension PlaceFigures {
  /// Reads what a database counted for a map.
  public init(
    _ results: PathResults, _ tables: [String: PathResults.Table], on map: JourneyMap, _ pairs: ActivityPairs
  ) throws(PathResults.Problem) {
    let places = PathSQL.Places(map, pairs, in: results.log)
    try self.init(
      results, tables,
      pairs: Dictionary(
        places.pairs.map { ($0.activity, $0.touchpoint) }, uniquingKeysWith: { first, _ in first }),
      touchpoints: pairs.touchpoints.map(\.text), stages: places.stages.map(\.name))
  }
}

extension EventLog {
  /// A log that has the activities which a map names, for who has no log yet.
  public init(naming map: JourneyMap) {
    let names = Set(map.stages.flatMap(\.touchpoints).flatMap(\.events).filter { !$0.contains("*") })
    self.init(naming: names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
  }
}
