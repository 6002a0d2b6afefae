import Testing

@testable import rihla

@Suite struct ShortPathTests {
  @Test("a long path keeps its beginning and its name")
  func short() {
    #expect(Paths.short("maps/visit.json") == "maps/visit.json")
    let long = Paths.short("/srv/projects/2026/service-design/customers/journeys/visit.journey.json")
    #expect(
      long.count == 40 && long.hasPrefix("/srv/") && long.contains("…")
        && long.hasSuffix("/visit.journey.json"))
    let name = Paths.short("/srv/" + String(repeating: "x", count: 100) + ".json")
    #expect(name.count == 40 && name.hasPrefix("/srv/") && name.hasSuffix("x.json"))
  }
}
