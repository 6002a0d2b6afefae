import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct ReportTests {
  @Test("pains stand in rank order: scored, a friction, an unexplained low touchpoint")
  func pains() {
    #expect(
      Report.pains(of: Sample.shop).csv == """
        kind,class,score,reach,impact,confidence,stage,touchpoint,stageId,touchpointId,id,pain,owner,verdict,votes
        pain,A,50,0.5,4,1,Order,Checkout form,sa,tb,p1,Loses the basket,Web team,improve,
        pain,C,3,0.1,2,0.5,Order,Checkout form,sa,tb,p2,Asks twice,Web team,improve,
        friction,unscored,,,,,Order,,sa,,sa,Delivery date unknown,,,
        unexplained,,,,,,Delivery,Parcel,sb,td,td,,,,

        """)
  }

  @Test("pains as JSON leave out what is unknown")
  func painsAsJSON() throws {
    let json = String(
      decoding: try #require(Report.pains(of: Sample.shop).tables.first).json(), as: UTF8.self)
    #expect(
      json.hasPrefix(
        """
        [
          {
            "kind": "pain",
            "class": "A",
            "score": 50,
            "reach": 0.5,
            "impact": 4,
            "confidence": 1,
            "stage": "Order",
            "touchpoint": "Checkout form",
            "stageId": "sa",
            "touchpointId": "tb",
            "id": "p1",
            "pain": "Loses the basket",
            "owner": "Web team",
            "verdict": "improve"
          },
        """))
    #expect(
      json.hasSuffix(
        """
          {
            "kind": "unexplained",
            "stage": "Delivery",
            "touchpoint": "Parcel",
            "stageId": "sb",
            "touchpointId": "td",
            "id": "td"
          }
        ]

        """))
  }

  @Test("a score that rests on a guess carries a question mark for people, and none for programs")
  func guesses() {
    let text = Report.pains(of: Sample.shop).text(on: ReportSurface(streamIn: Sample.english))
    #expect(
      text.contains("    3?  Asks twice") && text.contains("unexplained")
        && !Report.pains(of: Sample.shop).csv.contains("?"))
  }

  @Test("actions: not done before done, each by its day, the journey's order last")
  func actions() throws {
    var map = JourneyMap(title: "Actions")
    var one = Sample.touchpoint("a", "One")
    var two = Sample.touchpoint("b", "Two")
    func improvement(_ text: String, _ due: String, _ status: ImprovementStatus?) -> Improvement {
      var improvement = Improvement(id: Identifier(text), text: text)
      improvement.due = due
      improvement.status = status.map(VocabularyWord.known)
      return improvement
    }
    one.improvements = [
      improvement("done early", "2026-01-01", .done), improvement("no day", "", nil),
      improvement("late", "2026-03-01", .open),
    ]
    two.improvements = [
      improvement("early", "2026-02-01", .doing), improvement("late too", "2026-03-01", nil),
    ]
    map = JourneyMap(title: "Actions", stages: [Sample.stage("s", "Stage", one, two)])
    let rows = try #require(Report.actions(of: map).tables.first).rows
    #expect(rows.map { $0[2] } == ["early", "late", "late too", "no day", "done early"].map { .text($0) })
    #expect(Report.actions(of: map).csv.contains("\nopen,,no day,,,Stage,One,no day\n"))
  }

  @Test("the inventory is in the order of the journey, with what follows from each touchpoint")
  func inventory() throws {
    let lines = Report.inventory(of: Sample.shop).csv.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix("stage,id,name,description,goal,message,keywords,conversion,events,channel,")
        == true)
    #expect(
      lines.first?.hasSuffix(
        "notes,rating,judged,measured,employees,gap,spread,noAgreement,expectedInForce,level,proposal")
        == true)
    #expect(lines.dropFirst().map { $0.split(separator: ",")[1] } == ["ta", "tb", "tc", "td"])
    #expect(lines[2].hasSuffix(",1,1,,,,,,3,critical,improve"))
    #expect(lines[2].contains("Loses the basket; Asks twice"))
  }

  @Test(
    "the inventory as JSON is each touchpoint of the file and what follows from it; ours go before strangers")
  func inventoryAsJSON() {
    var touchpoint = Sample.touchpoint("t", "One", rated: 2)
    touchpoint.unknown = [UnknownMember(name: "level", json: "9"), UnknownMember(name: "extra", json: "[1]")]
    let map = JourneyMap(title: "M", stages: [Sample.stage("s", "Stage", touchpoint)])
    #expect(
      String(decoding: ReportJSON.inventory(of: map), as: UTF8.self) == """
        [
          {
            "id": "t",
            "name": "One",
            "effectiveness": 2,
            "stage": "Stage",
            "stageId": "s",
            "rating": 2,
            "judged": 2,
            "expectedInForce": 3,
            "level": "low",
            "proposal": "improve",
            "extra": [
              1
            ]
          }
        ]

        """)
  }

  @Test("statistics: counts, means, emotion, coverage")
  func statistics() {
    let json = String(decoding: ReportJSON.statistics(of: Sample.shop), as: UTF8.self)
    #expect(
      json.hasPrefix(
        """
        {
          "touchpoints": 4,
          "mean": 2.3333333333333335,
          "stages": [
            {
              "name": "Order",
              "id": "sa",
              "touchpoints": 2,
              "mean": 2.5,
              "low": 1,
              "critical": 1,
              "unrated": 0,
              "emotion": -0.5,
              "lowestEmotion": -2,
              "lowestAt": "tb",
              "categories": {},
              "media": {},
              "targets": []
            },
        """))
    #expect(
      json.contains(
        """
          "low": 2,
          "critical": 1,
          "unrated": 1,
          "emotion": {
            "mean": -0.5,
            "lowest": -2,
            "lowestAt": "tb",
            "largestDrop": 3,
            "largestDropFrom": "ta",
            "largestDropTo": "tb",
            "peakEnd": -2
          },
          "coverage": {
            "owner": 0.25,
            "rating": 0.75,
            "measurement": 0,
        """))
    #expect(
      Report.statistics(of: Sample.shop).csv.hasPrefix(
        "name,id,touchpoints,mean,low,critical,unrated,emotion\n"))
    #expect(Report.statistics(of: Sample.shop).csv.contains("Delivery,sb,2,2,1,0,1,\n"))
  }

  @Test("a map without anything gives reports without rows")
  func nothing() {
    let map = JourneyMap(title: "Empty")
    for report in [Report.pains(of: map), .inventory(of: map), .actions(of: map)] {
      #expect(report.csv.split(separator: "\n").count == 1)
      #expect(report.tables.first.map { String(decoding: $0.json(), as: UTF8.self) } == "[]\n")
      #expect(report.plain(in: Sample.english).hasSuffix("\nNothing to tell.\n"))
      #expect(report.markdown(in: Sample.english).hasSuffix("\n\nNothing to tell.\n"))
      #expect(report.text(on: ReportSurface(streamIn: Sample.english)).hasSuffix("\nNothing to tell.\n"))
    }
    #expect(Report.statistics(of: map).plain(in: Sample.english).contains("Touchpoints: 0"))
  }
}
