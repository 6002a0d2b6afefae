import Glibc

/// A thread of its own for work that takes long, while keys are answered.
enum DetachedThread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Begins work; tells whether the system gave a thread. Signals go to others, save those that a fault of its own raises.
  static func begin(_ run: @escaping @Sendable () -> Void) -> Bool {
    var (blocked, before) = (sigset_t(), sigset_t())
    sigfillset(&blocked)
    for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { sigdelset(&blocked, signal) }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let handed = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, handed.toOpaque())
    guard code == 0 else {
      handed.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// Waits a moment for what may be there at once, so that it needs no word about it.
  static func waitAMoment(until isThere: () -> Bool) {
    for _ in 0..<30 where !isThere() { usleep(5_000) }
  }
}
