import Console
import TerminalText
import Testing

@Suite struct ScriptedScreenTests {
  @Test("events come in order, a resize takes effect when it is reported, and the end is the end")
  func playsItsScript() {
    let small = Size(columns: 10, rows: 4)
    var screen = ScriptedScreen(
      size: Size(columns: 80, rows: 24), capabilities: Capabilities(colors: .eight, repertoire: .ascii),
      events: [.key(KeyPress(.up)), .resize(small)])
    #expect(screen.nextEvent(timeout: nil) == .key(KeyPress(.up)))
    #expect(screen.size.columns == 80)
    #expect(screen.nextEvent(timeout: .zero) == .resize(small))
    #expect(screen.size == small)
    #expect(screen.nextEvent(timeout: nil) == .closed)
    #expect(screen.nextEvent(timeout: nil) == .closed)
  }

  @Test("frames are kept")
  func keepsFrames() {
    var screen = ScriptedScreen(
      size: Size(columns: 2, rows: 1), capabilities: Capabilities(colors: .eight, repertoire: .unicode),
      events: [])
    #expect(screen.lastFrame == nil)
    var canvas = Canvas(size: screen.size)
    screen.show(canvas)
    canvas.draw("ab", at: Point(column: 0, row: 0), style: .plain, with: Samples.typesetter)
    screen.show(canvas)
    #expect(screen.frames.map(\.text) == ["", "ab"])
    #expect(screen.lastFrame == canvas)
  }
}
