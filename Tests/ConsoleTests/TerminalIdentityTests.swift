import TerminalText
import Testing

@testable import Console

@Suite struct TerminalIdentityTests {
  struct Row: CustomTestStringConvertible {
    let variables: [String: String]
    let program: TerminalIdentity.Program
    let ordering: TextOrdering
    var isMultiplexed = false
    var testDescription: String { variables.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ") }
  }

  static let rows = [
    Row(variables: [:], program: .other, ordering: .visual),
    Row(variables: ["TERM": "xterm-256color"], program: .other, ordering: .visual),
    Row(variables: ["TERM": "linux"], program: .other, ordering: .visual),
    Row(variables: ["TERM": "alacritty"], program: .other, ordering: .visual),
    Row(variables: ["TERM": "foot"], program: .other, ordering: .visual),
    // Konsole and Apple's Terminal reorder whatever they are told.
    Row(
      variables: ["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"], program: .konsole,
      ordering: .terminal),
    Row(variables: ["TERM": "konsole-256color"], program: .konsole, ordering: .terminal),
    Row(
      variables: ["TERM": "screen-256color", "TMUX": "/t,1,0", "KONSOLE_VERSION": "221203"],
      program: .konsole,
      ordering: .terminal, isMultiplexed: true),
    Row(
      variables: ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], program: .apple,
      ordering: .terminal),
    // VTE, unless tmux or screen keeps from it what it is told.
    Row(variables: ["TERM": "xterm-256color", "VTE_VERSION": "7006"], program: .vte, ordering: .visual),
    Row(variables: ["TERM": "vte-256color"], program: .vte, ordering: .visual),
    Row(variables: ["TERM": "gnome-256color"], program: .vte, ordering: .visual),
    Row(
      variables: ["TERM": "tmux-256color", "VTE_VERSION": "7006", "TERM_PROGRAM": "tmux"], program: .vte,
      ordering: .terminal, isMultiplexed: true),
    Row(
      variables: ["TERM": "xterm-256color", "TMUX": "/t,1,0", "VTE_VERSION": "7006"], program: .vte,
      ordering: .terminal, isMultiplexed: true),
    Row(
      variables: ["TERM": "screen", "STY": "1.pts", "VTE_VERSION": "7006"], program: .vte,
      ordering: .terminal, isMultiplexed: true),
    Row(variables: ["TERM": "mlterm"], program: .mlterm, ordering: .visual),
    Row(variables: ["TERM": "xterm", "MLTERM": "3.9.2"], program: .mlterm, ordering: .visual),
    Row(
      variables: ["TERM": "screen", "TMUX": "/t,1,0", "MLTERM": "3.9.0"], program: .mlterm,
      ordering: .terminal, isMultiplexed: true),
    Row(variables: ["TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"], program: .kitty, ordering: .visual),
    Row(variables: ["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], program: .kitty, ordering: .visual),
    Row(
      variables: ["TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"], program: .kitty, ordering: .visual,
      isMultiplexed: true),
    Row(variables: ["TERM": "tmux-256color"], program: .other, ordering: .visual, isMultiplexed: true),
    // What was inherited counts less than what the terminal says of itself.
    Row(variables: ["TERM": "alacritty", "KONSOLE_VERSION": "221203"], program: .other, ordering: .visual),
    Row(variables: ["TERM": "xterm-kitty", "VTE_VERSION": "7006"], program: .kitty, ordering: .visual),
    Row(
      variables: ["TERM": "xterm-256color", "TERM_PROGRAM": "vscode", "KONSOLE_VERSION": "221203"],
      program: .other, ordering: .visual),
    // Set to nothing is not set.
    Row(
      variables: ["TERM": "xterm", "KONSOLE_VERSION": "", "TMUX": "", "TERM_PROGRAM": ""], program: .other,
      ordering: .visual),
  ]

  @Test("the environment tells which terminal it is and who reorders there", arguments: rows)
  func detection(_ row: Row) {
    let terminal = TerminalIdentity { row.variables[$0] }
    #expect(terminal.program == row.program)
    #expect(terminal.ordering == row.ordering)
    #expect(terminal.isMultiplexed == row.isMultiplexed)
  }

  @Test("terminals that differ in what matters have different keys")
  func keys() {
    let different: [[String: String]] = [
      ["TERM": "xterm"], ["TERM": "xterm-256color"], ["TERM": "xterm", "TERM_PROGRAM": "WezTerm"],
      ["TERM": "xterm", "VTE_VERSION": "1"], ["TERM": "xterm", "KONSOLE_VERSION": "1"],
      ["TERM": "xterm", "KITTY_WINDOW_ID": "1"], ["TERM": "xterm", "MLTERM": "1"],
      ["TERM": "xterm", "TMUX": "x"],
      ["TERM": "xterm", "TMUX": "x", "VTE_VERSION": "1"], [:],
    ]
    let keys = different.map { variables in TerminalIdentity { variables[$0] }.key }
    #expect(Set(keys).count == keys.count, "\(keys)")
    #expect(keys[0] == "xterm/-/other/direct" && keys[8] == "xterm/-/vte/multiplexed")
  }

  @Test("a new version of a terminal, or another window, is the same terminal")
  func stableKeys() {
    for (variable, values) in [("VTE_VERSION", ["6800", "7006"]), ("KITTY_WINDOW_ID", ["1", "2"])] {
      let keys = values.map { value in TerminalIdentity { $0 == variable ? value : nil }.key }
      #expect(Set(keys).count == 1)
    }
  }

  @Test("a key is one short word of printable ASCII, whatever the environment holds")
  func hostileKeys() {
    let hostile = "a b\n\u{1B}[2J/\u{202E}é" + String(repeating: "x", count: 1_000_000)
    let key = TerminalIdentity { _ in hostile }.key
    #expect(key.count < 200)
    #expect(key.unicodeScalars.allSatisfy { ("!"..."~").contains($0) })
    #expect(key.split(separator: "/", omittingEmptySubsequences: false).count == 4)
  }
}
