import Glibc
import JourneyFile
import JourneyModel
import Synchronization
import SystemCalls

/// The file that says what the maps of a folder share: the nearest `rihla.json` above a map, not above its repository, nor
/// above the home folder; of a map that is in neither only the one beside it.
struct SharedPlace: Sendable {
  /// The path of the file.
  let path: String

  /// The file for the map of a path; nil where there is none.
  init?(for map: String) {
    let place = DocumentPlace(map).file
    guard place != "-" else { return nil }
    let named = MapLink.folder(of: place)
    guard let real = realpath((named.isEmpty ? "." : named).onDisk, nil) else { return nil }
    defer { free(real) }
    let own = String(path: real)
    let home = Environment.value(of: "HOME") ?? ""
    var folder = own
    var found: String?
    while true {
      let file = (folder == "/" ? "" : folder) + "/" + SharedFile.name
      if found == nil, access(file.onDisk, F_OK) == 0 {
        found = file
        // As people named it, where it lies beside the map.
        if folder == own { path = named + SharedFile.name; return }
      }
      if folder == home || access((folder + "/.git").onDisk, F_OK) == 0 { break }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    guard let found else { return nil }
    path = found
  }

  /// What it says.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  func read() throws(Failure) -> SharedDefaults {
    let file: LoadedFile
    do throws(FileError) {
      file = try LoadedFile.read(path)
    } catch {
      throw Failure(path, error.phrase)
    }
    do throws(MapFileError) {
      return try SharedFile.read(file.bytes)
    } catch {
      throw Failure(path, error.phrase)
    }
  }
}

/// What the maps of one run share: looked for once a folder, however many maps are in it.
final class SharedPlaces: Sendable {
  private let known = Mutex<[String: Result<SharedDefaults?, Failure>]>([:])

  /// What the map of a path shares; nil where no file says anything.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  func defaults(for map: String) throws(Failure) -> SharedDefaults? {
    let file = DocumentPlace(map).file
    guard file != "-" else { return nil }
    let folder = MapLink.folder(of: file)
    if let answer = known.withLock({ $0[folder] }) { return try answer.get() }
    let answer = Result<SharedDefaults?, Failure> { () throws(Failure) in try SharedPlace(for: map)?.read() }
    known.withLock { $0[folder] = answer }
    return try answer.get()
  }
}
