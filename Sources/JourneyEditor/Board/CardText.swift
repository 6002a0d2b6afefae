import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The texts of a card, broken into lines.
struct CardText: Hashable, Sendable {
  /// The name.
  var lines: [String]
  /// Of a rich card the worst pain, or that nobody said why it is low.
  var pain: [String] = []
}

/// The pain that a rich card shows.
struct CardPain: Hashable, Sendable {
  /// What stands before it: a sign, and its class.
  let mark: String
  let text: String
  /// Whether nobody said one.
  var isMissing = false
}

/// How the texts of the cards on screen break into lines, kept from one picture to the next: nearly all of them stay as
/// they were, and breaking lines is the dearest part of a picture.
struct TitleLines: Sendable {
  private struct Entry: Sendable {
    let name: String
    let isMomentOfTruth: Bool
    let pain: CardPain?
    let width: Int
    let most: Int
    let text: CardText
  }

  /// Which cards are on screen, and what they say.
  struct Question: Equatable, Sendable {
    let edition: Int
    let layout: BoardLayout
    let look: Look.Key
    let first: Int
    let tops: [Stage.ID: Int]
    let adding: TouchpointPlace?
  }

  private let typesetter: Typesetter
  /// What the lines answer; nil where nothing was asked.
  let question: Question?
  private var entries: [Touchpoint.ID: Entry] = [:]

  /// Nothing kept yet.
  init(typesetter: Typesetter, _ question: Question? = nil) {
    self.typesetter = typesetter
    self.question = question
  }

  /// The lines of a touchpoint's card, nil where none of that width, or none of that name, are kept.
  func text(of touchpoint: Touchpoint, _ pain: CardPain?, width: Int, most: Int, typesetter: Typesetter)
    -> CardText?
  {
    guard typesetter == self.typesetter, let entry = entries[touchpoint.id], width == entry.width,
      most == entry.most,
      entry.isMomentOfTruth == touchpoint.momentOfTruth, entry.name.isExactly(touchpoint.name),
      entry.pain?.mark == pain?.mark, (entry.pain?.text ?? "").isExactly(pain?.text ?? "")
    else { return nil }
    return entry.text
  }

  mutating func keep(_ text: CardText, of touchpoint: Touchpoint, _ pain: CardPain?, width: Int, most: Int) {
    entries[touchpoint.id] = Entry(
      name: touchpoint.name, isMomentOfTruth: touchpoint.momentOfTruth, pain: pain, width: width, most: most,
      text: text)
  }
}

extension Editor {
  /// A touchpoint's name as its card shows it: at most three lines, at least one.
  func titleLines(of touchpoint: Touchpoint, width: Int) -> [String] {
    text(of: touchpoint, nil, width: width, most: 3).lines
  }

  /// The texts of a card with lines around it.
  func cardText(of touchpoint: Touchpoint, _ density: Density, width: Int) -> CardText {
    text(
      of: touchpoint, density == .rich ? cardPain(of: touchpoint) : nil, width: width,
      most: density.titleLines)
  }

  private func text(of touchpoint: Touchpoint, _ pain: CardPain?, width: Int, most: Int) -> CardText {
    let typesetter = look.typesetter
    if let kept = picture.titles.text(of: touchpoint, pain, width: width, most: most, typesetter: typesetter)
    {
      return kept
    }
    let mark = touchpoint.momentOfTruth ? look.signs.momentOfTruth + "\u{A0}" : ""
    let lines = typesetter.wrapped(mark + touchpoint.name, to: width, maximumLines: most)
    var text = CardText(lines: lines.isEmpty ? [""] : lines)
    if let pain {
      text.pain = typesetter.wrapped(
        pain.text, to: max(1, width - typesetter.width(of: pain.mark)), maximumLines: 2)
    }
    return text
  }

  /// The worst pain of a touchpoint with its class; of a low one without pains that nobody said why.
  func cardPain(of touchpoint: Touchpoint) -> CardPain? {
    guard let (pain, priority) = touchpoint.worstPain else {
      guard assessment(of: touchpoint).level.isLow else { return nil }
      return CardPain(mark: "\(look.signs.alarm) ", text: look.say(.noPainSaid), isMissing: true)
    }
    let painClass =
      priority.painClass == .unscored ? "" : look.say(.word("PainClass", priority.painClass.rawValue)) + " "
    return CardPain(mark: "\(look.signs.alarm) \(painClass)", text: pain.text)
  }

  /// Whether a rich card has a last line: with owner, emotions, and that there is no agreement.
  func hasFoot(_ touchpoint: Touchpoint) -> Bool {
    !touchpoint.owner.isEmpty || touchpoint.emotion != nil || !touchpoint.personaEmotions.isEmpty
      || touchpoint.ballots.count > 1 && assessment(of: touchpoint).lacksAgreement
  }

  /// How many rows a card takes. The focus has no part in it.
  func cardHeight(of touchpoint: Touchpoint, _ density: Density, width: Int) -> Int {
    switch density {
    case .dots, .line, .fit: return 1
    case .lines:
      let figure = look.typesetter.width(of: shortFigure(of: touchpoint, columns: width))
      let moment = touchpoint.momentOfTruth ? look.typesetter.width(of: look.signs.momentOfTruth) + 1 : 0
      return moment + look.typesetter.width(of: touchpoint.name) + figure + 2 <= width ? 1 : 2
    case .card: return 3 + cardText(of: touchpoint, .card, width: width - 4).lines.count
    case .rich:
      let text = cardText(of: touchpoint, .rich, width: width - 4)
      return 3 + text.lines.count + text.pain.count + (hasFoot(touchpoint) ? 1 : 0)
    }
  }

  /// Keeps the lines of the cards that are on screen, and of no others.
  mutating func keepTitles() {
    let layout = layout
    guard layout.isFramed || layout.density == .lines else { return }
    let question = TitleLines.Question(
      edition: document.edition, layout: layout, look: look.key, first: board.firstColumn, tops: board.tops,
      adding: addingPlace)
    if picture.titles.question == question { return }
    var titles = TitleLines(typesetter: look.typesetter, question)
    for number in board.firstColumn..<min(board.firstColumn + layout.columnCount, columnTotal) {
      guard case .stage(let index) = columnItem(number) else { continue }
      let width = cardWidth(inStage: index, layout: layout) - (layout.isFramed ? 4 : 1)
      let top = board.tops[map.stages[index].id] ?? 0
      for card in top..<min(top + visibleCards(inStage: index) + 1, cardTotal(inStage: index)) {
        guard case .touchpoint(let position) = cardItem(card, inStage: index) else { continue }
        let touchpoint = map.stages[index].touchpoints[position]
        titles.keep(
          cardText(of: touchpoint, layout.density, width: width), of: touchpoint,
          layout.density == .rich ? cardPain(of: touchpoint) : nil, width: width,
          most: layout.density.titleLines)
      }
    }
    picture.titles = titles
  }
}

extension Density {
  /// How many lines a name takes at most on a card.
  fileprivate var titleLines: Int { self == .rich ? 8 : self == .lines ? 2 : 3 }
}
