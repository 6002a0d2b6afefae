import Glibc
import JourneyFile
import SystemCalls

/// The files that may be read: those that were named, and those in folders that were.
struct MapLibrary {
  private let places: [String]

  /// So many maps are listed, and folders are gone through so deep.
  private static let (most, deepest) = (1000, 8)

  init(_ places: [String]) { self.places = places }

  /// The maps, by their paths, in order.
  func maps() -> [String] {
    var found: [String] = []
    for place in places {
      if Self.isFolder(place) { Self.collect(place, 0, &found) } else { found.append(place) }
    }
    return Array(found.sorted().prefix(Self.most))
  }

  /// The path of a file that may be read, by what it is called: as the list of maps has it, or from one of the places
  /// on. Nil for one that lies elsewhere, wherever links lead.
  func path(of name: String) -> String? {
    let candidates = [name] + places.filter(Self.isFolder).map { $0 + "/" + name }
    return candidates.first { path in
      access(path.onDisk, R_OK) == 0 && !Self.isFolder(path)
        && (try? RealPath(of: path)).map(isInside) == true
    }
  }

  private func isInside(_ file: RealPath) -> Bool {
    places.contains { place in
      guard Self.isFolder(place) else { return (try? RealPath(of: place)) == file }
      guard let folder = Self.resolved(place) else { return false }
      return folder == "/" || file.directory == folder || file.directory.hasPrefix(folder + "/")
    }
  }

  private static func resolved(_ folder: String) -> String? {
    guard let path = realpath(folder.onDisk, nil) else { return nil }
    defer { free(path) }
    return String(path: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func collect(_ folder: String, _ depth: Int, _ found: inout [String]) {
    guard depth <= deepest, found.count < most else { return }
    for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder + "/" + name
      if name.hasSuffix(".journey.json") {
        found.append(path)
      } else if isFolder(path), !isLink(path) {
        collect(path, depth + 1, &found)
      }
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
