import Glibc
import JourneyExchange
import Phrases
import Synchronization
import SystemCalls

/// Does the same to many things, several at a time: as many as the machine has cores, one of them here.
///
/// - Parameter tell: is told from time to time, here, how many are done.
/// - Returns: what came of each, in their order.
func inParallel<Item: Sendable, Part: Sendable>(
  _ items: [Item], tell: (Int) -> Void = { _ in }, _ work: @escaping @Sendable (Item) -> Part
) -> [Part] {
  let crew = Crew(items, work)
  let cores = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8, items.count)
  let threads = (1..<max(1, cores)).compactMap { _ in WorkThread(crew) }
  while crew.takeOne() { tell(crew.done) }
  for thread in threads { thread.join() }
  return crew.parts
}

/// Something that a thread does until nothing is left to do.
private class Workman: @unchecked Sendable {
  func takeOne() -> Bool { false }
}

/// What is to be done, and what came of it.
private final class Crew<Item: Sendable, Part: Sendable>: Workman, @unchecked Sendable {
  private struct State {
    var next = 0
    var done = 0
    var parts: [Part?]
  }

  private let items: [Item]
  private let work: @Sendable (Item) -> Part
  private let state: Mutex<State>

  init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Part) {
    self.items = items
    self.work = work
    state = Mutex(State(parts: Array(repeating: nil, count: items.count)))
  }

  var done: Int { state.withLock { $0.done } }
  var parts: [Part] { state.withLock { $0.parts.compactMap { $0 } } }

  /// Does the next thing; tells whether there was one.
  override func takeOne() -> Bool {
    let place = state.withLock { state -> Int? in
      guard state.next < items.count else { return nil }
      state.next += 1
      return state.next - 1
    }
    guard let place else { return false }
    let part = work(items[place])
    state.withLock { state in
      state.parts[place] = part
      state.done += 1
    }
    return true
  }
}

private struct WorkThread {
  private let thread: pthread_t

  init?(_ workman: Workman) {
    let handed = Unmanaged.passRetained(workman)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let workman = Unmanaged<Workman>.fromOpaque(pointer).takeRetainedValue()
        while workman.takeOne() {}
        return nil
      }, handed.toOpaque())
    guard code == 0 else {
      handed.release()
      return nil
    }
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }

  func detach() { pthread_detach(thread) }
}

/// Does the same to many things on threads of its own, while somebody looks at what is done already.
final class BackgroundReading<Part: Sendable>: Sendable {
  private struct State {
    var finished: [Part] = []
    var taken = 0
    var isStopped = false
  }

  private let state: Mutex<State>
  private let total: Int

  /// Begins at once.
  init<Item: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) -> Part) {
    total = items.count
    state = Mutex(State())
    let crew = Crew<Item, Void>(items) { [self] item in
      guard !state.withLock({ $0.isStopped }) else { return }
      let part = work(item)
      state.withLock { $0.finished.append(part) }
    }
    for _ in 0..<min(2, items.count) { WorkThread(crew)?.detach() }
  }

  /// What was finished since somebody asked last.
  func takeFinished() -> [Part] {
    state.withLock { state in
      defer { state.finished = [] }
      state.taken += state.finished.count
      return state.finished
    }
  }

  /// Whether all was handed out.
  var isDone: Bool { state.withLock { $0.taken == total } }

  /// Begins nothing more.
  func stop() { state.withLock { $0.isStopped = true } }
}

/// How far a long run is, on a terminal: one line that is written over and taken away in the end.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var last: Int64
  private var hasLine = false

  init(of total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1
    last = Clock.ticking
  }

  /// Tells how many are done, if the last word is some time ago.
  mutating func tell(_ done: Int) {
    guard isShown, Clock.ticking - last > 300 else { return }
    last = Clock.ticking
    hasLine = true
    put("\r\u{1B}[K" + ReportSurface.stream(STDERR_FILENO).told(wording(.readingMaps(done, total))))
  }

  /// Takes the line away.
  func end() { if hasLine { put("\r\u{1B}[K") } }

  private func put(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}
