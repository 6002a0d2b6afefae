import Glibc
import JourneyEditor

/// The addresses of this computer on which one can listen.
enum RoomAddresses {
  /// All of them: that which only this computer reaches first, then each interface's; short ones before long ones.
  static var all: [HostAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [(address: HostAddress, isLong: Bool)] = []
    var next = first
    while let entry = next?.pointee {
      next = entry.ifa_next
      guard entry.ifa_flags & UInt32(IFF_UP) != 0, let place = entry.ifa_addr,
        let text = text(of: place), !found.contains(where: { $0.address.text == text })
      else { continue }
      let isLoopback = entry.ifa_flags & UInt32(IFF_LOOPBACK) != 0
      let name = String(cString: entry.ifa_name)
      found.append((HostAddress(text, interface: name, isLoopback: isLoopback), text.contains(":")))
    }
    return found.enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(
      \.element.address)
  }

  private static func rank(_ found: (address: HostAddress, isLong: Bool), _ place: Int) -> (Int, Int, Int) {
    (found.address.isLoopback ? 0 : 1, found.isLong ? 1 : 0, place)
  }

  /// An address in numbers; nil for one that is none of the internet, or means nothing without its interface.
  private static func text(of place: UnsafeMutablePointer<sockaddr>) -> String? {
    let family = Int32(place.pointee.sa_family)
    guard family == AF_INET || family == AF_INET6 else { return nil }
    let length = family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(place, socklen_t(length), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("%") ? nil : text
  }
}
