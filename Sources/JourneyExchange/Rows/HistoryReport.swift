import JourneyFile
public import JourneyInsight
public import JourneyModel
public import Phrases

/// How maps went from commit to commit, and whether what was done helped.
public struct HistoryReport: Sendable {
  /// The maps after a commit.
  public struct Point: Sendable {
    /// The day of the commit.
    public let day: String
    /// Its name, in short.
    public let commit: String
    let totals: MapTotals
    /// Whether there was no map yet.
    public var isEmpty: Bool { totals.maps == 0 }

    /// A point.
    public init(day: String, commit: String, _ totals: MapTotals) {
      (self.day, self.commit, self.totals) = (day, commit, totals)
    }
  }

  /// An action that was marked as done.
  public struct Done: Sendable {
    let map: String
    let file: String
    let touchpoint: String
    let action: String
    let day: String
    let effect: ActionEffect?

    /// An action of a map's file, done on a day; the touchpoint as it is now.
    public init(
      _ action: String, at touchpoint: borrowing Touchpoint, of map: String, file: String, day: String
    ) {
      (self.map, self.file, self.action, self.day) = (map, file, action, day)
      self.touchpoint = touchpoint.name
      effect = Day(firstOf: day).flatMap { ActionEffect(at: touchpoint, doneOn: $0) }
    }
  }

  private let name: String
  private let points: [Point]
  private let done: [Done]

  /// A history of what is called so.
  public init(of name: String, _ points: [Point], done: [Done]) {
    (self.name, self.points, self.done) = (name, points, done)
  }

  /// The report: lines of steps, the points, and the actions.
  public var report: Report {
    var report = Report(.report("title.history"), on: name)
    report.facts = [
      line(.report("mean")) { $0.mean }, line(.report("low")) { Double($0.low) },
      line(.report("coverage")) { $0.coverage.map { $0 * 100 } },
      line(.report("openActions")) { Double($0.openActions) },
    ].compactMap { $0 }
    report.tables = [pointTable, doneTable]
    return report
  }

