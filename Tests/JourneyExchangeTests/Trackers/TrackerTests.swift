import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct TrackerTests {
  private var map: JourneyMap {
    var first = Improvement(id: Identifier("a1b2c3d4"), text: "Don't ask twice; \"now\"")
    (first.owner, first.due) = ("Mobile", "2027-03-01")
    let second = Improvement(id: Identifier("e5f6g7h8"), text: "=Shorter letter")
    var third = Improvement(id: Identifier("j9k0m1n2"), text: "Done already")
    third.status = .known(.done)
    var touchpoint = Touchpoint(id: Identifier("t1"), name: "Opens <the> app")
    touchpoint.improvements = [first, second, third]
    touchpoint.pains = [Pain(id: Identifier("p1"), text: "Asks twice")]
    var stage = Stage(id: Identifier("s1"), name: "First use")
    stage.touchpoints = TouchpointList([touchpoint])
    return JourneyMap(title: "App", stages: [stage])
  }

  private func text(for tracker: Tracker) -> String {
    tracker.text(for: TrackerTask.open(in: map), in: Phrasebook(.english))
  }

  @Test(
    "what is not done is written for each program with its key, and nothing in it is a command or a formula")
  func writing() throws {
    let github = text(for: .github)
    #expect(github.contains(#"gh issue create --title 'Don'\''t ask twice; "now"' --body '"#))
    #expect(github.contains("\nrihla:a1b2c3d4' --label journey\n") && !github.contains("Done already"))
    for tracker in [Tracker.jira, .azure, .csv] {
      let records = try CSVReader.records(in: text(for: tracker), delimiter: .comma)
      #expect(records.count == 3 && Set(records.map(\.fields.count)).count == 1, "\(tracker)")
      #expect(records[1].fields.contains { $0.contains("rihla:a1b2c3d4") })
      #expect(records[2].fields.contains("'=Shorter letter"), "\(tracker)")
    }
    #expect(text(for: .jira).hasPrefix("Summary,Issue Type,Description,Due Date,Labels,Labels\n"))
    #expect(text(for: .azure).contains("Opens &lt;the&gt; app<br>"))
    #expect(text(for: .csv).contains(",Mobile,2027-03-01,open,First use,Opens <the> app"))
  }

  @Test(
    "what each program exports is read back, and only differences are told",
    arguments: [
      "Summary,Issue key,Status,Status Category,Description\nx,A-1,Shipped,Done,\"Stage: a\n\nrihla:a1b2c3d4\"\n"
        + "y,A-2,To Do,To Do,rihla:e5f6g7h8\nz,A-3,Done,Done,rihla:j9k0m1n2\n",
      "ID,Work Item Type,Title,State,Tags\n1,Task,x,Closed,journey; rihla:a1b2c3d4\n2,Task,y,New,rihla:e5f6g7h8\n",
    ])
  func reading(_ export: String) throws {
    let status = try TrackerStatus(TrackerRecord.records(Array(export.utf8)), with: map)
    #expect(status.changes.map(\.action.id.text) == ["a1b2c3d4"] && status.changes.map(\.status) == [.done])
    var changed = map
    _ = try changed.apply(Transaction(StepLabel(.changeField), status.edits))
    #expect(TrackerTask.open(in: changed).map(\.id.text) == ["e5f6g7h8"])
  }

  @Test("the issues of gh are read; what is gone, unknown or without keys is told")
  func issues() throws {
    let json = """
      [{"number": 1, "title": "x", "body": "rihla:a1b2c3d4", "state": "CLOSED"},
       {"number": 2, "title": "y", "body": "rihla:gone0000", "state": "OPEN"},
       {"number": 3, "title": "z", "body": "rihla:e5f6g7h8", "state": "PONDERING"}, {"title": "other", "state": "OPEN"}]
      """
    let status = try TrackerStatus(TrackerRecord.records(json: Array(json.utf8)), with: map)
    #expect(status.changes.count == 1 && status.gone == ["gone0000"] && status.unknown == ["PONDERING"])
    #expect(throws: TrackerStatus.Problem.noKeys) { _ = try TrackerStatus([], with: map) }
    #expect(throws: TrackerStatus.Problem.noState(headings: ["Title", "Tags"])) {
      _ = try TrackerRecord.records(Array("Title,Tags\nx,rihla:a1b2c3d4\n".utf8))
    }
  }
}
