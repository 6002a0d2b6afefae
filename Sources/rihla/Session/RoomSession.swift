import Glibc
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

/// A room without an editor: it shows a file, and shows it anew each time that it is saved.
struct RoomSession {
  private let opening: RoomOpening
  private let file: String
  private let end: Int32
  private let pid: pid_t
  private var lines = RoomLines()
  private var unsent: [UInt8] = []
  private var seen: FileIdentity?
  /// What the file held that could not be shown, so that it is told once.
  private var toldTrouble: Phrase?

  /// Starts the program that shows the map.
  init(_ opening: RoomOpening, showing saved: SavedDocument, of file: String) throws {
    (self.opening, self.file) = (opening, file)
    do throws(Companion.Trouble) {
      (pid, end) = try Companion.startRoom()
    } catch {
      switch error {
      case .missing(let path): throw Failure(.roomCompanionMissing(path))
      case .notStarted(let code): throw Failure(.pageMakerFailed(Int(code)))
      case .mistake, .broken: throw Failure(.errorRoomListenEnded)
      }
    }
    seen = FileIdentity(ofFileAt: DocumentPlace(file).file)
    send(.open(opening))
    try send(saved.map)
  }

  /// Shows the file until it is ended: by Ctrl-C, or because the program that shows it ended.
  mutating func run() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      flush()
      var place = pollfd(fd: end, events: Int16(POLLIN) | (unsent.isEmpty ? 0 : Int16(POLLOUT)), revents: 0)
      poll(&place, 1, 500)
      let count = read(end, &buffer, buffer.count)
      if count == 0 { throw Failure(.errorRoomListenEnded) }
      if count > 0 { try take(buffer[..<count]) }
      follow()
    }
  }

  // MARK: What the room says

  private mutating func take(_ bytes: ArraySlice<UInt8>) throws {
    guard let whole = lines.take(bytes) else { throw Failure(.errorRoomListenEnded) }
    for line in whole {
      switch RoomReport(line: line) {
      case .ready(let place): write(place.link, to: STDOUT_FILENO)
      case .failed(let reason, let detail): throw failure(reason, detail)
      case .answer(let answer): send(.refused([answer.number]))
      case .thought(let number, _): send(.refused([number]))
      case .mapWanted: show()
      case .present, nil: break
      }
    }
  }

  private func failure(_ reason: RoomFailure, _ detail: String) -> Failure {
    let place = RoomAddress.text(opening)
    return switch reason {
    case .portTaken: Failure(.roomListenPortTaken(place))
    case .noSuchAddress: Failure(.roomListenNoAddress(opening.address))
    case .notAllowed: Failure(.roomListenNotAllowed(place))
    case .certificate: Failure(.roomListenBadCertificate(detail))
    case .version, .other: Failure(.roomListenFailed(detail))
    }
  }

  // MARK: The file

  private mutating func follow() {
    guard case .found(let found) = FileIdentity.look(at: DocumentPlace(file).file), found != seen else {
      return
    }
    seen = found
    show()
  }

  /// Shows the file as it is now; one that cannot be read leaves the page as it was, and is told once.
  private mutating func show() {
    do {
      try send(MapSource.map(of: MapSource.read(file), named: file).map)
      toldTrouble = nil
    } catch let failure as Failure {
      guard failure.phrase != toldTrouble else { return }
      toldTrouble = failure.phrase
      tell(.roomStays(file, reason: failure.reason), to: STDERR_FILENO)
    } catch {}
  }

  // MARK: Sending

  private mutating func send(_ map: JourneyMap) throws {
    let line = RoomOrder.map(MapFile.text(of: map)).line
    guard line.count <= RoomTalk.longestLine else { throw Failure(file, .errorRoomTooLarge) }
    unsent += line
    flush()
  }

  private mutating func send(_ order: RoomOrder) {
    unsent += order.line
    flush()
  }

  private mutating func flush() {
    while !unsent.isEmpty {
      let count = unsent.withUnsafeBytes { Glibc.send(end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      unsent.removeFirst(count)
    }
  }
}

extension RoomAddress {
  /// Where a room was to listen, for people.
  static func text(_ opening: RoomOpening) -> String {
    (opening.address.contains(":") ? "[\(opening.address)]" : opening.address) + ":\(opening.port)"
  }
}
