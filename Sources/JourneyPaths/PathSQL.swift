/// The figures of a log as SQL, for those whose events lie in a database: over a table `events(c, a, t, i)` with case,
/// activity, milliseconds since 1970 and what tells equal times apart.
///
/// Quantiles lie between two values as everywhere here: each value counts with 1 less its distance from the place of the
/// quantile, which is the same in every dialect.
public struct PathSQL {
  private let dialect: SQLDialect

  /// Statements in a dialect.
  public init(_ dialect: SQLDialect) { self.dialect = dialect }

  /// All statements, each under a remark that names what it gives.
  ///
  /// - Parameters:
  ///   - steps: The steps of a funnel, each with the names of the activities that reach it.
  ///   - window: How long a case may take for it, in milliseconds.
  public func text(steps: [(name: String, activities: [String])] = [], window: Int64? = nil) -> String {
    var parts = [
      ("totals", "SELECT COUNT(DISTINCT c) AS cases, COUNT(*) AS events FROM events"),
      ("activities", activities), ("moves", moves), ("variants", variants), ("throughput", throughput),
    ]
    if !steps.isEmpty { parts.append(("funnel", funnel(steps, window))) }
    let head =
      "-- events(c, a, t, i): case, activity, milliseconds since 1970, and what tells equal times apart\n"
    return head + parts.map { "\n-- \($0.0)\n\($0.1);\n" }.joined()
  }

  /// The events of each case in order, numbered from 1.
  private var ordered: String {
    """
    ordered AS (
      SELECT c, a, t, i, ROW_NUMBER() OVER (PARTITION BY c ORDER BY t, i) AS n,
        COUNT(*) OVER (PARTITION BY c) AS m
      FROM events
    )
    """
  }

  private var activities: String {
    """
    WITH \(ordered), again AS (
      SELECT c, a, n, m, \(dialect.previousOfSame("n")) AS p FROM ordered
    )
    SELECT a AS name, COUNT(*) AS events, COUNT(DISTINCT c) AS cases,
      CAST(COUNT(DISTINCT c) AS \(dialect.real)) / (SELECT COUNT(DISTINCT c) FROM events) AS reach,
      COUNT(DISTINCT CASE WHEN p IS NOT NULL THEN c END) AS rework,
      COUNT(DISTINCT CASE WHEN p = n - 1 THEN c END) AS self_loops,
      COUNT(DISTINCT CASE WHEN p < n - 1 THEN c END) AS repetitions,
      SUM(CASE WHEN n = 1 THEN 1 ELSE 0 END) AS entries, SUM(CASE WHEN n = m THEN 1 ELSE 0 END) AS exits
    FROM again GROUP BY a ORDER BY a
    """
  }

  private var moves: String {
    """
    WITH followed AS (
      SELECT c, a, t, \(dialect.next("a")) AS b, \(dialect.next("t")) AS u FROM events
    ), gaps AS (
      SELECT c, a, b, u - t AS g, ROW_NUMBER() OVER (PARTITION BY a, b ORDER BY u - t) - 1 AS r,
        COUNT(*) OVER (PARTITION BY a, b) - 1 AS z
      FROM followed WHERE b IS NOT NULL
    )
    SELECT a AS from_name, b AS to_name, COUNT(*) AS events, COUNT(DISTINCT c) AS cases,
      \(quantile(0.5, of: "g")) AS median, \(quantile(0.9, of: "g")) AS p90
    FROM gaps GROUP BY a, b ORDER BY a, b
    """
  }

  private var variants: String {
    """
    WITH ways AS (
      \(dialect.ways)
    )
    SELECT way, COUNT(*) AS cases FROM ways GROUP BY way ORDER BY cases DESC, way DESC
    """
  }

  private var throughput: String {
    """
    WITH lengths AS (
      SELECT MAX(t) - MIN(t) AS g FROM events GROUP BY c
    ), placed AS (
      SELECT g, ROW_NUMBER() OVER (ORDER BY g) - 1 AS r, COUNT(*) OVER () - 1 AS z FROM lengths
    )
    SELECT \(quantile(0.5, of: "g")) AS median, AVG(CAST(g AS \(dialect.real))) / 1000 AS mean,
      MIN(g) / 1000.0 AS min, \(quantile(0.25, of: "g")) AS p25, \(quantile(0.75, of: "g")) AS p75,
      MAX(g) / 1000.0 AS max
    FROM placed
    """
  }

  /// A quantile in seconds of values whose places from 0 are `r`, the last of them `z`.
  private func quantile(_ part: Double, of value: String) -> String {
    let distance = "ABS(CAST(r AS \(dialect.real)) - \(part) * z)"
    return "SUM(CASE WHEN \(distance) < 1 THEN \(value) * (1 - \(distance)) ELSE 0 END) / 1000"
  }

  /// For every event that could begin, the earliest way through the steps: chained minima.
  private func funnel(_ steps: [(name: String, activities: [String])], _ window: Int64?) -> String {
    var parts = [ordered]
    for (number, step) in steps.enumerated() {
      let names =
        step.activities.isEmpty ? "NULL" : step.activities.map(dialect.quoted).joined(separator: ", ")
      if number == 0 {
        parts.append("s1 AS (\n  SELECT c, n AS b, t AS w, n AS k FROM ordered WHERE a IN (\(names))\n)")
      } else {
        let limit = window.map { " AND o.t <= s.w + \($0)" } ?? ""
        parts.append(
          """
          s\(number + 1) AS (
            SELECT s.c AS c, s.b AS b, s.w AS w, MIN(o.n) AS k FROM s\(number) s JOIN ordered o ON o.c = s.c
            WHERE o.n > s.k AND o.a IN (\(names))\(limit) GROUP BY s.c, s.b, s.w
          )
          """)
      }
    }
    let counts = steps.indices.map { number in
      "SELECT \(number + 1) AS step, \(dialect.quoted(steps[number].name)) AS name, COUNT(DISTINCT c) AS cases FROM s\(number + 1)"
    }
    // In brackets: not every dialect puts all of a union into order.
    let all = counts.joined(separator: "\n  UNION ALL\n  ")
    return "WITH " + parts.joined(separator: ", ")
      + "\nSELECT step, name, cases FROM (\n  \(all)\n) AS reached ORDER BY step"
  }
}
