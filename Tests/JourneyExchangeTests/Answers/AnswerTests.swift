import JourneyModel
import Testing

@testable import JourneyExchange

/// Tables with one row a respondent.
@Suite struct AnswerTests {
  private func options(_ answers: [String] = [], by period: AnswerPeriod = .month) -> EvidenceOptions {
    var options = EvidenceOptions()
    options.answers = answers.compactMap { AnswerRequest($0) }
    options.period = period
    options.source = "Survey"
    return options
  }

  private func take(
    _ table: String, into map: JourneyMap = Sample.shop, _ options: EvidenceOptions? = nil
  ) throws(EvidenceImportError) -> EvidenceImport {
    try EvidenceImport(Array(table.utf8), into: map, options ?? self.options())
  }

  private func readings(_ table: String, _ options: EvidenceOptions? = nil) throws -> [String] {
    try take(table, options ?? self.options()).steps.map { step in
      let reading = step.reading
      let what = reading.value.map { "\(reading.measure.text) \(decimal($0)) of \(reading.sample ?? 0)" }
      return [what ?? reading.quote, reading.date].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func take(_ table: String, _ options: EvidenceOptions) throws(EvidenceImportError) -> EvidenceImport
  {
    try take(table, into: Sample.shop, options)
  }

  private func problems(_ table: String, _ options: EvidenceOptions? = nil) -> [ReadingProblem.Matter] {
    do throws(EvidenceImportError) {
      _ = try take(table, options ?? self.options())
    } catch {
      if case .problems(let problems) = error { return problems.map(\.matter) }
    }
    return []
  }

  @Test("NPS is promoters less detractors, a month, with the number of answers")
  func promoters() throws {
    let table = """
      Date,Touchpoint,NPS
      2026-05-01,tb,10
      2026-05-20,Checkout form,9
      2026-05-31,tb,7
      2026-06-01,tb,0
      2026-06-02,tb,6
      """
    #expect(try readings(table) == ["nps 66.67 of 3 2026-05", "nps -100 of 2 2026-06"])
    let reading = try #require(try take(table).steps.first?.reading)
    #expect(reading.kind == .known(.solicited) && reading.source == "Survey")
    #expect(try take(table).findings == [.answers(.nps, 5)])
  }

  @Test("CSAT is the share of the two best of five, or the mean of percentages or of parts of 1")
  func satisfaction() throws {
    #expect(try readings("touchpoint,csat\ntb,5\ntb,4\ntb,3\ntb,1\n") == ["csat 50 of 4"])
    #expect(try readings("touchpoint,stars\ntb,5\ntb,N/A\ntb,4\n") == ["csat 100 of 2"])
    #expect(try readings("touchpoint,csat\ntb,80\ntb,100\n") == ["csat 90 of 2"])
    #expect(try readings("touchpoint,csat\ntb,0.8\ntb,1\n") == ["csat 90 of 2"])
    #expect(try readings("touchpoint;csat\ntb;80 %\ntb;90 %\n") == ["csat 85 of 2"])
    #expect(problems("touchpoint,csat\ntb,8\ntb,10\n") == [.noScale(.csat, column: "csat", highest: 10)])
  }

  @Test("CES and ratings are means")
  func means() throws {
    #expect(try readings("touchpoint,ces,rating\ntb,7,4\ntb,4,5\n") == ["ces 5.5 of 2", "rating 4.5 of 2"])
  }

  @Test("whole questions are known, and so are answers with words behind them")
  func questions() throws {
    let table = """
      Timestamp,How likely are you to recommend us to a friend?,How satisfied were you with your visit?,Comments
      5/14/2026 10:15:00,10 - Extremely likely,5 stars,Quick
      5/15/2026 11:00:00,8,3,
      """
    #expect(try readings(table) == ["nps 50 of 2 2026-05", "csat 50 of 2 2026-05", "Quick 2026-05-14"])
    let arabic = "التاريخ;نقطة الاتصال;ما مدى رضاك عن الخدمة؟\n٢٠٢٦-٠٥-٠١;tb;٥\n٢٠٢٦-٠٥-٠٢;tb;٢\n"
    #expect(try readings(arabic) == ["csat 50 of 2 2026-05"])
  }

  @Test(
    "answers are put together by week, month, quarter or all",
    arguments: [
      (AnswerPeriod.week, ["nps 100 of 2 2026-04-27", "nps 0 of 1 2026-05-04", "nps -100 of 1 2026-08-31"]),
      (.month, ["nps 100 of 1 2026-04", "nps 50 of 2 2026-05", "nps -100 of 1 2026-09"]),
      (.quarter, ["nps 66.67 of 3 2026-04-01", "nps -100 of 1 2026-07-01"]),
      (.all, ["nps 25 of 4 2026-09-01"]),
    ])
  func periods(period: AnswerPeriod, expected: [String]) throws {
    let table = "date,touchpoint,nps\n2026-04-30,tb,9\n2026-05-03,tb,10\n2026-05-04,tb,8\n2026-09-01,tb,2\n"
    #expect(try readings(table, options(by: period)) == expected)
  }

  @Test("columns are named with what each is about, a colon in a heading is part of it, and others pass")
  func requests() throws {
    let table = "Q1: easy?,Q2,nps\n10,9,3\n0,9,3\n"
    let taken = try take(table, options(["nps=Q1: easy?:Checkout form", "nps=Q2:td"]))
    #expect(taken.steps.map(\.target) == [.touchpoint(Identifier("tb")), .touchpoint(Identifier("td"))])
    #expect(taken.steps.map(\.reading.value) == [0, 100] && taken.ignoredColumns == ["nps"])
    #expect(problems(table, options(["nps=Q9"])) == [.noSuchColumn("Q9")])
    #expect(problems("nps,net promoter score\n1,2\n") == [.answersTwice(.nps, column: "net promoter score")])
    for text in ["nps", "nps=", "colour=Q1"] { #expect(AnswerRequest(text) == nil) }
  }

  @Test("comments become quotations, the newest or the longest, none twice, and as many as are asked for")
  func quotes() throws {
    let table = """
      date,touchpoint,nps,comment
      2026-05-01,tb,3,Far too slow for me
      2026-05-02,tb,3,Slow
      2026-05-03,tb,3,Slow
      2026-05-04,tb,9,Nice
      """
    var options = options()
    options.quotes = 2
    #expect(try readings(table, options).dropFirst() == ["Nice 2026-05-04", "Slow 2026-05-03"])
    options.choice = .longest
    #expect(try readings(table, options).dropFirst().first == "Far too slow for me 2026-05-01")
    options.quotes = 0
    #expect(try readings(table, options).count == 1)
  }

  @Test("lines of a table of readings that can only be answers are put together, and say so")
  func longForm() throws {
    let repeated = "touchpoint,measure,value\nDesk,csat,4\nDesk,csat,5\n".replacing("Desk", with: "tb")
    #expect(try readings(repeated) == ["csat 100 of 2"])
    let sources = "touchpoint,measure,value,source\ntb,nps,9,r1\ntb,nps,10,r2\ntb,nps,2,r3\n"
    #expect(try readings(sources) == ["nps 33.33 of 3"])
    #expect(try take(sources).findings == [.answers(.nps, 3)])
    #expect(problems("touchpoint,measure,value\ntb,csat,80\ntb,csat,81\n") == [.contradicts(line: 2)])
  }

  @Test("a second time nothing changes, and more answers change the reading")
  func idempotence() throws {
    let table = "date,touchpoint,nps,comment\n2026-05-01,tb,9,Good\n2026-05-02,,3,Bad\n"
    var map = Sample.shop
    _ = try map.apply(Transaction(StepLabel(.addEvidence), try take(table).edits))
    #expect(map.evidence.count == 2 && map.touchpoint(Identifier("tb"))?.evidence.count == 2)
    let again = try take(table, into: map)
    #expect(again.edits.isEmpty && again.count(.unchanged) == 4)
    let more = try take(table + "2026-05-03,tb,1,\n", into: map)
    #expect(
      more.count(.updated) == 1 && more.steps.first?.reading.value == 0
        && more.steps.first?.reading.sample == 2)
  }

  @Test("what is no answer is told with its line and column; names of touchpoints too")
  func bad() {
    #expect(
      problems("touchpoint,nps,ces\ntb,11,4\ntb,many,4\ntb,9,8\nNowhere,9,4\n") == [
        .noAnswer(column: "nps", "11", low: 0, high: 10), .noAnswer(column: "nps", "many", low: 0, high: 10),
        .noAnswer(column: "ces", "8", low: 1, high: 7), .noSuchTouchpoint("Nowhere"),
      ])
    #expect(problems("date,nps\nsoon,9\n") == [.noDate("soon")])
  }

  @Test("customer satisfaction of 0.85 or 4.2 is no percentage")
  func fractions() throws {
    func first(_ table: String) throws -> Evidence? {
      try take("touchpoint,measure,value\n" + table).steps.first?.reading
    }
    let part = try first("tb,csat,0.85\ntd,csat,1\n")
    #expect(part?.value == 85 && part?.measure == .known(.csat))
    let stars = try first("tb,csat,4.2\ntd,csat,3\n")
    #expect(stars?.value == 4.2 && stars?.measure == .known(.rating))
    #expect(try first("tb,csat,4.2/5\n")?.measure == .known(.rating))
    let small = try first("tb,csat,4.2%\n")
    #expect(small?.measure == .known(.csat) && small?.unit == "%")
    #expect(problems("touchpoint,measure,value\ntb,csat,4.2\ntd,csat,80\n") == [.noPercentage("4.2")])
    #expect(try take("touchpoint,measure,value\ntb,csat,0.85\n").findings == [.fractions])
  }

  @Test("readings: decimal commas, blank rows, days as people write them, quotations without a measure")
  func readings() throws {
    let table = "touchpoint;measure;value;quotation;date\ntb;CES;4,5;;31/05/2026\n;;;;\ntb;;;Too slow;\n"
    let steps = try take(table).steps
    #expect(steps.map(\.reading.value) == [4.5, nil] && steps[0].reading.date == "2026-05-31")
    #expect(steps[1].reading.measure == .other("interview") && steps[1].reading.quote == "Too slow")
  }
}
