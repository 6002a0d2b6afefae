import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite("The keys that the last line names")
struct HintsTests {
  private func lastLine(_ perspective: Perspective, _ columns: Int, _ language: Language) -> String {
    var map = hurtingMap(stages: 6, touchpoints: 6)
    if language == .arabic { map.direction = .known(.rtl) }
    map.parking = [ParkedThought(id: Identifier("p"), text: "Ask about opening hours")]
    var robot = Robot(map, (columns, 24), language: language)
    robot.perform("Down")
    robot.editor.perform(perspective.action)
    let lines = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last.map(String.init) ?? ""
  }

  @Test(
    "all views name the palette and help, from 60 columns on", arguments: Perspective.allCases,
    Language.allCases)
  func ways(_ perspective: Perspective, _ language: Language) {
    for columns in [60, 80, 120] {
      let line = lastLine(perspective, columns, language)
      let words = line.split(separator: " ").map(String.init)
      #expect(words.contains(columns < 72 ? ":" : "Ctrl-P"), "\(columns): \(line)")
      #expect(words.contains("?") || words.contains("؟"), "\(columns): \(line)")
    }
  }

  @Test("a hint is drawn whole or not at all", arguments: Perspective.allCases)
  func whole(_ perspective: Perspective) {
    for columns in [20, 30, 40, 59, 71, 80] {
      #expect(!lastLine(perspective, columns, .english).contains("…"))
    }
  }
}
