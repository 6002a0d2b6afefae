/// The statements over one table of events: `events` itself, or one that is made of it beforehand.
///
/// Quantiles lie between two values as everywhere here: each value counts with 1 less its distance from the place of the
/// quantile, which is the same in every dialect. Numbers with a fraction are made of whole ones, so that none is cut off.
struct PathStatements {
  private let dialect: SQLDialect
  private let source: String
  private let before: [String]

  /// - Parameters:
  ///   - source: The table.
  ///   - before: The table expressions that make it.
  init(_ dialect: SQLDialect, over source: String = "events", before: [String] = []) {
    (self.dialect, self.source, self.before) = (dialect, source, before)
  }

  private func with(_ parts: String...) -> String {
    let all = before + parts
    return all.isEmpty ? "" : "WITH " + all.joined(separator: ", ") + "\n"
  }

  var totals: String {
    with()
      + "SELECT COUNT(DISTINCT c) AS cases, COUNT(*) AS events, MIN(t) AS first_time, MAX(t) AS last_time FROM \(source)"
  }

  /// The events of each case in order, numbered from 1.
  static func ordered(_ source: String) -> String {
    """
    ordered AS (
      SELECT c, a, t, i, ROW_NUMBER() OVER (PARTITION BY c ORDER BY t, i) AS n,
        COUNT(*) OVER (PARTITION BY c) AS m
      FROM \(source)
    )
    """
  }

  var activities: String {
    with(
      Self.ordered(source),
      "again AS (\n  SELECT c, a, n, m, \(dialect.previousOfSame("n")) AS p FROM ordered\n)")
        + """
        SELECT a AS name, COUNT(*) AS events, COUNT(DISTINCT c) AS cases,
          CAST(COUNT(DISTINCT c) AS \(dialect.real)) / (SELECT COUNT(DISTINCT c) FROM \(source)) AS reach,
          COUNT(DISTINCT CASE WHEN p IS NOT NULL THEN c END) AS rework,
          COUNT(DISTINCT CASE WHEN p = n - 1 THEN c END) AS self_loops,
          COUNT(DISTINCT CASE WHEN p < n - 1 THEN c END) AS repetitions,
          SUM(CASE WHEN n = 1 THEN 1 ELSE 0 END) AS entries, SUM(CASE WHEN n = m THEN 1 ELSE 0 END) AS exits
        FROM again GROUP BY a ORDER BY a
        """
  }

  /// Each event with the next one of its case.
  private var followed: String {
    """
    followed AS (
      SELECT c, a, t, \(dialect.next("a")) AS b, \(dialect.next("t")) AS u FROM \(source)
    )
    """
  }

  var waits: String {
    with(
      followed,
      """
      gaps AS (
        SELECT a, u - t AS g, ROW_NUMBER() OVER (PARTITION BY a ORDER BY u - t) - 1 AS r,
          COUNT(*) OVER (PARTITION BY a) - 1 AS z
        FROM followed WHERE b IS NOT NULL
      )
      """)
        + """
        SELECT a AS name, \(dialect.quantile(0.5, of: "g")) AS median, \(dialect.quantile(0.9, of: "g")) AS p90
        FROM gaps GROUP BY a ORDER BY a
        """
  }

  var moves: String {
    with(
      followed,
      """
      gaps AS (
        SELECT c, a, b, u - t AS g, ROW_NUMBER() OVER (PARTITION BY a, b ORDER BY u - t) - 1 AS r,
          COUNT(*) OVER (PARTITION BY a, b) - 1 AS z
        FROM followed WHERE b IS NOT NULL
      )
      """)
        + """
        SELECT a AS from_name, b AS to_name, COUNT(*) AS events, COUNT(DISTINCT c) AS cases,
          \(dialect.quantile(0.5, of: "g")) AS median, \(dialect.quantile(0.9, of: "g")) AS p90
        FROM gaps GROUP BY a, b ORDER BY a, b
        """
  }

  /// The ten most frequent ways, and all that are as frequent as the tenth: which of equals come first is decided where
  /// they are read, since databases differ in how they order texts.
  var variants: String {
    with(
      "ways AS (\n  \(dialect.ways)\n)",
      "counted AS (\n  SELECT way, COUNT(*) AS cases FROM ways GROUP BY way\n)",
      """
      ranked AS (
        SELECT way, cases, RANK() OVER (ORDER BY cases DESC) AS place, COUNT(*) OVER () AS different FROM counted
      )
      """)
      + "SELECT way, cases, different FROM ranked WHERE place <= \(VariantFigures.named) ORDER BY cases DESC, way DESC"
  }

