import JourneyInsight
import JourneyModel
import Phrases

/// The whole journey in one picture: the stages across, how customers feel over the whole width, and beneath, stage by
/// stage, the touchpoints by sign and name, what hurts most, what could be better, and who answers for it.
///
/// However long a journey is, a stage takes the room of a column: what does not fit is counted, and stands on the page.
struct JourneyPicture {
  private let page: PageFigures
  private let export: MapExport
  /// Whether what is drawn leads to what the page says of it.
  private let isLinked: Bool
  private let columns: [PictureColumn]
  private let column: Double
  private var sheet: DrawingSheet
  private var y = 0.0

  private static let labels = 118.0
  private static let width = 1400.0
  private static let narrowest = 176.0
  private static let gap = 14.0
  private static let names = TextMeasure(size: 15)
  private static let small = TextMeasure(size: 12.5)
  private static let step = 30.0

  private var map: JourneyMap { export.map }
  private var book: Phrasebook { export.book }

  init(of page: PageFigures, isLinked: Bool = true) {
    self.page = page
    self.isLinked = isLinked
    export = page.export
    columns = PictureColumn.all(of: page)
    column = max(Self.narrowest, (Self.width - Self.labels) / Double(max(1, columns.count)))
    sheet = DrawingSheet(
      width: Self.labels + column * Double(columns.count), isRightToLeft: export.isRightToLeft)
  }

  /// The finished drawing.
  mutating func drawn() -> Drawing {
    var inner = self
    inner.drawRows()
    let height = inner.y
    for number in columns.indices {
      sheet.rectangle(
        number.isMultiple(of: 2) ? "band" : "band other", x: start(number), y: 0, width: column,
        height: height)
    }
    drawRows()
    return Drawing(
      titled: book.plainText(.pagePicture), describedAs: book.plainText(.pagePictureText), on: sheet,
      height: height, heading: isLinked ? nil : shownOnOneLine(map.title), isLinked: isLinked)
  }

  private mutating func drawRows() {
    drawHeads()
    drawCurve()
    draw(.report("touchpoints"), columns.map(\.touchpoints))
    draw(.report("title.pains"), columns.map(\.pains))
    draw(.field("opportunities"), columns.map(\.opportunities))
    draw(.field("owner"), columns.map(\.owners))
  }

  private func start(_ number: Int) -> Double { Self.labels + column * Double(number) }

  // MARK: Heads

  private mutating func drawHeads() {
    let room = column - 2 * Self.gap
    let heads = map.stages.map { Self.names.lines(of: $0.name, width: room, most: 3) }
    let most = Double(heads.map(\.count).max() ?? 1)
    for (number, lines) in heads.enumerated() {
      let x = start(number) + Self.gap
      sheet.text("small", book.plainText(.number(Double(number + 1))), at: SheetPoint(x, 22))
      sheet.lines("stage large", lines, of: map.stages[number].name, at: SheetPoint(x, 42), leading: 19)
      sheet.text("small", columns[number].summary, at: SheetPoint(x, 44 + 19 * most))
    }
    y = 44 + 19 * most + 16
  }

  // MARK: The curve

  private mutating func drawCurve() {
    guard columns.contains(where: { $0.feelings.contains { $0 != nil } }) else { return }
    rule(.pagePictureFeeling)
    let top = y + 26
    let end = start(columns.count)
    for level in -2...2 {
      let height = top + Self.step * Double(2 - level)
      sheet.line(
        level == 0 ? "reference" : "level", from: SheetPoint(Self.labels, height), to: SheetPoint(end, height)
      )
      sheet.text(
        "small", book.signed(Double(level)), at: SheetPoint(Self.labels - 10, height + 4), anchor: .end)
    }
    var run: [SheetPoint] = []
    for (number, stage) in columns.enumerated() {
      for (slot, value) in stage.feelings.enumerated() {
        guard let value else {
          sheet.polyline("line line0", run)
          run = []
          continue
        }
        run.append(point(number, slot, value, top))
      }
    }
    sheet.polyline("line line0", run)
    for (number, stage) in columns.enumerated() where stage.showsPoints { drawPoints(of: stage, number, top) }
    y = top + Self.step * 4 + 48
  }

  private func point(_ number: Int, _ slot: Int, _ value: Double, _ top: Double) -> SheetPoint {
    let room = column - 2 * Self.gap
    let x = start(number) + Self.gap + room * (Double(slot) + 0.5) / Double(columns[number].feelings.count)
    return SheetPoint(x, top + Self.step * (2 - min(2, max(-2, value))))
  }

