import JourneyInsight
import JourneyModel
import JourneyResources
import Phrases

/// What a page can show of a map. The names are a promise to those who write templates: they are listed in
/// `docs/templates.md`, and none goes away.
struct PageFigures {
  let export: MapExport
  let statistics: MapStatistics
  let votes: Votes

  var map: JourneyMap { export.map }
  var book: Phrasebook { export.book }

  init(of export: MapExport) {
    self.export = export
    statistics = MapStatistics(of: export.map)
    votes = Votes(in: export.map)
  }

  /// All of it.
  var values: PageValue {
    .object([
      "language": .text(book.language.rawValue),
      "direction": .text(export.isRightToLeft ? "rtl" : "ltr"),
      "textLanguage": export.foreignLanguage.map { .text($0) } ?? .nothing,
      "title": .text(shownOnOneLine(map.title)),
      "perspective": perspective,
      "notes": .words(map.notes),
      "facts": .some(facts),
      "personas": .some(map.personas.map(value)),
      "sessions": .some(map.sessions.map(value)),
      "votings": .some(map.votings.map(value)),
      "figures": .list(headline),
      "stageColumns": .text(String(columns)),
      "stages": .some(map.stages.indices.map(value(ofStage:))),
      "emotion": curve(.emotion),
      "effectiveness": curve(.effectiveness),
      "curveTable": curveTable,
      "pains": painTable,
      "opportunityTable": opportunityTable,
      "inventory": inventoryTable,
      "actions": actionTable,
      "parking": .some(map.parking.map { .words($0.text) }),
      "legend": .list(legend),
      "words": words,
      "style": .markup(String(decoding: JourneyResources.pageStyle, as: UTF8.self)),
      "drawingStyle": .markup(Drawing.style),
    ])
  }

  /// How many stages stand beside each other where there is room: at most seven, in rows as even as can be.
  private var columns: Int {
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
      ReportFact(.field("evidence"), .all(map.evidence.map { .text($0.summary) })),
    ]
    return facts.filter { $0.cell != .nothing }.map { fact in
      .object([
        "name": .text(book.plainText(fact.heading)), "value": said(fact.cell),
        "isText": .flag(fact.cell.isTextOfMap),
      ])
    }
  }

  private func value(of persona: Persona) -> PageValue {
    let details = [persona.segment, persona.demographics, persona.psychographics, persona.loyalty]
    let figures: KeyValuePairs<String, PageValue> = [
      "name": .words(shownOnOneLine(persona.name)),
      "details": .some(details.filter { !$0.isEmpty }.map { .words($0) }),
    ]
    return .object(
      figures.map { PageMember(name: $0.key, value: $0.value) }.joined(with: fields(of: persona)))
  }

  private func value(of session: Session) -> PageValue { .object(fields(of: session)) }

  private func value(of round: VotingRound) -> PageValue {
    let ranked = round.ranked
    let names = map.names(ofCandidates: Set(ranked.map(\.ref)))
    let candidates = ranked.map { candidate -> PageValue in
      .object([
        "text": .words(shownOnOneLine(names[candidate.ref] ?? candidate.ref)),
        "dots": said(.whole(candidate.dots)),
      ])
    }
    return .object([PageMember(name: "candidates", value: .some(candidates))].joined(with: fields(of: round)))
  }

  // MARK: Headline figures

  private var headline: [PageValue] {
    let (total, emotion) = (statistics.total, statistics.emotion)
    let unknown = book.plainText(.nothingThere)
    let number = { (value: Int) in book.plainText(.number(Double(value))) }
    let measured = statistics.coverage.share(of: .measurement)
    return [
      figure(.report("touchpoints"), number(total.touchpoints)),
      figure(
        .report("mean"), total.mean.map { book.decimal($0) } ?? unknown,
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

  // MARK: Words

  private var legend: [PageValue] {
    Level.allCases.map { level in
      .object([
        "name": .text(level.rawValue), "sign": .text(DrawingSigns.sign(of: level)),
        "word": .text(book.plainText(.word("Level", level.rawValue))),
        "meaning": .text(book.plainText(.pageMeaning(of: level.rawValue))),
      ])
    }
  }

  /// The words that templates need besides the map's own, so that one template does for all languages.
  private var words: PageValue {
    let words: KeyValuePairs<String, Phrase> = [
      "journeyMap": .report("title.map"), "figures": .report("title.stats"), "context": .pageContext,
      "personas": .field("personas"), "persona": .section("persona"),
      "sessions": .field("sessions"), "session": .section("session"),
      "votings": .field("votings"), "voting": .section("voting"), "ballots": .member("ballots"),
      "curves": .pageCurves,
      "emotionCurve": .pageEmotionCurve, "effectivenessCurve": .pageEffectivenessCurve,
      "pains": .report("title.pains"), "inventory": .report("title.inventory"),
      "opportunities": .field("opportunities"), "noAgreement": .noAgreement,
      "actions": .report("title.improvements"), "parking": .field("parking"), "legend": .pageLegend,
      "notes": .field("notes"), "stage": .report("stage"), "touchpoint": .report("touchpoint"),
      "momentOfTruth": .field("momentOfTruth"), "noTouchpoints": .pageNoTouchpoints,
      "expected": .field("expected"), "owner": .field("owner"), "emotion": .field("emotion"),
      "rating": .report("rating"), "channel": .field("channel"), "nothing": .reportNothing,
    ]
    return .object(words.map { PageMember(name: $0.key, value: .text(book.plainText($0.value))) })
  }
}
