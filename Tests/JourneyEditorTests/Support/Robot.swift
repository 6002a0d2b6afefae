import Console
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

@testable import JourneyEditor

/// Somebody at the keyboard: presses keys, types, pastes, clicks, and reads the screen back as text.
struct Robot {
  var editor: Editor
  /// What the editor asked for, but for its journal.
  private(set) var effects: [Effect] = []
  /// What the journal was told.
  private(set) var journal: [JournalEntry] = []
  /// How long a key takes, in milliseconds; nil: nobody knows.
  var pace: Int64?
  private(set) var time: Int64 = 1_000

  init(
    _ map: JourneyMap = JourneyMap(title: "Test"), _ size: (Int, Int) = (80, 24),
    repertoire: Repertoire = .unicode, colors: ColorDepth = .indexed256, file: DocumentFile = DocumentFile(),
    language: Language = .english
  ) {
    _ = TerminalLocale.prepare()
    let look = Look(
      Capabilities(colors: colors, repertoire: repertoire), phrasebook: Phrasebook(language))
    editor = Editor(
      map, file: file, look: look, size: Size(columns: size.0, rows: size.1), ids: IDSource(seed: 7))
    _ = editor.draw()
  }

  /// Performs a script: names of keys, `"typed text"`, and commands such as `<paste:a\nb>`, `<resize:40x12>`,
  /// `<click:3,4>`, `<double:3,4>`, `<drag:3,4>`, `<wheel:3,4,down>`; `<pace:120>` has the keys that follow come that many
  /// milliseconds one after the other, `<wait:2000>` lets time go by. A picture is drawn after each, as on a real screen.
  mutating func perform(_ script: String) {
    var rest = script[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "\"" {
        let end = rest.dropFirst().firstIndex(of: "\"") ?? rest.endIndex
        type(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[end...].dropFirst()
      } else if first == "<", rest.dropFirst().first?.isLetter == true, let end = rest.firstIndex(of: ">") {
        command(String(rest[..<end].dropFirst()))
        rest = rest[end...].dropFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        press(String(word))
        rest = rest.dropFirst(word.count)
      }
    }
  }

  mutating func press(_ name: String) {
    guard let key = KeyPress(named: name) else { preconditionFailure("no key is called \(name)") }
    send(.key(key))
  }

  mutating func type(_ text: String) {
    // A terminal sends marks after their letters, one by one.
    for scalar in text.unicodeScalars { send(.key(KeyPress(.character(Character(scalar))))) }
  }

  mutating func send(_ event: InputEvent) {
    if let pace { time += pace }
    take(editor.handle(event, at: pace == nil ? nil : time))
    _ = editor.draw()
  }

  private mutating func take(_ new: [Effect]) {
    for effect in new {
      if case .journal(let entries) = effect { journal += entries } else { effects.append(effect) }
    }
  }

  private mutating func command(_ command: String) {
    let parts = command.split(separator: ":", maxSplits: 1).map(String.init)
    let value = parts.count > 1 ? parts[1] : ""
    let numbers = value.split { !$0.isNumber }.compactMap { Int($0) }
    switch parts[0] {
    case "paste":
      send(.paste(value.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")))
    case "pace": pace = Int64(numbers[0])
    case "wait": time += Int64(numbers[0])
    case "resize": send(.resize(Size(columns: numbers[0], rows: numbers[1])))
    case "click": send(.mouse(MouseEvent(.press, column: numbers[0], row: numbers[1])))
    case "double": send(.mouse(MouseEvent(.press, column: numbers[0], row: numbers[1], clicks: 2)))
    case "release": send(.mouse(MouseEvent(.release, column: numbers[0], row: numbers[1])))
    case "drag": send(.mouse(MouseEvent(.drag, column: numbers[0], row: numbers[1])))
    case "wheel":
      let kind = value.hasSuffix("up") ? MouseEvent.Kind.wheelUp : .wheelDown
      send(.mouse(MouseEvent(kind, button: 0, column: numbers[0], row: numbers[1])))
    default: preconditionFailure("no command is called \(parts[0])")
    }
  }

  var screen: String {
    mutating get { editor.draw().text }
  }

  /// Where the terminal's cursor stands, and which cells beside it in its row are reversed: columns from the left.
  var caret: String {
    mutating get {
      let canvas = editor.draw()
      guard let cursor = canvas.cursor else { return "no cursor" }
      let reversed = canvas.cells(inRow: cursor.row).enumerated().filter {
        $0.element.style.attributes.contains(.reverse)
      }.map { "\($0.offset)\($0.element.text.isEmpty ? "" : " " + $0.element.text)" }
      return "cursor: row \(cursor.row), column \(canvas.physicalColumn(cursor.column)); reversed: "
        + reversed.joined(separator: ", ")
    }
  }

  var status: String {
    editor.notice.map { notice in
      ([notice.phrase] + notice.details).map { editor.look.say($0) }.joined(separator: " · ")
    } ?? ""
  }

  /// Stages and their touchpoints in one line each: `Buy: Asks, Pays`.
  var outline: [String] {
    editor.map.stages.map { stage in
      ([stage.name + ":"] + [stage.touchpoints.map(\.name).joined(separator: ", ")]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The focused touchpoint.
  var focused: Touchpoint? { editor.board.focus.touchpoint.flatMap { editor.map.touchpoint($0) } }

  var json: String { String(decoding: MapFile.text(of: editor.map), as: UTF8.self) }
}

/// A map from an outline: `["Buy: Asks, Pays", "Use"]`, identifiers derived from the names.
func map(_ outline: [String], title: String = "Test") -> JourneyMap {
  JourneyMap(
    title: title,
    stages: outline.map { line in
      let parts = line.split(separator: ":").map(String.init)
      let names = parts.count > 1 ? parts[1].split(separator: ",").map { String($0).trimmingWhitespace } : []
      return Stage(
        id: .derived(from: ["stage", parts[0]]), name: parts[0],
        touchpoints: TouchpointList(names.map { Touchpoint(id: .derived(from: [parts[0], $0]), name: $0) }))
    })
}

/// Two stages and a touchpoint with a record of each kind.
var richMap: JourneyMap {
  var map = map(["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
  map.personas = [Persona(id: Identifier("p1"), name: "Huda")]
  let id = map.stages[0].touchpoints[0].id
  let edits: [Edit] = [
    .touchpoint(id, .pains(.insert(Pain(id: Identifier("pain1"), text: "long queue"), at: 0))),
    .touchpoint(id, .opportunities(.insert(Opportunity(id: Identifier("opp1"), text: "call back"), at: 0))),
    .touchpoint(id, .evidence(.insert(Evidence(id: Identifier("ev1"), measure: .known(.csat)), at: 0))),
    .touchpoint(id, .improvements(.insert(Improvement(id: Identifier("imp1"), text: "more staff"), at: 0))),
    .touchpoint(id, .effectiveness(Rating(2))),
  ]
  _ = try? map.apply(Transaction(StepLabel(.changeField), edits))
  return map
}
