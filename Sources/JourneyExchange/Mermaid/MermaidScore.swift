import JourneyModel

/// What a task's score means on the scale of 1…5, and what has to be said about it.
struct MermaidScore {
  /// The rating; nil leaves the touchpoint unrated.
  private(set) var rating: Rating?
  /// The actors, which are not always where they should be.
  let actors: [String]
  private(set) var matters: [MermaidImport.Matter] = []
  /// The score, where it is above 5 and nothing says that it may be.
  private(set) var beyondFive: Double?
  /// What follows the actors and says nothing.
  let ignoredTail: String
  /// The name, with the colons in it.
  let name: String
  /// Whether the rating alone does not tell what was written.
  private(set) var losesText = false
  private let scale: MermaidScale?

  init(_ task: MermaidTask, _ options: MermaidOptions) {
    let shape = MermaidShape(task, options)
    scale = options.scale
    name = task.string(0..<shape.nameCount)
    actors = shape.actors.map { task.names($0, atArabicCommas: shape.isLenient) } ?? []
    ignoredTail = shape.tail < task.count ? ": " + task.string(from: shape.tail) : ""
    if let matter = shape.matter { matters = [matter] }
    if let score = shape.score { read(shape.number, written: task.string(score)) }
    if let piece = shape.actors, shape.isLenient,
      task.names(piece, atArabicCommas: false).count < actors.count
    {
      matters.append(.actorsAtArabicCommas(actors: task.string(piece)))
    }
  }

  private mutating func read(_ number: Double?, written: String) {
    switch number {
    case nil:
      matters.append(.scoreUnreadable(score: written))
      losesText = true
    case 0 where written.isEmpty: matters.append(.scoreMissing)
    case 0 where scale == nil: matters.append(.scoreZero)
    case let number?:
      if let digits = MermaidShape.latinDigits(of: written) {
        matters.append(.scoreInOtherDigits(score: written, number: digits))
      }
      read(number, written: written)
    }
  }

  private mutating func read(_ number: Double, written: String) {
    if let scale { return read(number, on: scale, written: written) }
    rating = Rating(clamping: number.rounded())
    if number > 5 { beyondFive = number }
    guard let value = rating?.value, value != number else { return }
    matters.append(.scoreLimited(score: written, rating: Int(value)))
    losesText = true
  }

  /// Rounding to the scale of 1…5 is what was asked for; only a score that is on neither scale is spoken of.
  private mutating func read(_ number: Double, on scale: MermaidScale, written: String) {
    let value = Rating(clamping: scale.rescaled(number).rounded())
    rating = value
    guard !scale.contains(number) else { return }
    matters.append(.scoreOutsideScale(score: written, rating: Int(value.value)))
    losesText = true
  }
}
