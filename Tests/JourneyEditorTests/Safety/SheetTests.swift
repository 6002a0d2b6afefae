import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// Pages on screens of any size, whatever is sent to them.
@Suite struct SheetTests {
  private static let base = map(["Buy: Asks"])

  /// A page of each kind.
  enum Page: CaseIterable {
    case recovery, locked, reload, merge, unreadable, differences, versions, contradictions

    func show(in editor: inout Editor) {
      let theirs = map(["Buy: Wonders", "Use: Opens"])
      switch self {
      case .recovery:
        editor.offer(
          RecoveryOffer(
            count: 2, from: "14:02", to: "14:09", last: [StepLabel(.rate, "Asks", detail: "3")], map: theirs,
            history: History(), openText: OpenText("half", at: .stageLine(at: 0))))
      case .locked: editor.offerLocked(by: .lockHolder("huda", host: "desk", since: "14:02"))
      case .reload: editor.fileChanged(.rewritten(base: base, theirs: theirs))
      case .merge: change(&editor, theirs)
      case .unreadable: editor.fileChanged(.unreadable(.diskFull))
      case .differences:
        change(&editor, theirs)
        _ = editor.handle(.key(KeyPress(.character("s"))))
      case .versions:
        editor.show(versions: [EarlierVersion(id: "1", time: "2026-01-01", reason: .versionSaved, size: 1)])
      case .contradictions:
        _ = editor.handle(.key(KeyPress(named: "F2") ?? KeyPress(.enter)))
        _ = editor.handle(.paste("!"))
        _ = editor.handle(.key(KeyPress(.enter)))
        var other = Robot(base)
        other.perform("F2 End \"?\" Enter")
        editor.fileChanged(.rewritten(base: base, theirs: other.editor.map))
        _ = editor.handle(.key(KeyPress(.enter)))
      }
    }

    private func change(_ editor: inout Editor, _ theirs: JourneyMap) {
      _ = editor.handle(.key(KeyPress(.character("3"))))
      editor.fileChanged(.rewritten(base: base, theirs: theirs))
    }

    /// The keys that its last line names.
    var keys: [String] {
      switch self {
      case .recovery: ["Enter recover", "s show", "Esc"]
      case .locked: ["Enter look only", "c work", "q quit"]
      case .reload: ["Enter", "Esc"]
      case .merge: ["Enter merge", "r take theirs", "s show", "Esc"]
      case .unreadable: ["b save", "O overwrite", "Esc later"]
      case .differences: ["Up/Down scroll", "Esc back"]
      case .versions: ["Enter compare", "r restore", "Esc back"]
      case .contradictions: ["Left yours", "Right theirs", "Enter merge"]
      }
    }
  }

  private func robot(_ page: Page, _ size: (Int, Int), ascii: Bool = false) -> Robot {
    var robot = Robot(
      Self.base, size, repertoire: ascii ? .ascii : .unicode, file: DocumentFile(path: "m.json"))
    page.show(in: &robot.editor)
    return robot
  }

  @Test("keys are named on the smallest screens, and nothing is written over them", arguments: Page.allCases)
  func keys(_ page: Page) {
    for size in [(100, 24), (28, 10), (20, 4), (20, 3), (20, 2), (20, 1)] {
      var robot = robot(page, size)
      let lines = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
      let last = lines.last { !$0.isEmpty } ?? ""
      let named = page.keys.filter { last.contains($0) }
      #expect(named.count >= (size.0 == 100 ? page.keys.count : 1), "\(page) \(size): \(lines)")
      #expect(!last.contains("…"), "\(page) \(size): \(lines)")
    }
  }

  @Test("no size is too small, and none loses the page", arguments: Page.allCases)
  func sizes(_ page: Page) {
    var robot = robot(page, (80, 24))
    let before = robot.screen
    for size in ["1x1", "2x1", "1x5", "3x3", "0x0", "500x200"] {
      robot.perform("<resize:\(size)> Down PgDn End")
      _ = robot.screen
    }
    robot.perform("<resize:80x24> Home")
    #expect(robot.screen == before)
  }

  @Test("keys that answer nothing, pastes and clicks beside lines change nothing", arguments: Page.allCases)
  func inert(_ page: Page) {
    var robot = robot(page, (80, 24))
    let (map, before) = (robot.editor.map, robot.screen)
    robot.perform("x Delete 1 F2 a Ctrl-Z Tab <paste:a\\nb> <click:1,1> <double:40,22> Up Up Home")
    #expect(robot.editor.map == map)
    #expect(robot.effects.isEmpty)
    #expect(robot.screen == before)
  }

  @Test("a paste is refused, and the next key brings the keys back", arguments: Page.allCases)
  func paste(_ page: Page) {
    var robot = robot(page, (80, 24))
    robot.perform("<paste:a> Up")
    #expect(robot.screen.contains(page.keys[0]))
  }

  @Test("in ASCII they are ASCII but for what the user wrote", arguments: Page.allCases)
  func ascii(_ page: Page) {
    var robot = robot(page, (80, 24), ascii: true)
    let foreign = robot.screen.unicodeScalars.filter { !$0.isASCII }
    #expect(foreign.isEmpty, "\(foreign)")
  }

  @Test("a signal ends the program without an answer, and answers nothing", arguments: Page.allCases)
  func signal(_ page: Page) {
    for keys in page == .recovery ? ["", "s", "c", "d \"discard\""] : [""] {
      var robot = robot(page, (80, 24))
      robot.perform(keys)
      let effects = robot.editor.handle(.terminate(signal: 15))
      #expect(effects.last == .end(signal: 15))
      let others = effects.dropLast().filter { effect in
        switch effect {
        case .keep(thenQuit: false), .journal: false
        default: true
        }
      }
      #expect(others.isEmpty, "\(page) \(keys): \(others)")
    }
  }

  @Test(
    "a line opened from a page that must be answered does not let saving or quitting past it",
    arguments: ["c", "d"])
  func prompts(_ key: String) {
    var robot = robot(.recovery, (80, 24))
    robot.perform("\(key) Ctrl-S Ctrl-Q")
    #expect(robot.effects.isEmpty)
    robot.press("Esc")
    #expect(robot.screen.contains("Enter recover"))
  }
}
