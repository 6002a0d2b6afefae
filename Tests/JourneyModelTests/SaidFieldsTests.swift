import TestSupport
import Testing

@testable import JourneyModel

/// What a touchpoint says is looked at by hand for speed; the table has the last word.
@Suite struct SaidFieldsTests {
  @Test("the fields that a touchpoint says are those that the table asks for, field by field")
  func agreesWithTable() {
    var random = RandomMap(seed: 5)
    let table = Touchpoint.fieldTable
    #expect(table.written.count < 64)
    for _ in 0..<200 {
      let touchpoint = random.touchpoint()
      let said = touchpoint.saidFields
      for (place, field) in table.written.enumerated() {
        let isSaid = field.isRequired || !field.goesWithoutSaying(in: touchpoint)
        #expect((said & 1 << UInt64(place) != 0) == isSaid, "\(field.name)")
      }
      #expect(said >> UInt64(table.written.count) == 0)
    }
  }

  @Test("each field alone is found by its own bit")
  func findsEachAlone() throws {
    var random = RandomMap(seed: 6)
    for (place, field) in Touchpoint.fieldTable.written.enumerated() where !field.isRequired {
      var touchpoint = Touchpoint(id: Identifier("a"), name: "")
      // Drawn until it says something.
      for _ in 0..<100 where field.goesWithoutSaying(in: touchpoint) { random.redraw(field, of: &touchpoint) }
      #expect(touchpoint.saidFields == 1 | 1 << UInt64(place), "\(field.name)")
    }
  }
}
