import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct FollowingKeysTests {
  @Test(
    "the first key of a sequence shows what may follow, from the table of actions",
    arguments: Language.allCases)
  func shown(_ language: Language) {
    for size in [(200, 55), (80, 24), (60, 18)] {
      for first in ["r", "g"] {
        var robot = Robot(richMap, size, language: language)
        robot.perform(first)
        let screen = robot.screen
        let items = robot.editor.keymap.following(first).filter {
          robot.editor.availability(of: $0.action) == .enabled
        }
        #expect(items.count >= 7)
        if language == .english {
          for item in items {
            #expect(screen.contains(robot.editor.look.say(item.action.hint)), "\(item.action)\n\(screen)")
          }
        }
        robot.perform("Esc")
        #expect(robot.editor.isMapOnTop && robot.screen != screen)
      }
    }
  }

  @Test("what cannot be done now is not in the list, nor is a small screen too small for it")
  func possible() {
    var robot = Robot()
    robot.perform("r")
    #expect(!robot.screen.contains("rating round") && robot.screen.contains("timer"))
    for size in [(20, 5), (60, 3), (60, 1)] {
      var robot = Robot(richMap, size)
      robot.perform("r")
      #expect(!robot.screen.isEmpty)
    }
  }

  @Test(
    "every first key that there is shows all that may follow, by its key and a word, at 60×18 in both languages",
    arguments: Language.allCases, [ReadingDirection.ltr, .rtl])
  func everyFirst(_ language: Language, _ direction: ReadingDirection) {
    let firsts = Set(
      Action.allCases.flatMap(\.usualKeys).filter { $0.contains(" ") }.map { String($0.prefix { $0 != " " }) }
    )
    #expect(firsts.isSuperset(of: ["r", "g"]))
    for first in firsts {
      var map = map((1...9).map { "S\($0): T" })
      map.direction = .known(direction)
      var robot = Robot(map, (60, 18), language: language)
      robot.perform(first)
      let screen = robot.screen
      let items = robot.editor.keymap.following(first).filter {
        robot.editor.availability(of: $0.action) == .enabled
      }
      for item in items {
        let words = screen.split { $0.isWhitespace }
        #expect(words.contains(Substring(item.key)), "\(first) \(item.key)\n\(screen)")
        if language == .english {
          let word = robot.editor.look.say(item.action.hint)
          #expect(screen.contains(word), "\(word)\n\(screen)")
        }
      }
    }
  }
}