  var throughput: String {
    with(
      "lengths AS (\n  SELECT MAX(t) - MIN(t) AS g FROM \(source) GROUP BY c\n)",
      """
      placed AS (
        SELECT g, ROW_NUMBER() OVER (ORDER BY g) - 1 AS r, COUNT(*) OVER () - 1 AS z FROM lengths
      )
      """)
        + """
        SELECT \(dialect.quantile(0.5, of: "g")) AS median,
          CAST(SUM(g) AS \(dialect.real)) / COUNT(*) / 1000 AS mean, CAST(MIN(g) AS \(dialect.real)) / 1000 AS min,
          \(dialect.quantile(0.25, of: "g")) AS p25, \(dialect.quantile(0.75, of: "g")) AS p75,
          CAST(MAX(g) AS \(dialect.real)) / 1000 AS max
        FROM placed
        """
  }
}

/// The statements of a funnel: for every event that could begin, the earliest way through the steps, by chained minima.
struct FunnelStatements {
  private let dialect: SQLDialect
  private let requests: [(name: String, activities: [String])]
  private let window: Int64?

  init(_ dialect: SQLDialect, _ requests: [(name: String, activities: [String])], _ window: Int64?) {
    (self.dialect, self.requests, self.window) = (dialect, requests, window)
  }

  /// A table a step: `w` the time of the beginning, `k` the place of the event that reaches it first, `x` of the last that
  /// does; then what each case reached, and how far it came.
  private var chain: String {
    var parts = [PathStatements.ordered("events")]
    for (number, step) in requests.enumerated() {
      let names =
        step.activities.isEmpty ? "NULL" : step.activities.map(dialect.quoted).joined(separator: ", ")
      if number == 0 {
        parts.append(
          "s1 AS (\n  SELECT c, n AS b, t AS w, n AS k, n AS x FROM ordered WHERE a IN (\(names))\n)")
      } else {
        let limit = window.map { " AND o.t <= s.w + \($0)" } ?? ""
        parts.append(
          """
          s\(number + 1) AS (
            SELECT s.c AS c, s.b AS b, s.w AS w, MIN(o.n) AS k, MAX(o.n) AS x
            FROM s\(number) s JOIN ordered o ON o.c = s.c
            WHERE o.n > s.k AND o.a IN (\(names))\(limit) GROUP BY s.c, s.b, s.w
          )
          """)
      }
    }
    let reached = requests.indices.map {
      "SELECT c, \($0 + 1) AS step, MAX(w) AS w, MAX(x) AS x FROM s\($0 + 1) GROUP BY c"
    }
    parts.append("reached AS (\n  \(reached.joined(separator: "\n  UNION ALL\n  "))\n)")
    let still =
      window.map { "CASE WHEN w + \($0) > (SELECT MAX(t) FROM events) THEN 1 ELSE 0 END" } ?? "0"
    parts.append(
      """
      came AS (
        SELECT c, step, x, MAX(step) OVER (PARTITION BY c) AS far, \(still) AS still FROM reached
      )
      """)
    return "WITH " + parts.joined(separator: ", ")
  }

  /// How many reached each step, how many of those who came no further may still go on, and the window; 0 is none.
  var steps: String {
    let names = requests.enumerated().map { place, step in
      "SELECT \(place + 1) AS step, \(dialect.quoted(step.name)) AS name"
    }
    return chain + """
      , names AS (
        \(names.joined(separator: "\n  UNION ALL "))
      )
      SELECT n.step AS step, n.name AS name, COUNT(DISTINCT CASE WHEN r.step = n.step THEN r.c END) AS cases,
        SUM(CASE WHEN r.step = n.step AND r.far = r.step AND r.step < \(requests.count) THEN r.still ELSE 0 END)
          AS still_open, \(window ?? 0) AS time_limit
      FROM names n LEFT JOIN came r ON r.step = n.step GROUP BY n.step, n.name ORDER BY n.step
      """
  }

  /// What those did next who came no further than a step and are not open: up to three activities.
  var after: String {
    let joins = (1...3).map { "LEFT JOIN ordered o\($0) ON o\($0).c = h.c AND o\($0).n = h.x + \($0)" }
    return chain + """
      , halted AS (
        SELECT c, step, x FROM came WHERE far = step AND step < \(requests.count) AND still = 0
      )
      SELECT h.step AS step, o1.a AS a1, o2.a AS a2, o3.a AS a3, COUNT(*) AS cases
      FROM halted h
        \(joins.joined(separator: "\n  "))
      GROUP BY h.step, o1.a, o2.a, o3.a ORDER BY step, cases DESC
      """
  }
}

extension SQLDialect {
  /// A quantile in seconds of values whose places from 0 are `r`, the last of them `z`.
  func quantile(_ part: Double, of value: String) -> String {
    let distance = "ABS(CAST(r AS \(real)) - \(part) * z)"
    return "SUM(CASE WHEN \(distance) < 1 THEN \(value) * (1 - \(distance)) ELSE 0 END) / 1000"
  }
}
