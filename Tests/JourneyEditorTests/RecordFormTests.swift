import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct RecordFormTests {
  /// Presses the keys that go to a list of a form and add a record there.
  private func adding(_ text: String, to key: String, of part: MapPart, in robot: inout Robot) {
    robot.editor.openForm(of: part, at: .field(key))
    robot.perform("\"\(text)\" Enter")
  }

  @Test("the map takes personas, lanes, evidence, parked thoughts and sessions in its form")
  func mapRecords() {
    var robot = Robot(map(["Buy: Asks"]))
    for (key, text) in [
      ("personas", "Huda"), ("lanes", "Legal"), ("evidence", "nps 31"), ("parking", "free parking"),
      ("sessions", "2026-11-22"),
    ] {
      adding(text, to: key, of: .map, in: &robot)
      robot.perform("Esc")
    }
    let map = robot.editor.map
    #expect(map.personas.map(\.name) == ["Huda"])
    #expect(map.lanes.map(\.name) == ["Legal"])
    #expect(map.evidence.map(\.value) == [31])
    #expect(map.parking.map(\.text) == ["free parking"])
    #expect(map.sessions.map(\.date) == ["2026-11-22"])
  }

  @Test("every list of the map and of a stage opens forms in which each text can be written, as one step")
  func everyRecordForm() throws {
    var robot = Robot(map(["Buy: Asks"]), (80, 50))
    let stage = robot.editor.map.stages[0].id
    for key in ["personas", "lanes", "evidence", "parking", "sessions"] {
      adding("x 1", to: key, of: .map, in: &robot)
      robot.perform("Esc")
    }
    for key in ["targets", "evidence"] {
      adding("csat 80", to: key, of: .stage(stage), in: &robot)
      robot.perform("Esc")
    }
    let now = robot.editor.map
    let parts: [MapPart] = [
      .persona(now.personas[0].id), .lane(now.lanes[0].id), .mapEvidence(now.evidence[0].id),
      .parked(now.parking[0].id), .session(now.sessions[0].id), .target(stage, now.stages[0].targets[0].id),
      .stageEvidence(stage, now.stages[0].evidence[0].id),
    ]
    for part in parts {
      let fields = robot.editor.fields(of: part)
      #expect(!fields.isEmpty)
      for field in fields {
        guard case .text(let old, _, let set) = field.control else { continue }
        var map = robot.editor.map
        let before = map
        let inverse = try map.apply(Transaction(StepLabel(.changeField), set("new words")))
        #expect(map != before, "\(part) \(field.label)")
        _ = try map.apply(inverse)
        #expect(map == before)
        _ = old
      }
      #expect(!robot.editor.title(of: part).isEmpty)
    }
  }

  @Test(
    "a target is written in one line",
    arguments: [
      ("csat 85", "csat", 85, TargetDirection.atLeast), ("ces >= 5", "ces", 5, .atLeast),
      ("churn <= 3", "churn", 3, .atMost), ("wait time ≤ ٣٫٥", "wait time", 3.5, .atMost),
    ])
  func targets(line: String, measure: String, value: Double, direction: TargetDirection) {
    var ids = IDSource(seed: 1)
    let target = Target(typed: line, ids: &ids)
    #expect(target.measure.text == measure)
    #expect(target.value == value)
    #expect(target.direction == .known(direction))
  }

  @Test("benchmarks are three values; anything else is refused and the field stays open")
  func benchmarks() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.editor.openForm(of: .map, at: FieldKey(name: "benchmarks", entry: "csat"))
    robot.perform("\"60 80 90\" Enter")
    #expect(robot.editor.map.benchmarks.first?.three == 80)
    robot.editor.openForm(of: .map, at: FieldKey(name: "benchmarks", entry: "nps"))
    robot.perform("\"60 80\" Enter")
    #expect(robot.editor.map.benchmarks.count == 1)
    #expect(robot.editor.field != nil)
  }

  /// A map that shares benchmarks and a persona with those beside it.
  private var sharing: JourneyMap {
    var start = map(["Buy: Asks"])
    start.shared.benchmarks = [Benchmark(measure: .known(.csat), one: 80, three: 90, five: 99)]
    start.shared.personas = [Persona(id: Identifier("p9"), name: "Sara")]
    return start
  }

  @Test(
    "shared benchmarks stand in the form of the map with where they are from, and give way to its own",
    arguments: [
      (
        Language.english, Repertoire.unicode, "80 90 99 (from rihla.json)",
        "60 80 90 (instead of 80 90 99 from"
      ),
      (.english, .ascii, "80 90 99 (from rihla.json)", "60 80 90 (instead of 80 90 99 from"),
      (.arabic, .unicode, "rihla.json", "rihla.json"),
    ])
  func sharedBenchmarks(_ language: Language, _ repertoire: Repertoire, _ shared: String, _ own: String) {
    var robot = Robot(sharing, (100, 90), repertoire: repertoire, language: language)
    robot.perform("Ctrl-O")
    #expect(robot.screen.contains(shared), "\(robot.screen)")
    robot.editor.openForm(of: .map, at: FieldKey(name: "benchmarks", entry: "csat"))
    robot.perform("\"60 80 90\" Enter")
    #expect(robot.screen.contains(own), "\(robot.screen)")
    #expect(robot.editor.map.benchmarks.map(\.three) == [80])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.benchmarks.isEmpty && robot.screen.contains(shared))
  }

  @Test("a shared persona is offered by name, and becomes one of the map's own in the step that chooses it")
  func sharedPersona() {
    var robot = Robot(sharing, (100, 90))
    let before = robot.editor.map
    robot.perform("Ctrl-O")
    #expect(robot.screen.contains("from rihla.json, once used: Sara"), "\(robot.screen)")
    robot.perform("Esc")
    robot.editor.openForm(of: .touchpoint(before.stages[0].touchpoints[0].id), at: .field("personas"))
    robot.perform("<resize:100x80>")
    // Words of one choice are held together.
    #expect(robot.screen.contains("Sara\u{A0}(from\u{A0}rihla.json)"), "\(robot.screen)")
    robot.perform("1")
    #expect(robot.editor.map.personas.map(\.name) == ["Sara"])
    #expect(robot.editor.map.stages[0].touchpoints[0].personas.map(\.text) == ["p9"])
    #expect(robot.screen.contains("Sara") && !robot.screen.contains("rihla.json"))
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map == before)
  }

  @Test("dated readings of one measure show how they went above the list")
  func trend() throws {
    var start = map(["Buy: Asks"])
    let id = start.stages[0].touchpoints[0].id
    let edits = [("2026-01-31", 60.0), ("2026-05-31", 71), ("2026-08-31", 78)].enumerated().map {
      number, reading -> Edit in
      var evidence = Evidence(id: Identifier("e\(number)"), measure: .known(.csat))
      (evidence.date, evidence.value) = reading
      return .touchpoint(id, .evidence(.insert(evidence, at: number)))
    }
    _ = try start.apply(Transaction(StepLabel(.addEvidence), edits))
    var robot = Robot(start, (80, 60))
    robot.perform("Enter")
    #expect(robot.screen.contains("csat: 60 ▁▅█ 78, 2026-01-31 to 2026-08-31"))
    var ascii = Robot(start, (80, 60), repertoire: .ascii)
    ascii.perform("Enter")
    #expect(ascii.screen.contains("csat: 60 > 78, 2026-01-31 to 2026-08-31"))
  }
}
