import HTTPTypes
import Hummingbird
import NIOCore
import Phrases

/// Whoever knocks comes here first: what is not meant for this room is not let in, and not told why.
struct Porter: Sendable {
  let house: House
  /// The name and port by which the room is known: no other is answered, so that no foreign name can lead here.
  let host: String
  let isSecure: Bool
  let language: Language

  /// How long a wrong path waits for its answer.
  static let delay = Duration.milliseconds(300)
  /// The largest body, in bytes.
  static let largestBody = 16_384
  /// How long a body may take.
  static let bodyTime = Duration.seconds(10)

  /// Answers a request.
  func respond(to request: Request, _ context: RoomContext) async -> Response {
    guard request.head.authority?.lowercased() == host, let path = await path(of: request) else {
      return await stranger()
    }
    let cookies = request.headers[values: .cookie].joined(separator: ";")
    let device = RoomDevice(cookies: cookies, key: house.key)
    guard await house.admits(device, from: context.address) else { return Replies.tooMany }
    let visit = Visit(
      house: house, request: request, context: context, device: device, isSecure: isSecure, host: host)
    switch (request.method, path.count) {
    case (.get, 0), (.head, 0): return visit.moved(to: chosenLanguage(of: request))
    case (.get, 1...2), (.head, 1...2), (.post, 2):
      guard let language = Language(rawValue: path[0]) else { return await stranger() }
      guard let response = await visit.respond(to: path.count > 1 ? path[1] : "", in: language) else {
        return await stranger()
      }
      return response
    default: return await stranger()
    }
  }

  /// The parts of the path behind the token; nil where the token is wrong.
  private func path(of request: Request) async -> [String]? {
    let path = request.uri.path.split(separator: "/").map(String.init)
    let token = await house.state.token
    // In any case of letters: a QR code of capital letters is smaller.
    guard let first = path.first?.lowercased(),
      RoomKeys.isSame(Array(first.utf8), Array(token.lowercased().utf8))
    else { return nil }
    return Array(path.dropFirst())
  }

  private func stranger() async -> Response {
    try? await Task.sleep(for: Self.delay)
    return Replies.plain(.notFound)
  }

  /// The first of our languages that the reader's program asks for, else the room's.
  private func chosenLanguage(of request: Request) -> Language {
    let asked = (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(20)
    let ranked = asked.enumerated().map { place, entry -> (Double, Int, Language?) in
      let parts = entry.split(separator: ";").map { $0.drop { $0 == " " } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return (-weight, place, Language(tag: String(parts.first ?? "")))
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.lazy.compactMap(\.2).first ?? language
  }
}
