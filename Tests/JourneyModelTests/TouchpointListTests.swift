import TestSupport
import Testing

@testable import JourneyModel

@Suite struct TouchpointListTests {
  private func list(_ names: String) -> TouchpointList {
    TouchpointList(names.map { Sample.touchpoint(String($0)) })
  }

  private func names(_ list: TouchpointList) -> String { list.map(\.name).joined() }

  @Test("a touchpoint is found from any hint, right, wrong or far outside")
  func findsFromAnyHint() {
    let list = list("abcde")
    for hint in [Int.min, -2, -1, 0, 1, 2, 3, 4, 5, 6, Int.max] {
      for (name, position) in zip("abcde", 0...) {
        #expect(list.position(of: Identifier(String(name)), near: hint) == position)
      }
      #expect(list.position(of: Identifier("x"), near: hint) == nil)
      #expect(TouchpointList().position(of: Identifier("x"), near: hint) == nil)
    }
  }

  @Test("it changes as an array of its touchpoints changes", arguments: 1...8 as ClosedRange<UInt64>)
  func behavesLikeAnArray(_ seed: UInt64) {
    var random = RandomMap(seed: seed)
    var list = TouchpointList()
    var array: [Touchpoint] = []
    for _ in 0..<80 {
      let end = random.whole(0...array.count)
      let range = random.whole(0...end)..<end
      let new = random.many { $0.touchpoint() }
      list.replaceSubrange(range, with: new)
      array.replaceSubrange(range, with: new)
      if !array.isEmpty {
        let (position, name) = (random.whole(0...array.count - 1), random.text())
        list[position].name = name
        array[position].name = name
      }
      #expect(Array(list) == array)
      #expect(list.count == array.count)
      #expect(list == TouchpointList(array))
    }
  }

  @Test("a copy does not see what is done to the original")
  func copiesAreApart() {
    let copy = list("abc")
    var changed = copy
    changed[1].name = "x"
    changed.swapAt(0, 2)
    changed.append(Sample.touchpoint("d"))
    #expect(names(copy) == "abc")
    #expect(names(changed) == "cxad")
  }

  @Test("lists are equal when their touchpoints are, in order, shared or not")
  func equality() {
    let one = list("ab")
    var renamed = one
    renamed[0].name = "x"
    #expect(one == list("ab"))
    #expect(one.hashValue == list("ab").hashValue)
    #expect(one != list("ba"))
    #expect(one != list("abc"))
    #expect(one != renamed)
    renamed[0].name = "a"
    #expect(one == renamed)
  }

  @Test("it can be written as a literal")
  func literal() {
    #expect(([Sample.touchpoint("a"), Sample.touchpoint("b")] as TouchpointList) == list("ab"))
  }
}
