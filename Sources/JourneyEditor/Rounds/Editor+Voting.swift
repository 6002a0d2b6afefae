import Console
import JourneyModel
import Phrases
import TextFolding

extension Editor {
  mutating func beginVoting() {
    var voting = Voting()
    voting.choices = votingChoices()
    notice = nil
    guard !voting.choices.isEmpty else { return say(.nothingToAsk, .warning) }
    if voting.choices.count == 1 { voting.choose(0, in: self) }
    open(voting)
  }

  /// A round of today about what is voted on, without a ballot.
  mutating func newRound(of voting: Voting) -> VotingRound {
    var round = VotingRound(id: document.ids.make(), dots: voting.dots)
    round.date = clock.today
    round.candidates = voting.candidates.map { VotingCandidate(ref: $0.ref) }
    return round
  }

  /// The latest round that named any of the candidates.
  fileprivate func lastRound(on candidates: [Voting.Candidate]) -> VotingRound? {
    let refs = Set(candidates.map(\.ref))
    return map.votings.last { round in round.candidates.contains { refs.contains($0.ref) } }
  }
}

extension Voting {
  /// Votes on one of the things that can be voted on; where that was done already, what becomes of it is asked.
  fileprivate mutating func choose(_ number: Int, in editor: Editor) {
    (subject, candidates) = choices[number]
    state = editor.lastRound(on: candidates).map(State.again) ?? .ballot
    marked = 0
  }

  /// Begins anew, goes on with the last round, or holds it once more.
  private mutating func begin(_ again: Again, _ last: VotingRound, in editor: inout Editor) {
    state = .ballot
    switch again {
    case .fresh: return
    case .goOn:
      // Those who vote now see the numbers of those who voted before; what is new since then has the next ones.
      let places = Dictionary(last.candidates.enumerated().map { ($1.ref, $0) }) { first, _ in first }
      candidates = candidates.enumerated().sorted {
        (places[$0.element.ref] ?? .max, $0.offset) < (places[$1.element.ref] ?? .max, $1.offset)
      }.map(\.element)
      dots = min(9, max(1, last.dots))
      var round = last
      round.candidates += candidates.filter { places[$0.ref] == nil }.map { VotingCandidate(ref: $0.ref) }
      self.round = round
    case .replace:
      var round = editor.newRound(of: self)
      round.id = last.id
      self.round = round
    }
  }
}

extension Voting: Layer {
  var traits: LayerTraits { [.coversScreen, .letsPark, .takesLines] }

  var field: TextField? {
    get { state == .ballot ? ballot : nil }
    set { if let newValue { ballot = newValue } }
  }

