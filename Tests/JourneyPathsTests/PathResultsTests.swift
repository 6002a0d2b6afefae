import Testing

@testable import JourneyPaths

@Suite struct PathResultsTests {
  /// What SQLite gave for the cases a b a, a c and b, whose events are a minute apart, with the steps a and c.
  private static let texts: [String: String] = [
    "totals": "cases,events,first_time,last_time\n3,6,0,120000",
    "activities": """
    name,events,cases,reach,rework,self_loops,repetitions,entries,exits
    a,3,2,0.6666666666666666,1,0,1,2,1
    b,2,2,0.6666666666666666,0,0,0,1,1
    c,1,1,0.3333333333333333,0,0,0,0,1
    """,
    "waits": "name,median,p90\na,60.0,60.0\nb,60.0,60.0",
    "moves":
      "from_name,to_name,events,cases,median,p90\na,b,1,1,60.0,60.0\na,c,1,1,60.0,60.0\nb,a,1,1,60.0,60.0",
    "variants": "way,cases,different\nb,1,3\na›c,1,3\na›b›a,1,3",
    "throughput": "median,mean,min,p25,p75,max\n60.0,60.0,0.0,30.0,90.0,120.0",
    "funnel": "step,name,cases,still_open,time_limit\n2,c,1,0,60000\n1,a,2,1,60000",
    "after": "step,a1,a2,a3,cases",
  ]

  private func tables(_ texts: [String: String] = texts) -> [String: PathResults.Table] {
    Dictionary(
      uniqueKeysWithValues: texts.map { name, text in
        let lines = text.split(separator: "\n").map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = lines.dropFirst().enumerated().map { (line: $0 + 2, fields: $1) }
        return (name, PathResults.Table(name: name, headings: lines[0], rows: rows))
      })
  }

  private func problem(_ name: String, _ text: String?) -> PathResults.Problem? {
    var texts = Self.texts
    texts[name] = text
    do {
      _ = try PathResults(tables(texts))
      return nil
    } catch { return error }
  }

  @Test("what a database counted is what is counted here")
  func law() throws {
    let log = log("aba", "ac", "b")
    let results = try PathResults(tables())
    #expect(results.figures == PathFigures(of: log))
    #expect(results.log.activities == log.activities && results.log.span == log.span)
    let steps = ["a", "c"].map { Funnel.Request(name: $0, activities: [log.place($0)]) }
    #expect(results.funnel == Funnel(of: log, steps, window: 60_000))
    #expect(PathAnalysis(results).whole.figures == PathAnalysis(log).whole.figures)
  }

  @Test("a way may have in its names what parts them")
  func parting() throws {
    var texts = Self.texts
    for (name, text) in texts {
      texts[name] = text.replacing("a›", with: "a›z›").replacing("\na,", with: "\na›z,").replacing(
        ",a,", with: ",a›z,"
      )
      .replacing("›a,", with: "›a›z,")
    }
    texts["funnel"] = nil
    let results = try PathResults(tables(texts))
    #expect(results.figures.variants.top.map(\.activities) == [[1], [0, 2], [0, 1, 0]])
  }

  @Test("tables that lack something or do not belong together are refused, each by what is wrong")
  func problems() {
    #expect(problem("moves", nil) == .missing(table: "moves"))
    #expect(
      problem("waits", "name,median\na,1")
        == .noColumn(table: "waits", column: "p90", headings: ["name", "median"]))
    #expect(
      problem("waits", "name,median,p90\na,1,soon")
        == .noNumber(table: "waits", line: 2, column: "p90", found: "soon"))
    #expect(
      problem("totals", "cases,events,first_time,last_time\n3.5,6,0,1")
        == .noNumber(table: "totals", line: 2, column: "cases", found: "3.5"))
    #expect(
      problem("moves", "from_name,to_name,events,cases,median,p90\nx,a,1,1,1,1")
        == .unknownName(table: "moves", line: 2, found: "x"))
    #expect(problem("totals", "cases,events,first_time,last_time\n3,7,0,1") == .mixed)
    #expect(problem("totals", "cases,events,first_time,last_time") == .mixed)
    #expect(
      problem("variants", "way,cases,different\na›x,1,1")
        == .unknownName(table: "variants", line: 2, found: "a›x"))
  }
}
