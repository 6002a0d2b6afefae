import RoomTalk

// What devices send: it is taken when the editor has it.
extension House {
  /// Whether a request of a device, or of an address where it has no device yet, is not one too many.
  func admits(_ device: RoomDevice?, from address: String) -> Bool {
    guard addresses.take(address, at: now) else { return false }
    return device.map { requests.take($0.id, at: now) } ?? true
  }

  /// A device for somebody who has none yet; nil where too many came from one address.
  func newDevice(for address: String) -> RoomDevice? {
    newDevices.take(address, at: now) ? .new() : nil
  }

  /// Takes an answer; done when the editor has it.
  func answer(_ form: FormFields, from device: RoomDevice) async -> Verdict {
    guard let round = state.round, round.id == form["round"], round.state == .open else { return .tooLate }
    guard let values = values(of: form, for: round), round.accepts(values) else { return .noAnswer }
    let slot = device.slot(inRoundOf: round.key)
    let verdict = await send { number in
      .answer(RoomAnswer(number: number, round: round.id, slot: slot, values: values))
    }
    if verdict == .taken, state.round?.id == round.id {
      given[slot] = values
      for reader in readers.values where reader.device == device { reader.signal.yield() }
    }
    return verdict
  }

  /// Takes a thought; one that was taken already, by the mark of its form, is not sent twice.
  func thought(_ form: FormFields, from device: RoomDevice) async -> Verdict {
    guard state.share.takesThoughts else { return .tooLate }
    guard let text = form["text"].flatMap(Thought.neutralised) else { return .noAnswer }
    let mark = form["once"].map { device.id + $0 }
    if let mark, marks.contains(mark) { return .taken }
    guard thoughts.take(device.id, at: now) else { return .tooOften }
    let verdict = await send { .thought($0, text: text) }
    if verdict == .taken, let mark, mark.utf8.count < 100 {
      marks.append(mark)
      if marks.count > 1024 { marks.removeFirst(512) }
    }
    return verdict
  }

  private func values(of form: FormFields, for round: RoomRound) -> [Int]? {
    switch round.kind {
    case .rating, .emotion: return form.number("v0").map { [$0] }
    case .pain, .opportunity:
      guard let first = form.number("v0"), let second = form.number("v1") else { return nil }
      return [first, second]
    case .dots:
      var values: [Int] = []
      for place in round.choices.indices {
        let dots = form.number("d\(place)") ?? 0
        guard (0...round.dots).contains(dots) else { return nil }
        values += [Int](repeating: place, count: dots)
      }
      return values
    case .thought: return nil
    }
  }

  /// Sends something to the editor and waits until it has it, five seconds at most.
  private func send(_ report: (Int) -> RoomReport) async -> Verdict {
    lastNumber += 1
    let number = lastNumber
    guard waiting.count < 2000, outbox.put(report(number).line) else { return .notArrived }
    Task {
      try? await Task.sleep(for: .seconds(5))
      settle([number], as: .notArrived)
    }
    return await withCheckedContinuation { waiting[number] = $0 }
  }

  func settle(_ numbers: [Int], as verdict: Verdict) {
    for number in numbers { waiting.removeValue(forKey: number)?.resume(returning: verdict) }
  }
}
