import JourneyInsight
import JourneyModel
import Testing

@Suite struct MixTests {
  private func touchpoint(_ id: String, _ category: String?, _ media: [String] = []) -> Touchpoint {
    Sketch.touchpoint(id) {
      $0.category = category.map { VocabularyWord($0) }
      $0.media = media.map { VocabularyWord($0) }
    }
  }

  @Test(
    "categories and media are counted, those that say nothing too, several media under each, one twice once")
  func counts() {
    let one = Sketch.stage(
      "one",
      [
        touchpoint("a", "search", ["paid", "owned"]), touchpoint("b", nil),
        touchpoint("c", "fax", ["owned", "owned"]),
      ])
    let two = Sketch.stage("two", [touchpoint("d", "broadcast", ["earned"]), touchpoint("e", "search")])
    let map = Mix(of: JourneyMap(title: "", stages: [one, two]))
    #expect(
      map.categoriesInOrder.map { "\($0.category?.text ?? "-") \($0.count)" } == [
        "broadcast 1", "search 2", "fax 1", "- 1",
      ])
    #expect(
      map.mediaInOrder.map { "\($0.medium?.text ?? "-") \($0.count)" } == [
        "paid 1", "owned 2", "earned 1", "- 2",
      ])
    #expect(Mix(of: two).categories == [.known(.broadcast): 1, .known(.search): 1])
    #expect(Mix(of: two).media == [.known(.earned): 1, nil: 1])
    #expect(Mix(of: JourneyMap(title: "")) == Mix())
  }
}
