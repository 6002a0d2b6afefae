import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

/// Tables as people have them, who never saw ours.
@Suite struct ForeignTableTests {
  private func read(_ table: String, scale: MermaidScale? = nil) throws(InventoryImportError)
    -> InventoryImport
  {
    try InventoryImport(Array(table.utf8), named: .init(title: "T", stage: "One"), scale: scale)
  }

  private func touchpoints(_ table: String) throws -> [Touchpoint] {
    try read(table).map.stages.flatMap(\.touchpoints)
  }

  @Test("a first line sep=; says what parts the fields, and lines keep their numbers")
  func separator() throws {
    let map = try read("sep=;\r\nStage;Touchpoint;Rating\r\nArrival;Desk;2\r\n").map
    #expect(map.stages.map(\.name) == ["Arrival"] && map.stages[0].touchpoints[0].effectiveness == Rating(2))
    #expect(throws: InventoryImportError.problems([.init(line: 3, column: "Votes", .found("x", .count))])) {
      try read("sep=;\nName;Votes\nA;x\n")
    }
  }

  @Test("headings are found in the first ten lines, whatever stands above them")
  func headingsBelow() throws {
    let read = try read("Customer journey,,\n,,\n2026,,\n,Touchpoints,Channels\n,Desk,shop\n,,\n,Queue,\n")
    #expect(read.map.stages[0].touchpoints.map(\.name) == ["Desk", "Queue"])
    #expect(read.map.stages[0].touchpoints[0].channel == "shop")
    #expect(read.map.notes == "Customer journey\n2026")
    #expect(read.findings.map(\.matter) == [.aboveHeadings("Customer journey"), .aboveHeadings("2026")])
    let late = String(repeating: "note\n", count: 9) + "Name;Owner\nA;B\n"
    #expect(try touchpoints(late).map(\.owner) == ["B"])
  }

  @Test("headings are known in singular and plural, in both languages")
  func plurals() throws {
    let read = try read(
      """
      Journey Stages,Touch Points,Pain Point,Opportunity,Channels,Persona
      Arrival,Desk,Long queue,More staff,shop,Huda
      """)
    let touchpoint = read.map.stages[0].touchpoints[0]
    #expect(read.map.stages[0].name == "Arrival" && touchpoint.pains.map(\.text) == ["Long queue"])
    #expect(touchpoint.opportunities.map(\.text) == ["More staff"] && touchpoint.channel == "shop")
    #expect(read.map.personas.map(\.name) == ["Huda"] && read.findings.isEmpty)
    let arabic = try touchpoints("المراحل;نقاط الاتصال;القنوات;فرصة\nالدفع;الصندوق;متجر;موظف ثانٍ\n")
    #expect(arabic.map(\.channel) == ["متجر"] && arabic[0].opportunities.map(\.text) == ["موظف ثانٍ"])
  }

  @Test("Touchpoint wins over Name, which is in the notes, in either order")
  func nameBeside() throws {
    for table in ["Name,Touchpoint\nHuda,Desk\n", "Touchpoint,Name\nDesk,Huda\n"] {
      let read = try read(table)
      #expect(read.map.stages[0].touchpoints.map(\.name) == ["Desk"])
      #expect(read.map.stages[0].touchpoints.map(\.notes) == ["Name: Huda"])
      #expect(read.findings.map(\.matter) == [.columnInNotes("Name")])
    }
  }

  @Test("cells that say that nothing is known are empty, in our own columns and others")
  func notAvailable() throws {
    let found = try touchpoints("Name,Rating,Owner,Colour\nA,N/A,–,?\nB,-,n.a.,\nC,4,Ali,red\nD,NA,NA,\n")
    #expect(found.map(\.effectiveness) == [nil, nil, Rating(4), nil])
    #expect(
      found.map(\.owner) == ["", "", "Ali", "NA"] && found.map(\.notes) == ["", "", "Colour: red", ""])
  }

  @Test("Phase is the stage where there is no other, and a stage's phase where it is one of its words")
  func phaseIsStage() throws {
    let map = try read("Phase,Touchpoint\nAwareness,Poster\nBefore,Shop\n").map
    #expect(map.stages.map(\.name) == ["Awareness", "Before"])
    #expect(map.stages.map(\.phase) == [nil, .known(.before)])
  }

  @Test("words in a column of emotions are feelings, told once")
  func feelings() throws {
    let read = try read("Touchpoint,Emotion\nDesk,Frustrated\nNurse,Happy 😀\nDoctor,+1\n")
    let found = read.map.stages[0].touchpoints
    #expect(found.map(\.feeling) == ["Frustrated", "Happy 😀", ""])
    #expect(found.map(\.emotion) == [nil, nil, Emotion(1)])
    #expect(read.findings == [.init(line: 2, matter: .feelings(column: "Emotion"))])
  }

  @Test(
    "other people's words under Category, Direction, Media and Phase go into the notes, told once a column")
  func otherWords() throws {
    let read = try read(
      """
      Stage,Phase,Touchpoint,Category,Direction,Media
      Arrival,Week 1,Desk,Service,inbound,owned; rented
      Arrival,Week 1,Queue,Service,two-way,paid
      """)
    let found = read.map.stages[0].touchpoints
    #expect(
      found.map(\.notes) == ["Category: Service\nMedia: rented\nDirection: inbound", "Category: Service"])
    #expect(found.map(\.media) == [[.known(.owned)], [.known(.paid)]])
    #expect(read.map.stages[0].notes == "Week 1" && read.map.stages[0].phase == nil)
    #expect(read.findings.count { if case .wordsInNotes = $0.matter { true } else { false } } == 4)
  }

  @Test("days of actions are read, the month is named back, and what is none is refused")
  func days() throws {
    let table = "Touchpoint,Improvement actions\nDesk,Signs | due=05/12/2027\nQueue,Screen | due=%\n"
    let read = try read(table.replacing("%", with: "6/7/2026"))
    #expect(
      read.map.stages[0].touchpoints.flatMap(\.improvements).map(\.due) == ["2027-12-05", "2026-07-06"])
    let day = try #require(Day("2027-12-05"))
    #expect(read.findings == [.init(line: 2, matter: .dayRead("05/12/2027", day))])
    let proved = try self.read(table.replacing("%", with: "30.06.2026"))
    #expect(proved.findings.isEmpty)
    #expect(
      throws: InventoryImportError.problems([
        .init(line: 3, column: "Improvement actions", .found("soon", .day))
      ])
    ) {
      try self.read(table.replacing("%", with: "soon"))
    }
    #expect(
      try touchpoints("Name,Improvement actions\nA,x | due=\"soon\"\n")[0].improvements[0].due == "soon")
  }

  @Test("ratings count on the scale that is named, and one beyond five says that there are others")
  func scale() throws {
    let table = "Touchpoint,Rating\nDesk,7\nNurse,10\n"
    let found = try read(table, scale: MermaidScale("0..10")).map.stages[0].touchpoints
    #expect(found.map(\.effectiveness) == [Rating(3.8), Rating(5)])
    #expect(
      throws: InventoryImportError.problems([
        .init(line: 2, column: "Rating", .found("7", .ratingOrScale)),
        .init(line: 3, column: "Rating", .found("10", .ratingOrScale)),
      ])
    ) { try read(table) }
    #expect(throws: InventoryImportError.noRatings) { try read("Name\nA\n", scale: MermaidScale("0..10")) }
    #expect(
      try touchpoints("Name,Rating\nA,4/5\nB,\"3,5\"\n").map(\.effectiveness) == [Rating(4), Rating(3.5)])
  }

  @Test(
    "a table with a case, an activity and a time is an event log",
    arguments: [
      "Case ID,Activity,Timestamp\n1,Pay,2026-05-01\n",
      "case:concept:name;concept:name;time:timestamp\n1;a;2\n",
    ])
  func eventLog(table: String) {
    #expect(throws: InventoryImportError.eventLog(line: 1)) { try read(table) }
  }

  @Test(
    "thousands of equal names take no longer than as many different ones, and one hint says what they may be")
  func equalNames() throws {
    let table = "Touchpoint,Channel\n" + String(repeating: "email opened,email\n", count: 4000)
    let clock = ContinuousClock()
    let start = clock.now
    let read = try read(table)
    #expect(Set(read.map.stages[0].touchpoints.ids).count == 4000)
    #expect(read.findings.map(\.matter) == [.manyOfOneName("email opened", 4000)])
    #expect(clock.now - start < .seconds(20), "a debug build; cubic it took hours")
  }

  @Test("the limit counts touchpoints, not headings or stages")
  func limit() {
    func overfull(_ count: Int) -> Int? {
      let rows = (0..<count).map { CSVRecord(line: $0 + 2, fields: ["T\($0)"]) }
      var reader = InventoryReader(
        InventoryColumns(CSVRecord(line: 1, fields: ["Name"])) { _ in false }, most: 3)
      reader.read(rows, unnamed: "S")
      return reader.overfullLine
    }
    #expect(overfull(3) == nil && overfull(4) == 5)
  }

  @Test("each column tells what it was taken for")
  func uses() throws {
    let uses = try read("Stages,Touchpoints,Rating,Colour\nA,B,2,red\n").columns
    #expect(uses.map(\.heading) == ["Stages", "Touchpoints", "Rating", "Colour"])
    let judged = InventoryColumn.field(TouchpointChange.effectiveness.field)
    #expect(uses.map(\.meaning) == [.column(.stage), .column(.name), .column(judged), .notes])
  }
}
