public import JourneyModel

/// Work of an earlier session that is in no file: what the journal gave back.
public struct RecoveryOffer: Sendable {
  /// How many steps are not in the file.
  public var count: Int
  /// When the first of them was made, as people say it.
  public var from: String
  /// When the last was made.
  public var to: String
  /// The last few steps, the latest first.
  public var last: [StepLabel]
  /// The map with that work.
  public var map: JourneyMap
  /// Its history, so that undo goes on where it was.
  public var history: History<Bookmark>
  /// The text that was being written.
  public var openText: OpenText?
  /// What else was written and is in no map.
  public var waitingTexts: WaitingTexts
  /// The workshop that was being held.
  public var session: Session.ID?
  /// What the room was asked, with answers that are in no map.
  public var room: PhoneRound?
  /// How many bytes of the journal could not be read; what they told is lost.
  public var unreadable: Int

  /// An offer.
  public init(
    count: Int, from: String, to: String, last: [StepLabel], map: JourneyMap, history: History<Bookmark>,
    openText: OpenText?, waitingTexts: WaitingTexts = WaitingTexts(), session: Session.ID? = nil,
    room: PhoneRound? = nil, unreadable: Int = 0
  ) {
    self.count = count
    self.from = from
    self.to = to
    self.last = last
    self.map = map
    self.history = history
    self.openText = openText
    self.waitingTexts = waitingTexts
    self.session = session
    self.room = room
    self.unreadable = unreadable
  }
}

/// What became of unsaved work that was offered.
public enum RecoveryAnswer: Hashable, Sendable {
  /// It is being edited now.
  case recovered
  /// It is to be written to a file of its own.
  case copied(to: String)
  /// It is to be put aside, where it can still be found.
  case discarded
  /// It stays where it is, to be offered again.
  case later
}
