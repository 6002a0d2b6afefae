import Glibc
import SystemCalls

/// The folder where the program keeps what is not the user's document, for the user's eyes only.
///
///     maps/<digest of the real path>/   what belongs to one document
///     unnamed/                          what belongs to maps that were never saved
public struct StateRoot: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// Takes a folder, which need not exist.
  public init(base path: String) { self.path = path }

  /// The folder that the environment asks for: `$XDG_STATE_HOME/rihla`, or else `$HOME/.local/state/rihla`.
  ///
  /// Root keeps nothing in the home of somebody else, which `sudo` may leave in the environment: it would be root's there.
  ///
  /// - Parameters:
  ///   - value: gives a variable's value; nil or an empty one if it is not set.
  ///   - isForeign: whether we are root and a folder is somebody else's.
  /// - Returns: nil if neither variable holds an absolute path.
  public init?(
    environment value: (String) -> String? = StateRoot.variable,
    isForeign: (String) -> Bool = StateRoot.isForeignToRoot
  ) {
    let own = value("HOME").flatMap { $0.hasPrefix("/") ? isForeign($0) ? "/root" : $0 : nil }
    if let home = value("XDG_STATE_HOME"), home.hasPrefix("/"), !isForeign(home) {
      path = home + "/rihla"
    } else if let own {
      path = own + "/.local/state/rihla"
    } else {
      return nil
    }
  }

  /// Whether we are root and a folder, or what is there of its path, belongs to somebody else.
  public static func isForeignToRoot(_ folder: String) -> Bool {
    guard geteuid() == 0 else { return false }
    var path = folder[...]
    var status = stat()
    while stat(path.isEmpty ? "/".onDisk : path.onDisk, &status) != 0, let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
    }
    return status.st_uid != 0
  }

  /// The value of a variable of this process's environment.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(path: $0) } }

  /// The folder of a document, made if it is missing.
  ///
  /// - Throws: `FileError` if it cannot be made or is not ours alone.
  public func folder(of document: RealPath) throws(FileError) -> DocumentFolder {
    let folder = try PrivateFolder.open(path)
    let maps = try PrivateFolder.open(Self.maps, in: folder)
    _ = try PrivateFolder.open(Self.name(for: document), in: maps)
    return existingFolder(of: document)
  }

  /// The folder for maps without a name, made if it is missing.
  ///
  /// - Throws: `FileError` if it cannot be made or is not ours alone.
  public func unnamedFolder() throws(FileError) -> DocumentFolder {
    let folder = try PrivateFolder.open(path)
    _ = try PrivateFolder.open(Self.unnamed, in: folder)
    return DocumentFolder(path: path + "/" + Self.unnamed)
  }

  /// The folders of all documents of which anything is kept, in no meaningful order.
  public func documentFolders() -> [DocumentFolder] {
    let maps = path + "/" + Self.maps
    do throws(FileError) {
      guard let folder = try PrivateFolder.existing(at: maps) else { return [] }
      return try folder.names().filter { name in
        guard name.utf8.count == 32, name.utf8.allSatisfy(\.isHexadecimalDigit) else { return false }
        return ((try? PrivateFolder.existing(name, in: folder)) ?? nil) != nil
      }.map { DocumentFolder(path: maps + "/" + $0) }
    } catch {
      return []
    }
  }

  /// Where the folder of a document is, whether it is there or not.
  public func existingFolder(of document: RealPath) -> DocumentFolder {
    DocumentFolder(path: path + "/" + Self.maps + "/" + Self.name(for: document))
  }

  static let maps = "maps"
  static let unnamed = "unnamed"

  private static func name(for document: RealPath) -> String {
    String(ContentDigest(of: Array(document.text.utf8)).hex.prefix(32))
  }
}
