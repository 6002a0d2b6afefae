import JourneyModel
import JourneyWords
import Phrases

// What an answer of a round changes in the map.
extension Editor {
  /// Takes a key as the answer to a question, and tells whether it is one.
  mutating func answer(_ key: Character, _ step: Round.Step, _ round: inout Round) -> Bool {
    guard let digit = key.wholeNumberValue, let touchpoint = map.touchpoint(step.touchpoint) else {
      return false
    }
    if step.question == .rating, digit == 0 {
      change(StepLabel(.clearRating, touchpoint.name), ratingEdits(touchpoint, nil))
      return true
    }
    guard step.question.answers.contains(key) else { return false }
    round.answers += 1
    let id = touchpoint.id
    switch step.question {
    case .rating:
      clipboard.change = .rating(digit)
      change(
        StepLabel(.rate, touchpoint.name, detail: String(digit)),
        ratingEdits(touchpoint, Rating(clamping: Double(digit))))
    case .emotion:
      let emotion = Emotion(clamping: digit - 3)
      change(
        StepLabel(.setEmotion, touchpoint.name, detail: emotion.signed), [.touchpoint(id, .emotion(emotion))])
    case .emotionOf(let persona):
      let emotion = Emotion(clamping: digit - 3)
      change(
        StepLabel(.setEmotion, touchpoint.name, detail: emotion.signed),
        [.touchpoint(id, .personaEmotions(touchpoint.feelings(of: persona, emotion)))])
    case .reach(let pain): setPain(pain, of: touchpoint) { $0.reach = Share(Self.reaches[digit - 1]) }
    case .impact(let pain): setPain(pain, of: touchpoint) { $0.impact = PainImpact(rawValue: digit) }
    case .confidence(let pain):
      setPain(pain, of: touchpoint) { $0.confidence = Share(clamping: Self.confidences[digit - 1]) }
    case .value(let one): setOpportunity(one, of: touchpoint) { $0.customerValue = Grade(digit) }
    case .effort(let one): setOpportunity(one, of: touchpoint) { $0.effort = Grade(digit) }
    case .necessary:
      change(fieldLabel(touchpoint, "necessary"), [.touchpoint(id, .necessary(digit == 1))])
    case .verdict: decide(key, touchpoint, &round)
    default: return false
    }
    return true
  }

  private func ratingEdits(_ touchpoint: Touchpoint, _ rating: Rating?) -> [Edit] {
    (touchpoint.ballots.isEmpty ? [] : [.touchpoint(touchpoint.id, .ballots([]))])
      + [.touchpoint(touchpoint.id, .effectiveness(rating))]
  }

  private func fieldLabel(_ touchpoint: Touchpoint, _ field: String) -> StepLabel {
    StepLabel(.changeField, touchpoint.name, detail: look.phrasebook.plainText(.field(field)))
  }

  private mutating func setPain(
    _ id: Pain.ID, of touchpoint: Touchpoint, _ body: (inout Pain) -> Void
  ) {
    guard var pain = touchpoint.pains.first(where: { $0.id == id }) else { return }
    body(&pain)
    change(fieldLabel(touchpoint, "pains"), [.touchpoint(touchpoint.id, .pains(.replace(pain)))])
  }

  private mutating func setOpportunity(
    _ id: Opportunity.ID, of touchpoint: Touchpoint, _ body: (inout Opportunity) -> Void
  ) {
    guard var opportunity = touchpoint.opportunities.first(where: { $0.id == id }) else { return }
    body(&opportunity)
    change(
      fieldLabel(touchpoint, "opportunities"),
      [.touchpoint(touchpoint.id, .opportunities(.replace(opportunity)))])
  }

  /// What is decided asks for what exactly is to be done, unless things stay as they are.
  private mutating func decide(_ key: Character, _ touchpoint: Touchpoint, _ round: inout Round) {
    guard let verdict = VerdictLine.choices.first(where: { $0.key == key })?.verdict else { return }
    change(
      StepLabel(.setVerdict, touchpoint.name, detail: verdict.rawValue),
      [.touchpoint(touchpoint.id, .verdict(.known(verdict)))])
    let action = Round.Step(touchpoint: touchpoint.id, question: .action)
    if verdict != .keep, !round.steps.contains(action) { round.steps.insert(action, at: round.position + 1) }
  }

