import JourneyModel

/// What fills the screen for the room, with nothing of the program around it.
struct Presentation: Sendable {
  /// What is presented: Up and Down go from one to the next.
  enum Subject: String, CaseIterable, Hashable, Sendable {
    case map, stage, card, curve, pains, votes, opportunities, decisions
  }

  var subject: Subject
  /// What a list shows, made once when it is turned to: nothing changes while it is shown.
  var lines: [PresentedLine] = []
  /// Which page of a list.
  var page = 0
  /// What is typed although nothing is asked.
  var stray = StrayText()
  /// Where one was before.
  let before: Bookmark
  let perspective: Perspective

  /// The subject so many further on; there is nothing beyond the first and the last.
  func following(by step: Int) -> Subject {
    let all = Subject.allCases
    let place = (all.firstIndex(of: subject) ?? 0) + step
    return all[min(max(0, place), all.count - 1)]
  }
}
