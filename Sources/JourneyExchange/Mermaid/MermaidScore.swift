import JourneyModel

/// What a task's score means on the scale of 1…5, and what has to be said about it.
struct MermaidScore {
  /// The rating; nil leaves the touchpoint unrated.
  private(set) var rating: Rating?
  /// The actors, which are not always where they should be.
  private(set) var actors: [String]
  private(set) var matters: [MermaidImport.Matter] = []
  /// The score, where it is above 5 and nothing says that it may be.
  private(set) var beyondFive: Double?
  /// What follows the actors and says nothing.
  private(set) var ignoredTail: String
  /// Whether the rating alone does not tell what was written.
  private(set) var losesText = false
  private let scale: MermaidScale?

  init(_ task: MermaidTask, _ options: MermaidOptions) {
    actors = task.actors
    ignoredTail = task.tail
    scale = options.scale
    if !options.strict, readDisplaced(task) { return }
    switch task.number {
    case nil:
      matters = [.scoreUnreadable(score: task.score)]
      losesText = true
    case 0 where task.score.isEmpty: matters = [.scoreMissing]
    case 0 where scale == nil: matters = [.scoreZero]
    case let number?: read(number, written: task.score)
    }
  }

  private mutating func read(_ number: Double, written: String) {
    if let scale { return read(number, on: scale, written: written) }
    rating = Rating(clamping: number.rounded())
    if number > 5 { beyondFive = number }
    guard let value = rating?.value, value != number else { return }
    matters = [.scoreLimited(score: written, rating: Int(value))]
    losesText = true
  }

  /// Rounding to the scale of 1…5 is what was asked for; only a score that is on neither scale is spoken of.
  private mutating func read(_ number: Double, on scale: MermaidScale, written: String) {
    let value = Rating(clamping: scale.rescaled(number).rounded())
    rating = value
    guard !scale.contains(number) else { return }
    matters = [.scoreOutsideScale(score: written, rating: Int(value.value))]
    losesText = true
  }

  /// `Pay: Customer: 4` has actor and score in each other's place, `Call at 10:30: 4: Me` a colon in its name. Where
  /// the second piece alone is a whole number of the scale, it is the score that was meant.
  private mutating func readDisplaced(_ task: MermaidTask) -> Bool {
    guard task.number.map(isBeyondScale) ?? true, task.actors.count == 1,
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

  private func isBeyondScale(_ number: Double) -> Bool {
    number > (scale.map { max($0.worst, $0.best) } ?? 5)
  }

  private func wholeRating(_ text: String) -> Rating? {
    guard !text.isEmpty, let number = ecmaScriptNumber(text), number == number.rounded() else { return nil }
    guard let scale else { return Rating(number) }
    return scale.contains(number) ? Rating(clamping: scale.rescaled(number).rounded()) : nil
  }
}