  /// Takes a text as the answer to a question; one that does not do stays open and says why.
  mutating func record(_ typed: String, _ step: Round.Step, _ round: inout Round) -> Bool {
    let text = typed.trimmingWhitespace
    guard let touchpoint = map.touchpoint(step.touchpoint) else { return true }
    let old = self.text(answering: step.question, of: touchpoint)
    if text.isSameText(as: old) || text.isEmpty && old.isEmpty { return true }
    let id = touchpoint.id
    switch step.question {
    case .rating: return takeBallots(text, touchpoint, &round)
    case .job: change(fieldLabel(touchpoint, "job"), [.touchpoint(id, .job(text))])
    case .expectation: change(fieldLabel(touchpoint, "expectation"), [.touchpoint(id, .expectation(text))])
    case .feeling: change(fieldLabel(touchpoint, "feeling"), [.touchpoint(id, .feeling(text))])
    case .obstacle:
      let pain = Pain(id: document.ids.make(), text: text)
      change(
        StepLabel(.addPain, touchpoint.name, detail: text),
        [.touchpoint(id, .pains(.insert(pain, at: touchpoint.pains.count)))])
    case .action: addAction(text, to: touchpoint, &round)
    case .person(let improvement):
      setImprovement(improvement, of: touchpoint) { $0.owner = text.withoutOwnerSign }
    case .due(let improvement):
      guard let day = Day(typed: text, today: Day(clock.today)) else {
        say(.notUnderstood(text, .hintDue), .warning)
        return false
      }
      setImprovement(improvement, of: touchpoint) { $0.due = day.text }
    default: return true
    }
    round.answers += 1
    return true
  }

  /// The room's ballots: their median is kept, how far they lie apart is said.
  private mutating func takeBallots(_ text: String, _ touchpoint: Touchpoint, _ round: inout Round) -> Bool {
    guard let ballots = Rating.ballots(typed: text), let median = Rating.median(of: ballots) else {
      say(.notUnderstood(text, .hintBallots), .warning)
      return false
    }
    let participants = participants
    guard participants.isEmpty || ballots.count <= participants.count else {
      say(.moreBallots(ballots.count, than: participants.count), .warning)
      return false
    }
    let detail = ballots.map { plain($0.value) }.joined(separator: " ")
    change(
      StepLabel(.rate, touchpoint.name, detail: detail),
      [.touchpoint(touchpoint.id, .ballots(ballots)), .touchpoint(touchpoint.id, .effectiveness(median))])
    round.answers += 1
    round.guessesBallots = false
    round.disagreement = Disagreement(ballots, of: participants)
    let spread = (ballots.max()?.value ?? 0) - (ballots.min()?.value ?? 0)
    say(
      .ballotsTaken(touchpoint.name, median: median.value, spread: spread, agree: spread < 2),
      spread < 2 ? .done : .warning)
    return true
  }

  private mutating func addAction(_ text: String, to touchpoint: Touchpoint, _ round: inout Round) {
    let line = ActionLine(text, today: Day(clock.today))
    let improvement = line.improvement(&document.ids)
    change(
      StepLabel(.addImprovement, touchpoint.name, detail: line.told),
      [.touchpoint(touchpoint.id, .improvements(.insert(improvement, at: touchpoint.improvements.count)))])
    // What the line said already is not asked again.
    let open: [RoundQuestion] =
      (line.owner.isEmpty ? [.person(improvement.id)] : []) + (line.due == nil ? [.due(improvement.id)] : [])
    round.steps.insert(
      contentsOf: open.map { Round.Step(touchpoint: touchpoint.id, question: $0) }, at: round.position + 1)
  }

  private mutating func setImprovement(
    _ id: Improvement.ID, of touchpoint: Touchpoint, _ body: (inout Improvement) -> Void
  ) {
    guard var improvement = touchpoint.improvements.first(where: { $0.id == id }) else { return }
    body(&improvement)
    change(
      fieldLabel(touchpoint, "improvements"),
      [.touchpoint(touchpoint.id, .improvements(.replace(improvement)))])
  }

  /// What the journal is told of an answer that is being written: it comes back in the form.
  func openText(of round: Round) -> OpenText? {
    guard let field = round.field, let step = round.step, let touchpoint = map.touchpoint(step.touchpoint)
    else {
      return nil
    }
    let part = MapPart.touchpoint(touchpoint.id)
    let (owner, label): (MapPart, String) =
      switch step.question {
      case .obstacle: (part, "pains")
      case .action: (part, "improvements")
      case .rating: (part, "ballots")
      case .person(let id): (.improvement(touchpoint.id, id), "owner")
      case .due(let id): (.improvement(touchpoint.id, id), "due")
      default: (part, step.question.key)
      }
    return text(
      field, unlike: self.text(answering: step.question, of: touchpoint), at: .field(owner, .field(label)))
  }
}

extension String {
  /// A name without the sign that stands before it in lines that are added quickly.
  fileprivate var withoutOwnerSign: String {
    first == "@" && count > 1 ? String(dropFirst()).trimmingWhitespace : self
  }
}
