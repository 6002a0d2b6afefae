public import JourneyModel
public import Phrases

/// The room as the editor knows it: whether everybody can see the map, where, and what they are asked.
public struct Room: Sendable {
  /// How it stands with the page that everybody sees.
  enum State: Hashable, Sendable {
    /// Nobody was asked in.
    case closed
    /// The page is being opened.
    case opening
    /// It is there, at that address.
    case open(String)
    /// It was there, and is not: why.
    case lost(Phrase)
  }

  var state = State.closed { didSet { if !isOpen { code = nil } } }
  /// The address as a code for phones, as the program that shows the map made it.
  var code: PhoneCode?
  /// Where to listen; nil as long as that was not chosen.
  var address: HostAddress?
  /// Where one can listen, as far as was asked.
  var addresses: [HostAddress] = []
  /// What of the map is not shared.
  var leftOut: Set<PrivatePart> = Set(PrivatePart.allCases)
  /// Whether thoughts are taken from phones.
  var takesThoughts = true
  /// How many are there.
  var present = 0
  /// What the room is asked now; nil where nothing is.
  var vote: RoomVote?

  /// Whether everybody can see the map now.
  var isOpen: Bool { if case .open = state { true } else { false } }

  /// The address for phones, as long as the page is there.
  var link: String? { if case .open(let link) = state { link } else { nil } }
}

/// A code for phones: a square of dark and light modules.
public struct PhoneCode: Hashable, Sendable {
  /// How many modules stand in a row, and how many rows there are.
  let width: Int
  /// Whether each is dark, row by row.
  private let modules: [Bool]

  /// The largest that there is.
  private static let mostModules = 177

  /// A code of rows with `#` for a dark module and a blank for a light one; nil for what is no such square.
  public init?(rows: [String]) {
    guard (1...Self.mostModules).contains(rows.count),
      rows.allSatisfy({ $0.utf8.count == rows.count && $0.utf8.allSatisfy { [0x20, 0x23].contains($0) } })
    else { return nil }
    width = rows.count
    modules = rows.flatMap { $0.utf8.map { $0 == 0x23 } }
  }

  /// Whether a module is dark; those outside are the quiet zone, which is light.
  subscript(column: Int, row: Int) -> Bool {
    guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
    return modules[row * width + column]
  }
}

/// An address of this computer on which one can listen.
public struct HostAddress: Hashable, Sendable {
  /// The address in numbers.
  public let text: String
  /// The interface that has it: `lo`, `wlan0`.
  public let interface: String
  /// Whether only this computer reaches it.
  public let isLoopback: Bool

  /// An address.
  public init(_ text: String, interface: String, isLoopback: Bool) {
    self.text = text
    self.interface = interface
    self.isLoopback = isLoopback
  }
}

/// What the editor asks of the program that shows the map to the room.
public enum RoomRequest: Hashable, Sendable {
  /// Find the addresses on which one can listen; the answer comes by `Editor.offerRoom`.
  case findAddresses
  /// Open the room there, with the port and the token that it had at that address before; what became of it comes by
  /// `Editor.roomOpened` or `Editor.roomLost`.
  case open(HostAddress)
  /// Send everybody out, and let them in again with a new address only.
  case renewToken
  /// Close it.
  case close
}

/// What the room is to see besides the map: compared with what was told last, once a picture, so that however much happens
/// between two pictures is told once.
public struct RoomSight: Hashable, Sendable {
  /// Where the eye is.
  public let focus: Focus
  /// When the count-down ends, in milliseconds since 1970; nil where none runs.
  public let timer: Int64?
  /// What is asked.
  public let question: RoomQuestion?
  /// What of the map is not shared.
  public let leftOut: Set<PrivatePart>
  /// Whether thoughts are taken.
  public let takesThoughts: Bool
}

/// What the room is asked, as it is told to it.
public struct RoomQuestion: Hashable, Sendable {
  /// How far it is.
  public enum State: String, Hashable, Sendable { case open, revealed }

  /// What is asked, without answers.
  public let round: PhoneRound
  /// How far it is.
  public let state: State
  /// What is voted on, in the order of the numbers by which it is answered.
  public let candidates: [RoomCandidate]
  /// How many have answered, those without a phone too.
  public let answered: Int
  /// What came of it, once revealed.
  public let results: RoomResults?
}

/// Something that can get dots.
public struct RoomCandidate: Hashable, Sendable {
  /// Its identifier.
  public let ref: String
  /// What it says.
  public let text: String
  /// The name of what it belongs to.
  public let place: String
}

extension Editor {
  /// What the room is to see besides the map.
  public var roomSight: RoomSight {
    RoomSight(
      focus: board.focus, timer: clock.held == nil ? clock.end : nil, question: room.vote?.question,
      leftOut: room.leftOut, takesThoughts: room.takesThoughts && file.readOnly == nil)
  }

  /// Whether the room is open, or was and is not: then what happens is told to it.
  public var isRoomShared: Bool { room.state != .closed }

  /// The addresses on which one can listen, loopback first: asks which it is to be.
  public mutating func offerRoom(_ addresses: [HostAddress]) {
    room.addresses = addresses
    show(roomSheet)
  }

  /// The page is there, at that address for phones; or it is there at another one.
  public mutating func roomOpened(at link: String, code: PhoneCode? = nil) {
    guard room.state != .closed else { return }
    let (isFirst, isOpen) = (room.state == .opening, room.isOpen)
    (room.state, room.code) = (.open(link), code)
    // Whoever asked for a new one has been told so.
    if isOpen || notice?.phrase == .followHere { return }
    // Where somebody does something else meanwhile, the code does not cover it.
    if isFirst, isRoomPageOpen {
      // It says so itself, and below it stand its keys.
      notice = nil
      open(RoomScreen())
    } else {
      say(.roomIsOpen(link), .done)
    }
  }

  /// The page is not there, or not any more.
  public mutating func roomLost(_ reason: Phrase) {
    guard room.state != .closed else { return }
    (room.state, room.present) = (.lost(reason), 0)
    say(.roomLost(reason, keyName(.shareRoom)), .warning)
    if layers.top is RoomScreen { layers.pop() }
  }

  /// How many are there now.
  public mutating func roomHas(_ count: Int) { room.present = max(0, count) }

  /// Shows the map to everybody: asks where where that is not known yet, else shows the code.
  mutating func beginRoom() {
    if isFollowing { return showFollowPage() }
    if following.state == .invited { return effects.append(.follow(.begin)) }
    switch room.state {
    case .open: open(RoomScreen())
    case .lost(let reason):
      // Where it was not the address, one key opens it there again.
      guard let address = room.address, [.roomEnded, .roomNotStarted].contains(reason) else { fallthrough }
      openRoom(at: address)
    case .closed, .opening: effects.append(.room(.findAddresses))
    }
  }

  /// Opens the room at an address.
  mutating func openRoom(at address: HostAddress) {
    if room.isOpen, room.address == address { return open(RoomScreen()) }
    room.address = address
    room.state = .opening
    effects.append(.room(.open(address)))
    say(.roomOpening)
  }

  /// Sends everybody out.
  mutating func closeRoom() {
    endRoomVote()
    (room.state, room.present) = (.closed, 0)
    effects.append(.room(.close))
    say(.roomClosed, .done)
  }
}
