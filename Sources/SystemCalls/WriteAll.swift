import Glibc

/// Writes bytes to a descriptor, however many calls that takes and however often signals interrupt them.
///
/// - Returns: 0, or the error number that says why not all of them could be written; `ENOSPC` where the system took
///   nothing and gave no reason.
@discardableResult
public func writeAll(_ bytes: some Collection<UInt8>, to descriptor: CInt) -> CInt {
  let written: CInt? = bytes.withContiguousStorageIfAvailable {
    writeAll(UnsafeRawBufferPointer($0), to: descriptor)
  }
  return written ?? Array(bytes).withUnsafeBytes { writeAll($0, to: descriptor) }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt {
  var done = 0
  while done < bytes.count {
    let count = retrying {
      Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
    }
    guard count > 0 else { return count == 0 ? ENOSPC : errno }
    done += count
  }
  return 0
}

/// Repeats a system call for as long as signals interrupt it.
public func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
