import Glibc
import JourneyExchange
import JourneyModel
import Phrases
import RoomTalk

/// The parts of the page that cost nothing: how many are here, the timer, where the eye is, how many have answered.
struct LightParts {
  let state: RoomState
  let present: Int
  let words: RoomWords

  /// Puts them into a page.
  func put(into page: inout RoomPages, at revision: Int) {
    page.put("r-status", status, at: revision)
    page.put("r-now", now, at: revision)
    page.put("r-tally", tally, at: revision)
  }

  private var status: [UInt8] {
    let left = state.timer.map { max(0, $0 - Self.milliseconds) }
    return words.fill(
      "status",
      with: [
        ("present", .text(words.book.plainText(.roomPagePresent(present)))),
        ("left", left.map { .text(String($0)) } ?? .nothing),
        ("clock", left.map { .text(clock($0)) } ?? .nothing),
      ])
  }

  private func clock(_ left: Int) -> String {
    let (minutes, seconds) = (left / 1000).quotientAndRemainder(dividingBy: 60)
    return "\(minutes):" + (seconds < 10 ? "0" : "") + "\(seconds)"
  }

  private var now: [UInt8] {
    let (anchor, name) =
      switch state.focus {
      case .touchpoint(let id): (PageAnchor.of(id), state.shown.touchpoint(id)?.name ?? "")
      case .stage(let id): (PageAnchor.of(id), state.shown.stages.first { $0.id == id }?.name ?? "")
      case .nothing: ("", "")
      }
    let isThere = !name.isEmpty
    return words.fill(
      "now",
      with: [
        ("anchor", isThere ? .text(anchor) : .nothing), ("name", .words(shownOnOneLine(name))),
      ])
  }

  private var tally: [UInt8] {
    guard let round = state.round, round.kind != .thought else { return words.fill("tally", with: []) }
    let all = max(present, round.answered)
    return words.fill(
      "tally", with: [("tally", .text(words.book.plainText(.roomPageAnswered(round.answered, of: all))))])
  }

  /// Milliseconds since 1970.
  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
