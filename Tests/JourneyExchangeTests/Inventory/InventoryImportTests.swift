import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct InventoryImportTests {
  private func read(_ table: String) throws(InventoryImportError) -> InventoryImport {
    try InventoryImport(Array(table.utf8), named: InventoryImport.Names(title: "T", stage: "One"))
  }

  private func problems(_ table: String) -> [InventoryProblem] {
    do throws(InventoryImportError) {
      _ = try read(table)
      return []
    } catch {
      if case .problems(let problems) = error { return problems }
      return []
    }
  }

  @Test(
    "anybody's table with a column of names is a map",
    arguments: [
      "Name\nA\nB\n", "\u{FEFF}Touchpoint;Owner\r\nA;Ali\r\nB;\r\n", "name|owner\nA|Ali\nB|\n",
      "touchpoint\tStage\nA\tOne\nB\t\n", "نقطة الاتصال،\nA\nB\n".replacing("،", with: ","),
      "الاسم,مالك النقطة\nA,Ali\nB,\n",
    ])
  func foreign(table: String) throws {
    let map = try read(table).map
    #expect(map.stages.map(\.name) == ["One"])
    #expect(map.stages[0].touchpoints.map(\.name) == ["A", "B"])
    #expect(Set(map.stages[0].touchpoints.ids.map(\.text)).count == 2)
    #expect(try read(table).map == map)
  }

  @Test("headings and words of either language are read, whatever digits and marks")
  func languages() throws {
    let map = try read(
      """
      المرحلة,نقطة اتصال,القرار,الفاعلية,درجة الشعور,لحظة الحقيقة,نقاط الألم
      الدفع,صفحة الدفع,تحسين,٢٫٥,-٢,نعم,"تضيع السلة | نسبة المتأثرين=٤٠٪ | شدة الاثر=٣"
      ,الإيصال,keep,"4,5",+1,no,
      """
    ).map
    let touchpoint = map.stages[0].touchpoints[0]
    #expect(map.stages.count == 1 && map.direction == .known(.rtl))
    #expect(touchpoint.verdict == .known(.improve) && touchpoint.effectiveness == Rating(2.5))
    #expect(touchpoint.emotion == Emotion(-2) && touchpoint.momentOfTruth)
    #expect(touchpoint.pains.map(\.text) == ["تضيع السلة"])
    #expect(touchpoint.pains[0].reach == Share(0.4) && touchpoint.pains[0].impact == .harms)
    let receipt = map.stages[0].touchpoints[1]
    #expect(receipt.verdict == .known(.keep) && receipt.effectiveness == Rating(4.5))
    #expect(receipt.emotion == Emotion(1) && !receipt.momentOfTruth)
  }

  @Test("what columns say that mean nothing is in the notes, and told")
  func strange() throws {
    let read = try read("name,notes,Colour,,Rating,Effectiveness\nA,old,blue,x,4,3\nB,,,,,\n")
    #expect(read.map.stages[0].touchpoints.map(\.notes) == ["old\nColour: blue\nD: x", ""])
    #expect(
      read.findings.map(\.matter) == [
        .columnReckoned("Rating"), .columnInNotes("Colour"), .columnInNotes("D"),
      ])
  }

  @Test("every bad cell is told with its line, its column, what was found and what was expected")
  func badCells() {
    let found = problems(
      """
      name,Emotion,verdict,pains,moment of truth,votes
      A,7,perhaps,x | reach=140%,maybe,-1
      ,1,,,,
      B,,,y | colour=red,,
      C,,,z | nothing,,,,surplus
      """)
    let keys = ["reach", "impact", "confidence", "rootCause", "votes", "id"].map { InventoryKey($0) }
    let expected: [InventoryProblem] = [
      .init(line: 2, column: "Emotion", .found("7", .whole(low: -2, high: 2))),
      .init(
        line: 2, column: "verdict",
        .found("perhaps", .words(Verdict.allCases.map { .word("Verdict", $0.rawValue) }))),
      .init(line: 2, column: "pains", .found("140%", .share)),
      .init(line: 2, column: "moment of truth", .found("maybe", .flag)),
      .init(line: 2, column: "votes", .found("-1", .count)),
      .init(line: 3, column: "name", .noName),
      .init(
        line: 4, column: "pains",
        .found("colour", .keys(keys))),
      .init(line: 5, .tooManyFields(found: 8, expected: 6)),
      .init(
        line: 5, column: "pains",
        .found("nothing", .keys(keys))),
    ]
    #expect(found == expected)
  }

  @Test("no column of names, the same column twice, and a table with nothing in it")
  func noTable() {
    #expect(problems("stage,owner\nA,B\n") == [.init(line: 1, .noNames)])
    #expect(problems("name,owner,Owner\nA,B,C\n") == [.init(line: 1, column: "Owner", .columnTwice)])
    #expect(throws: InventoryImportError.empty) { try read("") }
    #expect(throws: InventoryImportError.empty) { try read("name,owner\n,\n") }
    #expect(throws: InventoryImportError.table(.notUTF8(line: 1, byte: 1, value: 0xFF))) {
      try InventoryImport([0xFF], named: InventoryImport.Names(title: "", stage: ""))
    }
  }

  @Test("a touchpoint moves by the name of its stage; identifiers stay with those who have them most")
  func movedByName() throws {
    let table = """
      Stage number,Stage,Touchpoint,Identifier,Stage identifier
      1,Order,a,ta,s1
      1,Delivery,b,tb,s1
      2,Delivery,c,tc,s2
      """
    let map = try read(table).map
    #expect(map.stages.map(\.name) == ["Order", "Delivery"])
    #expect(map.stages.map(\.id.text) == ["s1", "s2"])
    #expect(map.stages[1].touchpoints.map(\.name) == ["b", "c"])
  }

  @Test("a sorted table keeps the order of the stages by their numbers")
  func sorted() throws {
    let map = try read("stage number,stage,name\n3,C,z\n1,A,x\n2,B,y\n1,A,w\n").map
    #expect(map.stages.map(\.name) == ["A", "B", "C"])
    #expect(map.stages[0].touchpoints.map(\.name) == ["x", "w"])
  }

  @Test("a line that was copied gets an identifier of its own")
  func copied() throws {
    let read = try read("name,id\nA,t1\nB,t1\n")
    let ids = read.map.stages[0].touchpoints.ids.map(\.text)
    #expect(ids[0] == "t1" && ids[1] != "t1" && !ids[1].isEmpty)
    #expect(read.findings == [.init(line: 3, matter: .identifierRepeated("t1", firstLine: 2))])
  }

  @Test("a name in a list of personas means the one who is there already")
  func personas() throws {
    let map = try read("name,personas\nA,Huda; Omar\nB,Huda | id=p1\nC,Sara\n").map
    #expect(map.personas.map(\.name) == ["Huda", "Omar", "Sara"])
    #expect(map.stages[0].touchpoints[0].personas.first == Identifier("p1"))
    #expect(
      problems("name,personas\nA,Huda | id=p1\nB,Omar | id=p1\n") == [
        .init(line: 3, column: "personas", .contradicts(line: 2, "Omar"))
      ])
  }

  @Test("the phases of one stage may not contradict each other")
  func phases() {
    #expect(
      problems("stage,phase,name\nS,before,A\nS,after,B\n") == [
        .init(line: 3, column: "phase", .contradicts(line: 2, "after"))
      ])
  }

  @Test("a rating is what people judged where the table has nothing else that is")
  func rating() throws {
    for heading in ["Rating", "rating", Sample.arabic.plainText(.report("rating"))] {
      let read = try read("name,\(heading),level\nA,2,low\n")
      #expect(read.map.stages[0].touchpoints[0].effectiveness == Rating(2), "\(heading)")
      #expect(read.findings.map(\.matter) == [.columnInNotes("level")])
    }
  }
}
