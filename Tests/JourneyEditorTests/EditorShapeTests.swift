import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite("The shape of the editor")
struct EditorShapeTests {
  @Test("the editor stores few values, each of which means something")
  func storedProperties() {
    let stored = Mirror(reflecting: Robot().editor).children.compactMap(\.label)
    #expect(stored.count <= 18, "\(stored.joined(separator: ", "))")
  }

  @Test("every view of the map is another one", arguments: Perspective.allCases)
  func views(_ perspective: Perspective) {
    let same = Perspective.allCases.filter { $0.view == perspective.view }
    #expect(same == [perspective])
  }

  @Test(
    "every movement is one in every view, and none of them fails on an empty map",
    arguments: Perspective.allCases)
  func movements(_ perspective: Perspective) {
    for outline in [[], ["Buy"], ["Buy: Asks, Pays", "Use"]] {
      var robot = Robot(map(outline))
      robot.editor.show(perspective)
      for movement in Movement.allCases {
        robot.editor.view.move(movement, in: &robot.editor)
        _ = robot.editor.draw()
      }
      #expect(robot.editor.perspective == perspective)
    }
  }
}
