/// A question that the room is asked.
public struct RoomRound: Hashable, Sendable {
  /// What is asked, and what the values of an answer are.
  public enum Kind: String, CaseIterable, Sendable {
    /// How well a touchpoint works: one value, 1…5.
    case rating
    /// How customers, or one persona, feel at it: one value, −2…+2.
    case emotion
    /// What gets dots: the places of choices, from 0, one for each dot, repeated where one gets several.
    case dots
    /// How many a pain reaches (1…5, the keys of the editor's round) and how hard it hits (0…4): two values.
    case pain
    /// What an opportunity is worth (1…5) and what it takes (1…5): two values.
    case opportunity
    /// No question: a thought can be sent in any case; this puts the field for it in front.
    case thought
  }

  /// How far it has come.
  public enum State: String, CaseIterable, Sendable {
    /// Answers are taken and can be changed.
    case open
    /// No more; results are not shown yet.
    case closed
    /// Results are shown.
    case revealed
  }

  /// Something that can get dots.
  public struct Choice: Hashable, Sendable {
    /// The identifier of a touchpoint, a pain or an opportunity.
    public var ref: String
    /// What it is called.
    public var text: String
    /// Where it belongs: the name of a stage or touchpoint.
    public var place: String

    /// A choice.
    public init(ref: String, text: String, place: String = "") {
      (self.ref, self.text, self.place) = (ref, text, place)
    }
  }

  /// What came of one value of the answers.
  public struct Figure: Hashable, Sendable {
    /// The median; nil where nobody answered.
    public var median: Double?
    /// Between the lowest and the highest.
    public var spread: Double
    /// Whether they lie less than two steps apart.
    public var agrees: Bool
    /// How many gave each value, from the lowest possible one on.
    public var counts: [Int]

    /// A figure.
    public init(median: Double?, spread: Double, agrees: Bool, counts: [Int]) {
      (self.median, self.spread, self.agrees, self.counts) = (median, spread, agrees, counts)
    }
  }

  /// What came of a round: only once it is revealed.
  public struct Result: Hashable, Sendable {
    /// One for each value of an answer; none where dots were given.
    public var figures: [Figure]
    /// The dots of each choice.
    public var dots: [Int]

    /// A result.
    public init(figures: [Figure] = [], dots: [Int] = []) { (self.figures, self.dots) = (figures, dots) }
  }

  /// Its name.
  public var id: String
  /// What the slots of devices are made with: 128 random bits as 32 hexadecimal digits.
  public var key: String
  /// What is asked.
  public var kind: Kind
  /// The touchpoint that it is about.
  public var touchpoint = ""
  /// The pain or opportunity of it that it is about.
  public var part = ""
  /// The persona that it is about; empty: all customers.
  public var persona = ""
  /// What is asked in words, where somebody wrote them.
  public var question = ""
  /// How many dots a person has.
  public var dots = 0
  /// What can get dots.
  public var choices: [Choice] = []
  /// How far it has come.
  public var state = State.open
  /// How many have answered, those without a phone too.
  public var answered = 0
  /// What came of it.
  public var result: Result?

  /// A round that has just been opened.
  public init(id: String, key: String, kind: Kind) { (self.id, self.key, self.kind) = (id, key, kind) }

  /// Whether these can be the values of an answer.
  public func accepts(_ values: [Int]) -> Bool {
    switch kind {
    case .rating: values.count == 1 && (1...5).contains(values[0])
    case .emotion: values.count == 1 && (-2...2).contains(values[0])
    case .dots:
      values.count <= dots && values.allSatisfy { choices.indices.contains($0) }
    case .pain: values.count == 2 && (1...5).contains(values[0]) && (0...4).contains(values[1])
    case .opportunity: values.count == 2 && values.allSatisfy { (1...5).contains($0) }
    case .thought: false
    }
  }
}

extension RoomLineWriter {
  mutating func put(_ round: RoomRound) {
    put("id", round.id)
    put("key", round.key)
    put("kind", round.kind.rawValue)
    put("touchpoint", round.touchpoint)
    put("part", round.part)
    put("persona", round.persona)
    put("question", round.question)
    put("dots", round.dots)
    objects("choices", round.choices) {
      $0.put("ref", $1.ref)
      $0.put("text", $1.text)
      $0.put("place", $1.place)
    }
    put("state", round.state.rawValue)
    put("answered", round.answered)
    guard let result = round.result else { return }
    objects("figures", result.figures) {
      $0.put("median", $1.median)
      $0.put("spread", $1.spread)
      $0.put("agrees", $1.agrees)
      $0.put("counts", $1.counts)
    }
    put("results", result.dots)
  }
}

extension RoomLineReader {
  var round: RoomRound? {
    guard let id = text("id"), let key = text("key"),
      let kind = text("kind").flatMap(RoomRound.Kind.init(rawValue:)),
      let state = text("state").flatMap(RoomRound.State.init(rawValue:))
    else { return nil }
    var round = RoomRound(id: id, key: key, kind: kind)
    round.state = state
    round.touchpoint = text("touchpoint") ?? ""
    round.part = text("part") ?? ""
    round.persona = text("persona") ?? ""
    round.question = text("question") ?? ""
    round.dots = number("dots") ?? 0
    round.choices = (objects("choices") ?? []).map {
      RoomRound.Choice(ref: $0.text("ref") ?? "", text: $0.text("text") ?? "", place: $0.text("place") ?? "")
    }
    round.answered = number("answered") ?? 0
    if let figures = objects("figures") {
      round.result = RoomRound.Result(figures: figures.map(\.figure), dots: numbers("results") ?? [])
    }
    return round
  }

  private var figure: RoomRound.Figure {
    RoomRound.Figure(
      median: decimal("median"), spread: decimal("spread") ?? 0, agrees: flag("agrees") ?? true,
      counts: numbers("counts") ?? [])
  }
}
