import Testing

@testable import JourneyPaths

@Suite struct PathSQLTests {
  @Test(
    "every dialect has every figure, and names are quoted as it quotes them", arguments: SQLDialect.allCases)
  func dialects(_ dialect: SQLDialect) {
    let text = PathSQL(dialect).text(steps: [("It's", ["it's \\ one"]), ("two", ["b"])], window: 5)
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("-- ") }.map { $0.dropFirst(3) }
    #expect(
      heads.dropFirst() == [
        "totals", "activities", "waits", "moves", "variants", "throughput", "funnel", "after",
      ])
    let usesBackslashes = [.spark, .bigquery, .clickhouse].contains(dialect)
    #expect(text.contains(usesBackslashes ? "'it\\'s \\\\ one'" : "'it''s \\ one'"))
    #expect(text.contains("o.t <= s.w + 5"))
    #expect(text.contains("leadInFrame") == (dialect == .clickhouse))
  }

  @Test("with a map there are statements for its touchpoints and stages", arguments: SQLDialect.allCases)
  func places(_ dialect: SQLDialect) {
    let places = PathSQL.Places(pairs: [("a", "t1", 0), ("b", "t2", 1)], stages: [("s1", ["a", "b"])])
    let text = PathSQL(dialect).text(places: places)
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("-- ") }.map { String($0.dropFirst(3)) }
    #expect(
      Set(heads.dropFirst()) == Set(PathResults.tables + PathResults.more).subtracting(["funnel", "after"]))
    #expect(text.contains("SELECT 'a' AS a, 't1' AS p, 0 AS o"))
  }
}