  /// A ballot that is being written comes back as a thought: whose vote it was, and on what, only the room knows.
  func openText(in editor: Editor) -> OpenText? {
    field.flatMap { editor.text($0, unlike: "", at: .ballot) }
  }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if key.isBack {
      countRoom(in: &editor)
      editor.say(.votingOver(ballots), .done)
      return .leaves
    }
    switch state {
    case .subject: if let number = number(key, of: choices.count, in: &editor) { choose(number, in: editor) }
    case .again(let last):
      if let number = number(key, of: Again.allCases.count, in: &editor) {
        begin(Again.allCases[number], last, in: &editor)
      }
    case .ballot: return vote(key, in: &editor)
    }
    return .stays
  }

  /// The number, from 0, of what is chosen; nil for a key that chooses nothing yet.
  private mutating func number(_ key: KeyPress, of count: Int, in editor: inout Editor) -> Int? {
    if let step = ListCursor.step(of: key, page: 1) {
      marked = min(max(0, marked + step), count - 1)
      return nil
    }
    let number = key.isPlain(.enter) ? marked : (key.asLatin.typed?.typedDigit ?? 0) - 1
    if (0..<count).contains(number) { return number }
    editor.say(.chooseOneOfThese, .warning)
    return nil
  }

  private mutating func vote(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if holdsStray(key, in: &editor) { return .stays }
    let isEmpty = ballot.text.isEmpty
    if let step = ListCursor.step(of: key, page: 10, hasEnds: false) {
      cursor.scroll(by: step, count: candidates.count, fitting: 1)
      return .stays
    }
    if isEmpty, isAside(key, in: &editor) { return .stays }
    switch key.asLatin.key {
    case .enter where isEmpty: editor.say(.emptyBallot(candidates.count), .warning)
    case .enter: give(in: &editor)
    case .character("r"):
      isRevealed.toggle()
      if isRevealed { countRoom(in: &editor) }
      cursor = ListCursor()
      arrange()
    case .character("+"): setDots(dots + 1, in: &editor)
    case .character("-"): setDots(dots - 1, in: &editor)
    case .delete where isEmpty: clear(in: &editor)
    case .character("z") where key.modifiers == .control: takeBack(in: &editor)
    default:
      guard key.typed.map({ $0.typedDigit != nil || $0 == " " || $0 == "," || $0 == "،" }) ?? true,
        ballot.handle(key, in: editor.fieldSetting)
      else { return .passes }
    }
    return .stays
  }

  /// Holds words that somebody says into the voting, digits and keys in them too; tells whether the key was one of these.
  private mutating func holdsStray(_ key: KeyPress, in editor: inout Editor) -> Bool {
    let now = editor.clock.now
    if let typed = key.typed {
      let isBallot = typed.typedDigit != nil || " ,،+-".contains(typed)
      let isKey = ballot.text.isEmpty && (key.asLatin.typed.map { "rPtn!".contains($0) } ?? false)
      if stray.isEmpty ? isBallot || isKey : !stray.takes(typed, at: now) { return false }
      if stray.isEmpty {
        stray.add(ballot.text + String(typed), at: now)
        ballot = TextField("", isValue: true)
      }
    } else {
      guard !stray.isEmpty else { return false }
      guard key.isPlain(.backspace) else {
        _ = stray.take()
        editor.notice = nil
        return key.isPlain(.enter)
      }
      stray.removeLast()
    }
    if !stray.isEmpty { editor.say(.noAnswer(stray.text), .warning) }
    return true
  }

  /// Opens a line for a pain, a note or a thought, or turns the timer, and tells whether the key asks for that.
  private mutating func isAside(_ key: KeyPress, in editor: inout Editor) -> Bool {
    switch key.asLatin {
    case KeyPress(.character("P")): editor.beginParking()
    case KeyPress(.character("t")): editor.turnTimer()
    case KeyPress(.character("!")), KeyPress(.character("n")):
      guard let focus = editor.board.focus.touchpoint else {
        editor.say(.noTouchpointHere(editor.keyName(.addTouchpoint)), .warning)
        return true
      }
      aside = focus
      editor.ask(key == KeyPress(.character("!")) ? .pain : .note, about: focus)
    default: return false
    }
    return true
  }

  /// What was added in between gets the next numbers.
  mutating func refresh(in editor: inout Editor) {
    askRoom(in: &editor)
    guard state == .ballot, let touchpoint = aside.flatMap({ editor.map.touchpoint($0) }) else { return }
    let known = Set(candidates.map(\.ref))
    let new = editor.candidates(for: subject, of: touchpoint).filter { !known.contains($0.ref) }
    guard !new.isEmpty else { return }
    candidates += new
    round?.candidates += new.map { VotingCandidate(ref: $0.ref) }
    arrange()
  }

  /// Everybody in a round has as many dots, so their number stands with the first ballot.
  private mutating func setDots(_ number: Int, in editor: inout Editor) {
    guard ballots == 0, roomVote(in: editor)?.round.answers.isEmpty ?? true else {
      return editor.say(.dotsStand(dots), .warning)
    }
    dots = min(9, max(1, number))
    round?.dots = dots
  }

  private mutating func give(in editor: inout Editor) {
    guard let places = places(of: ballot.text) else {
      return editor.say(.notABallot(ballot.text, candidates.count), .warning)
    }
    guard places.count <= dots else { return editor.say(.moreDots(places.count, than: dots), .warning) }
    let voters = editor.participants.count
    guard voters == 0 || ballots < voters else { return editor.say(.everybodyVoted(voters), .warning) }
    var round = round ?? editor.newRound(of: self)
    add(1, to: places, of: &round)
    ballot = TextField("", isValue: true)
    guard write(round, in: &editor) else { return }
    given.append([places])
    cleared = nil
    if ballots == voters {
      editor.say(.lastBallot(ballots, of: voters), .done)
    } else {
      editor.say(voters > 0 ? .ballotOf(ballots, voters) : .ballotGiven(ballots), .done)
    }
  }

  /// Adds a ballot to a round, or takes it from it.
  private func add(_ step: Int, to places: [Int], of round: inout VotingRound) {
    for place in places {
      guard let index = round.candidates.firstIndex(where: { $0.ref == candidates[place].ref }) else {
        continue
      }
      round.candidates[index].dots = max(0, round.candidates[index].dots + step)
    }
    round.ballots = max(0, round.ballots + step)
  }

  /// Makes the round the map's, with the votes of its candidates. All ballots of a round are one step for undo.
  private mutating func write(_ round: VotingRound, in editor: inout Editor) -> Bool {
    guard
      editor.change(
        StepLabel(.vote, editor.look.say(.votingTitle(subject.rawValue)), count: round.ballots),
        editor.edits(of: round, with: candidates),
        merging: true)
    else { return false }
    self.round = round
    arrange()
    return true
  }

  /// Takes the last ballot back, or that all were cleared.
  private mutating func takeBack(in editor: inout Editor) {
    if let cleared {
      guard write(cleared.round, in: &editor) else { return }
      given = cleared.given
      self.cleared = nil
      return
    }
    guard var round, let last = given.last else { return editor.say(.nothingToUndo, .warning) }
    for places in last { add(-1, to: places, of: &round) }
    guard write(round, in: &editor) else { return }
    given.removeLast()
  }

  /// Takes all ballots of the round away.
  private mutating func clear(in editor: inout Editor) {
    guard let old = round, old.ballots > 0 else { return editor.say(.nothingToUndo, .warning) }
    var round = old
    round.ballots = 0
    for place in round.candidates.indices { round.candidates[place].dots = 0 }
    let number = round.candidates.count
    guard write(round, in: &editor) else { return }
    (cleared, given) = ((old, given), [])
    editor.say(.step("clearVotes", "", detail: .verbatim(""), count: number), .done)
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    VotingView(drawn: drawn, voting: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(state == .ballot ? .hintsVoting : .hintsScope) }
}
