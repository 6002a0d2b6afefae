/// The figures of a log as SQL, for those whose events lie in a database: over a table `events(c, a, t, i)` with case,
/// activity, milliseconds since 1970 and what tells equal times apart.
///
/// Each statement stands under a remark with its name; what it gives is read back as `NAME.csv`. With a map the same is
/// counted over its touchpoints, as `PathsOnMap` needs it.
public struct PathSQL {
  /// What a map has to do with activities.
  public struct Places: Sendable {
    /// Activities with the touchpoint that each is, by its identifier, and the touchpoint's place on the map.
    public let pairs: [(activity: String, touchpoint: String, place: Int)]
    /// Stages by their identifiers, each with its activities, in order.
    public let stages: [(name: String, activities: [String])]

    /// What a map says of activities.
    public init(
      pairs: [(activity: String, touchpoint: String, place: Int)],
      stages: [(name: String, activities: [String])]
    ) {
      (self.pairs, self.stages) = (pairs, stages)
    }
  }

  private let dialect: SQLDialect

  /// Statements in a dialect.
  public init(_ dialect: SQLDialect) { self.dialect = dialect }

  /// All statements, each under a remark that names what it gives.
  ///
  /// - Parameters:
  ///   - steps: The steps of a funnel, each with the names of the activities that reach it.
  ///   - window: How long a case may take for it, in milliseconds.
  ///   - places: What a map has to do with activities; nil without one.
  public func text(
    steps: [(name: String, activities: [String])] = [], window: Int64? = nil, places: Places? = nil
  ) -> String {
    let events = PathStatements(dialect)
    var parts = [
      ("totals", events.totals), ("activities", events.activities), ("waits", events.waits),
      ("moves", events.moves), ("variants", events.variants), ("throughput", events.throughput),
    ]
    if !steps.isEmpty {
      let funnel = FunnelStatements(dialect, steps, window)
      parts += [("funnel", funnel.steps), ("after", funnel.after)]
    }
    if let places, !places.pairs.isEmpty { parts += statements(for: places, window) }
    let head =
      "-- events(c, a, t, i): case, activity, milliseconds since 1970, and what tells equal times apart\n"
    return head + parts.map { "\n-- \($0.0)\n\($0.1);\n" }.joined()
  }

  /// The same over touchpoints: events that are none are passed over.
  private func statements(for places: Places, _ window: Int64?) -> [(String, String)] {
    let pairs = table("pairs", places.pairs.map { ($0.activity, $0.touchpoint, String($0.place)) }, "o")
    let way = PathStatements(
      dialect, over: "way",
      before: [
        pairs,
        "way AS (\n  SELECT e.c AS c, p.p AS a, e.t AS t, e.i AS i FROM events e JOIN pairs p ON p.a = e.a\n)",
      ])
    let ends = """
      WITH \(pairs), furthest AS (
        SELECT e.c AS c, MAX(p.o) AS o FROM events e JOIN pairs p ON p.a = e.a GROUP BY e.c
      )
      SELECT p.p AS name, COUNT(*) AS cases
      FROM furthest f JOIN (SELECT DISTINCT p, o FROM pairs) p ON p.o = f.o GROUP BY p.p ORDER BY p.p
      """
    var parts = [
      ("pairs", "WITH \(pairs)\nSELECT a AS activity, p AS touchpoint FROM pairs ORDER BY a"),
      ("touchpoint_totals", way.totals), ("touchpoints", way.activities), ("touchpoint_waits", way.waits),
      ("touchpoint_moves", way.moves), ("touchpoint_ends", ends),
    ]
    if !places.stages.isEmpty {
      parts += [
        ("stages", FunnelStatements(dialect, places.stages, window).steps),
        ("stage_times", stageTimes(places.stages)),
      ]
    }
    return parts
  }

  /// How long cases are in each stage.
  private func stageTimes(_ stages: [(name: String, activities: [String])]) -> String {
    let pairs = stages.flatMap { stage in stage.activities.map { ($0, stage.name, "0") } }
    return """
      WITH \(table("pairs", pairs, "o")), lengths AS (
        SELECT e.c AS c, p.p AS p, MAX(e.t) - MIN(e.t) AS g FROM events e JOIN pairs p ON p.a = e.a GROUP BY e.c, p.p
      ), placed AS (
        SELECT p, g, ROW_NUMBER() OVER (PARTITION BY p ORDER BY g) - 1 AS r, COUNT(*) OVER (PARTITION BY p) - 1 AS z
        FROM lengths
      )
      SELECT p AS name, COUNT(*) AS cases, \(dialect.quantile(0.5, of: "g")) AS median
      FROM placed GROUP BY p ORDER BY p
      """
  }

  /// Rows of two names and a number as a table expression, as every dialect takes them.
  private func table(_ name: String, _ rows: [(String, String, String)], _ number: String) -> String {
    let lines = rows.enumerated().map { place, row in
      place == 0
        ? "SELECT \(dialect.quoted(row.0)) AS a, \(dialect.quoted(row.1)) AS p, \(row.2) AS \(number)"
        : "SELECT \(dialect.quoted(row.0)), \(dialect.quoted(row.1)), \(row.2)"
    }
    return "\(name) AS (\n  " + lines.joined(separator: "\n  UNION ALL ") + "\n)"
  }
}
