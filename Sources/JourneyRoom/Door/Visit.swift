import HTTPTypes
import Hummingbird
import NIOCore
import Phrases

/// A request that came to the right door.
struct Visit: Sendable {
  let house: House
  let request: Request
  let context: RoomContext
  let device: RoomDevice?
  let isSecure: Bool
  let host: String

  /// Answers; nil where there is nothing of that name.
  func respond(to name: String, in language: Language) async -> Response? {
    switch (request.method, name) {
    case (.get, ""), (.head, ""): await page(language)
    case (.get, "events"): await events(language)
    case (.post, "answer"), (.post, "thought"): await take(name, language)
    default: nil
    }
  }

  /// Sends to the page in a language.
  func moved(to language: Language) -> Response {
    let first = request.uri.path.split(separator: "/").first.map(String.init) ?? ""
    return Replies.plain(.seeOther, [.location: "/\(first)/\(language.rawValue)/"])
  }

  private func page(_ language: Language) async -> Response {
    // Without the slash at its end the page's own links would lead elsewhere.
    guard request.uri.path.hasSuffix("/") else { return moved(to: language) }
    let words = RoomWords(language)
    let parameters = request.uri.queryParameters
    let said = parameters["said"].flatMap { Verdict(rawValue: String($0)) }
    let isThought = parameters["of"] == "thought"
    let bytes = await house.page(
      language, for: device, said: said.map { words.text(of: $0, thought: isThought) })
    return Replies.page(bytes, isHead: request.method == .head)
  }

  // MARK: What is sent

  private func take(_ name: String, _ language: Language) async -> Response {
    guard isFromHere else { return Replies.last(.forbidden) }
    let body: [UInt8]
    switch await Self.body(of: request) {
    case .whole(let bytes): body = bytes
    case .tooLarge(let isOver):
      return isOver ? Replies.plain(.contentTooLarge) : Replies.last(.contentTooLarge)
    case .tooSlow: return Replies.last(.requestTimeout)
    }
    guard let form = FormFields(body) else { return Replies.plain(.badRequest) }
    var device = device
    if device == nil { device = await house.newDevice(for: context.address) }
    guard let device else { return Replies.tooMany }
    let isThought = name == "thought"
    let verdict =
      isThought ? await house.thought(form, from: device) : await house.answer(form, from: device)
    var response = reply(verdict, isThought, language)
    if self.device == nil { response.headers[.setCookie] = cookie(of: device) }
    return response
  }

  private func reply(_ verdict: Verdict, _ isThought: Bool, _ language: Language) -> Response {
    if request.headers[.accept]?.contains("application/json") == true {
      let text = RoomWords(language).text(of: verdict, thought: isThought)
      let once = isThought && verdict == .taken ? RoomKeys.random(bytes: 8) : nil
      return Replies.verdict(verdict, text: text, once: once)
    }
    let kind = isThought ? "thought" : "answer"
    return Replies.plain(.seeOther, [.location: "./?said=\(verdict.rawValue)&of=\(kind)#ask"])
  }

  /// Whether no other site sent it. A page that names no referrer names no origin either where it sends a form.
  private var isFromHere: Bool {
    let origin = request.headers[.origin] ?? "null"
    let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] } ?? "same-origin"
    return ["null", (isSecure ? "https://" : "http://") + host].contains(origin)
      && ["same-origin", "none"].contains(site)
  }

  private enum Body: Sendable {
    case whole([UInt8])
    /// Whether all of it came; the rest of a very large one is not waited for.
    case tooLarge(isOver: Bool)
    case tooSlow
  }

  private static func body(of request: Request) async -> Body {
    let body = request.body
    return await withTaskGroup(of: Body.self) { group in
      group.addTask { await read(body) }
      group.addTask {
        try? await Task.sleep(for: Porter.bodyTime)
        return .tooSlow
      }
      let first = await group.next() ?? .tooSlow
      group.cancelAll()
      return first
    }
  }

  private static func read(_ body: RequestBody) async -> Body {
    var (bytes, count) = ([UInt8](), 0)
    do {
      for try await part in body {
        count += part.readableBytes
        if count <= Porter.largestBody { bytes += part.readableBytesView }
        if count > 64 * Porter.largestBody { return .tooLarge(isOver: false) }
      }
    } catch {
      return .tooLarge(isOver: false)
    }
    return count <= Porter.largestBody ? .whole(bytes) : .tooLarge(isOver: true)
  }

  private func cookie(of device: RoomDevice) -> String {
    "\(RoomDevice.cookie)=\(device.value(house.key)); Path=/; Max-Age=86400; HttpOnly; SameSite=Strict"
      + (isSecure ? "; Secure" : "")
  }

  // MARK: What is shown as it happens

  private func events(_ language: Language) async -> Response {
    var device = device
    if device == nil { device = await house.newDevice(for: context.address) }
    guard let device else { return Replies.tooMany }
    let seen = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    let asked = request.uri.queryParameters["v"].map { String($0) }
    guard
      let (number, signals) = await house.enter(
        device, language, on: context.channel, seen: seen ?? asked)
    else { return Replies.plain(.serviceUnavailable, [.retryAfter: "5"]) }
    var headers = Replies.headers([.contentType: "text/event-stream"])
    if self.device == nil { headers[.setCookie] = cookie(of: device) }
    let house = house
    let body = ResponseBody { writer in
      do {
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        for await _ in signals {
          guard let news = await house.news(for: number) else { continue }
          try await writer.write(ByteBuffer(bytes: news))
          await house.arrived(at: number)
        }
        let reason = await house.isOver ? "over" : "old"
        try await writer.write(ByteBuffer(bytes: NewsEvent.end(reason)))
        try await writer.finish(nil)
        await house.leave(number)
      } catch {
        await house.leave(number)
        throw error
      }
      throw Replies.Ended()
    }
    return Response(status: .ok, headers: headers, body: body)
  }
}
