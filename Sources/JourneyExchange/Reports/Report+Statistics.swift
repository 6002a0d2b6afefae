import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// The map in figures, stage by stage and as a whole.
  public static func statistics(of map: JourneyMap) -> Report {
    let statistics = MapStatistics(of: map)
    var report = Report(.report("title.stats"), on: map.title)
    report.facts = facts(of: statistics, of: map)
    report.tables = [
      stages(of: statistics), targets(of: statistics), coverage(of: statistics),
      mix(
        .report("categories"), of: .field("category"),
        statistics.mix.categoriesInOrder.map { (.term($0.category), $0.count) }),
      mix(
        .report("media"), of: .field("media"),
        statistics.mix.mediaInOrder.map { (.term($0.medium), $0.count) }),
      contradictions(of: statistics, of: map), gaps(of: map), trends(of: map),
    ]
    return report
  }

  private static func facts(of statistics: MapStatistics, of map: JourneyMap) -> [ReportFact] {
    let (total, emotion) = (statistics.total, statistics.emotion)
    let name = { (id: Touchpoint.ID) in ReportCell.words(map.touchpoint(id)?.name ?? "") }
    let empty = statistics.coverage.stagesWithoutTouchpoints.compactMap { map.stage($0)?.name }
    return [
      ReportFact(.report("touchpoints"), .whole(total.touchpoints)),
      ReportFact(.report("mean"), .mean(total.mean)),
      ReportFact(.report("low"), .whole(total.low)), ReportFact(.report("critical"), .whole(total.critical)),
      ReportFact(.report("unrated"), .whole(total.unrated)),
      ReportFact(.report("emotionMean"), .maybe(emotion.mean) { .signed($0) }),
      ReportFact(
        .report("lowest"), .maybe(emotion.lowest) { .list([.signed($0.value), name($0.touchpoint)]) }),
      ReportFact(
        .report("largestDrop"),
        .maybe(emotion.largestDrop) { .list([.number($0.fall), .change(name($0.from), name($0.to))]) }),
      ReportFact(.report("peakEnd"), .maybe(emotion.peakEnd) { .signed($0) }),
      ReportFact(.report("emptyStages"), .all(empty.map { .text($0) })),
      ReportFact(.report("lacksAfter"), .ifSo(statistics.coverage.lacksAfter)),
    ].filter { $0.cell != .nothing }
  }

  private static func stages(of statistics: MapStatistics) -> ReportTable {
    let names = ["name", "touchpoints", "mean", "low", "critical", "unrated", "emotion"]
    let columns = [
      ReportColumn("name", .report("stage")), ReportColumn("id", .report("identifier")),
      ReportColumn("touchpoints", .report("touchpoints")), ReportColumn("mean", .report("mean")),
      ReportColumn("low", .report("low")), ReportColumn("critical", .report("critical")),
      ReportColumn("unrated", .report("unrated")), ReportColumn("emotion", .report("emotionMean")),
    ]
    let rows = statistics.stages.enumerated().map { number, stage -> [ReportCell] in
      [
        .numbered(number + 1, stage.name), .text(stage.id.text), .whole(stage.tally.touchpoints),
        .mean(stage.tally.mean), .whole(stage.tally.low), .whole(stage.tally.critical),
        .whole(stage.tally.unrated), .maybe(stage.emotion.mean) { .signed($0) },
      ]
    }
    return ReportTable(row: .report("stage"), columns: columns, shown: names, naming: "name", rows: rows)
  }

  static func targets(of statistics: MapStatistics) -> ReportTable {
    let rows = statistics.stages.enumerated().flatMap { number, stage in
      stage.targets.map { attainment -> [ReportCell] in
        [
          .measure(attainment.target.measure), .numbered(number + 1, stage.name),
          .term(attainment.target.direction ?? .known(.atLeast)), .number(attainment.target.value),
          .maybe(attainment.reading) { .number($0) }, .maybe(attainment.share) { .share($0) },
        ]
      }
    }
    let columns = [
      ReportColumn("measure", .member("measure")), ReportColumn("stage", .report("stage")),
      ReportColumn("direction", .member("direction")), ReportColumn("value", .report("target")),
      ReportColumn("reading", .report("reading")), ReportColumn("attainment", .report("attainment")),
    ]
    return ReportTable(
      .field("targets"), row: .report("target"), columns: columns, shown: columns.map(\.name),
      naming: "measure",
      rows: rows)
  }

  static func coverage(of statistics: MapStatistics) -> ReportTable {
    let coverage = statistics.coverage
    let rows = Coverage.Aspect.allCases.compactMap { aspect in
      coverage.share(of: aspect).map { share -> [ReportCell] in
        [
          .word(name: aspect.rawValue, .report("aspect." + aspect.rawValue)),
          .whole(coverage.count(of: aspect)),
          .share(share),
        ]
      }
    }
    return counts(
      .report("coverage"), of: .report("aspect"), extra: ReportColumn("share", .report("share")), rows)
  }

  private static func mix(_ heading: Phrase, of thing: Phrase, _ counts: [(ReportCell, Int)]) -> ReportTable {
    let rows = counts.map { [$0 == .nothing ? .word(name: "", .report("notSaid")) : $0, .whole($1)] }
    return self.counts(heading, of: thing, extra: nil, rows)
  }

  private static func counts(
    _ heading: Phrase, of thing: Phrase, extra: ReportColumn?, _ rows: [[ReportCell]]
  ) -> ReportTable {
    let columns =
      [ReportColumn("name", thing), ReportColumn("count", .report("touchpoints"))]
      + (extra.map { [$0] } ?? [])
    return ReportTable(
      heading, row: thing, columns: columns, shown: columns.map(\.name), naming: "name", rows: rows)
  }

  static func contradictions(of statistics: MapStatistics, of map: JourneyMap) -> ReportTable {
    let columns = [
      ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("stage", .report("stage")),
      ReportColumn("emotion", .field("emotion")), ReportColumn("rating", .report("rating")),
      ReportColumn("kind", .report("contradiction")),
    ]
    let rows = statistics.contradictions.compactMap { contradiction -> [ReportCell]? in
      guard let place = map.place(of: contradiction.touchpoint) else { return nil }
      return [
        .text(map[place].name), .numbered(place.stage + 1, map.stages[place.stage].name),
        .signed(contradiction.emotion), .number(contradiction.rating),
        .word(
          name: contradiction.kind.rawValue, .report("contradiction." + contradiction.kind.rawValue)),
      ]
    }
    return ReportTable(
      .report("contradictions"), row: .report("touchpoint"), columns: columns, shown: columns.map(\.name),
      naming: "touchpoint", rows: rows)
  }
}
