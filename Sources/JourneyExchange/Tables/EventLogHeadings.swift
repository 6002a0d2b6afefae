public import EventLogFiles
import TextFolding

/// The headings by which a table shows that it is an event log, and what its columns are.
public enum EventLogHeadings {
  /// Whether headings are those of an event log, and not of another table that has customers and days, too.
  static func areThere(in headings: [String]) -> Bool {
    let mostRanks: [(LogPart, Int)] = [(.case, 2), (.activity, 2), (.time, 3)]
    return mostRanks.allSatisfy { part, most in
      headings.contains { rank($0, as: part).map { $0 <= most } ?? false }
    }
  }

  /// Finds the columns in the beginning of a table.
  ///
  /// - Throws: That a column is lacking, or that several could be meant.
  public static func layout(
    of beginning: [UInt8], _ options: EventLogOptions
  ) throws(EventLogError) -> LogLayout {
    let isHeading = { (text: String) in
      options.columns.values.contains(text.trimmed)
        || LogPart.allCases.contains { rank(text, as: $0) != nil }
    }
    let said = CSVDelimiter.said(in: beginning)?.delimiter
    let delimiter = said ?? CSVDelimiter(guessedFrom: beginning, knowing: isHeading)
    let records = CSVReader.beginning(of: beginning, delimiter: delimiter, most: Table.headingReach)
    let counts = records.map { Set($0.fields.filter(isHeading)).count }
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else { throw .empty }
    let headings = records[most > 0 ? place : said == nil ? 0 : min(1, records.count - 1)]
    let names = headings.fields.map(\.trimmed)
    var places: [LogPart: Int] = [:]
    for part in LogPart.allCases { places[part] = try column(of: part, in: names, options, taken: places) }
    if places[.end] == places[.time] { places[.end] = nil }
    if let segment = places[.segment], segment == places[.case] { throw .namesCases }
    var only: [(place: Int, value: String)] = []
    for (name, value) in options.only { only.append((try self.place(named: name, in: names), value)) }
    return LogLayout(
      delimiter: delimiter.rawValue, headingLine: headings.line, places: places, only: only)
  }

  /// The column that has a part: the one that was named, else the one whose heading says it best.
  private static func column(
    of part: LogPart, in names: [String], _ options: EventLogOptions, taken: [LogPart: Int]
  ) throws(EventLogError) -> Int? {
    if let name = options.columns[part] { return try place(named: name, in: names) }
    let ranks = names.map { rank($0, as: part) }
    guard let best = ranks.compactMap({ $0 }).min() else {
      guard [.case, .activity, .time].contains(part) else { return nil }
      throw .noColumn(part, headings: names)
    }
    let places = names.indices.filter { ranks[$0] == best }
    guard places.count == 1 else {
      // What only adds to the figures is left out where it cannot be told which it is.
      guard [.case, .activity, .time].contains(part) else { return nil }
      throw .severalColumns(part, headings: places.map { names[$0] })
    }
    return places.first
  }

  /// The place of a column that somebody named: just so, else as search sees it.
  private static func place(named name: String, in names: [String]) throws(EventLogError) -> Int {
    let exact = names.indices.filter { names[$0] == name }
    let found = exact.isEmpty ? names.indices.filter { searchFolded(names[$0]) == searchFolded(name) } : exact
    guard let place = found.first else { throw .noHeading(name, headings: names) }
    return place
  }

  /// How well a heading says a part: 0 as the standard of event logs calls it, 1 by its own name, 2 by another, 3 by one
  /// that may be it where nothing else is; nil where it does not.
  private static func rank(_ heading: String, as part: LogPart) -> Int? {
    let plain = heading.trimmed.lowercased()
    if standard[part] == plain { return 0 }
    let keys = TableHeading.keys(heading)
    return (names[part] ?? []).firstIndex { !$0.isDisjoint(with: keys) }.map { $0 + 1 }
  }

  /// As IEEE 1849-2016 calls them, and tables that come from it.
  private static let standard: [LogPart: String] = [
    .case: "case:concept:name", .activity: "concept:name", .time: "time:timestamp",
    .lifecycle: "lifecycle:transition", .cost: "cost:total",
  ]

  private static let names: [LogPart: [Set<String>]] = [
    .case: [
      keys(["case", "case id", "caseid", "case:concept:name", "رقم الحالة", "حالة"]),
      keys([
        "session", "session id", "sessionid", "customer id", "customerid", "user id", "userid", "visitor id",
        "visitorid", "visit id", "client id", "trace", "trace id", "order id", "ticket id", "معرف الزيارة",
        "معرف العميل", "معرف المستخدم", "معرف الجلسة", "زيارة",
      ]),
      keys(["customer", "user", "visitor", "عميل", "زائر", "جلسة"]),
    ],
    .activity: [
      keys(["activity", "activity name", "concept:name", "نشاط"]),
      keys(["event", "event name", "action", "task", "page", "touchpoint", "حدث", "نقطة اتصال"]),
      keys(["إجراء", "صفحة"]),
    ],
    .time: [
      keys(["time", "timestamp", "time:timestamp", "وقت", "الطابع الزمني"]),
      keys([
        "start time", "start timestamp", "date time", "datetime", "event time", "event timestamp",
        "created at", "تاريخ ووقت", "وقت البدء",
      ]),
      keys(["complete time", "complete timestamp", "end time", "end timestamp", "وقت الانتهاء"]),
      keys(["date", "تاريخ"]),
    ],
    .end: [
      keys(["end", "end time", "end timestamp", "نهاية", "وقت الانتهاء"]),
      keys(["complete time", "complete timestamp", "finish time", "finished at"]),
    ],
    .amount: [keys(["amount", "مبلغ"]), keys(["revenue", "order value", "إيراد"])],
    .cost: [keys(["cost", "تكلفة"]), keys(["spend", "ad spend"])],
    .lifecycle: [keys(["lifecycle:transition", "lifecycle"])],
  ]

  private static func keys(_ names: [String]) -> Set<String> { Set(names.map(TableHeading.key)) }
}
