public import Console
internal import Glibc

extension CursesScreen {
  /// The next event. Signals come before keys; once the terminal is gone, ``InputEvent/closed`` at once and for ever.
  public mutating func nextEvent(timeout: Duration?) -> InputEvent? {
    let begin = ContinuousClock.now
    while true {
      for signal in takeSignals() { react(to: signal) }
      if let event = takeEvent() { return event }
      if isClosed { return .closed }
      let now = ContinuousClock.now
      let remaining = timeout.map { max($0 - (now - begin), .zero) }
      let patience = decoder.patience.map { max($0 - (now - lastInput), .zero) }
      switch Self.wait(for: device.input, or: signals, atMost: [remaining, patience].compactMap { $0 }.min())
      {
      case .input: readInput()
      case .signal: break
      case .timeout:
        guard let patience, patience <= remaining ?? patience else {
          return nil
        }
        decoder.flush()
      }
    }
  }

  private mutating func takeEvent() -> InputEvent? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard let event = decoder.next() else { return nil }
    guard case .mouse(let mouse) = event else { return event }
    return .mouse(clicks.counted(mouse, at: ContinuousClock.now))
  }

  private mutating func readInput() {
    let capacity = 4096
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      let count = read(device.input, buffer.baseAddress, capacity)
      if count > 0 {
        lastInput = ContinuousClock.now
        decoder.push(buffer[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        isClosed = true
      }
    }
  }
}

// MARK: Signals

extension CursesScreen {
  /// The signals that have come since last time, in order.
  mutating func takeSignals() -> [CInt] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let count = read(signals, buffer.baseAddress, buffer.count)
      return buffer.prefix(max(count, 0)).map { CInt($0) }
    }
  }

  mutating func react(to signal: CInt) {
    switch signal {
    case SIGWINCH:
      adoptSize()
    case SIGTSTP:
      // An event and no stop, so that what must be on the disk first can be put there.
      waiting.append(.stopRequested)
    case SIGCONT:
      // Stopped without a word: whoever had the terminal meanwhile has left its own modes.
      lend {}
      waiting.append(.resumed)
    default:
      waiting.append(.terminate(signal: signal))
    }
  }
}

// MARK: Waiting

extension CursesScreen {
  private enum Wakening {
    case input, signal, timeout
  }

  /// Waits until a descriptor can be read, rounding the time up so that no wait of less than a millisecond spins.
  private static func wait(for input: CInt, or signals: CInt, atMost limit: Duration?) -> Wakening {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, limit.map(milliseconds) ?? -1)
    if count == 0 { return .timeout }
    // An interrupted wait has been woken by a signal.
    if count < 0 || descriptors[1].revents != 0 { return .signal }
    return .input
  }

  private static func milliseconds(_ duration: Duration) -> CInt {
    let (seconds, attoseconds) = duration.components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return CInt(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
