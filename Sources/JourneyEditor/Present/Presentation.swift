import JourneyModel

/// What fills the screen for the room, with nothing of the program around it.
struct Presentation: Sendable {
  /// What is presented: Up and Down go from one to the next.
  enum Subject: String, CaseIterable, Hashable, Sendable {
    case map, stage, card, curve, paths, pains, votes, opportunities, decisions
  }

  var subject: Subject
  /// What a list shows, made once when it is turned to: nothing changes while it is shown.
  var lines: [PresentedLine] = []
  /// What customers really did, as the map had it when presenting began.
  var paths: PathsPicture?
  /// Which page of a list.
  var page = 0
  /// The touchpoints that are low, the worst first, once somebody walked through them.
  var wall: [Touchpoint.ID]?
  /// Where among them the walk is.
  var wallNumber = -1
  /// Whether the keys lie over it.
  var showsKeys = false
  /// What is typed although nothing is asked.
  var stray = StrayText()
  /// Where one was before.
  let before: Bookmark
  let perspective: Perspective

  /// The subject so many further on; there is nothing beyond the first and the last.
  func following(by step: Int) -> Subject {
    // Without an event log there are no paths to look at.
    let all = Subject.allCases.filter { $0 != .paths || paths?.log != nil }
    let place = (all.firstIndex(of: subject) ?? 0) + step
    return all[min(max(0, place), all.count - 1)]
  }

  /// Where a touchpoint stands among the low ones, the worst first, while somebody walks through them.
  func wallPlace(of id: Touchpoint.ID) -> Int? {
    guard let wall, wall.indices.contains(wallNumber), wall[wallNumber] == id else { return nil }
    return wallNumber
  }
}
