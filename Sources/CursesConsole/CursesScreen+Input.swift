public import Console
internal import Glibc

extension CursesScreen {
  /// The next event. Signals come before keys; once the terminal is gone, ``InputEvent/closed`` at once and for ever. Others
  /// are listened to by who has the time to wait.
  public mutating func nextEvent(timeout: Duration?) -> InputEvent? {
    let begin = ContinuousClock.now
    let ends = timeout == .zero ? [] : watched
    while true {
      for signal in takeSignals() { react(to: signal) }
      if let event = takeEvent() { return event }
      if isClosed { return .closed }
      let now = ContinuousClock.now
      let remaining = timeout.map { max($0 - (now - begin), .zero) }
      let patience = decoder.patience.map { max($0 - (now - lastInput), .zero) }
      let gathering = gathersUntil > now && ends.contains { $0.gathers } ? gathersUntil - now : nil
      let limit = [remaining, patience, gathering].compactMap { $0 }.min()
      switch wait(atMost: limit, for: ends, isGathering: gathering != nil) {
      case .input:
        // Who had to wait for it knows that nothing had come before.
        let hasWaited = ContinuousClock.now - now > .milliseconds(1)
        readInput(unseenFor: hasWaited ? .zero : now - lastQuiet)
      case .output: goOnSending()
      case .signal: break
      case .outside:
        lastQuiet = ContinuousClock.now
        return .outside
      case .timeout:
        lastQuiet = ContinuousClock.now
        if let patience, patience <= lastQuiet - now {
          decoder.flush()
        } else if let remaining, remaining <= lastQuiet - now {
          return nil
        }
      }
    }
  }

  private mutating func takeEvent() -> InputEvent? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard let event = decoder.next() else { return nil }
    guard case .mouse(let mouse) = event else { return event }
    return .mouse(clicks.counted(mouse, at: ContinuousClock.now))
  }

  /// Reads what has come; `busy` is how long nobody looked, so that somebody may have typed ahead.
  private mutating func readInput(unseenFor busy: Duration) {
    var bytes = readOnce()
    guard !bytes.isEmpty else { return }
    if !decoder.hasSeenPaste, decoder.isAtRest {
      // The rest of a paste comes in pieces, each right behind the other.
      while bytes.count < Self.mostGathered, TypedText.isTextOnly(bytes), waitForMore() {
        let more = readOnce()
        if more.isEmpty { break }
        bytes += more
      }
      if let text = TypedText(bytes, after: busy).pasted {
        decoder.pushPaste(text)
        bytes = []
      }
    }
    (lastInput, lastQuiet) = (ContinuousClock.now, ContinuousClock.now)
    decoder.push(bytes)
  }

  private static var mostGathered: Int { 1 << 20 }

  private mutating func readOnce() -> [UInt8] {
    let capacity = 4096
    var reason: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      let count = read(device.input, buffer.baseAddress, capacity)
      reason = count < 0 ? errno : 0
      filled = max(count, 0)
    }
    if bytes.isEmpty, reason != EINTR, reason != EAGAIN { isClosed = true }
    return bytes
  }

  private func waitForMore() -> Bool {
    var place = pollfd(fd: device.input, events: Int16(POLLIN), revents: 0)
    return poll(&place, 1, 3) > 0 && place.revents & Int16(POLLIN) != 0
  }
}

// MARK: Questions to the terminal

extension CursesScreen {
  /// The colour of the terminal's background, if it tells in time. Keys that come meanwhile are kept, and an answer that
  /// comes late is passed over. Asked with it, since every question costs a wait: whether a picture can be drawn at once.
  public mutating func askBackground(within limit: Duration) -> TerminalAnswer? {
    guard modes.isTolerant, !isClosed else { return nil }
    // The last question is one that every terminal answers, so that one that does not know the others costs no time.
    output.send("\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c".utf8)
    let deadline = ContinuousClock.now + limit
    var background: TerminalAnswer?
    while !isClosed {
      let remaining = deadline - ContinuousClock.now
      guard remaining > .zero else { return background }
      switch wait(atMost: remaining) {
      case .input: decoder.push(readOnce())
      case .output: output.push()
      case .signal, .outside, .timeout: return background
      }
      for answer in decoder.takeAnswers() {
        switch answer {
        case .attributes: return background
        case .synchronizedUpdates: modes.synchronizes = true
        case .background: background = answer
        }
      }
    }
    return background
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
      let known = size
      adoptSize()
      guard size == known else { return }
      // It may have been another meanwhile, and what was cut off for that is gone.
      redraw()
      waiting.append(.resize(size))
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
    case input, output, signal, outside, timeout
  }

  /// Waits until there is something to read, or the terminal takes more of what waits, rounding the time up so that no
  /// wait of less than a millisecond spins.
  private mutating func wait(
    atMost limit: Duration?, for ends: [WatchedEnd] = [], isGathering: Bool = false
  ) -> Wakening {
    let isSending = !output.isEmpty
    // What has a negative number is passed over.
    var descriptors = [
      pollfd(fd: device.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isSending ? output.descriptor : -1, events: Int16(POLLOUT), revents: 0),
    ]
    descriptors += ends.map { $0.awaited(isGathering: isGathering) }
    let count = poll(&descriptors, nfds_t(descriptors.count), limit.map(Self.milliseconds) ?? -1)
    if count == 0 { return .timeout }
    // An interrupted wait has been woken by a signal.
    if count < 0 || descriptors[1].revents != 0 { return .signal }
    if descriptors[0].revents != 0 { return .input }
    if descriptors[2].revents != 0 { return .output }
    let isHeard = zip(ends, descriptors[3...]).contains { $0.gathers && $1.revents & Int16(POLLIN) != 0 }
    if isHeard { gathersUntil = ContinuousClock.now + WatchedEnd.gathering }
    return .outside
  }

  private static func milliseconds(_ duration: Duration) -> CInt {
    let (seconds, attoseconds) = duration.components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return CInt(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
