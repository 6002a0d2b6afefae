import Glibc
import SystemCalls

/// The last resort for content that could be kept nowhere else.
public enum Rescue {
  /// Writes the content, durably and for our eyes only, into the first of some folders that takes it.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - name: the document's name; the file's name begins with it and ends with `.rescue`.
  ///   - folders: where to try, best first.
  /// - Returns: the path of the new file; nil if no folder took it.
  public static func write(_ bytes: [UInt8], name: String, folders: [String]) -> String? {
    let names = SiblingNames(of: name)
    for folder in folders {
      if let path = write(bytes, names.unpredictable(.rescue), in: folder) { return path }
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], _ name: String, in path: String) -> String? {
    do throws(FileError) {
      let folder = try Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY, step: .directory)
      let file = try Descriptor(
        opening: name, in: folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600,
        step: .create)
      do throws(FileError) {
        try file.write(bytes)
        try file.sync()
        try file.close()
      } catch {
        _ = unlinkat(folder.number, name.onDisk, 0)
        return nil
      }
      // The content is safe; a folder that cannot be synced is no reason to seek a worse one.
      _ = retrying { fsync(folder.number) }
      return path.hasSuffix("/") ? path + name : path + "/" + name
    } catch {
      return nil
    }
  }
}
