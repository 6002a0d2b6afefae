import Console
import JourneyModel
import Phrases

extension Editor {
  /// The choices of the verdict line, with the digits and letters that take them.
  static let verdictKeys: [(key: Character, letter: Character, verdict: Verdict?)] = [
    ("1", "k", .keep), ("2", "i", .improve), ("3", "r", .remove), ("4", "n", .investigate), ("0", "x", nil),
  ]

  mutating func handleVerdict(_ key: KeyPress) {
    if key.isBack {
      mode = .board
      notice = nil
    } else if let choice = Self.verdictKeys.first(where: {
      key == KeyPress(.character($0.key)) || key == KeyPress(.character($0.letter))
    }) {
      mode = .board
      decide(choice.verdict)
    } else {
      say(.chooseOneOfThese, .warning)
    }
  }
}
