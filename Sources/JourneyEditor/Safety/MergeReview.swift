import Console
import JourneyDiff
import JourneyModel
import Phrases
import TerminalText

/// A merge whose contradictions are being decided, each for one side.
struct MergeReview: Sendable {
  let merge: ThreeWayMerge
  /// What stands in the file.
  let theirs: JourneyMap
  /// The side chosen for each contradiction.
  var choices: [Side]
  /// The contradiction that is looked at.
  var selected = 0

  init(_ merge: ThreeWayMerge, theirs: JourneyMap) {
    self.merge = merge
    self.theirs = theirs
    choices = merge.conflicts.map { _ in .ours }
  }

  /// The map as the choices make it.
  var outcome: JourneyMap { merge.resolved { choices[$0] } }
}

extension Editor {
  mutating func handle(_ key: KeyPress, merging review: MergeReview) {
    var review = review
    if key.isBack {
      mode = .board
      say(.mergeCancelled)
      return
    }
    if key.isPlain(.enter) { return finish(review.merge, as: review.outcome, review.theirs) }
    let last = review.merge.conflicts.count - 1
    switch key.key {
    case .up: review.selected = max(0, review.selected - 1)
    case .down, .tab: review.selected = min(last, review.selected + 1)
    case .home: review.selected = 0
    case .end: review.selected = last
    case .left, .right:
      let isStart = (key.key == .left) == (flow == .leftToRight)
      review.choices[review.selected] = isStart ? .ours : .theirs
    case .character(" "):
      review.choices[review.selected] = review.choices[review.selected] == .ours ? .theirs : .ours
    default: return
    }
    mode = .merge(review)
  }

  /// Looks at a contradiction, or decides it where it is looked at already.
  mutating func click(row: Int, in review: MergeReview) {
    var review = review
    guard review.choices.indices.contains(row) else { return }
    if review.selected == row {
      review.choices[row] = review.choices[row] == .ours ? .theirs : .ours
    }
    review.selected = row
    mode = .merge(review)
  }
}
