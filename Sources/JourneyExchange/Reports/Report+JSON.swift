import JourneyFile
import JourneyInsight
public import JourneyModel

extension ReportTable {
  /// The table as JSON: an array with an object a row. What is unknown is left out.
  public func json() -> [UInt8] {
    var bytes: [UInt8] = []
    writeJSON { bytes += $0 }
    return bytes
  }

  /// Writes the same, piece by piece.
  public func writeJSON(to put: ([UInt8]) -> Void) {
    var writer = JSONWriter()
    write(to: &writer) { $0.hand(to: put) }
    writer.finish()
    put(writer.take())
  }

  /// - Parameter rest: is called between rows, and may take what is written so far.
  func write(to writer: inout JSONWriter, rest: (inout JSONWriter) -> Void = { _ in }) {
    writer.beginArray()
    for row in rows {
      rest(&writer)
      writer.beginObject()
      for (column, cell) in zip(columns, row) where cell.isData {
        writer.name(column.name)
        writer.value(cell)
      }
      writer.endObject()
    }
    writer.endArray()
  }
}

extension JSONWriter {
  /// Hands on what is written so far, where that is worth it.
  mutating func hand(to put: ([UInt8]) -> Void) { if bytes.count > 1 << 16 { put(take()) } }

  /// What a cell says to programs.
  mutating func value(_ cell: ReportCell) {
    switch cell {
    case .nothing, .remark: null()
    case .text(let text), .link(let text), .numbered(_, let text): value(text)
    // A word that stands for a number on a scale is that number.
    case .word(let name, _): if let number = Int(name) { value(number) } else { value(name) }
    case .list(let cells):
      beginArray()
      for cell in cells { value(cell) }
      endArray()
    case .whole(let number), .guess(let number): value(number)
    case .change(let before, let after): value(.list([before, after]))
    case .number(let number), .signed(let number), .share(let number): value(number)
    case .rating(let rating): value(rating.value)
    case .level(let level): value(level.rawValue)
    case .flag(let flag): value(flag)
    }
  }

  /// A member, if it is known.
  mutating func member(_ name: String, _ number: Double?) {
    guard let number else { return }
    self.name(name)
    value(number)
  }

  mutating func member(_ name: String, _ number: Int) {
    self.name(name)
    value(number)
  }

  mutating func member(_ name: String, _ text: String) {
    self.name(name)
    value(text)
  }

  mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    beginObject()
    members(&self)
    endObject()
  }

  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}

/// The reports whose JSON is more than a table.
public enum ReportJSON {
  /// The inventory: each touchpoint as the file has it, and what follows from that.
  public static func inventory(of map: JourneyMap) -> [UInt8] {
    var bytes: [UInt8] = []
    writeInventory(of: map) { bytes += $0 }
    return bytes
  }

  /// Writes the same, piece by piece.
  public static func writeInventory(of map: JourneyMap, to put: ([UInt8]) -> Void) {
    var writer = JSONWriter()
    writeInventory(of: map, to: &writer) { $0.hand(to: put) }
    writer.finish()
    put(writer.take())
  }

  static func writeInventory(
    of map: JourneyMap, to writer: inout JSONWriter, rest: (inout JSONWriter) -> Void = { _ in }
  ) {
    let rules = JudgingRules(of: map)
    writer.beginArray()
    for stage in map.stages {
      for position in stage.touchpoints.indices {
        rest(&writer)
        writer.value(told(stage.touchpoints[position], in: stage, by: rules))
      }
    }
    writer.endArray()
  }

  /// One touchpoint as it stands in an array, behind members of the caller.
  static func touchpoint(
    at place: TouchpointPlace, in map: JourneyMap, by rules: JudgingRules, after members: [(String, String)]
  ) -> [UInt8] {
    JSONList.element { writer in
      var touchpoint = told(map[place], in: map.stages[place.stage], by: rules)
      touchpoint.unknown =
        members.map { name, text in
          var value = JSONWriter(layout: .compact)
          value.value(text)
          return UnknownMember(name: name, json: String(decoding: value.bytes, as: UTF8.self))
        } + touchpoint.unknown
      writer.value(touchpoint)
    }
  }

  /// A touchpoint with what follows from its fields. Ours come first: of members that a file calls so by chance, ours are
  /// meant here.
  private static func told(_ touchpoint: Touchpoint, in stage: Stage, by rules: JudgingRules) -> Touchpoint {
    var touchpoint = touchpoint
    touchpoint.unknown = members(of: touchpoint, in: stage, by: rules) + touchpoint.unknown
    return touchpoint
  }

  private static func members(of touchpoint: Touchpoint, in stage: Stage, by rules: JudgingRules)
    -> [UnknownMember]
  {
    let assessment = Assessment(of: touchpoint, by: rules)
    var cells: [(String, ReportCell)] = [("stage", .text(stage.name)), ("stageId", .text(stage.id.text))]
    cells += AssessmentColumn.allCases.map { ($0.rawValue, $0.cell(of: assessment)) }
    return cells.filter { $0.1 != .nothing }.map { name, cell in
      var writer = JSONWriter(layout: .compact)
      writer.value(cell)
      return UnknownMember(name: name, json: String(decoding: writer.bytes, as: UTF8.self))
    }
  }

  /// The statistics.
  public static func statistics(of map: JourneyMap) -> [UInt8] {
    var writer = JSONWriter()
    writeStatistics(of: map, to: &writer)
    writer.finish()
    return writer.bytes
  }

