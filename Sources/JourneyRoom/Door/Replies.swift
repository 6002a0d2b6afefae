import HTTPTypes
import Hummingbird
import JourneyFile

/// Answers with what all of them bear.
enum Replies {
  /// The fields of a reply: the room's policy, and those that are given.
  static func headers(_ own: HTTPFields = [:]) -> HTTPFields {
    var headers = own
    headers[.contentSecurityPolicy] = RoomTemplates.policy
    headers[.xContentTypeOptions] = "nosniff"
    headers[named("Referrer-Policy")] = "no-referrer"
    headers[named("Cross-Origin-Resource-Policy")] = "same-origin"
    headers[named("X-Frame-Options")] = "DENY"
    headers[.cacheControl] = "no-store"
    return headers
  }

  /// That somebody asks too often.
  static var tooMany: Response { plain(.tooManyRequests, [.retryAfter: "1"]) }

  /// A reply without a body.
  static func plain(_ status: HTTPResponse.Status, _ own: HTTPFields = [:]) -> Response {
    var own = own
    own[.contentLength] = "0"
    return Response(status: status, headers: headers(own))
  }

  /// A page.
  static func page(_ bytes: [UInt8], isHead: Bool) -> Response {
    let own: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .contentLength: String(bytes.count),
    ]
    let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    return Response(status: .ok, headers: headers(own), body: body)
  }

  /// What became of something that was sent, for a script.
  static func verdict(_ verdict: Verdict, text: String, once: String?) -> Response {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    writer.name("taken")
    writer.value(verdict == .taken)
    writer.name("text")
    writer.value(text)
    if let once {
      writer.name("once")
      writer.value(once)
    }
    writer.endObject()
    let status: HTTPResponse.Status =
      switch verdict {
      case .taken: .ok
      case .tooLate: .conflict
      case .notArrived: .serviceUnavailable
      case .tooOften: .tooManyRequests
      case .noAnswer: .unprocessableContent
      }
    let own: HTTPFields = [
      .contentType: "application/json", .contentLength: String(writer.bytes.count),
    ]
    return Response(
      status: status, headers: headers(own), body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
  }

  /// A reply behind which the connection ends, whatever is still to come on it.
  static func last(_ status: HTTPResponse.Status) -> Response {
    let own: HTTPFields = [.contentLength: "0", .connection: "close"]
    return Response(
      status: status, headers: headers(own),
      body: ResponseBody(contentLength: 0) { writer in
        try await writer.finish(nil)
        throw Ended()
      })
  }

  /// That a connection is to end.
  struct Ended: Error {}

  private static func named(_ text: String) -> HTTPField.Name {
    HTTPField.Name(text) ?? .cacheControl
  }
}
