import JourneyInsight
import JourneyModel
import JourneyResources
import Phrases

/// What a page can show of a map. The names are a promise to those who write templates: they are listed in
/// `docs/templates.md`, and none goes away.
///
/// Our own page asks for what it shows, part by part, and keeps nothing; what several parts need is made once.
package final class PageFigures {
  let export: MapExport
  /// Whether the page is to do without a script.
  let isStatic: Bool
  let statistics: MapStatistics
  let votes: Votes
  /// The word of each level.
  let levelWords: [Level: String]
  let touchpointFields: PageFields<Touchpoint>
  let stageFields: PageFields<Stage>
  /// All names of a touchpoint, and of a stage.
  let touchpointNames: [String]
  let stageNames: [String]
  private(set) lazy var ranking = PainRanking(of: map)
  private(set) lazy var summary = MapSummary(of: map, statistics, pains: ranking, in: book)
  private(set) lazy var opportunities = RankedOpportunity.all(of: map)
  /// Where each stage stands, by the text of its identifier.
  private(set) lazy var stagePositions = Dictionary(
    map.stages.enumerated().map { ($0.element.id.text, $0.offset) }, uniquingKeysWith: { first, _ in first })
  /// The journey at a glance, for which a template may ask twice.
  private(set) lazy var glance = picture
  private(set) lazy var tables = PageTables(of: self)
  private lazy var words = Self.words(in: book)

  var map: JourneyMap { export.map }
  var book: Phrasebook { export.book }

  package init(of export: MapExport, isStatic: Bool = false) {
    self.export = export
    self.isStatic = isStatic
    statistics = MapStatistics(of: export.map)
    votes = Votes(in: export.map)
    levelWords = Dictionary(
      uniqueKeysWithValues: Level.allCases.map {
        ($0, export.book.plainText(.word("Level", $0.rawValue)))
      })
    touchpointFields = PageFields()
    stageFields = PageFields()
    touchpointNames = PageTouchpoint.names.joined(with: touchpointFields.names)
    stageNames = Self.ownStageNames.joined(with: stageFields.names)
  }

  /// All of it.
  package var values: PageValue { .object(PageObject(names: Self.names, value)) }

  static let names = [
    "language", "direction", "textLanguage", "title", "perspective", "notes", "findings", "contents",
    "picture",
    "facts", "personas", "sessions", "votings", "figures", "stageColumns", "stages", "laneTables", "emotion",
    "effectiveness", "curveTable", "flow", "pains", "opportunityMatrix", "opportunityTable", "targets",
    "quotations",
    "trends", "contradictions", "coverage", "inventory", "actions", "parking", "legend", "words", "script",
    "style", "drawingStyle",
  ]

  private func value(of name: String) -> PageValue? {
    switch name {
    case "words": words
    case "language": .text(book.language.rawValue)
    case "direction": .text(export.isRightToLeft ? "rtl" : "ltr")
    case "textLanguage": export.foreignLanguage.map { .text($0) } ?? .nothing
    case "title": .text(shownOnOneLine(map.title))
    case "perspective": perspective
    case "notes": .words(map.notes)
    case "findings": findings
    case "contents": contents
    case "picture": glance
    case "facts": .some(facts)
    case "personas": .some(map.personas.map(self.value))
    case "sessions": .some(map.sessions.map(self.value))
    case "votings": .some(map.votings.map(self.value))
    case "figures": .some(headline)
    case "stageColumns": .text(String(columns))
    case "stages": .some(map.stages.count) { self.value(ofStage: $0) }
    case "laneTables": laneTables
    case "emotion": curve(.emotion)
    case "effectiveness": curve(.effectiveness)
    case "flow": flow
    case "opportunityMatrix": opportunityMatrix
    case "parking": .some(map.parking.map { .words($0.text) })
    case "legend": .some(legend)
    case "script":
      isStatic ? .nothing : .object(["text": .markup(PageScript.text), "digest": .markup(PageScript.digest)])
    case "style": .markup(String(decoding: JourneyResources.pageStyle, as: UTF8.self))
    case "drawingStyle": .markup(Drawing.style)
    default: tables.value(of: name)
    }
  }

  /// How many stages stand beside each other where there is room: at most seven, in rows as even as can be.
  var columns: Int {
    let rows = max(1, (map.stages.count + 6) / 7)
    return max(1, (map.stages.count + rows - 1) / rows)
  }

  /// “Customer · as-is”
  private var perspective: PageValue {
    let cells = [ReportCell.term(map.kind), .term(map.state)].filter { $0 != .nothing }
    return .said(cells.map { $0.shownText(in: book) }.joined(separator: " · "))
  }

  private var facts: [PageValue] {
    let facts = [
      ReportFact(.field("customersGoal"), .words(map.goal)),
      ReportFact(.field("scenario"), .words(map.scenario)),
      ReportFact(.field("offer"), .words(map.offer)),
      ReportFact(.field("standard"), .number(map.standard.value)),
      ReportFact(.field("evidence"), .all(map.evidence.map { .reading($0) })),
    ]
    return facts.filter { $0.cell != .nothing }.map(value)
  }

  /// A fact under its name.
  func value(of fact: ReportFact) -> PageValue {
    .object([
      "name": .text(book.plainText(fact.heading)), "value": said(fact.cell),
      "isText": .flag(fact.cell.isTextOfMap),
    ])
  }

  /// A cell in words; nothing where it says nothing.
  func said(_ cell: ReportCell) -> PageValue { .said(cell.shownText(in: book)) }

  private func value(of persona: Persona) -> PageValue {
    let details = [persona.segment, persona.demographics, persona.psychographics, persona.loyalty]
    let own = PageObject([
      ("name", .words(shownOnOneLine(persona.name))),
      ("details", .some(details.filter { !$0.isEmpty }.map { .words($0) })),
    ])
    return .object(own.joined(with: PageFields<Persona>().object(of: persona, in: self)))
  }

  private func value(of session: Session) -> PageValue {
    .object(PageFields<Session>().object(of: session, in: self))
  }

  private func value(of round: VotingRound) -> PageValue {
    let ranked = round.ranked
    let names = map.names(ofCandidates: Set(ranked.map(\.ref)))
    let candidates = ranked.map { candidate -> PageValue in
      .object([
        "text": .words(shownOnOneLine(names[candidate.ref] ?? candidate.ref)),
        "dots": said(.whole(candidate.dots)),
      ])
    }
    let own = PageObject([("candidates", .some(candidates))])
    return .object(own.joined(with: PageFields<VotingRound>().object(of: round, in: self)))
  }

  // MARK: Headline figures

  private var headline: [PageValue] {
    let (total, emotion) = (statistics.total, statistics.emotion)
    let unknown = book.plainText(.nothingThere)
    let number = { (value: Int) in self.book.plainText(.number(Double(value))) }
    let measured = statistics.coverage.share(of: .measurement)
    return [
      figure(.report("touchpoints"), number(total.touchpoints)),
      figure(
        .report("mean"), total.mean.map { book.mean($0) } ?? unknown,
        note: book.plainText(.field("standard")) + " " + book.decimal(map.standard.value)),
      figure(
        .report("low"), number(total.low), level: total.low > 0 ? .low : nil),
      figure(
        .report("critical"), number(total.critical), level: total.critical > 0 ? .critical : nil),
      figure(.report("emotionMean"), emotion.mean.map { book.signed($0) } ?? unknown),
      figure(.report("peakEnd"), emotion.peakEnd.map { book.signed($0) } ?? unknown),
      figure(.report("aspect.measurement"), measured.map { book.percent($0) } ?? unknown),
    ]
  }

  private func figure(_ name: Phrase, _ value: String, level: Level? = nil, note: String = "") -> PageValue {
    .object([
      "name": .text(book.plainText(name)), "value": .text(value),
      "level": level.map { .text($0.rawValue) } ?? .nothing,
      "sign": level.map { .text(DrawingSigns.sign(of: $0)) } ?? .nothing, "note": .said(note),
    ])
  }
}

