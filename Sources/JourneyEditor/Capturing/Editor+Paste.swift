import JourneyModel
import Phrases

extension Editor {
  /// Takes a paste in: text where something is being written, a list of touchpoints on the board. It never runs a
  /// command, and it is one step for undo.
  mutating func paste(_ text: String) {
    board.followsFocus = true
    // The reader of files refuses a text of a megabyte, so none must get into a map.
    guard text.split(whereSeparator: \.isNewline).allSatisfy({ $0.utf8.count <= TextField.mostBytes }) else {
      return say(.pasteTooLong, .warning)
    }
    ask { $0.paste(text, in: &$1) }
  }

  /// Adds the lines of a text as touchpoints behind the focus.
  mutating func pasteList(_ text: String) {
    let lines = QuickAddLine.lines(of: text, channels: knownChannels(for: text))
    guard !lines.isEmpty else { return }
    let place = here
    var adding = QuickAdd(
      line: TextField(), stage: place.map { map.stages[$0.stage].id }, position: (place?.position ?? -1) + 1)
    add(lines, &adding)
  }
}
