import JourneyModel

/// Which pieces of a task are its name, its score and its actors.
///
/// Mermaid goes by the order alone; people put colons into names. Where a piece further on is alone a whole number of the
/// scale and the first is none, that is the score, and all before it the name. Where there is no score, words in its
/// place belong to the name: whatever is written in its stead later, they are not lost.
struct MermaidShape {
  /// How many pieces the name takes.
  private(set) var nameCount = 1
  /// The piece with the score, if there is one.
  private(set) var score: Int? = 1
  /// The piece with the actors, if there is one.
  private(set) var actors: Int?
  /// The score as a number; nil where it is none.
  private(set) var number: Double?
  /// Whether the actors stand before the score.
  private(set) var isSwapped = false
  /// What has to be said about it.
  private(set) var matter: MermaidImport.Matter?
  /// Whether Arabic digits and commas count.
  let isLenient: Bool

  init(_ task: MermaidTask, _ options: MermaidOptions) {
    isLenient = !options.strict
    number = Self.number(task, 1, isLenient: isLenient)
    actors = task.count > 2 ? 2 : nil
    guard isLenient else { return }
    let highest = options.scale.map { max($0.worst, $0.best) } ?? 5
    let isScore = number.map { $0 <= highest } ?? false
    if task.count > 2, !isScore || task.isClose(1) && !task.string(1).isEmpty {
      findScore(in: task, options.scale, isFirstNone: number == nil)
    }
    if score == 1, number == nil, task.string(1).contains(where: \.isLetter) { joinName(of: task) }
  }

  /// `Pay: Customer: 4` has actor and score in each other's place, `Call at 10:30: 4: Me` a colon in its name.
  private mutating func findScore(in task: MermaidTask, _ scale: MermaidScale?, isFirstNone: Bool) {
    let found = (2..<task.count).first { piece in
      guard let number = Self.number(task, piece, isLenient: isLenient), !task.string(piece).isEmpty,
        number == number.rounded()
      else { return false }
      return scale?.contains(number) ?? (1...5).contains(number)
    }
    guard let found else { return }
    number = Self.number(task, found, isLenient: isLenient)
    score = found
    if found == 2, task.count == 3, isFirstNone,
      task.string(1).split(whereSeparator: \.isWhitespace).count < 3
    {
      (isSwapped, actors) = (true, 1)
      matter = .scoreAfterActor(score: task.string(found), actor: task.string(1))
    } else {
      (nameCount, actors) = (found, found + 1 < task.count ? found + 1 : nil)
      matter = .colonInsideName(name: task.string(0), rest: task.string(1..<found))
    }
  }

  private mutating func joinName(of task: MermaidTask) {
    (nameCount, score) = (2, nil)
    matter = .scoreUnreadable(score: task.string(1))
  }

  /// The first piece behind name, score and actors: what nobody reads.
  var tail: Int { max(nameCount - 1, score ?? 0, actors ?? 0) + 1 }

  /// The number that a piece is, in whatever digits.
  static func number(_ task: MermaidTask, _ piece: Int, isLenient: Bool) -> Double? {
    if let number = task.number(piece) { return number }
    guard isLenient, let digits = latinDigits(of: task.string(piece)) else { return nil }
    return ecmaScriptNumber(digits)
  }

  /// The number with the digits that Mermaid knows, where a text has others and nothing but a number.
  static func latinDigits(of text: String) -> String? {
    var result = ""
    var isOther = false
    for character in text {
      if let value = character.wholeNumberValue, (0...9).contains(value), character.isNumber {
        result += String(value)
        isOther = isOther || !character.isASCII
      } else if character == "٫" {
        result += "."
      } else if character == "." || character == "-" || character == "+" {
        result.append(character)
      } else {
        return nil
      }
    }
    return isOther ? result : nil
  }
}
