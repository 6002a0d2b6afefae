/// Counts presses of the same button on the same cell that follow each other quickly.
public struct ClickCounter: Sendable {
  /// Presses further apart are two single clicks.
  public static let longestPause = Duration.milliseconds(400)

  private var last: MouseEvent?
  private var time: ContinuousClock.Instant?

  /// A counter that has seen no press.
  public init() {}

  /// The event that happened at `now` with its clicks counted; events other than presses keep the number of the press
  /// before them.
  public mutating func counted(_ event: MouseEvent, at now: ContinuousClock.Instant) -> MouseEvent {
    var event = event
    guard event.kind == .press else {
      if event.button != 0, let last { event.clicks = last.clicks }
      return event
    }
    if let last, let time, now - time <= Self.longestPause, last.button == event.button,
      last.column == event.column, last.row == event.row
    {
      event.clicks = last.clicks + 1
    }
    last = event
    time = now
    return event
  }
}
