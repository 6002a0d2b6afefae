import Console
import Phrases
import TextFolding

// The time of day comes from outside, so that the editor stays a value that can be tested.
extension Editor {
  /// Says what time it is, in milliseconds since 1970, and which day (ISO 8601).
  public mutating func setTime(_ milliseconds: Int64, today: String) {
    clock.now = milliseconds
    clock.today = today
    if let end = clock.end, clock.held == nil, clock.now >= end, !clock.isOver {
      clock.isOver = true
      effects.append(.ring)
      say(.timeIsOver, .warning)
    }
  }

  /// Asks for the minutes of a count-down, over whatever is open; that goes on afterwards.
  mutating func beginTimer() {
    var prompt = Prompt(.timer)
    prompt.isCounting = clock.end != nil
    layers.push(prompt)
  }

  /// Does what one key does with the timer: stops it, lets it go on, puts it off when time is over.
  mutating func turnTimer() {
    guard let end = clock.end else { return beginTimer() }
    if clock.isOver { return stopTimer() }
    if let held = clock.held {
      clock.end = clock.now + held
      clock.held = nil
      say(.timerGoesOn, .done)
    } else {
      clock.held = max(0, end - clock.now)
      say(.timerHeld, .done)
    }
  }

  private mutating func stopTimer() {
    (clock.end, clock.held, clock.isOver) = (nil, nil, false)
    say(.timerStopped)
  }

  /// Takes what was typed at the timer's question: so many minutes from now, 0 for none; nothing is the one key.
  mutating func startTimer(_ typed: String) {
    guard !typed.isEmpty else {
      if clock.end != nil { turnTimer() }
      return
    }
    guard let minutes = TypedNumber(typed)?.value, minutes >= 0, minutes <= 24 * 60 else {
      return say(.notUnderstood(typed, .hintMinutes), .warning)
    }
    guard minutes > 0 else { return stopTimer() }
    (clock.end, clock.held, clock.isOver) = (clock.now + Int64(minutes * 60_000), nil, false)
    let isWhole = minutes == minutes.rounded()
    say(.timerStarted(isWhole ? .minuteCount(Int(minutes)) : .minutesAndPart(minutes)), .done)
  }
}

/// The rest of the count-down at the end of a line; or that it is stopped, or that time is over, until a key of the timer
/// takes that away.
struct TimerBadge: Drawn {
  let drawn: DrawnEditor

  /// Draws it so that it ends before a column, and returns how many columns it took.
  func draw(on frame: inout Frame, endingAt end: Point, columns: Int) -> Int {
    let look = editor.look
    guard let left = editor.clock.left.map(look.phrasebook.number) else { return 0 }
    let (text, role): (String, Role) =
      if editor.clock.isOver {
        ("\(look.signs.alarm) \(look.say(.timeIsOver)) \(left.asIsland)", .warning)
      } else if editor.clock.held != nil {
        ("\(look.say(.timerHeldWord)) \(left.asIsland)", .keyCap)
      } else {
        (left.asIsland, .heading)
      }
    return frame.draw(" \(text) ", endingAt: end, columns: columns, as: role)
  }
}
