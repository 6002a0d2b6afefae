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
    if let round = offer.room, !round.answers.isEmpty {
      let name = round.subject.touchpoint.flatMap { offer.map.touchpoint($0)?.name }
      let count = round.answers.count
      let words = name.map { Phrase.recoveryRoom(count, $0) } ?? .recoveryRoomVotes(count)
      lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(words), role: .heading)]
    }
    if offer.unreadable > 0 {
      lines.append(Sheet.Line(text: look.say(.recoveryUnreadable(offer.unreadable)), role: .warning))
    }
    let texts = (offer.waitingTexts.below + [offer.openText].compactMap { $0 }).map(\.text).filter {
      !$0.isEmpty
    }
    if !texts.isEmpty {
      lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.recoveryText), role: .heading)]
      lines += texts.map { Sheet.Line(text: "  " + $0) }
    }
    lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.recoveryPromise), role: .dim)]
    show(Sheet(offer, .recoveryTitle, hints: .hintsRecovery, lines))
  }

  /// The unsaved work becomes what is edited, its history and the text that was being written included.
  mutating func recover(_ offer: RecoveryOffer) {
    takeUp(offer.map, offer.history, offer.openText, offer.waitingTexts)
    effects.append(.settleRecovery(.recovered))
    say(.recovered(offer.count), .done)
    resume(offer.session, besides: .recovered(offer.count))
  }

  /// Goes on with the history of an earlier session that led to the map as it is.
  public mutating func takeUp(
    _ history: History<Bookmark>, _ waitingTexts: WaitingTexts = WaitingTexts()
  ) {
    document.adopt(history)
    drafts.left = waitingTexts.left
    safety.journaledWaiting = waitingTexts
  }

  /// Goes on with a map and its history from an earlier session, which the journal knows already.
  mutating func takeUp(
    _ map: JourneyMap, _ history: History<Bookmark>, _ openText: OpenText?,
    _ waitingTexts: WaitingTexts = WaitingTexts()
  ) {
    document.replace(with: map, history: history)
    layers.closeAll()
    board.clearSelection()
    if let bookmark = history.undoable?.after { board.focus = bookmark.focus }
    repairFocus(near: nil)
    board.followsFocus = true
    (safety.journaledText, safety.journaledWaiting) = (openText, waitingTexts)
    drafts.left = waitingTexts.left
    reopen(waitingTexts.below + [openText].compactMap { $0 })
  }

  /// What was brought back becomes one step from a map to it, for a journal that begins with that map.
  public mutating func recoverAsStep(on map: JourneyMap) {
    let (recovered, focus) = (self.map, board.focus)
    document.replace(with: map)
    guard makeStep(.recover, towards: recovered) else { return say(.editFailed, .warning) }
    board.focus = focus
    repairFocus(near: nil)
    (safety.journaledText, safety.journaledWaiting) = (nil, WaitingTexts())
  }

  /// Has unsaved work written to a file of its own.
  mutating func keepCopy(_ path: String) {
    close()
    effects.append(.settleRecovery(.copied(to: path)))
  }

  /// Has unsaved work put aside, where the word was typed that confirms it.
  mutating func discard(after text: String) {
    guard searchFolded(text) == searchFolded(look.say(.discardWord)) else { return }
    close()
    say(.recoveryDiscarded)
    effects.append(.settleRecovery(.discarded))
  }

  /// A name for a copy: that of the file with a word in it.
  fileprivate var copyName: String {
    let path = file.path ?? ""
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let name = path[slash...]
    let dot = name.firstIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? path.endIndex
    guard !name.isEmpty else { return look.say(.recoveredWord) + ".journey.json" }
    return path[..<dot] + "." + look.say(.recoveredWord) + path[dot...]
  }
}

extension RecoveryOffer: SheetSubject {
  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) {
      editor.recover(self)
    } else if key.isBack {
      editor.say(.recoveryLater)
      editor.effects.append(.settleRecovery(.later))
      return .leaves
    } else if key == KeyPress(.character("s")) {
      return .opens(editor.differences(from: editor.map, to: map, .recoveryDifferences))
    } else if key == KeyPress(.character("c")) {
      return .opens(Prompt(.saveCopy, text: editor.copyName))
    } else if key == KeyPress(.character("d")) {
      return .opens(Prompt(.discard))
    }
    return .stays
  }
}
