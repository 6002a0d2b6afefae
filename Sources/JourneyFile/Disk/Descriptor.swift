import Glibc
import SystemCalls

/// An open file that closes itself. Interrupted calls are repeated and short ones continued.
struct Descriptor: ~Copyable {
  let number: CInt

  /// Takes charge of an open descriptor.
  init(owning number: CInt) { self.number = number }

  /// Opens a path, relative to a directory or to the current one.
  init(
    opening path: String, in directory: CInt = AT_FDCWD, flags: CInt, mode: mode_t = 0, step: FileStep = .open
  ) throws(FileError) {
    let number = retrying { openat(directory, path.onDisk, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw .system(step, code: errno) }
    self.init(owning: number)
  }

  deinit { _ = Glibc.close(number) }

  /// Closes the file and tells what closing revealed; some file systems report failed writes only here.
  consuming func close() throws(FileError) {
    let number = self.number
    discard self
    // After EINTR the descriptor is gone on Linux; closing again could hit somebody else's.
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .system(.close, code: errno) }
  }

  /// The file's state.
  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(.inspect, code: errno) }
    return status
  }

  /// Writes everything at the current place.
  func write(_ bytes: [UInt8]) throws(FileError) {
    let code = writeAll(bytes, to: number)
    guard code == 0 else { throw .system(.write, code: code) }
  }

  /// Reads from the current place to the end.
  ///
  /// - Throws: `FileError.tooLarge` as soon as more than `limit` bytes have come.
  func readToEnd(expecting size: Int, limit: Int) throws(FileError) -> [UInt8] {
    // One byte more than expected, so that an ordinary file ends inside the first buffer.
    var bytes = try readChunk(max(size + 1, 65_536))
    var isAtEnd = bytes.isEmpty
    while !isAtEnd {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      let chunk = try readChunk(65_536)
      isAtEnd = chunk.isEmpty
      if !isAtEnd { bytes += chunk }
    }
    return bytes
  }

  /// The next bytes, at most `size` of them; none at the end.
  func readChunk(_ size: Int) throws(FileError) -> [UInt8] {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      count = retrying { Glibc.read(number, buffer.baseAddress, size) }
      filled = max(0, count)
    }
    guard count >= 0 else { throw .system(.read, code: errno) }
    return chunk
  }

  /// The digest of all that is still to be read, and how many bytes that is; each piece is handed on.
  func digest(
    passing pass: ([UInt8]) throws(FileError) -> Void = { _ in }
  ) throws(FileError) -> (ContentDigest, Int64) {
    var (hash, size) = (SHA256(), Int64(0))
    while true {
      let chunk = try readChunk(1 << 18)
      if chunk.isEmpty { return (hash.finish(), size) }
      chunk.withUnsafeBytes { hash.update($0) }
      size += Int64(chunk.count)
      try pass(chunk)
    }
  }

  /// Makes the content durable. A failure is final: the system may drop what it could not write.
  func sync() throws(FileError) {
    guard retrying({ fsync(number) }) == 0 else { throw .system(.sync, code: errno) }
  }
}
