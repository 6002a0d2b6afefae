import Glibc
import SystemCalls

/// Who may read and write a file that is made anew, as far as the user's mask allows.
public struct FileRights: Hashable, Sendable {
  let mode: mode_t

  /// Everybody whom the mask lets.
  public static let usual = FileRights(mode: 0o666)
  /// Nobody else.
  public static let own = FileRights(mode: 0o600)

  private init(mode: mode_t) { self.mode = mode }

  /// Those who have a file already from which the content comes: what is private stays so in each copy. Where there is no
  /// such file nobody knows who may read it, so nobody else may.
  public init(ofFileAt path: String) {
    var status = stat()
    mode = stat(path.onDisk, &status) == 0 ? status.st_mode & 0o666 | 0o600 : 0o600
  }
}
