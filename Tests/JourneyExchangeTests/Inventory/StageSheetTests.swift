import JourneyModel
import Testing

@testable import JourneyExchange

/// Sheets with the stages across the top.
@Suite struct StageSheetTests {
  private func read(_ table: String) throws -> InventoryImport {
    try InventoryImport(Array(table.utf8), named: .init(title: "T", stage: "One"))
  }

  @Test("stages across the top, and rows such as Touchpoints, Emotion and Pains")
  func usual() throws {
    let read = try read(
      "Stage,Awareness,Purchase\nTouchpoints,Poster,Till\nEmotion,Curious,Relieved\nPain points,,Long queue\n"
    )
    #expect(read.map.stages.map(\.name) == ["Awareness", "Purchase"])
    #expect(read.map.stages.map { $0.touchpoints.map(\.name) } == [["Poster"], ["Till"]])
    #expect(read.map.stages[0].touchpoints[0].feeling == "Curious")
    #expect(read.map.stages[1].touchpoints[0].pains.map(\.text) == ["Long queue"])
    #expect(read.findings.map(\.matter) == [.stagesAcross(2), .feelings(column: "Emotion")])
  }

  @Test("what is said of stages is theirs, and rows of other people are lanes")
  func lanes() throws {
    let map = try read(
      """
      My journey,,
      ,Find,Buy
      Customer actions,"Searches
      Compares",Pays
      Questions,Is it safe?,
      Touchpoints,"Website; Advert",
      Pain points,Too many choices,Slow
      Backstage,Content team,Billing
      """
    ).map
    #expect(map.notes == "My journey" && map.stages.map(\.name) == ["Find", "Buy"])
    #expect(map.stages[0].actions == ["Searches", "Compares"] && map.stages[0].questions == ["Is it safe?"])
    #expect(map.stages[0].touchpoints.map(\.name) == ["Website", "Advert"])
    #expect(map.stages.map(\.frictions) == [["Too many choices"], ["Slow"]])
    #expect(map.lanes.map(\.name) == ["Backstage"])
    #expect(map.stages.map { $0.lanes.map(\.text) } == [["Content team"], ["Billing"]])
  }

  @Test("a stage may have several columns, and several touchpoints in a cell take an item each")
  func columns() throws {
    let map = try read(
      "Phases;Before;;After\nTouchpoints;Ad;Shop;\"Bill\nCall\"\nChannel;print;shop;\"email\nphone\"\n"
    ).map
    #expect(map.stages.map { $0.touchpoints.map(\.name) } == [["Ad", "Shop"], ["Bill", "Call"]])
    #expect(map.stages.map { $0.touchpoints.map(\.channel) } == [["print", "shop"], ["email", "phone"]])
  }

  @Test("commas part touchpoints where each part is a short name, and that is told")
  func commas() throws {
    let read = try read(
      "Stage;Find;Buy\nTouchpoints;Website, Advert, Friends;Till\nChannel;web, print, talk;shop\n")
    #expect(
      read.map.stages.map { $0.touchpoints.map(\.name) } == [["Website", "Advert", "Friends"], ["Till"]])
    #expect(read.map.stages[0].touchpoints.map(\.channel) == ["web", "print", "talk"])
    #expect(read.findings.map(\.matter).contains(.touchpointsByCommas("Touchpoints")))
    for cell in ["Shop, downtown, open late", "London, UK", "Calls, and waits, Pays"] {
      let map = try self.read("Stage;Find;Buy\nTouchpoints;\(cell);Till\nChannel;web;shop\n").map
      #expect(map.stages[0].touchpoints.map(\.name) == [cell])
    }
    let arabic = try self.read("المرحلة;الوعي;الشراء\nنقاط الاتصال;ملصق، إعلان;متجر، هاتف\nالقناة;ورق;\n").map
    #expect(arabic.stages.map(\.touchpoints.count) == [2, 2])
  }

  @Test("what stands in a column without a stage is told, and kept in the notes of the map")
  func withoutStage() throws {
    let read = try read("Stage,,Buy\nTouchpoints,,Till\nPain points,Nobody answers,Slow\nBackstage,Team,\n")
    #expect(read.map.notes == "Pain points: Nobody answers\nBackstage: Team")
    #expect(read.map.stages.map(\.name) == ["Buy"])
    let told = read.findings.filter { if case .withoutStage = $0.matter { true } else { false } }
    #expect(told.map(\.line) == [3, 4])
  }

  @Test("a second row of stages is a lane, and nothing of it is lost")
  func twoRowsOfStages() throws {
    let map = try read("Phase,Before,After\nStage,Find,Use\nTouchpoints,Ad,Manual\nPain points,Dull,Long\n")
      .map
    #expect(map.stages.map(\.name) == ["Before", "After"])
    #expect(
      map.lanes.map(\.name) == ["Stage"] && map.stages.map { $0.lanes.map(\.text) } == [["Find"], ["Use"]])
  }

  @Test("a bad cell is told with the line and the label of its row")
  func badCell() {
    #expect(
      throws: InventoryImportError.problems([
        .init(line: 3, column: "Emotion", .found("7", .whole(low: -2, high: 2)))
      ])
    ) {
      try read("Stage,A,B\nTouchpoints,x,y\nEmotion,1,7\n")
    }
  }

  @Test("a table whose touchpoints are called like rows of a sheet is no sheet")
  func noSheet() throws {
    let map = try read("Contacts 2026,\nTouchpoint,Channel\nQuestion,phone\nComment,web\nIssue,mail\n").map
    #expect(map.stages.flatMap { $0.touchpoints.map(\.name) } == ["Question", "Comment", "Issue"])
  }

  @Test("an Arabic sheet")
  func arabic() throws {
    let map = try read("المرحلة;الوعي;الشراء\nنقاط الاتصال;ملصق;الصندوق\nنقاط الألم;;طابور طويل\n").map
    #expect(map.stages.map(\.name) == ["الوعي", "الشراء"] && map.direction == .known(.rtl))
    #expect(map.stages[1].touchpoints[0].pains.map(\.text) == ["طابور طويل"])
  }
}
