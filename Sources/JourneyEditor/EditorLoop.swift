public import Console

extension Editor {
  /// Runs the editor on a screen until it ends: events in, pictures out.
  ///
  /// Keys that are waiting already are all taken before the next picture is drawn, so that typing ahead over a slow
  /// line costs one picture. `time` tells the milliseconds of a clock that only goes on, `perform` does what the editor
  /// asks for and tells whether to go on.
  public mutating func run<S: Screen & ~Copyable>(
    on screen: inout S, time: () -> Int64, perform: (Effect, inout Editor, inout S) -> Bool
  ) {
    handle(.resize(screen.size), at: time(), on: &screen) { _, _, _ in true }
    screen.show(draw())
    var quiet = Duration.zero
    while true {
      guard look(after: quiet, on: &screen, perform: perform) else { return }
      screen.show(draw())
      let patience = dragsByItself ? Self.stride : waitsForLog ? Self.glance : Self.tick
      let start = time()
      guard let event = screen.nextEvent(timeout: patience) else {
        quiet += patience
        pauseWriting()
        if dragsByItself { dragOn() }
        guard self.perform(takeEffects(), on: &screen, perform) else { return }
        continue
      }
      if event == .outside {
        // Nobody pressed a key: it goes on being quiet.
        quiet += .milliseconds(max(1, time() - start))
        if quiet >= Self.tick { pauseWriting() }
        continue
      }
      quiet = .zero
      guard handle(event, at: time(), on: &screen, perform: perform) else { return }
      var budget = 1_000
      while budget > 0, let waiting = screen.nextEvent(timeout: .zero) {
        if waiting == .outside { break }
        guard handle(waiting, at: time(), on: &screen, perform: perform) else { return }
        budget -= 1
      }
    }
  }

  /// How long nothing must happen before the program looks around.
  private static var tick: Duration { .seconds(1) }

  /// The same while a log is being read or counted, which is told and seldom takes that long.
  private static var glance: Duration { .milliseconds(100) }

  /// How long what is dragged rests in a stage before it goes on to the next.
  private static var stride: Duration { .milliseconds(400) }

  /// Lets the program see to what goes on outside; the first time as soon as the first picture is shown.
  private mutating func look<S: Screen & ~Copyable>(
    after quiet: Duration, on screen: inout S, perform: (Effect, inout Editor, inout S) -> Bool
  ) -> Bool {
    guard perform(.tick(quiet: quiet), &self, &screen) else { return false }
    return self.perform(takeEffects(), on: &screen, perform)
  }

  @discardableResult
  private mutating func handle<S: Screen & ~Copyable>(
    _ event: InputEvent, at time: Int64, on screen: inout S,
    perform: (Effect, inout Editor, inout S) -> Bool
  ) -> Bool {
    self.perform(handle(event, at: time), on: &screen, perform)
  }

  /// Has effects performed, and those that come of them.
  private mutating func perform<S: Screen & ~Copyable>(
    _ effects: [Effect], on screen: inout S, _ perform: (Effect, inout Editor, inout S) -> Bool
  ) -> Bool {
    var waiting = effects
    while !waiting.isEmpty {
      for effect in waiting where !perform(effect, &self, &screen) { return false }
      waiting = takeEffects()
    }
    return true
  }
}
