import Glibc
import SystemCalls

/// Writing over the file in place. The old content is held twice meanwhile: in memory, to be put back when the
/// disk is full, and in a synced copy, in case we do not live to do so.
extension SafeReplacement {
  func overwrite(
    _ bytes: [UInt8], over before: stat, in directory: borrowing Descriptor
  ) throws(FileError) -> Outcome {
    let file = try Descriptor(
      opening: target.name, in: directory.number, flags: O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY)
    try check(file, isStill: before)
    let old = try file.readToEnd(expecting: Int(before.st_size), limit: .max)
    let folder = try Descriptor(opening: copies, flags: O_RDONLY | O_DIRECTORY, step: .copy)
    let copy = try copyStep { () throws(FileError) in try NewFile(names, .before, in: folder) }
    let name = copy.name
    do throws(FileError) {
      try copyStep { () throws(FileError) in try keep(old, in: copy.file, folder) }
      try check(file, isStill: before)
      try replaceContent(of: file, old, by: bytes, copy: copies + "/" + name)
    } catch .overwriteFailed(let step, let code, let copy) {
      throw .overwriteFailed(step, code: code, copy: copy)
    } catch {
      _ = unlinkat(folder.number, name.onDisk, 0)
      throw error
    }
    _ = unlinkat(folder.number, name.onDisk, 0)
    // Until here the copy's mark told others that it is no left-over.
    _ = consume copy
    return Outcome(identity: FileIdentity(try file.status()), method: .overwritten)
  }

  private func check(_ file: borrowing Descriptor, isStill before: stat) throws(FileError) {
    let now = FileIdentity(try file.status())
    guard now == FileIdentity(before) else { throw .changedOutside(now) }
  }

  private func keep(
    _ old: [UInt8], in copy: borrowing Descriptor, _ folder: borrowing Descriptor
  ) throws(FileError) {
    try copy.write(old)
    try copy.sync()
    try folder.syncFolder()
  }

  /// Lets whatever fails be the copy's failure: the document has not been touched yet.
  private func copyStep<Result: ~Copyable>(_ body: () throws(FileError) -> Result) throws(FileError) -> Result
  {
    do throws(FileError) {
      return try body()
    } catch {
      guard case .system(_, let code) = error else { throw error }
      throw .system(.copy, code: code)
    }
  }

  private func replaceContent(
    of file: borrowing Descriptor, _ old: [UInt8], by bytes: [UInt8], copy: String
  ) throws(FileError) {
    do throws(FileError) {
      try fill(file, with: bytes)
    } catch {
      guard case .system(let step, let code) = error else { throw error }
      do throws(FileError) {
        try fill(file, with: old)
      } catch {
        throw .overwriteFailed(step, code: code, copy: copy)
      }
      throw error
    }
  }

  /// Writes first and cuts off afterwards, so that the blocks of the old content stay ours until the end.
  private func fill(_ file: borrowing Descriptor, with bytes: [UInt8]) throws(FileError) {
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .system(.write, code: errno) }
    try file.write(bytes)
    guard retrying({ ftruncate(file.number, off_t(bytes.count)) }) == 0 else {
      throw .system(.write, code: errno)
    }
    try file.sync()
  }
}
