import Hummingbird
import NIOCore

/// What is known of a request besides what it says.
struct RoomContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The connection.
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// Who asks.
  var address: String { channel.remoteAddress?.ipAddress ?? "" }
}
