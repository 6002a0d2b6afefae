public import JourneyModel

/// How a room is opened.
public struct RoomOpening: Hashable, Sendable {
  /// The version that the editor speaks.
  public var version = RoomTalk.version
  /// The language of whom nobody asked for another: `en` or `ar`.
  public var language: String
  /// The address to listen on, IPv4 or IPv6.
  public var address: String
  /// The port; 0: any that is free.
  public var port: Int
  /// What stands in the path: 128 random bits as 32 hexadecimal digits.
  public var token: String
  /// What the identities of devices are signed with: 256 random bits as 64 hexadecimal digits. A room that is opened again
  /// with the same key knows the devices that it knew.
  public var key: String
  /// The certificate's and the private key's file, both PEM, for those who have them.
  public var tls: RoomCertificate?
  /// What is shared.
  public var share: RoomShare

  /// An opening.
  public init(
    language: String, address: String, port: Int, token: String, key: String, tls: RoomCertificate? = nil,
    share: RoomShare = RoomShare()
  ) {
    (self.language, self.address, self.port) = (language, address, port)
    (self.token, self.key, self.tls, self.share) = (token, key, tls, share)
  }
}

/// Where a certificate and its key lie.
public struct RoomCertificate: Hashable, Sendable {
  /// The file of the certificate, with those that vouch for it.
  public var certificate: String
  /// The file of its private key.
  public var key: String

  /// Two files.
  public init(certificate: String, key: String) { (self.certificate, self.key) = (certificate, key) }
}

/// What the room is given.
public struct RoomShare: Hashable, Sendable {
  /// What is not shown.
  public var hidden: Set<PrivatePart>
  /// Whether thoughts can be sent.
  public var takesThoughts: Bool

  /// By default nothing private is shown, and thoughts can be sent.
  public init(hidden: Set<PrivatePart> = Set(PrivatePart.allCases), takesThoughts: Bool = true) {
    (self.hidden, self.takesThoughts) = (hidden, takesThoughts)
  }
}

extension RoomLineWriter {
  mutating func put(_ opening: RoomOpening) {
    put("version", opening.version)
    put("language", opening.language)
    put("address", opening.address)
    put("port", opening.port)
    put("token", opening.token)
    put("key", opening.key)
    put("certificate", opening.tls?.certificate)
    put("certificateKey", opening.tls?.key)
    put(opening.share)
  }

  mutating func put(_ share: RoomShare) {
    put("hidden", share.hidden.map(\.rawValue).sorted())
    put("thoughts", share.takesThoughts)
  }
}

extension RoomLineReader {
  var opening: RoomOpening? {
    guard let language = text("language"), let address = text("address"), let port = number("port"),
      let token = text("token"), let key = text("key"), let share
    else { return nil }
    var opening = RoomOpening(
      language: language, address: address, port: port, token: token, key: key, share: share)
    opening.version = number("version") ?? 0
    if let certificate = text("certificate"), let key = text("certificateKey") {
      opening.tls = RoomCertificate(certificate: certificate, key: key)
    }
    return opening
  }

  /// What is shared. A line that does not say what is hidden says nothing: what is private must never be shown because a
  /// word was missing; neither because there is a word that is not known.
  var share: RoomShare? {
    guard let names = texts("hidden"), let thoughts = flag("thoughts") else { return nil }
    let hidden = names.compactMap(PrivatePart.init(rawValue:))
    guard hidden.count == names.count else { return RoomShare(takesThoughts: thoughts) }
    return RoomShare(hidden: Set(hidden), takesThoughts: thoughts)
  }
}
