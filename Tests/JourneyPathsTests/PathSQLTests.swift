import Testing

@testable import JourneyPaths

@Suite struct PathSQLTests {
  @Test(
    "every dialect has every figure, and names are quoted as it quotes them", arguments: SQLDialect.allCases)
  func dialects(_ dialect: SQLDialect) {
    let text = PathSQL(dialect).text(steps: [("It's", ["it's \\ one"]), ("two", ["b"])], window: 5)
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("-- ") }.map { $0.dropFirst(3) }
    #expect(
      heads.dropFirst() == ["totals", "activities", "moves", "variants", "throughput", "funnel"])
    let usesBackslashes = [.spark, .bigquery, .clickhouse].contains(dialect)
    #expect(text.contains(usesBackslashes ? "'it\\'s \\\\ one'" : "'it''s \\ one'"))
    #expect(text.contains("o.t <= s.w + 5"))
    #expect(text.contains("leadInFrame") == (dialect == .clickhouse))
  }
}