  /// The statistics of one of several maps, as they stand in an array.
  public static func statistics(of map: JourneyMap, in file: String) -> [UInt8] {
    JSONList.element { writeStatistics(of: map, to: &$0, after: [("map", map.title), ("file", file)]) }
  }

  static func writeStatistics(
    of map: JourneyMap, to writer: inout JSONWriter, after members: [(String, String)] = []
  ) {
    let statistics = MapStatistics(of: map)
    writer.beginObject()
    for (name, text) in members { writer.member(name, text) }
    writer.member("touchpoints", statistics.total.touchpoints)
    writer.member("mean", statistics.total.mean)
    writer.array("stages", statistics.stages) { write($1, to: &$0) }
    writer.member("low", statistics.total.low)
    writer.member("critical", statistics.total.critical)
    writer.member("unrated", statistics.total.unrated)
    writer.object("emotion") { writer in
      writer.member("mean", statistics.emotion.mean)
      writer.member("lowest", statistics.emotion.lowest?.value)
      if let lowest = statistics.emotion.lowest { writer.member("lowestAt", lowest.touchpoint.text) }
      if let drop = statistics.emotion.largestDrop {
        writer.member("largestDrop", drop.fall)
        writer.member("largestDropFrom", drop.from.text)
        writer.member("largestDropTo", drop.to.text)
      }
      writer.member("peakEnd", statistics.emotion.peakEnd)
    }
    writer.object("coverage") { writer in
      for aspect in Coverage.Aspect.allCases {
        writer.member(aspect.rawValue, statistics.coverage.share(of: aspect))
      }
    }
    write(statistics.mix, to: &writer)
    if statistics.coverage.lacksAfter {
      writer.name("lacksAfter")
      writer.value(true)
    }
    writer.array("emptyStages", statistics.coverage.stagesWithoutTouchpoints) { $0.value($1.text) }
    writer.array("contradictions", statistics.contradictions) { write($1, of: map, to: &$0) }
    writer.array("ways", WaysGap.all(of: map)) { write($1, to: &$0) }
    writer.array("trends", PlacedTrend.all(of: map)) { write($1, to: &$0) }
    writer.endObject()
  }

  private static func write(_ mix: Mix, to writer: inout JSONWriter) {
    writer.object("categories") { writer in
      for (word, count) in mix.categoriesInOrder { if let word { writer.member(word.text, count) } }
    }
    writer.object("media") { writer in
      for (word, count) in mix.mediaInOrder { if let word { writer.member(word.text, count) } }
    }
  }

  private static func write(_ stage: MapStatistics.OfStage, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", stage.name)
    writer.member("id", stage.id.text)
    writer.member("touchpoints", stage.tally.touchpoints)
    writer.member("mean", stage.tally.mean)
    writer.member("low", stage.tally.low)
    writer.member("critical", stage.tally.critical)
    writer.member("unrated", stage.tally.unrated)
    writer.member("emotion", stage.emotion.mean)
    if let lowest = stage.emotion.lowest {
      writer.member("lowestEmotion", lowest.value)
      writer.member("lowestAt", lowest.touchpoint.text)
    }
    write(stage.mix, to: &writer)
    writer.array("targets", stage.targets) { writer, attainment in
      writer.beginObject()
      writer.member("measure", attainment.target.measure.text)
      writer.member("value", attainment.target.value)
      writer.member("reading", attainment.reading)
      writer.member("attainment", attainment.share)
      writer.endObject()
    }
    writer.endObject()
  }

  private static func write(_ placed: PlacedTrend, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("measure", placed.trend.measure.text)
    if !placed.trend.unit.isEmpty { writer.member("unit", placed.trend.unit) }
    if let stage = placed.stage {
      writer.member("stage", stage.name)
      writer.member("stageId", stage.id.text)
    }
    if let touchpoint = placed.touchpoint {
      writer.member("touchpoint", touchpoint.name)
      writer.member("touchpointId", touchpoint.id.text)
    }
    writer.array("readings", placed.trend.readings) { writer, reading in
      writer.beginObject()
      writer.member("date", reading.date)
      writer.member("value", reading.value)
      writer.endObject()
    }
    writer.endObject()
  }

  /// A way as judged and as counted; shares and their gap are parts of 1.
  private static func write(_ way: Transition, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", way.id.text)
    if let from = way.from { writer.member("from", from.text) }
    if let to = way.to { writer.member("to", to.text) }
    writer.member("share", way.share?.value)
    writer.member("measured", way.measured?.share?.value)
    writer.member("gap", way.gap.map { ($0 * 10_000).rounded() / 10_000 })
    if let sample = way.measured?.sample { writer.member("sample", sample) }
    writer.endObject()
  }

  private static func write(_ contradiction: Contradiction, of map: JourneyMap, to writer: inout JSONWriter) {
    guard let place = map.place(of: contradiction.touchpoint) else { return }
    writer.beginObject()
    writer.member("stage", map.stages[place.stage].name)
    writer.member("stageId", map.stages[place.stage].id.text)
    writer.member("touchpoint", map[place].name)
    writer.member("id", contradiction.touchpoint.text)
    writer.member("emotion", contradiction.emotion)
    writer.member("rating", contradiction.rating)
    writer.member("kind", contradiction.kind.rawValue)
    writer.endObject()
  }
}
