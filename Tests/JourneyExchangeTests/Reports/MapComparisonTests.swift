import JourneyDiff
import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct MapComparisonTests {
  private var comparison: MapComparison {
    get throws {
      var new = Sample.shop
      _ = try new.apply(
        Transaction(
          StepLabel(.rate),
          [
            .touchpoint(Identifier("tb"), .effectiveness(Rating(4))),
            .touchpoint(Identifier("tb"), .pains(.remove(Identifier("p2")))),
            .moveTouchpoint(Identifier("td"), to: Identifier("sa"), at: 0),
            .removeTouchpoint(Identifier("tc")), .map(.title("New shop")),
            .insertTouchpoint(Sample.touchpoint("te", "Refund"), in: Identifier("sb"), at: 0),
          ]))
      return MapComparison(from: Sample.shop, to: new)
    }
  }

  @Test("the comparison as JSON")
  func json() throws {
    let json = String(decoding: try comparison.json(), as: UTF8.self)
    for part in [
      "\"added\": [\n    {\n      \"id\": \"te\",\n      \"name\": \"Refund\",\n      \"to\": \"Delivery\"\n    }\n  ]",
      "\"removed\": [\n    {\n      \"id\": \"tc\",\n      \"name\": \"Courier call\",\n      \"from\": \"Delivery\"\n    }\n  ]",
      "\"field\": \"stage\",\n      \"from\": \"Delivery\",\n      \"to\": \"Order\"",
      "\"field\": \"effectiveness\",\n      \"from\": \"1\",\n      \"to\": \"4\"",
      "\"field\": \"pains\",\n      \"from\": \"Asks twice\"",
      "\"name\": \"New shop\",\n      \"field\": \"title\"",
      "\"low\": {\n    \"before\": 2,\n    \"after\": 1\n  }",
      "\"from\": \"critical\",\n        \"to\": \"strong\"",
    ] { #expect(json.contains(part), "\(part)\n\(json)") }
  }

  @Test("ratings that changed are listed with their levels, and the figures before and after")
  func report() throws {
    let text = try comparison.report.text(on: ReportSurface(streamIn: Sample.english))
    #expect(text.contains("Low: 2 → 1\n") && text.contains("Mean rating: 2.3 → 3.3\n"), "\(text)")
    #expect(text.contains("1 Order  Checkout form       1  ▼▼ critical       4  ▲ strong\n"), "\(text)")
  }

  @Test("a map compared with itself changes nothing")
  func same() {
    let comparison = MapComparison(from: Sample.shop, to: Sample.shop)
    #expect(comparison.difference.isEmpty && !comparison.changesFigures && comparison.ratings == [])
  }
}
