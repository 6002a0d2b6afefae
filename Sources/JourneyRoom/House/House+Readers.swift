import Glibc
import NIOCore
import Phrases
import RoomTalk

// Who looks on.
extension House {
  /// Somebody who looks on.
  struct Reader {
    let device: RoomDevice
    let language: Language
    let channel: any Channel
    let signal: AsyncStream<Void>.Continuation
    /// What was shown last.
    var revision: Int
    /// The question as it was shown last.
    var asked: [UInt8]
    /// Since when what was sent last is on its way.
    var writingSince: ContinuousClock.Instant?
    /// When something was sent last.
    var sent: ContinuousClock.Instant
  }

  /// The most that can look on at once.
  static let mostReaders = 500
  /// The most windows of one device.
  static let mostWindows = 6

  /// Lets somebody look on; nil where the room is full or over.
  func enter(
    _ device: RoomDevice, _ language: Language, on channel: any Channel, seen: String?
  ) -> (number: Int, signals: AsyncStream<Void>)? {
    guard !isOver, readers.count < Self.mostReaders else { return nil }
    let windows = readers.filter { $0.value.device == device }.keys.sorted()
    if windows.count >= Self.mostWindows, let oldest = windows.first { readers[oldest]?.signal.finish() }
    let (signals, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    lastReader += 1
    let revision = Self.revision(of: seen, boot: boot)
    // Whoever has the question on the page already may be about to answer it.
    let own = ownAnswer(of: device)
    let asked = revision >= max(roundRevision, 1) && own == nil ? ask(language, device) : []
    readers[lastReader] = Reader(
      device: device, language: language, channel: channel, signal: continuation,
      revision: revision, asked: asked, sent: clock.now)
    continuation.yield()
    let number = lastReader
    channel.closeFuture.whenComplete { _ in
      continuation.finish()
      // Where the connection ended before the first word nobody else sees to that.
      Task { await self.leave(number) }
    }
    // One that is out of reach takes nothing, and says nothing: 45 seconds, not the quarter of an hour that is usual.
    let timeout = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: TCP_USER_TIMEOUT))
    _ = channel.setOption(timeout, value: 45_000)
    tellPresent()
    return (number, signals)
  }

  /// Lets somebody go.
  func leave(_ number: Int) {
    readers[number] = nil
    tellPresent()
  }

  /// Notes that what was sent to a reader is with it.
  func arrived(at number: Int) { readers[number]?.writingSince = nil }

  /// Ends the connections of those who have taken nothing for 30 seconds, and lets those who were sent nothing for 15 have
  /// a sign of life: a connection that is dead is not known to be before something is sent.
  func lookAround() {
    let now = clock.now
    for reader in readers.values {
      if let since = reader.writingSince {
        if now - since > .seconds(30) { reader.channel.close(promise: nil) }
      } else if now - reader.sent > .seconds(15) {
        reader.signal.yield()
      }
    }
  }

  /// How many devices look on.
  var present: Int { Set(readers.values.map(\.device)).count }

  private static func revision(of seen: String?, boot: String) -> Int {
    guard let parts = seen?.split(separator: "-"), parts.count == 2, parts[0] == boot else { return 0 }
    return Int(parts[1]) ?? 0
  }

  private func tellPresent() {
    let present = present
    guard present != toldPresent, outbox.put(RoomReport.present(present).line) else { return }
    toldPresent = present
    revision += 1
    lightRevision = revision
    wakeAll()
  }
}
