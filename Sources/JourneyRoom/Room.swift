import Dispatch
import Glibc
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Phrases
import RoomTalk

/// The room as a program: it is told what to show on standard input, and tells what devices send on standard output.
public enum Room {
  /// Runs until the editor closes the room, or is gone.
  public static func run() -> Never {
    signal(SIGPIPE, SIG_IGN)
    // Ctrl-C goes to everybody at the terminal: it is the editor's to say what then.
    signal(SIGINT, SIG_IGN)
    raiseLimit()
    let outbox = Outbox()
    onThread { outbox.write(to: STDOUT_FILENO) }
    let inbox = Inbox(reading: STDIN_FILENO)
    Task {
      await serve(inbox, outbox)
      exit(0)
    }
    dispatchMain()
  }

  /// As many connections as the system allows us.
  private static func raiseLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static func serve(_ inbox: Inbox, _ outbox: Outbox) async {
    var orders = inbox.orders.makeAsyncIterator()
    guard case .open(let opening)? = await orders.next() else { return }
    inbox.done()
    guard opening.version == RoomTalk.version else {
      return await fail(.version, "\(opening.version)", outbox)
    }
    let (house, host) = (House(opening, outbox: outbox), Host(opening))
    Task {
      while true {
        try? await Task.sleep(for: .seconds(5))
        await house.lookAround()
      }
    }
    var isListening = false
    while let order = await orders.next() {
      await house.take(order)
      inbox.done()
      if case .token = order { await tellPlace(of: house, host, outbox) }
      // The map comes first: nobody is to see an empty page.
      if !isListening { Task { await listen(opening, house, host, outbox) } }
      isListening = true
      if await house.isOver {
        // Time for the last word to go out; whoever does not take it loses the connection with the program.
        try? await Task.sleep(for: .milliseconds(400))
        return
      }
    }
  }

  // MARK: Listening

  private static func listen(
    _ opening: RoomOpening, _ house: House, _ host: Host, _ outbox: Outbox
  ) async {
    var logger = Logger(label: "room", factory: { _ in SwiftLogNoOpLogHandler() })
    logger.logLevel = .critical
    do {
      let server = try server(opening)
      let responder = CallbackResponder<RoomContext> { request, context in
        let porter = Porter(
          house: house, host: host.name, isSecure: opening.tls != nil,
          language: Language(rawValue: opening.language) ?? .english)
        return await porter.respond(to: request, context)
      }
      let app = Application(
        responder: responder, server: server,
        configuration: ApplicationConfiguration(
          address: .hostname(opening.address, port: opening.port), serverName: nil, backlog: 1024,
          availableConnectionsDelegate: MaximumAvailableConnections(2000, logger: logger)),
        onServerRunning: { channel in
          host.listens(on: channel.localAddress?.port ?? opening.port)
          await tellPlace(of: house, host, outbox)
        }, logger: logger)
      try await app.run()
    } catch {
      let (reason, detail) = failure(error)
      await fail(reason, detail, outbox)
    }
    exit(0)
  }

  private static func server(_ opening: RoomOpening) throws -> HTTPServerBuilder {
    let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 8192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100)
    let plain = HTTPServerBuilder.http1(
      configuration: .init(
        additionalChannelHandlers: [HangUp()], idleTimeout: .seconds(10), httpDecoderConfiguration: decoder))
    guard let tls = opening.tls else { return plain }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(tls.certificate).map {
        NIOSSLCertificateSource.certificate($0)
      }
      let key = try NIOSSLPrivateKey(file: tls.key, format: .pem)
      let configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(key))
      return try .tls(plain, tlsConfiguration: configuration)
    } catch {
      throw BadCertificate(detail: "\(error)")
    }
  }

  /// Tells where the room is found now.
  private static func tellPlace(of house: House, _ host: Host, _ outbox: Outbox) async {
    if let place = host.place(token: await house.state.token) { _ = outbox.put(RoomReport.ready(place).line) }
  }

  // MARK: Failing

  private struct BadCertificate: Error { let detail: String }

  private static func failure(_ error: any Error) -> (RoomFailure, String) {
    switch error {
    case let error as BadCertificate: (.certificate, error.detail)
    case let error as IOError where error.errnoCode == EADDRINUSE: (.portTaken, "")
    case let error as IOError where error.errnoCode == EADDRNOTAVAIL: (.noSuchAddress, "")
    case let error as IOError where error.errnoCode == EACCES: (.notAllowed, "")
    case is SocketAddressError: (.noSuchAddress, "")
    default: (.other, "\(error)")
    }
  }

  private static func fail(_ reason: RoomFailure, _ detail: String, _ outbox: Outbox) async {
    _ = outbox.put(RoomReport.failed(reason, detail: detail).line)
    try? await Task.sleep(for: .milliseconds(200))
    exit(0)
  }
}
