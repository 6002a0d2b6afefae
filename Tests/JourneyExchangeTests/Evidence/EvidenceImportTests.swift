import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct EvidenceImportTests {
  private func take(_ table: String, into map: JourneyMap = Sample.shop) throws -> EvidenceImport {
    try EvidenceImport(Array(table.utf8), into: map)
  }

  private func problems(_ table: String, in map: JourneyMap = Sample.shop) -> [ReadingProblem] {
    do {
      _ = try take(table, into: map)
    } catch EvidenceImportError.problems(let problems) {
      return problems
    } catch {
      Issue.record("\(error)")
    }
    return []
  }

  /// The map with the readings in it.
  private func map(_ table: String, into map: JourneyMap = Sample.shop) throws -> JourneyMap {
    var map = map
    _ = try map.apply(Transaction(StepLabel(.addEvidence), try take(table, into: map).edits))
    return map
  }

  @Test("every column arrives in its field")
  func fields() throws {
    let table = """
      touchpoint,measure,value,unit,quote,source,kind,voice,sample,weight,date,note
      Checkout form,CSAT,82.5%,%,"Fine, mostly",Survey,solicited,Employee,1200,50,2026-05-01,"two
      lines"
      """
    let reading = try #require(map(table).touchpoint(Identifier("tb"))?.evidence.first)
    #expect(reading.measure == .known(.csat) && reading.value == 82.5 && reading.unit == "%")
    #expect(reading.quote == "Fine, mostly" && reading.source == "Survey" && reading.note == "two\nlines")
    #expect(reading.kind == .known(.solicited) && reading.voice == .known(.employee))
    #expect(reading.sample == 1200 && reading.weight == 50 && reading.date == "2026-05-01")
  }

  @Test(
    "headings are known in both languages, however they are spelt",
    arguments: [
      "touchpoint,measure,value,date", "TouchPoint , MEASURE, Value ,Date",
      "نقطة الاتصال,المقياس,القيمة,التاريخ", "نقطة اتصال,مقياس,قيمة,تاريخ",
      "نُقطة اتّصال,المقيـــاس,القيمه,التاريخ",
      "\u{FEFF}id,measure,value,date",
    ])
  func headings(_ heading: String) throws {
    let steps = try take(heading + "\ntb,csat,80,2026-05-01\n").steps
    #expect(steps.map(\.reading.value) == [80] && steps.first?.reading.date == "2026-05-01")
  }

  @Test(
    "numbers are read in every digit and sign",
    arguments: [
      ("٨٢٫٥", 82.5), ("۸۲", 82), ("82 %", 82), ("٨٢٪", 82), ("+5", 5), ("4.6", 4.6),
    ])
  func numbers(_ text: String, _ value: Double) throws {
    #expect(try take("touchpoint,measure,value\ntb,csat,\(text)\n").steps.first?.reading.value == value)
  }

  @Test("minus is minus in all its forms", arguments: ["-20", "−20", "−٢٠"])
  func minus(_ text: String) throws {
    #expect(try take("touchpoint,measure,value\ntb,nps,\(text)\n").steps.first?.reading.value == -20)
  }

  @Test("semicolons and tabulators part fields as well", arguments: [";", "\t"])
  func delimiters(_ delimiter: String) throws {
    let table = "touchpoint,measure,value\ntb,csat,80\n".replacing(",", with: delimiter)
    #expect(try take(table).count(.added) == 1)
  }

  @Test("a stage alone, its number, or neither say that a reading is about the stage or the map")
  func targets() throws {
    let table = """
      stage,touchpoint,measure,value
      Delivery,,csat,70
      1,,csat,71
      ,,nps,12
      delivery,parcel,csat,72
      """
    #expect(
      try take(table).steps.map(\.target) == [
        .stage(Identifier("sb")), .stage(Identifier("sa")), .map, .touchpoint(Identifier("td")),
      ])
    let changed = try map(table)
    #expect(changed.stages.map(\.evidence.count) == [1, 1] && changed.evidence.first?.value == 12)
  }

  @Test("a quotation needs no value, and one source can have several on a day")
  func quotations() throws {
    let table = "touchpoint,measure,quote,source\ntb,interview,Too slow,A\ntb,interview,Too long,A\n"
    let changed = try map(table)
    #expect(changed.touchpoint(Identifier("tb"))?.evidence.map(\.quote) == ["Too slow", "Too long"])
    #expect(try take(table, into: changed).edits == [])
  }

  static let bad: [(String, ReadingProblem.Matter)] = [
    ("Nowhere,,csat,80,,", .noSuchTouchpoint("Nowhere")),
    ("Parcel,Order,csat,80,,", .inOtherStage("Parcel", stage: "Order")),
    ("Parcel,Nowhere,csat,80,,", .noSuchStage("Nowhere")),
    ("tb,,,80,,", .missing(.measure)), ("tb,,csat,,,", .saysNothing),
    ("tb,,csat,many,,", .noNumber(.value, "many")), ("tb,,clv,\"1,234\",,", .noNumber(.value, "1,234")),
    ("tb,,csat,101,,", .outside(.value, "101", low: 0, high: 100)),
    ("tb,,rating,0,,", .outside(.value, "0", low: 1, high: 5)),
    ("tb,,csat,80,asked,", .unknownWord(.kind, "asked")), ("tb,,csat,80,,2026-02-30", .noDate("2026-02-30")),
    ("tb,,csat,80,,next week", .noDate("next week")), ("tb,,csat,0.85,,", .noPercentage("0.85")),
    ("tb,,csat,80,,,x", .tooManyFields(found: 7, expected: 6)),
  ]

  @Test("each kind of bad line is told with its line", arguments: bad)
  func badLine(_ line: String, _ matter: ReadingProblem.Matter) {
    let table = "touchpoint,stage,measure,value,kind,date\ntd,,csat,\"80\n\",,\n\(line)\n"
    #expect(problems(table) == [ReadingProblem(line: 4, matter)])
  }

  @Test("all bad lines are told, in order")
  func manyBadLines() {
    let table = "touchpoint,measure,value\nx,csat,1\ntb,csat,1\ny,csat,1\n"
    #expect(problems(table).map(\.line) == [2, 4])
  }

  @Test("names that several bear need the stage or the identifier")
  func ambiguous() throws {
    let map = JourneyMap(
      title: "Twins",
      stages: [
        Sample.stage("s1", "One", Sample.touchpoint("a", "Call"), Sample.touchpoint("b", "call")),
        Sample.stage("s2", "Two", Sample.touchpoint("c", "Call")),
      ])
    func table(_ name: String) -> String { "touchpoint,stage,measure,value\n\(name),csat,80\n" }
    #expect(problems(table("Call,"), in: map) == [.init(line: 2, .ambiguousTouchpoint("Call", count: 2))])
    #expect(problems(table("CALL,One"), in: map) == [.init(line: 2, .ambiguousTouchpoint("CALL", count: 2))])
    for (name, id) in [("Call,One", "a"), ("Call,Two", "c"), ("CALL,2", "c"), ("b,", "b"), ("call,", "b")] {
      #expect(try take(table(name), into: map).steps.first?.target == .touchpoint(Identifier(id)), "\(name)")
    }
  }

  @Test("a heading that lacks a column, or has one twice, is told")
  func badHeading() {
    #expect(problems("touchpoint,value\ntb,1\n") == [.init(line: 1, .noColumn(.measure))])
    #expect(problems("touchpoint,measure\ntb,csat\n") == [.init(line: 1, .noColumn(.value))])
    #expect(problems("measure,value,القيمة\ncsat,1,2\n") == [.init(line: 1, .columnTwice(.value))])
  }

  @Test("a table without readings is told, and columns that mean nothing are named")
  func emptyAndIgnored() throws {
    for table in ["", "\n\n", "measure,value\n"] {
      #expect(throws: EvidenceImportError.empty) { try take(table) }
    }
    #expect(try take("measure,value,Colour\nnps,1,red\n").ignoredColumns == ["Colour"])
  }

  @Test("the same table twice changes nothing the second time")
  func idempotence() throws {
    let table = """
      touchpoint,stage,measure,value,source,date,note
      tb,,csat,80,Survey,2026-05,x
      tb,,csat,81,Survey,2026-06,
      tb,,csat,82,Other,2026-05,
      ,Order,conversion,3,,,
      ,,nps,12,,2026,
      """
    let once = try map(table)
    let again = try take(table, into: once)
    #expect(again.edits == [] && again.count(.unchanged) == 5)
    #expect(once.touchpoint(Identifier("tb"))?.evidence.count == 3)
    #expect(try map(table) == once, "identifiers derive from content")
  }

  @Test(
    "a new value of the same source, measure and day takes the old one's place and keeps what is not said")
  func updating() throws {
    let once = try map("touchpoint,measure,value,sample,note\ntb,csat,80,100,kept\n")
    let second = try take("touchpoint,measure,value,sample\ntb,csat,85,\n", into: once)
    #expect(second.count(.updated) == 1 && second.edits.count == 1)
    let twice = try map("touchpoint,measure,value,sample\ntb,csat,85,\n", into: once)
    let evidence = try #require(twice.touchpoint(Identifier("tb"))?.evidence)
    #expect(
      evidence.map(\.value) == [85] && evidence.map(\.sample) == [100] && evidence.map(\.note) == ["kept"])
    #expect(evidence.map(\.id) == once.touchpoint(Identifier("tb"))?.evidence.map(\.id))
  }

  @Test("thousands of readings of a touchpoint are put in at once, as one by one")
  func many() throws {
    let lines = (0..<3000).map { "\(["tb", "td"][$0 % 2]),clv,\($0),S\($0)\n" }
    let taken = try take("touchpoint,measure,value,source\n" + lines.joined())
    let filled = try taken.filling(Sample.shop)
    var map = Sample.shop
    _ = try map.apply(Transaction(StepLabel(.addEvidence), taken.edits))
    #expect(filled == map && filled.touchpoint(Identifier("tb"))?.evidence.count == 1500)
  }

  @Test("two lines that contradict each other are refused, two that agree are one reading")
  func repetition() throws {
    #expect(
      problems("touchpoint,measure,value\ntb,csat,80\nCheckout form,csat,81\n")
        == [.init(line: 3, .contradicts(line: 2))])
    let agreeing = try take("touchpoint,measure,value\ntb,csat,80\ntb,csat,80\n")
    #expect(agreeing.steps.map(\.outcome) == [.added, .unchanged])
  }

  @Test(
    "measures are known by what the interface calls them",
    arguments: ["CSAT", "مؤشر رضا العملاء", "مؤشر رضا العملاء (CSAT)"])
  func measures(_ name: String) throws {
    #expect(try take("measure,value\n\(name),80\n").steps.first?.reading.measure == .known(.csat))
  }

  @Test("a reading that the map has under another name of its measure is that reading, and keeps the name")
  func otherName() throws {
    var map = Sample.shop
    map.evidence = [Evidence(id: Identifier("e"), measure: .other("Net Promoter Score"))]
    map.evidence[0].value = 10
    #expect(try take("measure,value\nnps,10\n", into: map).edits == [])
    let changed = try self.map("measure,value\nNPS,12\n", into: map)
    #expect(changed.evidence.map(\.value) == [12] && changed.evidence[0].measure.text == "Net Promoter Score")
  }

  @Test("words of the interface are taken for kind and voice")
  func words() throws {
    let step = try take("measure,value,kind,voice\nnps,1,بيانات دون طلب,صوت الموظف\n").steps.first
    #expect(step?.reading.kind == .known(.unsolicited) && step?.reading.voice == .known(.employee))
  }
}
