import JourneyExchange
import JourneyModel
import Phrases
import RoomTalk

/// The question as the page asks it, or what came of it.
struct RoundPage {
  let round: RoomRound?
  let map: JourneyMap
  let words: RoomWords
  /// What this device has answered.
  let own: [Int]?

  private var book: Phrasebook { words.book }

  /// The part of the page.
  var bytes: [UInt8] {
    words.fill("ask", with: [("round", round.map { .object(PageObject(members(of: $0))) } ?? .nothing)])
  }

  private func members(of round: RoomRound) -> [(String, PageValue)] {
    let isAsked = round.state == .open && round.kind != .thought
    return [
      ("id", .text(round.id)), ("heading", .text(shownOnOneLine(heading(of: round)))),
      ("about", about(round)),
      ("form", isAsked ? .flag(true) : .nothing), ("isThought", .flag(round.kind == .thought)),
      ("isClosed", .flag(round.state == .closed)), ("isTaken", .flag(own != nil)),
      ("groups", round.kind == .dots ? .nothing : .some(questions(of: round).map(group))),
      ("ballot", round.kind == .dots ? ballot(of: round) : .nothing),
      ("figures", figures(of: round)), ("dotted", dotted(of: round)),
    ]
  }

  // MARK: What is asked

  /// One value of an answer: what is asked for it, and what can be said.
  private struct Question {
    let name: String
    let legend: String
    let isAlone: Bool
    let choices: [(value: Int, key: String, word: String)]
    let own: Int?
  }

  private func heading(of round: RoomRound) -> String {
    if !round.question.isEmpty { return round.question }
    switch round.kind {
    case .dots: return book.plainText(.roomPageVote)
    case .thought: return book.plainText(.roomPageThoughtQuestion)
    case .pain, .opportunity: return partName(of: round)
    case .rating, .emotion: return questions(of: round).first?.legend ?? ""
    }
  }

  private func about(_ round: RoomRound) -> PageValue {
    guard let touchpoint = map.touchpoint(Identifier(round.touchpoint)) else { return .nothing }
    return .object([
      "anchor": .text(PageAnchor.of(touchpoint.id)), "name": .words(shownOnOneLine(touchpoint.name)),
    ])
  }

  private func partName(of round: RoomRound) -> String {
    let touchpoint = map.touchpoint(Identifier(round.touchpoint))
    if round.kind == .pain {
      return touchpoint?.pains.first { $0.id.text == round.part }?.text ?? ""
    }
    let all = (touchpoint?.opportunities ?? []) + map.opportunities
    return all.first { $0.id.text == round.part }?.text ?? ""
  }

  private func questions(of round: RoomRound) -> [Question] {
    let own = { (place: Int) in self.own.flatMap { $0.indices.contains(place) ? $0[place] : nil } }
    switch round.kind {
    case .rating:
      return [question("v0", .roundQuestion("rating", ""), 1...5, "rating", own: own(0), isAlone: true)]
    case .emotion:
      let persona = map.personas.first { $0.id.text == round.persona }
      let asked: Phrase =
        persona.map { .roundQuestion("emotionOf", $0.name) } ?? .roundQuestion("emotion", "")
      let choices = (-2...2).map { ($0, "", book.plainText(.roundAnswer("emotion", String($0 + 3)))) }
      return [
        Question(name: "v0", legend: book.text(asked), isAlone: true, choices: choices, own: own(0))
      ]
    case .pain:
      let name = partName(of: round)
      return [
        question("v0", .roundQuestion("reach", name), 1...5, "reach", own: own(0)),
        question("v1", .roundQuestion("impact", name), 0...4, "impact", own: own(1)),
      ]
    case .opportunity:
      let name = partName(of: round)
      let choices = (1...5).map { ($0, book.decimal(Double($0)), book.plainText(.roomGrade($0))) }
      return [(0, Phrase.roomPageWorth(name)), (1, .roomPageEffort(name))].map { place, asked in
        Question(
          name: "v\(place)", legend: book.text(asked), isAlone: false, choices: choices, own: own(place))
      }
    case .dots, .thought: return []
    }
  }

  private func question(
    _ name: String, _ asked: Phrase, _ values: ClosedRange<Int>, _ answers: String, own: Int?,
    isAlone: Bool = false
  ) -> Question {
    let choices = values.map {
      ($0, book.decimal(Double($0)), book.plainText(.roundAnswer(answers, String($0))))
    }
    return Question(name: name, legend: book.text(asked), isAlone: isAlone, choices: choices, own: own)
  }

  private func group(_ question: Question) -> PageValue {
    .object([
      "legend": .text(question.legend), "isAlone": .flag(question.isAlone),
      "choices": .some(
        question.choices.map { choice in
          .object([
            "name": .text(question.name), "value": .text(String(choice.value)), "key": .said(choice.key),
            "word": .text(choice.word), "isChosen": .flag(choice.value == question.own),
          ])
        }),
    ])
  }

  private func ballot(of round: RoomRound) -> PageValue {
    .object([
      "dots": .text(String(round.dots)), "dotsWord": .text(book.plainText(.roomPageDots(round.dots))),
      "rows": .some(
        round.choices.enumerated().map { place, choice in
          let name = shownOnOneLine(choice.text)
          return .object([
            "name": .text("d\(place)"), "text": .words(name), "place": .words(shownOnOneLine(choice.place)),
            "given": .text(String(own?.count { $0 == place } ?? 0)),
            "more": .text(book.text(.roomPageMoreDots(name))),
            "less": .text(book.text(.roomPageFewerDots(name))),
          ])
        }),
    ])
  }

  // MARK: What came of it

  private func figures(of round: RoomRound) -> PageValue {
    guard round.state == .revealed, let result = round.result else { return .nothing }
    let questions = questions(of: round)
    return .some(
      zip(questions, result.figures).map { question, figure in
        let total = max(1, figure.counts.reduce(0, +))
        let isSigned = round.kind == .emotion
        let number = { (value: Double) in isSigned ? book.signed(value) : book.decimal(value) }
        return .object([
          "legend": question.isAlone ? .nothing : .text(question.legend),
          "median": .text(figure.median.map(number) ?? book.plainText(.nothingThere)),
          "spread": .text(book.decimal(figure.spread)), "agrees": .flag(figure.agrees),
          "counts": .some(
            zip(question.choices, figure.counts).map { choice, count in
              tally(choice.key.isEmpty ? choice.word : choice.key + " " + choice.word, count, of: total)
            }),
        ])
      })
  }

  private func tally(_ word: String, _ count: Int, of total: Int) -> PageValue {
    .object([
      "word": .text(word), "plain": .text(String(count)), "count": .text(book.decimal(Double(count))),
      "total": .text(String(total)),
    ])
  }

  private func dotted(of round: RoomRound) -> PageValue {
    guard round.state == .revealed, let result = round.result, round.kind == .dots else { return .nothing }
    let rows = Array(zip(round.choices, result.dots))
    let most = max(1, result.dots.max() ?? 1)
    let order = rows.indices.sorted { (rows[$1].1, $0) < (rows[$0].1, $1) }
    return .some(
      order.map { place in
        let (choice, dots) = rows[place]
        return .object([
          "text": .words(shownOnOneLine(choice.text)), "place": .words(shownOnOneLine(choice.place)),
          "plain": .text(String(dots)), "count": .text(book.decimal(Double(dots))),
          "total": .text(String(most)),
        ])
      })
  }
}
