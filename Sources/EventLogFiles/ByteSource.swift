import CZlib
import Glibc
import SystemCalls

/// The bytes of a log, piece by piece: a file or standard input, unpacked where gzip packed it.
final class ByteSource {
  /// How many bytes of the file were read, and how many it has; 0 where nobody knows.
  private(set) var bytesRead = 0
  let size: Int
  private let descriptor: CInt
  private let owns: Bool
  private let tap: ((UnsafeRawBufferPointer) -> Void)?
  private let isWanted: (() -> Bool)?
  /// What was read and not handed on yet.
  private var raw = [UInt8](repeating: 0, count: ByteSource.piece)
  private var (start, end) = (0, 0)
  private var stream = z_stream()
  private var isPacked = false
  /// Whether a packed part has begun and not ended.
  private var isInside = false
  private var isAtEnd = false

  private static let piece = 1 << 18

  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - tap: Takes the bytes of the file as they lie there.
  ///   - isWanted: Whether anybody still waits for the next piece.
  init(
    _ path: String, tap: ((UnsafeRawBufferPointer) -> Void)?, isWanted: (() -> Bool)? = nil
  ) throws(EventLogError) {
    owns = path != "-"
    let opened =
      path == "-" ? STDIN_FILENO : retrying { open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard opened >= 0 else { throw .system(errno) }
    var status = stat()
    fstat(opened, &status)
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      if path != "-" { close(opened) }
      throw .notAFile
    }
    size = kind == S_IFREG ? Int(status.st_size) : 0
    descriptor = opened
    (self.tap, self.isWanted) = (tap, isWanted)
    try fill()
    isPacked = end >= 2 && raw[0] == 0x1F && raw[1] == 0x8B
  }

  deinit {
    if isInside { inflateEnd(&stream) }
    if owns { close(descriptor) }
  }

  /// Puts the next bytes into a buffer.
  ///
  /// - Returns: How many; 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(EventLogError) -> Int {
    if isPacked { return try unpack(into: buffer) }
    if start == end { try fill() }
    let count = min(end - start, buffer.count)
    raw.withUnsafeBufferPointer { raw in
      guard count > 0, let from = raw.baseAddress, let to = buffer.baseAddress else { return }
      to.update(from: from + start, count: count)
    }
    start += count
    return count
  }

  private func fill() throws(EventLogError) {
    guard !isAtEnd else { return }
    if isWanted?() == false { throw .system(ECANCELED) }
    start = 0
    end = 0
    // So much that what a file is can be seen from its beginning, even where a pipe gives it in small pieces.
    while end < 2 {
      let count = raw.withUnsafeMutableBytes { raw in
        retrying { Glibc.read(descriptor, raw.baseAddress?.advanced(by: end), raw.count - end) }
      }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 {
        isAtEnd = true
        break
      }
      end += count
    }
    bytesRead += end
    if let tap { raw.withUnsafeBytes { tap(UnsafeRawBufferPointer(rebasing: $0[..<end])) } }
  }

  private func unpack(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(EventLogError) -> Int {
    var written = 0
    while written == 0 {
      if start == end { try fill() }
      if start == end {
        if isInside { throw .gzipCut(bytes: bytesRead) }
        return 0
      }
      if !isInside {
        stream = z_stream()
        guard rihla_inflate_begin(&stream) == Z_OK else { throw .system(ENOMEM) }
        isInside = true
      }
      let outcome = inflate(into: buffer, &written)
      if outcome == Z_STREAM_END {
        inflateEnd(&stream)
        isInside = false
      } else if outcome != Z_OK, outcome != Z_BUF_ERROR {
        throw .gzipDamaged(bytes: bytesRead - (end - start))
      }
    }
    return written
  }

  private func inflate(into buffer: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int) -> CInt {
    raw.withUnsafeMutableBufferPointer { raw in
      stream.next_in = raw.baseAddress?.advanced(by: start)
      stream.avail_in = UInt32(end - start)
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(truncatingIfNeeded: min(buffer.count, 1 << 30))
      let room = stream.avail_out
      let outcome = CZlib.inflate(&stream, Z_NO_FLUSH)
      start = end - Int(stream.avail_in)
      written = Int(room - stream.avail_out)
      return outcome
    }
  }
}