extension [String] {
  /// The names with others that are not among them.
  fileprivate func joined(with others: [String]) -> [String] {
    let own = Set(self)
    return self + others.filter { !own.contains($0) }
  }
}

/// The fields of a kind of record, each under its name; a flag under `is…`.
struct PageFields<Record: FieldRecord> {
  let names: [String]
  private let fields: [String: Field<Record>]

  init() {
    let shown = Record.fields.filter { $0.kind != .members }
    names = shown.map(Self.pageName)
    fields = Dictionary(zip(names, shown), uniquingKeysWith: { first, _ in first })
  }

  /// What a field of a record says; nil where the record has none of that name.
  func value(of name: String, of record: Record, in page: PageFigures) -> PageValue? {
    guard let field = fields[name] else { return nil }
    switch field.kind {
    case .links:
      guard case .texts(let texts) = field.value(of: record) else { return .nothing }
      return .some(texts.map(page.export.link))
    case .texts, .references, .records:
      return .some(ReportCell(field, of: record, in: page.map).texts)
    default:
      switch field.value(of: record) {
      case .flag(let flag): return .flag(flag)
      case .text(let text) where field.kind.isText: return .words(text)
      default: return page.said(ReportCell(field, of: record, in: page.map))
      }
    }
  }

  /// A record with all its fields.
  func object(of record: Record, in page: PageFigures) -> PageObject {
    PageObject(names: names) { value(of: $0, of: record, in: page) }
  }

  /// The name under which a page shows a field.
  private static func pageName(of field: Field<Record>) -> String {
    guard case .flag = field.kind else { return field.name }
    return "is" + field.name.prefix(1).uppercased() + field.name.dropFirst()
  }
}

extension FieldKind {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension ReportCell {
  /// The texts of a list.
  fileprivate var texts: [PageValue] {
    guard case .list(let cells) = self else { return [] }
    return cells.compactMap { cell in
      if case .text(let text) = cell, !text.isEmpty { .words(text) } else { nil }
    }
  }
}
