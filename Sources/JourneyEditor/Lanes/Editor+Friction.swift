import JourneyInsight
import JourneyModel
import Phrases

// A friction is a stage's; a pain is a touchpoint's and can be ranked.
extension Editor {
  /// Whether the cursor is on a friction, which the key for a new pain turns into one.
  var isOnLaneFriction: Bool {
    guard views.lanes.row == .frictions, board.selection.isEmpty, let place = here else {
      return false
    }
    return map.stages[place.stage].frictions.indices.contains(views.lanes.item)
  }

  /// Turns the friction under the cursor into a pain.
  mutating func turnFrictionHere() {
    guard isOnLaneFriction, let place = here else { return }
    turnFriction(stage: map.stages[place.stage].id, index: views.lanes.item)
  }

  /// Makes a pain of a stage's friction, as one step. It goes to the stage's only touchpoint, else to the one that is rated
  /// lowest, the first of several; where none is rated, to the first. The friction stays as it was said.
  mutating func turnFriction(stage id: Stage.ID, index: Int) {
    guard let stage = map.stage(id), stage.frictions.indices.contains(index) else { return }
    let text = stage.frictions[index]
    guard let target = lowestRated(in: stage) else {
      return say(.noTouchpointHere(keyName(.addTouchpoint)), .warning)
    }
    for position in stage.touchpoints.indices
    where stage.touchpoints[position].pains.contains(where: { $0.text == text }) {
      return say(.frictionIsPain(stage.touchpoints[position].name))
    }
    let touchpoint = stage.touchpoints[target]
    let pain = Pain(id: document.ids.make(), text: text)
    change(
      label(.addPain, [touchpoint.id], detail: text),
      [.touchpoint(touchpoint.id, .pains(.insert(pain, at: touchpoint.pains.count)))])
  }

  private func lowestRated(in stage: Stage) -> Int? {
    var lowest: (position: Int, rating: Double)?
    for position in stage.touchpoints.indices {
      guard let rating = Assessment(of: stage.touchpoints[position], by: document.figures.rules).rating
      else { continue }
      if lowest.map({ rating < $0.rating }) ?? true { lowest = (position, rating) }
    }
    return lowest?.position ?? stage.touchpoints.indices.first
  }
}
