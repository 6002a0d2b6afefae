import JourneyModel
import Phrases
import TerminalText
import TextFolding

extension QuickAddLine {
  /// What its signs were understood to say, each on its own, and what looks like a sign and stayed text.
  var readings: [Phrase] {
    var readings: [Phrase] = []
    if !channel.isEmpty { readings.append(.readingChannel(channel)) }
    if let rating { readings.append(.readingRating(rating.value)) }
    if let emotion { readings.append(.readingEmotion(emotion.signed)) }
    if !owner.isEmpty { readings.append(.readingOwner(owner)) }
    readings += pains.map { .readingPain($0) }
    return readings + doubts.map { .readingText($0) }
  }
}

extension Editor {
  /// What a line says, the channels of the map known.
  func quickAddLine(_ text: String) -> QuickAddLine { QuickAddLine(text, channels: knownChannels(for: text)) }

  /// The channels that are in use, and the usual ones, folded; none for a text that names no channel.
  func knownChannels(for text: String) -> Set<String> {
    guard text.contains("#") else { return [] }
    return Set((namesInUse(\.channel) + usualChannels).map(searchFolded))
  }

  /// Makes plain text of what a line of quick-add was understood to say last: of the last sign in it; where it is empty, of
  /// all signs of the touchpoint that it added before. Tells whether there was any.
  mutating func takeAsText(_ adding: inout QuickAdd) -> Bool {
    if let sign = quickAddLine(adding.line.text).lastSign {
      let caret = adding.line.caret
      adding.line.replace(sign..<sign, with: "\\")
      adding.line.moveCaret(to: caret + (caret >= sign ? 1 : 0))
      return true
    }
    guard adding.line.characters.isEmpty, let added = adding.added, let touchpoint = map.touchpoint(added.id)
    else { return false }
    adding.added = nil
    var plain = touchpoint
    plain.name = added.text
    (plain.channel, plain.owner, plain.pains) = ("", "", [])
    (plain.effectiveness, plain.emotion) = (nil, nil)
    return change(
      StepLabel(.renameTouchpoint, touchpoint.name, detail: added.text),
      touchpoint.changes(to: plain).map { .touchpoint(added.id, $0) })
  }
}
