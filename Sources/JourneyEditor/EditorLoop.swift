public import Console

extension Editor {
  /// Runs the editor on a screen until it ends: events in, pictures out.
  ///
  /// Keys that are waiting already are all taken before the next picture is drawn, so that typing ahead over a slow
  /// line costs one picture. `perform` does what the editor asks for and tells whether to go on.
  public mutating func run<S: Screen & ~Copyable>(
    on screen: inout S, perform: (Effect, inout Editor, inout S) -> Bool
  ) {
    handle(.resize(screen.size), on: &screen) { _, _, _ in true }
    screen.show(draw())
    while let event = screen.nextEvent(timeout: nil) {
      guard handle(event, on: &screen, perform: perform) else { return }
      var budget = 1_000
      while budget > 0, let waiting = screen.nextEvent(timeout: .zero) {
        guard handle(waiting, on: &screen, perform: perform) else { return }
        budget -= 1
      }
      screen.show(draw())
    }
  }

  @discardableResult
  private mutating func handle<S: Screen & ~Copyable>(
    _ event: InputEvent, on screen: inout S, perform: (Effect, inout Editor, inout S) -> Bool
  ) -> Bool {
    for effect in handle(event) where !perform(effect, &self, &screen) { return false }
    return true
  }
}
