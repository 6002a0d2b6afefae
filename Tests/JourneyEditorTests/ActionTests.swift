import Console
import JourneyModel
import JourneyWords
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct ActionTests {
  private let book = Phrasebook(.english)

  @Test("every action has a name and a word for the hints", arguments: Action.allCases)
  func names(_ action: Action) {
    #expect(!book.text(action.title).hasPrefix("["))
    #expect(!book.text(action.hint).hasPrefix("["))
    #expect(!book.text(action.group.title).hasPrefix("["))
  }

  @Test("every view has a name, and an action of its own that shows it", arguments: Perspective.allCases)
  func views(_ perspective: Perspective) {
    #expect(!book.text(perspective.title).hasPrefix("["))
    #expect(Perspective.allCases.filter { $0.action == perspective.action } == [perspective])
  }

  @Test("every key of the table is one that a keyboard has", arguments: Action.allCases)
  func keysAreKnown(_ action: Action) {
    for name in action.usualKeys.flatMap({ $0.split(separator: " ") }) {
      #expect(KeyPress(named: String(name))?.name == String(name))
    }
  }

  @Test("no key is claimed twice, and no sequence begins with a key that acts at once")
  func keysAreUnique() {
    let all = Action.allCases.flatMap(\.usualKeys)
    #expect(Set(all).count == all.count)
    for sequence in all where sequence.contains(" ") {
      #expect(!all.contains(String(sequence.prefix { $0 != " " })))
    }
  }

  @Test("keys that terminals or multiplexers keep, or that an Arabic key sends, are never bound")
  func forbiddenKeys() {
    let forbidden: Set = [
      "Ctrl-H", "Ctrl-I", "Ctrl-J", "Ctrl-M", "Ctrl-[", "Ctrl-A", "Ctrl-B", "Ctrl-\\", "g h",
    ]
    #expect(forbidden.isDisjoint(with: Action.allCases.flatMap(\.usualKeys)))
  }

  @Test("the keys of the interface's description do what it says")
  func describedKeys() {
    let described: [(String, Action)] = [
      ("Up", .up), ("h", .left), ("G", .last), ("Tab", .nextStage), ("Enter", .open), ("F2", .rename),
      ("e", .rename),
      ("a", .addTouchpoint), ("Insert", .addTouchpoint), ("o", .addTouchpoint), ("A", .addStage),
      ("3", .rate3),
      ("0", .clearRating), ("+", .emotionUp), ("-", .emotionDown), ("_", .clearEmotion), ("!", .addPain),
      ("i", .addOpportunity), ("E", .addEvidence), ("T", .addImprovement), ("*", .momentOfTruth),
      ("t", .verdict),
      ("w", .owner), ("c", .channel), (".", .nextLow), (",", .previousLow), ("m", .pickUp),
      ("Alt-Left", .moveLeft),
      ("L", .moveRight), ("Space", .select), ("v", .selectRange), ("Shift-Down", .extendDown), ("y", .copy),
      ("x", .cut), ("p", .paste), ("Delete", .delete), ("d", .delete), ("Ctrl-Z", .undo), ("Ctrl-Y", .redo),
      ("u", .undo), ("U", .redo), ("/", .find), ("n", .findNext), ("N", .findPrevious), ("z", .density),
      ("Ctrl-S", .save), ("Ctrl-P", .palette), (":", .palette), ("F1", .help), ("?", .help),
      ("Ctrl-L", .redraw),
      ("Esc", .back), ("Ctrl-C", .back), ("q", .back), ("Ctrl-Q", .quit), ("Ctrl-F", .find),
      ("F4", .externalEditor),
    ]
    for (name, action) in described {
      #expect(KeyPress(named: name).map { Keymap.usual.meaning(of: [$0]) } == .action(action), "\(name)")
    }
    let sequence = ["g", "3"].compactMap { KeyPress(named: $0) }
    #expect(Keymap.usual.meaning(of: [sequence[0]]) == .prefix)
    #expect(Keymap.usual.meaning(of: sequence) == .action(.stage3))
  }

  @Test("every step, word, field and section that the editor can name has a phrase")
  func families() throws {
    var map = richMap
    map.lanes = [.blank(Identifier("new"))]
    map.transitions = [.blank(Identifier("new"))]
    map.evidence = [.blank(Identifier("new"))]
    map.opportunities = [.blank(Identifier("new"))]
    map.parking = [.blank(Identifier("new"))]
    map.sessions = [.blank(Identifier("new"))]
    map.votings = [.blank(Identifier("new"))]
    let stage = map.stages[0].id
    _ = try map.apply(
      Transaction(
        StepLabel(.changeField),
        [
          .stage(stage, .targets(.insert(.blank(Identifier("new")), at: 0))),
          .stage(stage, .evidence(.insert(.blank(Identifier("new")), at: 0))),
        ]))
    var robot = Robot(map)
    var phrases = StepLabel.Verb.allCases.map { StepLabel($0, "a", detail: "keep").phrase }
    for subject in formSubjects(of: map) {
      let fields = robot.editor.fields(of: subject)
      #expect(!fields.isEmpty)
      for field in fields {
        phrases.append(field.label)
        if let section = field.section { phrases.append(section) }
        switch field.control {
        case .choice(_, let options, _), .choices(_, let options, _, _): phrases += options.map(\.title)
        default: break
        }
      }
    }
    for phrase in phrases { #expect(!robot.editor.look.say(phrase).contains("["), "\(phrase)") }
    _ = robot.screen
  }

  /// The forms of all kinds of parts.
  private func formSubjects(of map: JourneyMap) -> [Form.Subject] {
    let (stage, touchpoint) = (map.stages[0], map.stages[0].touchpoints[0])
    let id = touchpoint.id
    return [
      .map, .stage(stage.id), .touchpoint(id), .pain(id, touchpoint.pains[0].id),
      .opportunity(id, touchpoint.opportunities[0].id), .evidence(id, touchpoint.evidence[0].id),
      .improvement(id, touchpoint.improvements[0].id), .target(stage.id, stage.targets[0].id),
      .stageEvidence(stage.id, stage.evidence[0].id), .persona(map.personas[0].id), .lane(map.lanes[0].id),
      .mapEvidence(map.evidence[0].id), .mapOpportunity(map.opportunities[0].id), .parked(map.parking[0].id),
      .session(map.sessions[0].id), .voting(map.votings[0].id), .transition(map.transitions[0].id),
    ]
  }
}
