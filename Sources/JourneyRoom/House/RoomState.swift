import JourneyFile
import JourneyModel
import RoomTalk

/// What the room knows: the map as the editor has it, and what goes on.
struct RoomState: Sendable {
  /// What part of it an order changed.
  enum Change: Hashable, Sendable {
    case map, round, light, token, end
    /// The map that is here is not the editor's.
    case lost
  }

  private(set) var map = JourneyMap(title: "")
  /// The map as it is shown.
  private(set) var shown = JourneyMap(title: "")
  private var history = History<Bookmark>()
  /// Whether the whole map was asked for and has not come yet.
  private var isLost = false
  private(set) var share: RoomShare
  private(set) var focus = Focus.nothing
  private(set) var round: RoomRound?
  /// When the timer ends, in milliseconds since 1970.
  private(set) var timer: Int?
  private(set) var token: String

  init(share: RoomShare, token: String) { (self.share, self.token) = (share, token) }

  /// Takes an order; tells what is another now, nil where nothing is.
  mutating func take(_ order: RoomOrder) -> Change? {
    switch order {
    case .open, .taken, .refused: return nil
    case .map(let text):
      guard let loaded = try? MapFile.read(text) else { return .lost }
      (map, history, isLost) = (loaded.map, History(), false)
      show()
      return .map
    case .edits(let entries): return play(entries)
    case .focus(let focus):
      if self.focus == focus { return nil }
      self.focus = focus
      return .light
    case .round(let round): return replace(round)
    case .timer(let end):
      timer = end
      return .light
    case .share(let share):
      self.share = share
      show()
      return .map
    case .token(let token):
      self.token = token
      return .token
    case .close: return .end
    }
  }

  private mutating func play(_ entries: [JournalEntry]) -> Change? {
    if isLost { return nil }
    var isChanged = false
    for entry in entries {
      switch entry {
      case .step, .undo, .redo:
        guard let transaction = history.replay(entry), (try? map.apply(transaction)) != nil else {
          isLost = true
          return .lost
        }
        isChanged = true
      default: continue
      }
    }
    guard isChanged else { return nil }
    show()
    return .map
  }

  /// Takes a round; where only how many have answered is another, the question stays as it is.
  private mutating func replace(_ round: RoomRound?) -> Change? {
    var former = self.round
    self.round = round
    if former == round { return nil }
    former?.answered = round?.answered ?? 0
    return former == round ? .light : .round
  }

  private mutating func show() { shown = map.without(share.hidden) }
}
