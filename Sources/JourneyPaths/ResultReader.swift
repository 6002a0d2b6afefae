/// Makes figures of tables that a database gave.
struct ResultReader {
  private let tables: [String: PathResults.Table]

  init(_ tables: [String: PathResults.Table]) { self.tables = tables }

  func table(_ name: String) throws(PathResults.Problem) -> PathResults.Table {
    guard let table = tables[name] else { throw .missing(table: name) }
    return table
  }

  /// The figures of the tables with these names.
  ///
  /// - Parameter isWhole: Whether they have variants and throughput, too.
  func figures(
    _ totals: String, _ activities: String, _ waits: String, _ moves: String, names: [String], isWhole: Bool
  ) throws(PathResults.Problem) -> PathFigures {
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let table = try table(totals)
    guard let row = table.rows.first else { throw .mixed }
    let (cases, events) = (try table.count("cases", row), try table.count("events", row))
    let gaps = try gaps(waits, numbers)
    let counted = try self.activities(activities, numbers, of: cases, gaps)
    guard counted.reduce(0, { $0 + $1.events }) == events, counted.allSatisfy({ $0.cases <= cases }) else {
      throw .mixed
    }
    return PathFigures(
      cases: cases, events: events, activities: counted, moves: try self.moves(moves, numbers),
      variants: isWhole ? try variants(numbers, of: cases) : VariantFigures(count: 0, top: []),
      throughput: isWhole ? try throughput() : nil)
  }

  private func activities(
    _ name: String, _ numbers: [String: Int], of cases: Int, _ gaps: [Int: GapFigures]
  ) throws(PathResults.Problem) -> [ActivityFigures] {
    let table = try table(name)
    var found: [ActivityFigures] = []
    for row in table.rows {
      let activity = try table.name("name", row, numbers)
      let own = try table.count("cases", row)
      found.append(
        ActivityFigures(
          activity: activity, events: try table.count("events", row), cases: own,
          reach: ShareInterval(own, of: cases), rework: try table.count("rework", row),
          selfLoops: try table.count("self_loops", row), repetitions: try table.count("repetitions", row),
          entries: try table.count("entries", row), exits: try table.count("exits", row), wait: gaps[activity]
        ))
    }
    return found.sorted { $0.activity < $1.activity }
  }

  private func gaps(
    _ name: String, _ numbers: [String: Int]
  ) throws(PathResults.Problem) -> [Int: GapFigures] {
    let table = try table(name)
    var gaps: [Int: GapFigures] = [:]
    for row in table.rows { gaps[try table.name("name", row, numbers)] = try table.gap(row) }
    return gaps
  }

  private func moves(
    _ name: String, _ numbers: [String: Int]
  ) throws(PathResults.Problem) -> [MoveFigures] {
    let table = try table(name)
    var found: [MoveFigures] = []
    for row in table.rows {
      found.append(
        MoveFigures(
          from: try table.name("from_name", row, numbers), to: try table.name("to_name", row, numbers),
          events: try table.count("events", row), cases: try table.count("cases", row),
          gap: try table.gap(row)))
    }
    return found.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private func variants(
    _ numbers: [String: Int], of cases: Int
  ) throws(PathResults.Problem) -> VariantFigures {
    let table = try table("variants")
    var top: [VariantFigures.Variant] = []
    for row in table.rows {
      let text = try table.text("way", row)
      guard let way = Self.way(text, numbers) else {
        throw .unknownName(table: table.name, line: row.line, found: text)
      }
      let own = try table.count("cases", row)
      top.append(.init(activities: way, cases: own, share: Double(own) / Double(max(1, cases))))
    }
    top.sort {
      $0.cases == $1.cases
        ? $1.activities.lexicographicallyPrecedes($0.activities) : $0.cases > $1.cases
    }
    let count = table.rows.isEmpty ? 0 : try table.count("different", table.rows[0])
    return VariantFigures(count: count, top: Array(top.prefix(VariantFigures.named)))
  }

  /// The activities of a way. What parts them may stand in a name, too: then parts are put together until there is one.
  private static func way(_ text: String, _ numbers: [String: Int]) -> [Int]? {
    var (way, pending): ([Int], String?) = ([], nil)
    for part in text.split(separator: SQLDialect.parting, omittingEmptySubsequences: false) {
      let name = pending.map { $0 + SQLDialect.parting + part } ?? String(part)
      if let number = numbers[name] {
        way.append(number)
        pending = nil
      } else {
        pending = name
      }
    }
    return pending == nil ? way : nil
  }

  private func throughput() throws(PathResults.Problem) -> DurationFigures? {
    let table = try table("throughput")
    guard let row = table.rows.first, let median = try table.length("median", row) else { return nil }
    return DurationFigures(
      median: median, mean: try table.length("mean", row) ?? 0,
      lowerQuartile: try table.length("p25", row) ?? 0,
      upperQuartile: try table.length("p75", row) ?? 0, minimum: try table.length("min", row) ?? 0,
      maximum: try table.length("max", row) ?? 0)
  }

  /// The funnel with what those did next who left it.
  func funnel(names: [String]) throws(PathResults.Problem) -> Funnel {
    let table = try table("funnel")
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let after = try after(numbers)
    let rows = try table.inOrder("step")
    var (steps, counts): ([Funnel.Step], [Int]) = ([], [])
    for (place, row) in rows.enumerated() {
      counts.append(try table.count("cases", row))
      steps.append(
        Funnel.Step(
          name: try table.text("name", row), cases: counts[place],
          step: ShareInterval(counts[place], of: counts[max(0, place - 1)]),
          overall: ShareInterval(counts[place], of: counts[0]), open: try table.count("still_open", row),
          after: after[place + 1] ?? []))
    }
    let window = rows.isEmpty ? 0 : try table.count("time_limit", rows[0])
    return Funnel(window: window > 0 ? Int64(window) : nil, steps: steps)
  }

  private func after(_ numbers: [String: Int]) throws(PathResults.Problem) -> [Int: [Funnel.Next]] {
    let table = try table("after")
    var found: [Int: [Funnel.Next]] = [:]
    for row in table.rows {
      var activities: [Int] = []
      for column in ["a1", "a2", "a3"] where try !table.text(column, row).isEmpty {
        activities.append(try table.name(column, row, numbers))
      }
      found[try table.count("step", row), default: []].append(
        Funnel.Next(activities: activities, cases: try table.count("cases", row)))
    }
    return found.mapValues { Funnel.Next.mostFrequent($0) }
  }

  /// For each name a number of cases, 0 where the table does not have it.
  func counts(_ name: String, names: [String]) throws(PathResults.Problem) -> [Int] {
    let table = try table(name)
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts = [Int](repeating: 0, count: names.count)
    for row in table.rows { counts[try table.name("name", row, numbers)] = try table.count("cases", row) }
    return counts
  }

  /// What was counted of the stages.
  func stages(
    _ names: [String]
  ) throws(PathResults.Problem) -> [(reached: Int, cases: Int, median: Double?)] {
    let (table, times) = (try table("stages"), try table("stage_times"))
    let rows = try table.inOrder("step")
    guard try rows.map({ row throws(PathResults.Problem) in try table.text("name", row) }) == names else {
      throw .otherPairs
    }
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let inside = try counts("stage_times", names: names)
    var medians: [Int: Double] = [:]
    for row in times.rows { medians[try times.name("name", row, numbers)] = try times.length("median", row) }
    var found: [(reached: Int, cases: Int, median: Double?)] = []
    for (place, row) in rows.enumerated() {
      found.append((try table.count("cases", row), inside[place], medians[place]))
    }
    return found
  }
}

extension PathResults.Table {
  typealias Row = (line: Int, fields: [String])

