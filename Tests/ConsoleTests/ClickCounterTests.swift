import Console
import Testing

@Suite struct ClickCounterTests {
  private let begin = ContinuousClock.now
  private func press(_ column: Int = 1, button: Int = 1) -> MouseEvent {
    MouseEvent(.press, button: button, column: column, row: 2)
  }

  @Test("quick presses on one cell are counted")
  func counts() {
    var counter = ClickCounter()
    #expect(counter.counted(press(), at: begin).clicks == 1)
    #expect(counter.counted(MouseEvent(.release, column: 1, row: 2), at: begin).clicks == 1)
    #expect(counter.counted(press(), at: begin + .milliseconds(300)).clicks == 2)
    #expect(counter.counted(MouseEvent(.release, column: 1, row: 2), at: begin).clicks == 2)
    #expect(counter.counted(press(), at: begin + .milliseconds(600)).clicks == 3)
    #expect(counter.counted(press(), at: begin + .milliseconds(1100)).clicks == 1)
  }

  @Test("another cell or button begins anew")
  func beginsAnew() {
    var counter = ClickCounter()
    _ = counter.counted(press(), at: begin)
    #expect(counter.counted(press(4), at: begin).clicks == 1)
    #expect(counter.counted(press(4, button: 3), at: begin).clicks == 1)
    #expect(counter.counted(MouseEvent(.wheelUp, button: 0, column: 4, row: 2), at: begin).clicks == 1)
  }
}
