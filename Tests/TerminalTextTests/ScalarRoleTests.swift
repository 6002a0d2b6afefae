import Testing

@testable import TerminalText

@Suite struct ScalarRoleTests {
  @Test(
    "each kind of scalar has its role",
    arguments: [
      ("a", ScalarRole.spacing(width: 1)), ("é", .spacing(width: 1)), ("漢", .spacing(width: 2)),
      ("ب", .spacing(width: 1)),
      ("\u{301}", .mark), ("\u{64B}", .mark), ("\u{FE0F}", .modifier), ("\u{200C}", .modifier),
      ("\u{200D}", .joiner),
      ("\u{200E}", .hidden), ("\u{2067}", .hidden), ("\u{61C}", .hidden), ("\u{E0061}", .tag),
      ("\u{0}", .replaced(by: "␀")), ("\u{7F}", .replaced(by: "␡")), ("\u{202A}", .replaced(by: "\u{FFFD}")),
      ("\u{378}", .replaced(by: "\u{FFFD}")),
    ] as [(Unicode.Scalar, ScalarRole)])
  func roles(scalar: Unicode.Scalar, role: ScalarRole) {
    _ = Samples.unicode
    #expect(ScalarRole(scalar) == role)
  }
}
