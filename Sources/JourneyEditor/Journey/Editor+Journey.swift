import Console
import JourneyModel
import Phrases
import TerminalText

// The keys of the journey, which shares its focus with the map and its kind with the curve.
extension Editor {
  /// Whether the curve is that of emotion: as it was chosen, but for a map on which nobody feels anything yet.
  var journeyShowsEmotion: Bool {
    views.curve.kind == .emotion && (views.journey.picture?.hasFeelings ?? true)
  }

  /// Brings the picture up to date by what was changed on the map, and lays out the rows below the curve.
  mutating func settleJourney() {
    let changes = takeChanges()
    let area = layout.board
    guard !map.stages.isEmpty, !JourneyLayout.isList(area) else {
      views.journey.picture = nil
      return
    }
    if views.journey.picture?.layout.area != area {
      views.journey.picture = JourneyPicture(of: document, in: area)
    } else if !changes.isEmpty {
      views.journey.picture?.update(changes, of: document)
    }
    let key = JourneyPlan.Key(
      first: views.journey.first, typesetter: look.typesetter, language: look.phrasebook.language,
      digits: look.phrasebook.digits,
      stage: views.journey.picture?.layout.shape == .dense ? here?.stage ?? 0 : nil)
    if views.journey.picture?.plan?.key != key {
      let plan = views.journey.picture.map { JourneyPlan(key, of: $0, in: map, with: self) }
      views.journey.picture?.plan = plan
    }
  }

  mutating func moveInJourney(_ movement: Movement) {
    guard let place = here else { return }
    notice = nil
    switch movement {
    case .left, .right: stepInCurve(by: (movement == .right) == (flow == .leftToRight) ? 1 : -1)
    case .up, .down: focus(on: TouchpointPlace(stage: place.stage, position: above(place, movement == .up)))
    case .pageUp, .previousStage: goToStage(place.stage - 1)
    case .pageDown, .nextStage: goToStage(place.stage + 1)
    case .first: stepInCurve(by: -.max)
    case .last: stepInCurve(by: .max)
    }
  }

  /// The position in the list of a stage above or below one; above the first is the stage itself.
  private func above(_ place: TouchpointPlace, _ isUp: Bool) -> Int {
    max(-1, min(place.position + (isUp ? -1 : 1), map.stages[place.stage].touchpoints.count - 1))
  }

  /// Puts the next row first below the curve.
  mutating func turnJourneyRows() {
    views.journey.first = views.journey.first.first()[1]
    let names = views.journey.first.first().map { title(of: $0.lane).asPart }
    say(.journeyRows(names.joined(separator: look.signs.separator)))
  }
}
