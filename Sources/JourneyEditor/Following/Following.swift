public import JourneyModel
import Phrases

/// How this editor stands to others on the same map: it follows the one that has it, or is followed.
public struct Following: Hashable, Sendable {
  /// Whether it follows.
  enum State: Hashable, Sendable {
    /// It does not.
    case apart
    /// It does not, but the one that has the map shows it.
    case invited
    /// It is about to, or the other is gone: nothing comes.
    case waiting
    /// What is done there is here at once.
    case live
  }

  /// Why nothing comes any more.
  public enum End: Hashable, Sendable {
    /// The other editor has ended.
    case gone
    /// It does not share the map any more.
    case closed

    var phrase: Phrase {
      switch self {
      case .gone: .followGone
      case .closed: .followClosed
      }
    }
  }

  var state = State.apart
  /// Whether the focus goes along with that of the other.
  var goesAlong = true
  /// Where the eye is there.
  var focus = Focus.nothing
  /// Whether the map was asked for and there is no answer yet.
  var hasAsked = false
  /// How many follow this editor.
  var followers = 0

  var isLive: Bool { state == .live }
}

/// What the editor asks about following and being followed.
public enum FollowStep: Hashable, Sendable {
  /// Follow the editor that has the map; it comes back by `Editor.followBegan`, else by `Editor.followFailed`.
  case begin
  /// Ask it for the map; it comes back by `Editor.followKept`, or the map is opened here.
  case askForMap
  /// Follow no more.
  case stop
  /// Open the map here, as usual.
  case openHere
  /// Save the map and let the one that asked have it.
  case handOver
  /// Keep it.
  case keep
}

// MARK: The editor that follows

extension Editor {
  /// Where the eye is.
  public var focus: Focus { board.focus }

  /// Whether this editor follows another.
  public var isFollowing: Bool { following.state == .live || following.state == .waiting }

  /// Whether what stands in the file is the affair of the editor that is followed, or to be opened anyhow.
  public var leavesFileAlone: Bool { isFollowing || (layers.top as? Sheet)?.subject is EndedFollowing }

  /// Tells whether the editor that has the map shows it, so that it can be followed.
  public mutating func followIsOffered(_ isOffered: Bool) {
    switch (following.state, isOffered) {
    case (.apart, true):
      following.state = .invited
      say(.followOffered(keyName(.shareRoom)))
    case (.invited, false): following.state = .apart
    default: break
    }
  }

  /// Nothing can be changed here from now on; what is shown comes from the editor that has the map, or is about to.
  public mutating func followBegins(isLive: Bool) {
    let isNew = following.state != .live
    (following.state, following.hasAsked) = (isLive ? .live : .waiting, false)
    file.readOnly = .readOnlyFollowing(keyName(.shareRoom))
    document.follows = true
    safety.isFileBehind = false
    if isLive, isNew { say(.followBegun(keyName(.shareRoom)), .done) }
  }

  /// The editor that has the map cannot be followed.
  public mutating func followFailed() {
    following.state = .apart
    say(.followFailed, .warning)
  }

  /// Shows the map as it is there.
  public mutating func followShows(_ map: JourneyMap) {
    document.replace(with: map)
    board.clearSelection()
    settleFollowed()
  }

  /// Shows what was done there; tells whether it fits the map that is here.
  public mutating func followShows(_ entries: [JournalEntry]) -> Bool {
    var fits = true
    for entry in entries where fits { fits = document.follow(entry) }
    board.selection = board.selection.filter { map.contains($0) }
    if let start = board.rangeStart, !map.contains(start) { board.clearSelection() }
    settleFollowed()
    return fits
  }

  /// Takes the eye to where it is there, unless one looks around by oneself.
  public mutating func followShows(_ focus: Focus) {
    following.focus = focus
    if following.goesAlong { goAlong() }
  }

  /// The map was asked for, and stays where it is.
  public mutating func followKept() {
    guard following.hasAsked else { return }
    following.hasAsked = false
    say(.followKept, .warning)
  }

