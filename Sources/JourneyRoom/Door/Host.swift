import QRCodes
import RoomTalk
import Synchronization

/// Where the room is known to be, once it listens.
final class Host: Sendable {
  private let opening: RoomOpening
  private let found = Mutex<(name: String, port: Int)>(("", 0))

  init(_ opening: RoomOpening) { self.opening = opening }

  /// The name with its port, as browsers say it; empty before the room listens.
  var name: String { found.withLock { $0.name } }

  /// Notes the port on which the room listens.
  func listens(on port: Int) {
    let address = opening.address.contains(":") ? "[\(opening.address)]" : opening.address
    let name = port == (opening.tls == nil ? 80 : 443) ? address : "\(address):\(port)"
    found.withLock { $0 = (name.lowercased(), port) }
  }

  /// Where it is found by those who have a token; nil before the room listens.
  func place(token: String) -> RoomPlace? {
    let (name, port) = found.withLock { $0 }
    guard !name.isEmpty else { return nil }
    let link = (opening.tls == nil ? "http://" : "https://") + name + "/" + token
    return RoomPlace(
      address: opening.address, port: port, link: link, code: QRCode(Self.codeText(of: link))?.rows ?? [])
  }

  /// What the code says: the address in capital letters, of which a code holds more, where it means the same in them: neither a
  /// scheme, nor a name or number of a computer, nor our path tells small letters from capital ones.
  private static func codeText(of link: String) -> String {
    let text = link.uppercased()
    let isCompact = text.utf8.allSatisfy { "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8.contains($0) }
    return isCompact ? text : link
  }
}
