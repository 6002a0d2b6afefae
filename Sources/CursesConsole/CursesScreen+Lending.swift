internal import CTerminalGuard
internal import Console
internal import Glibc

// The terminal in the hands of others: another program, or the shell while we are stopped.

extension CursesScreen {
  /// Gives the terminal back while `body` runs, and takes it over again.
  public mutating func lend<Result>(_ body: () -> Result) -> Result {
    handOver()
    let result = body()
    takeBack()
    return result
  }

  private mutating func handOver() {
    output.send(modes.givingBack(description, rows: size.rows))
    output.finish()
    device.setShellModes()
    rihla_guard_arm(0)
    isHandedOver = true
  }

  private mutating func takeBack() {
    rihla_guard_arm(1)
    isHandedOver = false
    takeOver()
  }

  /// Lends the terminal to a program of our process group that `body` starts and waits for.
  ///
  /// Keys that interrupt, quit or stop reach the whole group; those were meant for the program and are forgotten.
  /// What else was signalled meanwhile is reported afterwards.
  public mutating func lendToProgram<Result>(_ body: () -> Result) -> Result {
    let result = lend(body)
    react(toSignalsExcept: [SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
    return result
  }

  /// Stops the process as Ctrl-Z does in a shell; returns when it is continued, which is also reported as
  /// ``InputEvent/resumed``. Show a frame then. Asked to end meanwhile, it leaves the terminal to whoever has it now.
  public mutating func suspend() {
    handOver()
    Self.stopProcessGroup()
    let signals = takeSignals()
    if signals.contains(where: { [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains($0) }) {
      for signal in signals where signal != SIGCONT && signal != SIGWINCH { react(to: signal) }
      return
    }
    takeBack()
    // The continuation has been seen to; what else was signalled meanwhile stays.
    for signal in signals where signal != SIGCONT { react(to: signal) }
    waiting.append(.resumed)
  }

  /// Stops the process group while the terminal is lent; returns when it is continued. A group that no shell looks
  /// after cannot be stopped: then this returns at once.
  public static func stopProcessGroup() { rihla_guard_stop() }

  private mutating func react(toSignalsExcept forgotten: Set<CInt>) {
    for signal in takeSignals() where !forgotten.contains(signal) { react(to: signal) }
  }
}
