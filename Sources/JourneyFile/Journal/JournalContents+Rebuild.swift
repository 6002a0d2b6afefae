public import JourneyModel

/// A session as it was at the journal's last sound record.
public struct RebuiltSession: Sendable {
  /// The map.
  public let map: JourneyMap
  /// The history, saved where the document is.
  public let history: History<Bookmark>
  /// The text that was being written.
  public let openText: OpenText?
  /// What else was written and is in no map.
  public let waitingTexts: WaitingTexts
  /// The workshop that was being held.
  public let session: Session.ID?
  /// What the room was asked and has answered, which is in no map yet; nil where it was asked nothing.
  public let room: PhoneRound?
  /// What is not in the document; nil if it holds all.
  public let unsaved: UnsavedWork?
  /// Whether an entry did not fit the map: those before it are in, it and those behind it are not; or whether the journal's
  /// header is damaged. The journal must not be gone on with then, since it tells more than this session knows; it is to be set aside.
  public let isIncomplete: Bool
}

/// What is not in the document.
public struct UnsavedWork: Hashable, Sendable {
  /// How many steps; those that were undone do not count, and undoing what was saved before counts as one. 0 if only
  /// the open text is not in the document.
  public let count: Int
  /// When the first of it was done, in milliseconds since 1970.
  public let from: Int64
  /// When the last of it was done, in milliseconds since 1970.
  public let to: Int64
  /// The last steps, at most three, the latest first.
  public let last: [StepLabel]
}

extension JournalContents {
  /// The content that the document has if its last save came about.
  public var lastSettled: ContentDigest {
    for record in records.reversed() {
      if case .settled(let digest) = record.event { return digest }
    }
    return base
  }

  /// What is not in the document if that has the content `lastSettled`; nil if it holds all. Needs no map.
  public var unsaved: UnsavedWork? {
    guard let start = start(for: lastSettled) else { return nil }
    var player = JournalPlayer()
    player.playHistory(records[..<start])
    _ = records[start...].firstIndex { !player.play($0) }
    return player.unsaved
  }

  /// The text that was being written at the end, if one was.
  public var openText: OpenText? {
    let whole = records.lastIndex { if case .entry(.openText) = $0.event { true } else { false } }
    var player = JournalPlayer()
    for record in records[(whole ?? records.startIndex)...] { player.playText(record) }
    return player.openText
  }

  /// What else was written and is in no map.
  public var waitingTexts: WaitingTexts {
    for record in records.reversed() {
      if case .entry(.waitingTexts(let texts)) = record.event { return texts }
    }
    return WaitingTexts()
  }

  /// The workshop that was being held at the end, if one was.
  public var session: Session.ID? {
    for record in records.reversed() {
      if case .entry(.session(let id)) = record.event { return id }
    }
    return nil
  }

  /// What the room was being asked at the end, with what it had answered.
  public var room: PhoneRound? {
    let opened = records.lastIndex { if case .entry(.roomRound) = $0.event { true } else { false } }
    guard let opened, case .entry(.roomRound(var round?)) = records[opened].event else { return nil }
    for record in records[opened...] {
      if case .entry(.roomAnswer(let answer)) = record.event { round.take(answer) }
    }
    return round
  }

  /// Brings the session back on the map that the document holds.
  ///
  /// - Parameters:
  ///   - map: the document as it is now.
  ///   - digest: the digest of its content.
  /// - Returns: nil if the document never had this content in this journal: it changed outside.
  public func rebuild(on map: JourneyMap, digest: ContentDigest) -> RebuiltSession? {
    guard let start = start(for: digest) else { return nil }
    var player = JournalPlayer()
    player.playHistory(records[..<start])
    player.map = map
    let stop = records[start...].firstIndex { !player.play($0) }
    // Words that somebody wrote are kept even where the steps before them do not fit.
    for record in records[(stop ?? records.endIndex)...] { player.playText(record) }
    return RebuiltSession(
      map: player.map ?? map, history: player.history, openText: player.openText,
      waitingTexts: player.waitingTexts, session: player.session, room: player.room,
      unsaved: player.unsaved,
      isIncomplete: stop != nil || isHeaderDamaged)
  }

  /// Whether the document had a content of this digest when the journal began, as far as can be told.
  public func isBase(_ digest: ContentDigest) -> Bool {
    digest == base || isHeaderDamaged && digest.isNearly(base)
  }

  /// The first record behind the latest point at which the document had a content; nil if it never had.
  private func start(for digest: ContentDigest) -> Int? {
    let settled = records.lastIndex { $0.event == .settled(digest) }
    return settled.map { $0 + 1 } ?? (isBase(digest) ? 0 : nil)
  }
}