  /// Both tables as one object.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("points")
    pointTable.write(to: &writer)
    writer.name("actions")
    doneTable.write(to: &writer)
    writer.endObject()
    writer.finish()
    return writer.bytes
  }

  private func line(_ heading: Phrase, _ value: (MapTotals) -> Double?) -> ReportFact? {
    let values = points.compactMap { value($0.totals) }
    guard let first = values.first, let last = values.last else { return nil }
    return ReportFact(
      heading, .list([.text(Report.steps(of: values)), .change(.number(first), .number(last))]))
  }

  private var pointTable: ReportTable {
    let columns = [
      ReportColumn("date", .report("date")), ReportColumn("commit", .report("commit")),
      ReportColumn("maps", .report("maps")), ReportColumn("touchpoints", .report("touchpoints")),
      ReportColumn("mean", .report("mean")), ReportColumn("low", .report("low")),
      ReportColumn("critical", .report("critical")), ReportColumn("unrated", .report("unrated")),
      ReportColumn("coverage", .report("coverage")), ReportColumn("openActions", .report("openActions")),
      ReportColumn("overdue", .report("overdue")),
    ]
    let rows = points.map { point -> [ReportCell] in
      let totals = point.totals
      return [
        .text(point.day), .text(point.commit), .whole(totals.maps), .whole(totals.touchpoints),
        .mean(totals.mean), .whole(totals.low), .whole(totals.critical), .whole(totals.unrated),
        .maybe(totals.coverage) { .share($0) }, .whole(totals.openActions), .whole(totals.overdue),
      ]
    }
    return ReportTable(
      row: .report("date"), columns: columns, shown: columns.map(\.name), naming: "date", rows: rows)
  }

  private var doneTable: ReportTable {
    let columns = [
      ReportColumn("action", .report("improvement")), ReportColumn("map", .report("map")),
      ReportColumn("file", .report("file")), ReportColumn("touchpoint", .report("touchpoint")),
      ReportColumn("done", .report("doneOn")), ReportColumn("measure", .member("measure")),
      ReportColumn("before", .report("before")), ReportColumn("after", .report("after")),
      ReportColumn("difference", .report("difference")), ReportColumn("from", .report("intervalFrom")),
      ReportColumn("to", .report("intervalTo")), ReportColumn("helped", .report("helped")),
    ]
    return ReportTable(
      .report("helpedTitle"), row: .report("improvement"), columns: columns,
      shown: [
        "action", "map", "touchpoint", "done", "helped", "measure", "before", "after", "difference", "from",
        "to",
      ], naming: "action", rows: done.map(Self.cells))
  }

  private static func cells(of done: Done) -> [ReportCell] {
    let facts: [ReportCell] = [
      .text(done.action), .text(done.map), .text(done.file), .text(done.touchpoint), .text(done.day),
    ]
    guard let effect = done.effect else {
      return facts + Array(repeating: .nothing, count: 6) + [verdict("noReadings")]
    }
    let difference = effect.difference
    let bounds: [ReportCell] =
      difference.isTooFew
      ? [.nothing, .nothing, verdict("tooFew")]
      : [
        .signed(difference.low), .signed(difference.high),
        verdict(!difference.isClear ? "unclear" : difference.value > 0 ? "yes" : "worse"),
      ]
    return facts + [
      .measure(effect.measure), .number(difference.before), .number(difference.after),
      .signed(difference.value),
    ] + bounds
  }

  private static func verdict(_ name: String) -> ReportCell { .word(name: name, .report("helped." + name)) }

  // MARK: A picture

  /// The history as a drawing: mean, low, coverage and open actions, a panel each.
  public func svg(in book: Phrasebook) -> [UInt8] {
    let panels: [(Phrase, (MapTotals) -> Double?)] = [
      (.report("mean"), { $0.mean }), (.report("low"), { Double($0.low) }),
      (.report("coverage"), { $0.coverage.map { $0 * 100 } }),
      (.report("openActions"), { Double($0.openActions) }),
    ]
    let isRightToLeft = book.language.isRightToLeft
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 \(40 + 110 * panels.count)" \
      font-family="sans-serif" font-size="13" direction="\(isRightToLeft ? "rtl" : "ltr")" role="img">
      """,
      "<title>\(markup(book.plainText(.reportTitle(.report("title.history"), name))))</title>",
      "<rect width=\"640\" height=\"\(40 + 110 * panels.count)\" fill=\"#fff\"/>",
    ]
    for (number, panel) in panels.enumerated() {
      parts += self.panel(
        book.plainText(panel.0), points.map { panel.1($0.totals) }, top: 20 + 110 * number, book)
    }
    return Array((parts + ["</svg>"]).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  private func panel(_ title: String, _ values: [Double?], top: Int, _ book: Phrasebook) -> [String] {
    let known = values.compactMap { $0 }
    guard let least = known.min(), let most = known.max(), let first = known.first, let last = known.last
    else { return [] }
    let isRightToLeft = book.language.isRightToLeft
    let step = values.count > 1 ? 500.0 / Double(values.count - 1) : 0
    let places = values.enumerated().compactMap { number, value -> String? in
      guard let value else { return nil }
      let along = Double(number) * step
      let x = 70 + (isRightToLeft ? 500 - along : along)
      let y = Double(top) + 85 - (most == least ? 30 : (value - least) / (most - least) * 60)
      return "\(Int(x.rounded())),\(Int(y.rounded()))"
    }
    let ends = isRightToLeft ? (last, first) : (first, last)
    func text(_ x: Int, _ y: Int, _ anchor: String, _ text: String) -> String {
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" direction=\"ltr\">\(markup(text))</text>"
    }
    let days = isRightToLeft ? (points.last?.day, points.first?.day) : (points.first?.day, points.last?.day)
    return [
      text(320, top + 12, "middle", title),
      "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" stroke=\"#0b5\" stroke-width=\"2\"/>",
      text(60, top + 60, "end", book.decimal(ends.0)), text(580, top + 60, "start", book.decimal(ends.1)),
      text(70, top + 102, "start", days.0 ?? ""), text(570, top + 102, "end", days.1 ?? ""),
    ]
  }
}
