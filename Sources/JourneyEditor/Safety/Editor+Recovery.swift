import Console
public import JourneyModel
import JourneyWords
import Phrases
import TextFolding

extension Editor {
  /// Offers work of an earlier session that is in no file. Nothing else can be done before it is answered.
  public mutating func offer(_ offer: RecoveryOffer) {
    let count: Phrase =
      offer.from == offer.to
      ? .recoveryCountAt(offer.count, offer.from)
      : .recoveryCount(offer.count, from: offer.from, to: offer.to)
    var lines = [Sheet.Line(text: look.say(count), role: .warning)]
    if !offer.last.isEmpty {
      lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.recoveryLast), role: .heading)]
      lines += offer.last.map { Sheet.Line(text: "  " + look.say($0.phrase)) }
    }
    if let text = offer.openText?.text, !text.isEmpty {
      lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.recoveryText), role: .heading)]
      lines.append(Sheet.Line(text: "  " + text))
    }
    lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.recoveryPromise), role: .dim)]
    show(Sheet(.recovery(offer), .recoveryTitle, hints: .hintsRecovery, lines))
  }

  mutating func answer(_ offer: RecoveryOffer, with key: KeyPress, on sheet: Sheet) {
    if key.isPlain(.enter) {
      recover(offer)
    } else if key.isBack {
      mode = .board
      say(.recoveryLater)
      effects.append(.settleRecovery(.later))
    } else if key == KeyPress(.character("s")) {
      showDifferences(from: map, to: offer.map, .recoveryDifferences, over: sheet)
    } else if key == KeyPress(.character("c")) {
      ask(Prompt(.saveCopy, text: copyName), about: sheet)
    } else if key == KeyPress(.character("d")) {
      ask(Prompt(.discard), about: sheet)
    }
  }

  private mutating func ask(_ prompt: Prompt, about sheet: Sheet) {
    var prompt = prompt
    prompt.below = [sheet]
    mode = .prompt(prompt)
  }

  /// The unsaved work becomes what is edited, its history and the text that was being written included.
  private mutating func recover(_ offer: RecoveryOffer) {
    takeUp(offer.map, offer.history, offer.openText)
    effects.append(.settleRecovery(.recovered))
    say(.recovered(offer.count), .done)
  }

  /// Goes on with the history of an earlier session that led to the map as it is.
  public mutating func takeUp(_ history: History<Bookmark>) { document.adopt(history) }

  /// Goes on with a map and its history from an earlier session, which the journal knows already.
  mutating func takeUp(_ map: JourneyMap, _ history: History<Bookmark>, _ openText: OpenText?) {
    document = Document(map, history: history)
    start = nil
    mode = .board
    board.clearSelection()
    if let bookmark = history.undoable?.after { board.focus = bookmark.focus }
    repairFocus(near: nil)
    board.followsFocus = true
    journaledText = openText
    if let openText { reopen(openText) }
  }

  /// What was brought back becomes one step from a map to it, for a journal that begins with that map.
  public mutating func recoverAsStep(on map: JourneyMap) {
    let (recovered, focus) = (self.map, board.focus)
    document = Document(map)
    guard makeStep(.recover, towards: recovered) else { return say(.editFailed, .warning) }
    board.focus = focus
    repairFocus(near: nil)
    journaledText = nil
  }

  /// What was typed as answer to a question about unsaved work.
  mutating func finishRecovery(_ prompt: Prompt, _ text: String) {
    switch prompt.purpose {
    case .saveCopy where !text.isEmpty: effects.append(.settleRecovery(.copied(to: text)))
    case .discard where searchFolded(text) == searchFolded(look.say(.discardWord)):
      say(.recoveryDiscarded)
      effects.append(.settleRecovery(.discarded))
    default: backToSheet(of: prompt)
    }
  }

  /// Shows the page again from which a line was opened; tells whether there was one.
  @discardableResult
  mutating func backToSheet(of prompt: Prompt) -> Bool {
    guard let sheet = prompt.below.last else { return false }
    mode = .sheet(sheet)
    return true
  }

  /// A name for a copy: that of the file with a word in it.
  private var copyName: String {
    let path = file.path ?? ""
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let name = path[slash...]
    let dot = name.firstIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? path.endIndex
    guard !name.isEmpty else { return look.say(.recoveredWord) + ".journey.json" }
    return path[..<dot] + "." + look.say(.recoveredWord) + path[dot...]
  }
}
