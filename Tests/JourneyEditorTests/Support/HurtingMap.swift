import Console
import JourneyModel
import Phrases

@testable import JourneyEditor

/// A map of so many stages with so many touchpoints each, as workshops leave them: long names, some low, some critical,
/// most of the low ones explained, owned and decided on; feelings with gaps.
func hurtingMap(stages: Int, touchpoints: Int, feels: Bool = true) -> JourneyMap {
  var number = 0
  let all = (0..<stages).map { place in
    let list = (0..<touchpoints).map { position in
      number += 1
      return hurting(number, stage: place + 1, position: position + 1, feels: feels)
    }
    return Stage(
      id: Identifier("s\(place)"), name: "Stage \(place + 1)", touchpoints: TouchpointList(list))
  }
  return JourneyMap(title: "Hurting", stages: all)
}

private func hurting(_ number: Int, stage: Int, position: Int, feels: Bool) -> Touchpoint {
  var touchpoint = Touchpoint(
    id: Identifier("t\(number)"), name: "T\(stage).\(position) waits for the letter of confirmation")
  touchpoint.effectiveness = Rating(Double(1 + number * 7 % 5))
  if feels, number % 4 != 0 { touchpoint.emotion = Emotion(clamping: number * 3 % 5 - 2) }
  if number % 5 == 0 { touchpoint.momentOfTruth = true }
  if number % 3 != 0 {
    touchpoint.owner = ["Care", "Web team", "Billing operations"][number % 2 + number % 7 / 6]
  }
  if number % 2 == 1 {
    var pain = Pain(id: Identifier("p\(number)"), text: "Pain \(number): nobody answers before noon")
    pain.reach = Share(clamping: Double(number * 13 % 10) / 10)
    pain.impact = number % 4 == 1 ? .harms : .trivial
    touchpoint.pains = [pain]
  }
  if number % 6 == 1 {
    touchpoint.opportunities = [Opportunity(id: Identifier("o\(number)"), text: "Idea \(number)")]
  }
  if number % 5 == 2 { touchpoint.verdict = .known(.improve) }
  return touchpoint
}

extension Robot {
  /// What somebody sees who opens the map as it is now, with the same view and the same focus.
  var afresh: String {
    mutating get {
      var other = Robot(
        editor.map, (editor.size.columns, editor.size.rows), repertoire: editor.look.repertoire,
        language: editor.look.phrasebook.language)
      other.editor.board.focus = editor.board.focus
      other.editor.views.journey.first = editor.views.journey.first
      other.editor.views.curve.kind = editor.views.curve.kind
      other.editor.show(editor.perspective)
      return other.body
    }
  }

  /// The screen without its first line and its last two: what the view shows.
  var body: String {
    mutating get {
      screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(2).joined(
        separator: "\n")
    }
  }
}
