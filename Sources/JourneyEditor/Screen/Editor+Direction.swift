import JourneyModel
import Phrases
import TerminalText

// Which way the screen reads. What shows the map is laid out as the map reads; what belongs to the program (palette,
// help, pages that ask) as the language of the interface does.
extension Editor {
  /// The direction in which the screen is laid out now.
  var flow: TextDirection {
    !layers.areClosed && layers.top.traits.contains(.readsAsInterface) ? look.direction : mapFlow
  }

  /// The direction in which the map reads: as it says, or its language, or its title; else that of the interface.
  var mapFlow: TextDirection {
    if let said = map.readingDirection { return TextDirection(said) }
    return TextDirection.ofLetters(in: map.title, reading: look.direction) ?? look.direction
  }

  /// Turns the map round. Where its language reads that way by itself, it need not say so.
  mutating func turnDirection() {
    let new: ReadingDirection = mapFlow == .leftToRight ? .rtl : .ltr
    let said = map.languageDirection == new ? nil : new
    let label = StepLabel(
      .changeField, title(of: .map), detail: look.phrasebook.plainText(.field("readingDirection")))
    guard change(label, [.map(.direction(said.map { .known($0) }))]) else { return }
    let key = keyName(.textDirection)
    notice?.details = [.turnsBack(key)]
  }

  /// Goes on in the next language of the interface.
  mutating func changeLanguage() {
    let all = Language.allCases
    let place = all.firstIndex(of: look.phrasebook.language) ?? 0
    look.phrasebook = Phrasebook(all[(place + 1) % all.count], digits: look.phrasebook.digits)
    say(.languageIs)
  }
}

extension TextDirection {
  init(_ direction: ReadingDirection) {
    self = direction == .ltr ? .leftToRight : .rightToLeft
  }
}
