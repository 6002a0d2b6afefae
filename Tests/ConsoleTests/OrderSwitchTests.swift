import TerminalText
import Testing

@testable import Console

@Suite struct OrderSwitchTests {
  private func terminal(_ variables: [String: String]) -> TerminalIdentity {
    TerminalIdentity { variables[$0] }
  }

  @Test("explicit mode is switched on and off", arguments: [TextOrdering.visual, .asIs])
  func explicit(_ ordering: TextOrdering) {
    for variables in [["TERM": "xterm"], ["VTE_VERSION": "7006"], ["TERM": "xterm-kitty"]] {
      let order = OrderSwitch(for: ordering, on: terminal(variables))
      #expect(order.on == Array("\u{1B}[8l".utf8) && order.off == Array("\u{1B}[8h".utf8))
    }
  }

  @Test("mlterm is told in its words as well, and what is switched on first is switched off last")
  func mlterm() {
    let order = OrderSwitch(for: .visual, on: terminal(["TERM": "mlterm"]))
    #expect(order.on == Array("\u{1B}[8l\u{1B}]5379;use_ctl=false\u{7}".utf8))
    #expect(order.off == Array("\u{1B}]5379;use_ctl=true\u{7}\u{1B}[8h".utf8))
  }

  @Test("a terminal that is to reorder is told nothing", arguments: ["xterm", "mlterm", "vte"])
  func terminalOrders(_ name: String) {
    let order = OrderSwitch(for: .terminal, on: terminal(["TERM": name]))
    #expect(order == .none && order.on.isEmpty && order.off.isEmpty)
  }
}

@Suite struct BidiModeTests {
  @Test("a mode and the ordering it asks for are the same thing, but for auto")
  func orderings() {
    #expect(BidiMode.allCases.map(\.rawValue) == ["auto", "app", "terminal", "off"])
    #expect(BidiMode.allCases.map(\.ordering) == [nil, .visual, .terminal, .asIs])
    for mode in BidiMode.allCases where mode != .auto { #expect(mode.ordering.map(BidiMode.init) == mode) }
  }
}