  private mutating func drawPoints(of stage: PictureColumn, _ number: Int, _ top: Double) {
    let isWide = (column - 2 * Self.gap) / Double(max(1, stage.feelings.count)) >= 15
    for (slot, value) in stage.feelings.enumerated() {
      let bottom = SheetPoint(point(number, slot, -2, top).x, top + Self.step * 4 + 36)
      if isWide {
        sheet.text("small", book.plainText(.number(Double(slot + 1))), at: bottom, anchor: .middle)
      }
      guard let value else { continue }
      let point = point(number, slot, value, top)
      let touchpoint = map.stages[number].touchpoints[slot]
      sheet.beginGroup(
        titled: shownOnOneLine(touchpoint.name) + ": " + book.signed(value),
        leadingTo: isLinked ? PageAnchor.of(touchpoint.id) : nil)
      sheet.circle("point line0", at: point, radius: isWide ? 5.5 : 4)
      if value <= -1, isWide {
        sheet.text("value main", book.signed(value), at: SheetPoint(point.x, point.y + 20), anchor: .middle)
      }
      sheet.endGroup(leadingTo: isLinked ? "" : nil)
    }
  }

  // MARK: Rows of texts

  private mutating func rule(_ heading: Phrase) {
    sheet.line("level", from: SheetPoint(0, y), to: SheetPoint(start(columns.count), y))
    let text = book.plainText(heading)
    let lines = Self.small.lines(of: text, width: Self.labels - Self.gap - 6, most: 3)
    sheet.lines("small strong", lines, of: text, at: SheetPoint(Self.gap, y + 24), leading: 16)
  }

  private mutating func draw(_ heading: Phrase, _ cells: [[PictureEntry]]) {
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    rule(heading)
    var bottom = y + 40
    for (number, entries) in cells.enumerated() {
      var height = y + 24
      for entry in entries {
        height = draw(entry, at: SheetPoint(start(number) + Self.gap, height)) + 6
      }
      bottom = max(bottom, height)
    }
    y = bottom + 4
  }

  /// Draws an entry; tells where the next one can begin.
  private mutating func draw(_ entry: PictureEntry, at corner: SheetPoint) -> Double {
    let indent = entry.sign.isEmpty ? 0 : max(20, Self.small.width(of: entry.sign) + 8)
    // Strong letters are wider than the measure takes them to be.
    let room = (column - 2 * Self.gap - indent) * (entry.isStrong ? 0.88 : 1)
    let lines = Self.small.lines(of: entry.text, width: room, most: 2)
    let anchor = isLinked ? entry.anchor : nil
    let isGroup = anchor != nil || entry.isTitled
    if isGroup { sheet.beginGroup(titled: entry.title, leadingTo: anchor) }
    if !entry.sign.isEmpty { sheet.text(entry.style, entry.sign, at: corner) }
    sheet.lines(
      entry.isStrong ? "entry strong" : "entry", lines, of: entry.text,
      at: SheetPoint(corner.x + indent, corner.y),
      leading: 16)
    if isGroup { sheet.endGroup(leadingTo: anchor) }
    return corner.y + 16 * Double(max(1, lines.count))
  }
}

/// A line or two of a picture: a sign, a text, and where it leads.
struct PictureEntry {
  var sign = ""
  var style = "small"
  let text: String
  var title = ""
  var anchor: String?
  var isStrong = false
  var isTitled: Bool { !title.isEmpty }
}

/// What a picture shows of a stage.
struct PictureColumn {
  let summary: String
  /// The values of the curve, one a touchpoint, or of so many buckets the lowest in each; nil is a gap.
  let feelings: [Double?]
  let showsPoints: Bool
  fileprivate(set) var touchpoints: [PictureEntry] = []
  fileprivate(set) var pains: [PictureEntry] = []
  fileprivate(set) var opportunities: [PictureEntry] = []
  fileprivate(set) var owners: [PictureEntry] = []

  private static let mostPoints = 40
  private static let mostNames = 12
  private static let most = 3

  /// The columns of all stages.
  static func all(of page: PageFigures) -> [PictureColumn] {
    var columns = page.map.stages.indices.map { PictureColumn(ofStage: $0, in: page) }
    for row in page.ranking.rows {
      guard let stage = page.stagePositions[row.stage.text] else { continue }
      columns[stage].add(row, in: page, stage)
    }
    for ranked in page.opportunities {
      guard let touchpoint = ranked.touchpoint, let place = page.map.place(of: touchpoint) else { continue }
      columns[place.stage].add(ranked, page)
    }
    return columns
  }

