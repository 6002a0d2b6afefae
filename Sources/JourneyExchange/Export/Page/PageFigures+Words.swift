import JourneyInsight
import JourneyModel
import Phrases

// What a page says besides the map: the legend of its signs, its headings, its contents.

extension PageFigures {
  /// The levels and what they mean.
  var legend: [PageValue] {
    Level.allCases.map { level in
      .object([
        "name": .text(level.rawValue), "sign": .text(DrawingSigns.sign(of: level)),
        "word": .text(levelWords[level] ?? ""),
        "meaning": .text(book.plainText(.pageMeaning(of: level.rawValue))),
      ])
    }
  }

  /// The parts of our own page that are there, in their order: each with its anchor and heading.
  var contents: PageValue {
    let parts: [(String, Phrase, Bool)] = [
      ("findings", .pageFindings, true), ("picture", .pagePicture, !map.stages.isEmpty),
      ("context", .pageContext, true), ("map", .report("title.map"), !map.stages.isEmpty),
      ("lanes", .pageLanes, !laneTables.isMissing), ("curves", .pageCurves, map.touchpointCount > 0),
      ("flow", .pageFlow, !map.transitions.isEmpty),
      ("pains", .report("title.pains"), tables.has("pains")),
      ("opportunities", .field("opportunities"), !opportunities.isEmpty),
      ("targets", .field("targets"), tables.has("targets")),
      ("quotations", .pageQuotations, tables.has("quotations")),
      ("trends", .report("trends"), tables.has("trends")),
      ("contradictions", .report("contradictions"), tables.has("contradictions")),
      ("actions", .report("title.improvements"), tables.has("actions")),
      ("coverage", .pageCoverage, map.touchpointCount > 0),
      ("inventory", .report("title.inventory"), map.touchpointCount > 0),
      ("parking", .field("parking"), !map.parking.isEmpty),
    ]
    return .some(
      parts.filter { $0.2 }.map { anchor, heading, _ in
        .object(["anchor": .text(anchor), "heading": .text(book.plainText(heading))])
      })
  }

  /// The words that templates need besides the map's own, so that one template does for all languages.
  static func words(in book: Phrasebook) -> PageValue {
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
      "findings": .pageFindings, "contents": .pageContents, "top": .pageTop, "picture": .pagePicture,
      "lanes": .pageLanes, "lanesCaption": .pageLanesCaption, "row": .pageRow, "flow": .pageFlow,
      "matrix": .pageMatrix, "quotations": .pageQuotations, "filter": .pageFilter,
      "filterShown": .pageFilterShown,
      "details": .pageDetails, "links": .field("links"), "targets": .field("targets"),
      "trends": .report("trends"),
      "contradictions": .report("contradictions"), "coverage": .pageCoverage,
      "measured": .report("measured"), "judged": .report("judged"), "verdict": .field("verdict"),
    ]
    return .object(PageObject(words.map { ($0.key, .text(book.plainText($0.value))) }))
  }
}
