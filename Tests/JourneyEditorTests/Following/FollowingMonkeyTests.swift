import Console
import JourneyInsight
import JourneyModel
import Testing

@testable import JourneyEditor

/// Two keyboards on which somebody leans: whatever is done in the first, and looked at in the second, both have one map.
@Suite struct FollowingMonkeyTests {
  private static let keys = Action.allCases.flatMap(\.usualKeys).filter { !$0.contains(" ") }.compactMap {
    KeyPress(named: $0)
  }

  private func event(_ random: inout IDSource) -> InputEvent {
    switch random.next() % 12 {
    case 0, 1, 2: .key(KeyPress(.character("ab 123=#!jk".randomElement(using: &random) ?? "a")))
    case 3, 4: .key(KeyPress(.enter))
    case 5: .key(KeyPress(.escape))
    case 6: .resize(Size(columns: 20 + Int(random.next() % 180), rows: 4 + Int(random.next() % 50)))
    default: .key(Self.keys.randomElement(using: &random) ?? KeyPress(.enter))
    }
  }

  @Test(
    "random keys in both: the second has the map of the first, and its focus is on something",
    arguments: 0..<6)
  func monkeys(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed) &+ 7)
    var first = Robot(richMap)
    var second = Robot(richMap, file: DocumentFile(path: "m.json"))
    second.editor.followBegins(isLive: true)
    var told = 0
    for step in 0..<1_200 {
      first.send(event(&random))
      second.send(event(&random))
      if second.editor.file.readOnly == nil || !second.editor.isFollowing {
        // It was saved elsewhere, or follows no more.
        second.editor.followBegins(isLive: true)
        second.editor.followShows(first.editor.map)
        told = first.journal.count
      }
      if step % 3 == 0 {
        if !second.editor.followShows(Array(first.journal[told...])) {
          second.editor.followShows(first.editor.map)
        }
        told = first.journal.count
        second.editor.followShows(first.editor.focus)
        #expect(second.editor.map == first.editor.map, "seed \(seed) step \(step)")
        #expect(second.editor.document.figures == MapFigures(of: second.editor.map))
        switch second.editor.focus {
        case .nothing: #expect(second.editor.map.stages.isEmpty)
        case .stage(let id): #expect(second.editor.map.position(of: id) != nil)
        case .touchpoint(let id): #expect(second.editor.map.contains(id))
        }
        _ = second.screen
      }
    }
  }
}