  /// What a row has in a column; nothing where a database writes that there is nothing.
  func text(_ column: String, _ row: Row) throws(PathResults.Problem) -> String {
    guard let place = headings.firstIndex(of: column) else {
      throw .noColumn(table: name, column: column, headings: headings)
    }
    let text = place < row.fields.count ? row.fields[place] : ""
    return text == "\\N" ? "" : text
  }

  func texts(_ column: String) throws(PathResults.Problem) -> [(line: Int, text: String)] {
    var found: [(line: Int, text: String)] = []
    for row in rows { found.append((row.line, try text(column, row))) }
    return found
  }

  /// The number of the name in a column.
  func name(_ column: String, _ row: Row, _ numbers: [String: Int]) throws(PathResults.Problem) -> Int {
    let text = try text(column, row)
    guard let number = numbers[text] else { throw .unknownName(table: name, line: row.line, found: text) }
    return number
  }

  private func number(_ column: String, _ row: Row) throws(PathResults.Problem) -> Double? {
    let text = try text(column, row)
    if text.isEmpty { return nil }
    guard let value = Double(text), value.isFinite else {
      throw .noNumber(table: name, line: row.line, column: column, found: text)
    }
    return value
  }

  func whole(_ column: String, _ row: Row) throws(PathResults.Problem) -> Int? {
    guard let value = try number(column, row) else { return nil }
    guard let whole = Int(exactly: value) else {
      throw .noNumber(table: name, line: row.line, column: column, found: try text(column, row))
    }
    return whole
  }

  /// A number of things.
  func count(_ column: String, _ row: Row) throws(PathResults.Problem) -> Int {
    guard let count = try whole(column, row), count >= 0 else {
      throw .noNumber(table: name, line: row.line, column: column, found: try text(column, row))
    }
    return count
  }

  /// A length of time in milliseconds, freed from what reckoning with seconds leaves behind the fourth decimal.
  func length(_ column: String, _ row: Row) throws(PathResults.Problem) -> Double? {
    try number(column, row).map { ($0 * 10_000_000).rounded() / 10_000 }
  }

  func gap(_ row: Row) throws(PathResults.Problem) -> GapFigures {
    guard let median = try length("median", row), let late = try length("p90", row) else {
      throw .noNumber(table: name, line: row.line, column: "median", found: "")
    }
    return GapFigures(median: median, late: late)
  }

  /// The rows in the order of a number, which counts from 1.
  func inOrder(_ column: String) throws(PathResults.Problem) -> [Row] {
    var numbered: [(Int, Row)] = []
    for row in rows { numbered.append((try count(column, row), row)) }
    return numbered.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
