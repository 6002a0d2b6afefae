/// A language of SQL that some database speaks.
public enum SQLDialect: String, CaseIterable, Sendable {
  case duckdb, sqlite, spark, trino, bigquery, clickhouse, postgres

  /// The type of numbers with a fraction.
  var real: String {
    switch self {
    case .duckdb, .spark, .trino: "DOUBLE"
    case .sqlite: "REAL"
    case .bigquery: "FLOAT64"
    case .clickhouse: "Float64"
    case .postgres: "DOUBLE PRECISION"
    }
  }

  /// A text as it stands in a statement.
  func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": result += usesBackslashes ? "\\'" : "''"
      case "\\": result += usesBackslashes ? "\\\\" : "\\"
      case "\n": result += usesBackslashes ? "\\n" : "\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  private var usesBackslashes: Bool { [.spark, .bigquery, .clickhouse].contains(self) }

  /// What the next event of a case has in a column, nothing behind the last one.
  func next(_ column: String) -> String {
    let window = "PARTITION BY c ORDER BY t, i"
    guard self == .clickhouse else { return "LEAD(\(column)) OVER (\(window))" }
    return
      "leadInFrame(toNullable(\(column))) OVER (\(window) ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)"
  }

  /// What the event before has in a column, among those of the same case and activity; nothing before the first one.
  func previousOfSame(_ column: String) -> String {
    let window = "PARTITION BY c, a ORDER BY n"
    guard self == .clickhouse else { return "LAG(\(column)) OVER (\(window))" }
    return
      "lagInFrame(toNullable(\(column))) OVER (\(window) ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)"
  }

  /// The query that has for each case its activities in order, parted by a line break: `c`, `way`.
  var ways: String {
    let sign = quoted(Self.parting)
    func grouped(_ way: String) -> String { "SELECT c, \(way) AS way FROM events GROUP BY c" }
    return switch self {
    case .duckdb, .postgres, .bigquery: grouped("STRING_AGG(a, \(sign) ORDER BY t, i)")
    case .trino: grouped("ARRAY_JOIN(ARRAY_AGG(a ORDER BY t, i), \(sign))")
    case .spark:
      grouped("ARRAY_JOIN(TRANSFORM(ARRAY_SORT(COLLECT_LIST(STRUCT(t, i, a))), e -> e.a), \(sign))")
    case .clickhouse:
      grouped("arrayStringConcat(arrayMap(e -> e.3, arraySort(groupArray((t, i, a)))), \(sign))")
    case .sqlite:
      // Ordered aggregates are younger than many of its versions; as a window it has always had an order.
      """
      SELECT DISTINCT c, GROUP_CONCAT(a, \(sign)) OVER (PARTITION BY c ORDER BY t, i
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS way FROM events
      """
    }
  }

  /// What parts the activities of a way.
  static let parting = "\u{203A}"
}
