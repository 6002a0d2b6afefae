public import JourneyDiff
import JourneyFile
public import JourneyInsight
public import JourneyModel
import Phrases

/// Two states of a map side by side: what was changed, and what that did to ratings and feelings.
public struct MapComparison: Sendable {
  /// A touchpoint whose rating is not what it was.
  public struct RatingChange: Hashable, Sendable {
    /// The touchpoint.
    public let touchpoint: Touchpoint.ID
    /// Where it stands in the new map.
    public let place: TouchpointPlace
    /// Its rating before, 1…5; nil where it had none.
    public let before: ShownRating?
    /// Its rating after.
    public let after: ShownRating?
    /// Its level before.
    public let levelBefore: Level
    /// Its level after.
    public let levelAfter: Level
  }

  /// Two figures of the same kind.
  public struct Pair<Value: Sendable & Hashable>: Hashable, Sendable {
    /// In the old map.
    public let before: Value
    /// In the new map.
    public let after: Value
  }

  /// What was changed.
  public let difference: MapDifference
  /// The touchpoints of both maps whose ratings or levels differ, in the order of the new one.
  public let ratings: [RatingChange]
  /// How many touchpoints are low.
  public let low: Pair<Int>
  /// The mean rating, 1…5.
  public let mean: Pair<Double?>
  /// The mean of the emotion curve, −2…2.
  public let emotion: Pair<Double?>
  /// The new map.
  public let new: JourneyMap

  /// Compares two maps.
  public init(from old: JourneyMap, to new: JourneyMap) {
    difference = MapDifference(from: old, to: new)
    let (before, after) = (MapFigures(of: old), MapFigures(of: new))
    low = Pair(before: before.total.low, after: after.total.low)
    mean = Pair(before: before.total.mean, after: after.total.mean)
    emotion = Pair(before: EmotionFigures(of: old).mean, after: EmotionFigures(of: new).mean)
    ratings = new.stages.enumerated().flatMap { number, stage in
      stage.touchpoints.indices.compactMap { position -> RatingChange? in
        let touchpoint = stage.touchpoints[position]
        guard let was = old.touchpoint(touchpoint.id) else { return nil }
        let (one, other) = (
          Assessment(of: was, by: before.rules), Assessment(of: touchpoint, by: after.rules)
        )
        guard one.rating != other.rating || one.level != other.level else { return nil }
        return RatingChange(
          touchpoint: touchpoint.id, place: TouchpointPlace(stage: number, position: position),
          before: one.shown, after: other.shown, levelBefore: one.level, levelAfter: other.level)
      }
    }
    self.new = new
  }

  /// Whether ratings, low touchpoints or feelings are not what they were.
  public var changesFigures: Bool {
    !ratings.isEmpty || low.before != low.after || mean.before != mean.after
      || emotion.before != emotion.after
  }

  /// The figures and the ratings that changed, as a report.
  public var report: Report {
    var report = Report(.report("title.comparison"), on: new.title)
    report.facts = [
      ReportFact(.report("low"), .change(.whole(low.before), .whole(low.after))),
      Self.fact(.report("mean"), mean) { .rating(ShownRating(mean: $0)) },
      Self.fact(.report("emotionMean"), emotion) { .signed($0) },
    ].compactMap { $0 }
    let columns = [
      ReportColumn("stage", .report("stage")), ReportColumn("touchpoint", .report("touchpoint")),
      ReportColumn("from", .report("before")), ReportColumn("levelFrom", .report("levelBefore")),
      ReportColumn("to", .report("after")), ReportColumn("levelTo", .report("levelAfter")),
    ]
    let rows = ratings.map { change -> [ReportCell] in
      [
        .numbered(change.place.stage + 1, new.stages[change.place.stage].name), .text(new[change.place].name),
        .maybe(change.before) { .rating($0) }, .level(change.levelBefore),
        .maybe(change.after) { .rating($0) }, .level(change.levelAfter),
      ]
    }
    report.tables = [
      ReportTable(
        .report("ratings"), row: .report("touchpoint"), columns: columns, shown: columns.map(\.name),
        naming: "touchpoint", rows: rows)
    ]
    return report
  }

  private static func fact(_ heading: Phrase, _ pair: Pair<Double?>, _ cell: (Double) -> ReportCell)
    -> ReportFact?
  {
    if pair.before == nil, pair.after == nil { return nil }
    let unknown = ReportCell.word(name: "", .nothingThere)
    return ReportFact(heading, .change(pair.before.map(cell) ?? unknown, pair.after.map(cell) ?? unknown))
  }
}

extension MapComparison {
  /// The comparison as JSON.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let changes = difference.changes.map(DifferenceRecord.init)
    for kind in DifferenceRecord.Kind.allCases {
      writer.array(kind.rawValue, changes.filter { $0.kind == kind }) { $1.write(to: &$0) }
    }
    writer.array("ratings", ratings) { write($1, to: &$0) }
    writer.object("low") {
      $0.member("before", low.before)
      $0.member("after", low.after)
    }
    writer.object("mean") {
      $0.member("before", mean.before)
      $0.member("after", mean.after)
    }
    writer.object("emotion") {
      $0.member("before", emotion.before)
      $0.member("after", emotion.after)
    }
    writer.endObject()
    writer.finish()
    return writer.bytes
  }

  private func write(_ change: RatingChange, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", change.touchpoint.text)
    writer.member("name", new[change.place].name)
    writer.member("stage", new.stages[change.place.stage].name)
    writer.member("from", change.before?.value)
    writer.member("to", change.after?.value)
    writer.object("level") {
      $0.member("from", change.levelBefore.rawValue)
      $0.member("to", change.levelAfter.rawValue)
    }
    writer.endObject()
  }
}