  private init(ofStage number: Int, in page: PageFigures) {
    let stage = page.map.stages[number]
    let tally = page.statistics.stages[number].tally
    var parts: [String] = []
    if stage.touchpoints.isEmpty { parts.append(page.book.plainText(.pageNoTouchpoints)) }
    if let mean = tally.mean { parts.append(page.book.plainText(.mean(mean))) }
    if tally.low > 0 {
      parts.append(DrawingSigns.sign(of: .low) + " " + page.book.plainText(.lowCount(tally.low)))
    }
    summary = parts.joined(separator: " · ")
    let values = stage.touchpoints.indices.map { EmotionCurve.value(of: stage.touchpoints[$0]) }
    showsPoints = values.count <= Self.mostPoints
    feelings = showsPoints ? values : Self.lowest(of: values, in: Self.mostPoints)
    addTouchpoints(of: stage, page)
    addOwners(of: stage, page)
  }

  /// The lowest value of each of some buckets.
  private static func lowest(of values: [Double?], in buckets: Int) -> [Double?] {
    (0..<buckets).map { bucket in
      let range = values.count * bucket / buckets..<values.count * (bucket + 1) / buckets
      return values[range].compactMap(\.self).min()
    }
  }

  private mutating func addTouchpoints(of stage: Stage, _ page: PageFigures) {
    var chosen = Array(stage.touchpoints.indices)
    let levels = chosen.map { Assessment(of: stage.touchpoints[$0], by: page.export.rules).level }
    if chosen.count > Self.mostNames {
      // The worst, as the journey goes.
      let rank: [Level: Int] = [.critical: 0, .low: 1]
      chosen = Array(
        chosen.sorted { (rank[levels[$0]] ?? 2, $0) < (rank[levels[$1]] ?? 2, $1) }.prefix(Self.mostNames)
      ).sorted()
    }
    touchpoints = chosen.map { position in
      let touchpoint = stage.touchpoints[position]
      let level = levels[position]
      let signs = [
        page.book.plainText(.number(Double(position + 1))), DrawingSigns.sign(of: level),
        touchpoint.momentOfTruth ? DrawingSigns.momentOfTruth : "",
      ]
      return PictureEntry(
        sign: signs.filter { !$0.isEmpty }.joined(separator: " "),
        style: level.isLow ? "mark " + level.rawValue : "small", text: touchpoint.name,
        title: shownOnOneLine(touchpoint.name) + ": " + (page.levelWords[level] ?? ""),
        anchor: PageAnchor.of(touchpoint.id), isStrong: level.isLow)
    }
    let rest = stage.touchpoints.count - chosen.count
    if rest > 0 { touchpoints.append(PictureEntry(text: page.book.plainText(.pagePictureMore(rest)))) }
  }

  private mutating func addOwners(of stage: Stage, _ page: PageFigures) {
    var seen: Set<String> = []
    for position in stage.touchpoints.indices {
      let owner = stage.touchpoints[position].owner
      if !owner.isEmpty, seen.insert(owner).inserted, owners.count < Self.most {
        owners.append(PictureEntry(text: owner))
      }
    }
    let rest = seen.count - owners.count
    if rest > 0 { owners.append(PictureEntry(text: page.book.plainText(.pagePictureMore(rest)))) }
  }

  fileprivate mutating func add(_ row: PainRow, in page: PageFigures, _ stage: Int) {
    guard pains.count < Self.most else { return }
    switch row.id {
    case .pain(let id, let painID):
      guard let pain = page.map.touchpoint(id)?.pains.first(where: { $0.id == painID }) else { return }
      let painClass = row.painClass.flatMap { $0 == .unscored ? nil : $0 }
      let word = painClass.map { page.book.plainText(.report("class." + $0.rawValue)) } ?? "!"
      let style = [PainClass.a: "mark critical", .b: "mark low"][painClass ?? .c] ?? "small"
      pains.append(
        PictureEntry(
          sign: word, style: style, text: pain.text, title: shownOnOneLine(pain.text),
          anchor: PageAnchor.of(id)))
    case .friction(_, let number):
      let frictions = page.map.stages[stage].frictions
      if frictions.indices.contains(number) {
        pains.append(
          PictureEntry(sign: "!", text: frictions[number], title: shownOnOneLine(frictions[number])))
      }
    case .unexplained: break
    }
  }

  fileprivate mutating func add(_ ranked: RankedOpportunity, _ page: PageFigures) {
    guard opportunities.count < Self.most else { return }
    let text = ranked.opportunity.text
    let word = page.book.plainText(.word("OpportunityGroup", ranked.group.rawValue))
    opportunities.append(
      PictureEntry(
        sign: ranked.group == .first ? "★" : "☆", text: text, title: shownOnOneLine(text) + ": " + word,
        anchor: ranked.touchpoint.map(PageAnchor.of), isStrong: ranked.group == .first))
  }
}
