import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

// The room: everybody sees the map on a phone. Nothing here waits for it.
extension EditingSession {
  /// Does what the editor asks about the room.
  mutating func handle(_ request: RoomRequest, of editor: inout Editor) {
    switch request {
    case .findAddresses: editor.offerRoom(RoomAddresses.all)
    case .open(let address):
      room.end()
      room.address = address
      startRoom(&editor)
    case .renewToken: room.renewToken()
    case .close: room.end()
    }
  }

  /// Opens the room of the editor that handed the map over, where its pages look for it.
  mutating func goOnWithRoom(_ editor: inout Editor) {
    guard let former = formerRoom else { return }
    formerRoom = nil
    let known = RoomAddresses.all.first { $0.text == former.address }
    editor.goOnWithRoom(
      at: known ?? HostAddress(former.address, interface: "", isLoopback: false),
      leftOut: former.share.hidden, takesThoughts: former.share.takesThoughts)
  }

  /// Starts the program that shows the map, at the address and with all by which phones know it again.
  private mutating func startRoom(_ editor: inout Editor) {
    guard let opening = room.opening(editor) else { return }
    room.attendLeaving(isUrgent: true)
    do throws(Companion.Trouble) {
      room.connection = try RoomConnection()
    } catch {
      return editor.roomLost(error.roomPhrase)
    }
    guard room.begin(opening, editor) else { return closeTooLarge(&editor) }
    pushRoom(&editor)
  }

  /// Listens to the room and tells it what is new; once a picture.
  mutating func attendRoom(of editor: inout Editor, after quiet: Duration) {
    room.attendLeaving()
    guard room.connection != nil else { return }
    // What was taken when the journal was in trouble, and is safe by now.
    if recorder.obstacle == nil { room.confirm() }
    if room.isHeard(after: quiet) {
      guard let reports = room.connection?.reports() else { return loseRoom(&editor) }
      for report in reports {
        take(report, &editor)
        if room.connection == nil { return }
      }
    }
    if (room.connection?.queue.isBehind ?? false), room.connection?.queue.isEmpty ?? false {
      tellWhole(&editor)
    }
    room.tell(editor.roomSight)
    pushRoom(&editor)
    lookForAddress(&editor)
  }

  /// Tells the room the whole map; one that has grown too large for that closes it.
  private mutating func tellWhole(_ editor: inout Editor) {
    if !room.tellWhole(editor) { closeTooLarge(&editor) }
  }

  private mutating func closeTooLarge(_ editor: inout Editor) {
    room.end()
    editor.roomLost(.roomMapTooLarge)
  }

  private mutating func pushRoom(_ editor: inout Editor) {
    if room.connection?.push() == false { loseRoom(&editor) }
  }

  private mutating func take(_ report: RoomReport, _ editor: inout Editor) {
    switch report {
    case .ready(let place):
      room.connection?.isReady = true
      if let address = room.address { room.ports[address.text] = place.port }
      editor.roomOpened(at: place.link, code: PhoneCode(rows: place.code))
    case .failed(let failure, let detail):
      room.end()
      editor.roomLost(failure.phrase(detail))
    case .present(let count): editor.roomHas(count)
    case .answer(let answer):
      let isTaken = editor.takeRoomAnswer(answer.round, slot: answer.slot, values: answer.values)
      answered(answer.number, isTaken)
    case .thought(let number, let text): answered(number, editor.takeRoomThought(text))
    case .mapWanted: tellWhole(&editor)
    }
  }

  /// What was taken is confirmed once the journal has it; what was not is refused at once.
  private mutating func answered(_ number: Int, _ isTaken: Bool) {
    if isTaken { room.take(number) } else { room.say(.refused([number]), isKept: true) }
  }

  /// The program has ended. It is started again by itself, unless it ends as soon as it begins.
  private mutating func loseRoom(_ editor: inout Editor) {
    let hasLived = room.connection?.hasLived ?? false
    room.end()
    editor.roomLost(.roomEnded)
    if hasLived { startRoom(&editor) }
  }

  /// Looks every few seconds whether this computer still has the address.
  private mutating func lookForAddress(_ editor: inout Editor) {
    guard let address = room.address, !address.isLoopback, ContinuousClock.now - room.lastLook > .seconds(5)
    else {
      return
    }
    room.lastLook = ContinuousClock.now
    guard !RoomAddresses.all.contains(where: { $0.text == address.text }) else { return }
    room.end()
    editor.roomLost(.roomNoAddress)
  }
}

extension Companion.Trouble {
  /// Why no room can be opened.
  fileprivate var roomPhrase: Phrase {
    switch self {
    case .missing(let path): .roomMissing(path)
    case .notStarted, .mistake, .broken: .roomNotStarted
    }
  }
}

extension RoomFailure {
  /// Why the room could not be opened.
  fileprivate func phrase(_ detail: String) -> Phrase {
    switch self {
    case .version: .roomOtherVersion
    case .portTaken: .roomPortTaken
    case .noSuchAddress: .roomNoAddress
    case .notAllowed: .roomNotAllowed
    case .certificate: .roomBadCertificate
    case .other: detail.isEmpty ? .roomEnded : .roomFailedBecause(detail)
    }
  }
}
