import Console
import JourneyModel
import Phrases
import Testing
import TerminalText

@testable import JourneyEditor

@Suite struct KeptBlocksTests {
  private static let keys = [
    "Down", "Down", "Down", "Up", "Up", "Left", "Right", "Tab", "Shift-Tab", "PgDn", "PgUp", "Home", "End",
    "2",
    "4", "0", "+", "-", "*", "Space", "v", "Shift-Down", "Esc", "Ctrl-Z", "Ctrl-Y", "s", "b", "z", "'", "m",
    "Enter", "F2", "t", "g", "F8", "Delete", "y", "p", ".", ",", "?", "f", "1",
  ]
  private static let views: [Perspective] = [
    .map, .journey, .wall, .flow, .pains, .inventory, .opportunities,
  ]

  @Test(
    "what is taken over from the last picture is what would be drawn anew", arguments: views,
    Language.allCases)
  func pictures(_ view: Perspective, _ language: Language) {
    for (seed, size) in [(60, 18), (80, 24), (150, 40)].enumerated() {
      var random = IDSource(seed: UInt64(seed) &+ 5)
      var robot = Robot(seed == 0 ? longMap(stages: 9, touchpoints: 60) : richMap, size, language: language)
      robot.editor.show(view)
      for step in 0..<80 {
        let key = Self.keys.randomElement(using: &random) ?? "Down"
        robot.press(key)
        if step % 30 == 29 { robot.press("Esc") }
        if step % 40 == 39 { robot.editor.show(view) }
        var kept = robot.editor
        var anew = robot.editor
        anew.picture.blocks = KeptBlocks()
        anew.picture.bands = KeptBands()
        anew.picture.texts = ArrangedTexts(typesetter: anew.look.typesetter)
        let (one, other) = (kept.draw(), anew.draw())
        #expect(one == other, "step \(step): \(key)\n\(one.text)\n---\n\(other.text)")
        #expect(kept.mouse.areas.map(\.area) == anew.mouse.areas.map(\.area))
        #expect(kept.mouse.areas.map(\.target) == anew.mouse.areas.map(\.target))
        if one != other { return }
      }
    }
  }

  @Test("a key takes over all rows but those that it leaves and comes to, also when they move")
  func takingOver() {
    var robot = Robot(longMap(stages: 3, touchpoints: 90), (120, 20))
    robot.perform("g i Down Down")
    let before = robot.editor.picture.blocks
    for _ in 0..<20 { robot.press("Down") }
    let after = robot.editor.picture.blocks
    #expect(before.ground != nil && before.ground == after.ground && after.places != before.places)
    robot.press("2")
    #expect(robot.editor.picture.blocks.ground != after.ground)
  }
}