  /// Nothing comes any more: offers to open the map here.
  public mutating func followEnded(_ end: Following.End) {
    guard isFollowing else { return }
    endsFollowing(as: .apart)
    let lines = [
      Sheet.Line(text: look.say(end.phrase), role: .warning), Sheet.Line(text: ""),
      Sheet.Line(text: look.say(.followOpenHere)), Sheet.Line(text: look.say(.followLookOn)),
    ]
    show(Sheet(EndedFollowing(), .followTitle, hints: .hintsFollowEnded, lines))
  }

  /// The map stays as it is here, and nothing of it can be changed.
  mutating func endsFollowing(as state: Following.State) {
    (following.state, following.hasAsked) = (state, false)
    file.readOnly = .readOnlyFollowed
    document.follows = false
    document.markSaved()
  }

  mutating func goAlong() {
    following.goesAlong = true
    guard following.focus != board.focus else { return }
    begin(at: following.focus)
    board.followsFocus = true
  }

  /// Notes that the eye went elsewhere by itself.
  mutating func lookedAround(from focus: Focus) {
    guard following.isLive, following.goesAlong, board.focus != focus, board.focus != following.focus else {
      return
    }
    following.goesAlong = false
    if notice == nil { say(.followAlone(keyName(.shareRoom))) }
  }

  /// Closes what was about something that is not there any more.
  private mutating func settleFollowed() {
    repairFocus(near: nil)
    let forms = openForms
    guard forms.contains(where: { fields(of: $0.subject).isEmpty }) else { return }
    close()
    say(.followVanished, .warning)
  }
}

// MARK: The editor that is followed

extension Editor {
  /// How many follow this editor now.
  public mutating func isFollowed(by count: Int) {
    // The one that handed the map over follows at once, and that one has the map is what has to be read.
    if count > following.followers, notice?.phrase != .followHere { say(.followerCame) }
    following.followers = count
  }

  /// Somebody who follows asks for the map.
  ///
  /// - Parameters:
  ///   - quiet: how long no key came: the page does not come between a key and what it was meant for.
  ///   - telling: whether it is said that the page waits.
  /// - Returns: whether that is being asked: not while something else is open.
  public mutating func offerHandOver(after quiet: Duration, telling: Bool) -> Bool {
    guard isMapOnTop, quiet >= .seconds(1), safety.outside == nil else {
      if telling { say(.handOverWaits, .warning) }
      return false
    }
    let lines = [
      Sheet.Line(text: look.say(.handOverAsked), role: .warning), Sheet.Line(text: ""),
      Sheet.Line(text: look.say(.handOverWhat)), Sheet.Line(text: look.say(.handOverKeeping)),
    ]
    show(Sheet(HandOver(), .handOverTitle, hints: .hintsHandOver, lines))
    return true
  }

  /// Whoever asked is not there any more.
  public mutating func handOverIsVain() {
    if (layers.top as? Sheet)?.subject is HandOver { close() }
    say(.handOverVain)
  }

  /// The map was handed over to this editor, and its room comes along.
  public mutating func goOnWithRoom(
    at address: HostAddress, leftOut: Set<PrivatePart>, takesThoughts: Bool
  ) {
    (room.leftOut, room.takesThoughts) = (leftOut, takesThoughts)
    openRoom(at: address)
    say(.followHere, .done)
  }

  /// The map could not be saved, so it stays here; why, stands there already.
  public mutating func handOverFailed() {
    if notice == nil { say(.handOverFailed, .warning) }
  }
}

extension Document {
  /// Does what an entry of another editor's journal says; tells whether it fits the map that is here. It is that editor's
  /// step: nothing is told to a journal.
  mutating func follow(_ entry: JournalEntry) -> Bool {
    switch entry {
    case .step, .undo, .redo:
      guard let transaction = replay(entry), (try? apply(transaction)) != nil else { return false }
      return true
    case .openText, .waitingTexts, .session, .roomRound, .roomAnswer: return true
    }
  }
}
