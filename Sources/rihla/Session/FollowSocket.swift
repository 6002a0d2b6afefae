import Glibc
import JourneyFile
import SystemCalls

/// Where an editor that has a map and one that follows it meet: a socket that has a name of the process and the map and no
/// file, so that nothing of it is left whatever ends; the system tells each who is at the other end.
enum FollowSocket {
  /// Listens for those who want to follow this process on a map; nil where the name is taken.
  static func listen(for document: RealPath) -> Int32? {
    guard let socket = make() else { return nil }
    let isBound = withAddress(of: getpid(), document) { Glibc.bind(socket, $0, $1) == 0 }
    guard isBound, Glibc.listen(socket, 8) == 0 else {
      close(socket)
      return nil
    }
    return socket
  }

  /// The end of one who has come, if it is a program of one's own, with its process; nil where nobody has come.
  static func accept(on socket: Int32) -> (end: Int32, process: pid_t)? {
    while true {
      let end = retrying { Glibc.accept(socket, nil, nil) }
      guard end >= 0 else { return nil }
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      if let process = process(at: end) { return (end, process) }
      close(end)
    }
  }

  /// Goes to a process that shows a map; nil where it does not show it, or is not one's own.
  static func connect(to process: pid_t, for document: RealPath) -> Int32? {
    guard let socket = make() else { return nil }
    let isThere = withAddress(of: process, document) { address, length in
      retrying { Glibc.connect(socket, address, length) } == 0
    }
    guard isThere, self.process(at: socket) == process else {
      close(socket)
      return nil
    }
    return socket
  }

  /// Whether a process shows a map, as far as the system tells: nobody is disturbed.
  static func isThere(_ process: pid_t, showing document: RealPath) -> Bool {
    let file = open("/proc/net/unix", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 4 << 20 {
      let count = retrying { read(file, &buffer, buffer.count) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes.firstRange(of: Array("@\(name(of: process, document))\n".utf8)) != nil
  }

  private static func make() -> Int32? {
    let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    let socket = Glibc.socket(AF_UNIX, Int32(kind), 0)
    return socket < 0 ? nil : socket
  }

  /// Which process is at the other end; nil for one of somebody else.
  private static func process(at end: Int32) -> pid_t? {
    // Its process, its user and its group.
    var credentials: [UInt32] = [0, 0, 0]
    var length = socklen_t(MemoryLayout<UInt32>.size * credentials.count)
    guard getsockopt(end, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0, credentials[1] == geteuid()
    else { return nil }
    return pid_t(credentials[0])
  }

  private static func name(of process: pid_t, _ document: RealPath) -> String {
    "rihla-follow-\(process)-\(ContentDigest(of: Array(document.text.utf8)).hex.prefix(32))"
  }

  private static func withAddress<Result>(
    of process: pid_t, _ document: RealPath, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    // A zero in front: the name is in no folder.
    let name = [0] + Array(name(of: process, document).utf8)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }
}
