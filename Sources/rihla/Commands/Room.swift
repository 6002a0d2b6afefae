import ArgumentParser
import Glibc
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

/// `rihla room FILE`: a map for those who look on from their own screens, without an editor.
struct Room: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliRoom), discussion: examples(of: "room", .cliRoomMore))
  }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(.cliRoomListen), transform: RoomAddress.init)
  var listen = RoomAddress.loopback
  @Option(help: ArgumentHelp(.cliRoomCertificate), completion: .file())
  var tlsCert: String?
  @Option(help: ArgumentHelp(.cliRoomKey), completion: .file())
  var tlsKey: String?
  @Option(help: ArgumentHelp(.cliRoomShare(PrivateParts.words)), transform: PrivateParts.init)
  var share: PrivateParts?
  @OptionGroup var languageChoice: LanguageChoice

  func validate() throws {
    if (tlsCert == nil) != (tlsKey == nil) { throw ValidationError(say(.errorRoomKeyWanted)) }
    if file == "-" { throw ValidationError(say(.errorRoomNeedsFile)) }
  }

  func run() throws {
    let saved = try MapSource.load(file)
    var opening = RoomOpening(
      language: phrasebook.language.rawValue, address: listen.address, port: listen.port,
      token: Self.random(bytes: 16), key: Self.random(bytes: 32),
      share: RoomShare(
        hidden: Set(PrivatePart.allCases).subtracting(share?.parts ?? []), takesThoughts: false))
    if let tlsCert, let tlsKey { opening.tls = RoomCertificate(certificate: tlsCert, key: tlsKey) }
    var room = try RoomSession(opening, showing: saved, of: file)
    try room.run()
  }

  private static func random(bytes count: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in
      let digits = String(UInt8.random(in: 0...255, using: &generator), radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}

/// Where to listen: `192.168.1.7:8080`, `[::1]:0`.
struct RoomAddress: Sendable {
  let address: String
  let port: Int

  static let loopback = RoomAddress(address: "127.0.0.1", port: 0)

  private init(address: String, port: Int) { (self.address, self.port) = (address, port) }

  /// Reads what was typed.
  init(_ typed: String) throws {
    guard let colon = typed.lastIndex(of: ":"), let port = UInt16(typed[typed.index(after: colon)...]) else {
      throw ValidationError(say(.roomListenWanted(typed)))
    }
    var address = String(typed[..<colon])
    if address.hasPrefix("["), address.hasSuffix("]") { address = String(address.dropFirst().dropLast()) }
    let isName = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    guard !address.isEmpty, isName else { throw ValidationError(say(.roomListenWanted(typed))) }
    guard !["0.0.0.0", "::", "*"].contains(address) else {
      throw ValidationError(say(.roomAnyAddress(address)))
    }
    self.init(address: address, port: Int(port))
  }
}
