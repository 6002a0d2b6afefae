import JourneyModel

/// What a task's score means on the scale of 1…5, and what has to be said about it.
struct MermaidScore {
  /// The rating; nil leaves the touchpoint unrated.
  private(set) var rating: Rating?
  /// The actors, which are not always where they should be.
  private(set) var actors: [String]
  private(set) var matters: [MermaidImport.Matter] = []
  /// The score, where it is above 5.
  private(set) var beyondFive: Double?
  /// What follows the actors and says nothing.
  private(set) var ignoredTail: String
  /// Whether the rating alone does not tell what was written.
  private(set) var losesText = false

  init(_ task: MermaidTask, strict: Bool) {
    actors = task.actors
    ignoredTail = task.tail
    if !strict, readDisplaced(task) { return }
    switch task.number {
    case nil:
      matters = [.scoreUnreadable(score: task.score)]
      losesText = true
    case 0 where task.score.isEmpty: matters = [.scoreMissing]
    case 0: matters = [.scoreZero]
    case let number?: read(number, written: task.score)
    }
  }

  private mutating func read(_ number: Double, written: String) {
    rating = Rating(clamping: number.rounded())
    if number > 5 { beyondFive = number }
    guard let value = rating?.value, value != number else { return }
    matters = [.scoreLimited(score: written, rating: Int(value))]
    losesText = true
  }

  /// `Pay: Customer: 4` has actor and score in each other's place, `Call at 10:30: 4: Me` a colon in its name. Where
  /// the second piece alone is a whole number of 1…5, it is the score that was meant.
  private mutating func readDisplaced(_ task: MermaidTask) -> Bool {
    guard task.number.map({ $0 > 5 }) ?? true, task.actors.count == 1,
      let second = task.actors.first, let number = wholeRating(second)
    else { return false }
    if task.tail.isEmpty {
      guard task.number == nil else { return false }
      actors = [task.score]
      matters = [.scoreAfterActor(score: second, actor: task.score)]
    } else {
      actors = task.pushedActors
      matters = [.colonInsideName(name: task.name, rest: task.score)]
      ignoredTail = ""
      losesText = true
    }
    rating = number
    return true
  }

  private func wholeRating(_ text: String) -> Rating? {
    guard !text.isEmpty, let number = ecmaScriptNumber(text), number == number.rounded() else { return nil }
    return Rating(number)
  }
}
