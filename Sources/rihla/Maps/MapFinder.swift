import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

/// Finds the maps that files and folders name: a folder stands for all maps in it and in the folders below.
///
/// Hidden files and folders are passed over, and what `.gitignore` leaves out. A map is a file that is called
/// `….journey.json`, or one that is called `….json` and begins as a map; with diagrams each journey in a text file is one,
/// too. Each folder is looked at once, however many links lead there, and a map that is named twice is one map.
struct MapFinder {
  /// Whether journeys in text files are maps.
  let findsDiagrams: Bool
  /// The maps, as they are named, in the order of the arguments and then of the paths.
  private(set) var maps: [String] = []
  /// What could not be looked at.
  private(set) var failures: [Failure] = []
  private var above = Above("")
  private var seen: Set<FolderIdentity> = []
  private var known: Set<String> = []
  /// How many times a map was found, those included that were known.
  private var sights = 0

  private struct FolderIdentity: Hashable {
    let device: UInt
    let number: UInt
  }

  init(findsDiagrams: Bool) { self.findsDiagrams = findsDiagrams }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Looks for the maps of an argument; a folder without any is told.
  mutating func find(_ path: String) {
    guard Self.isFolder(path) else { return add(path) }
    let folder = path == "." || path == "./" ? "" : path.hasSuffix("/") ? path : path + "/"
    let (found, failed) = (sights, failures.count)
    if let identity = Self.identity(of: folder), seen.contains(identity) { return }
    above = Above(folder)
    visit(folder, [])
    if sights == found, failures.count == failed { failures.append(Failure(path, .noMapsInFolder)) }
  }

  private mutating func add(_ path: String) {
    sights += 1
    if path == "-" || known.insert(MapLink.tidied(path)).inserted { maps.append(path) }
  }

  /// What the folders above one leave out, up to that of the repository; they know it by its real path.
  private struct Above {
    var rules: [IgnoreRules] = []
    /// The folder as it is named, and as it is really called.
    let named: String
    var real = ""

    init(_ folder: String) {
      named = folder
      guard let path = realpath((folder.isEmpty ? "." : folder).onDisk, nil) else { return }
      defer { free(path) }
      var place = String(path: path)
      real = place == "/" ? place : place + "/"
      var found: [IgnoreRules] = []
      while !MapFinder.exists(place + "/.git") {
        guard let slash = place.lastIndex(of: "/"), place != "/" else { return }
        place = String(place[..<slash])
        if let own = IgnoreRules(of: place + "/") { found.insert(own, at: 0) }
      }
      rules = found
    }

    func leavesOut(_ path: String, isFolder: Bool) -> Bool {
      let path = real + path.dropFirst(named.count)
      return rules.reversed().lazy.compactMap { $0.leavesOut(path, isFolder: isFolder) }.first ?? false
    }
  }

  fileprivate static func exists(_ path: String) -> Bool { access(path.onDisk, F_OK) == 0 }

  private mutating func visit(_ folder: String, _ outer: [IgnoreRules]) {
    guard isNew(folder) else { return }
    guard let names = names(in: folder) else { return }
    let rules = outer + (IgnoreRules(of: folder).map { [$0] } ?? [])
    for (name, kind) in names where !name.hasPrefix(".") {
      let path = folder + name
      var code: CInt = 0
      let kind = kind == DT_LNK || kind == DT_UNKNOWN ? Self.kind(of: path, &code) : kind
      // A link that leads nowhere, or in a circle.
      if code != 0, path.hasSuffix(Self.ending), !leavesOut(path, isFolder: false, rules) {
        failures.append(Failure(path, FileError.system(.open, code: code).phrase))
      }
      guard kind == DT_DIR || kind == DT_REG, !leavesOut(path, isFolder: kind == DT_DIR, rules) else {
        continue
      }
      if kind == DT_DIR { visit(path + "/", rules) } else { take(path) }
    }
  }

  /// The last rule that says anything decides, that of the innermost folder first.
  private func leavesOut(_ path: String, isFolder: Bool, _ rules: [IgnoreRules]) -> Bool {
    for rule in rules.reversed() {
      if let answer = rule.leavesOut(path, isFolder: isFolder) { return answer }
    }
    return above.leavesOut(path, isFolder: isFolder)
  }

  private mutating func isNew(_ folder: String) -> Bool {
    Self.identity(of: folder).map { seen.insert($0).inserted } ?? true
  }

  private static func identity(of folder: String) -> FolderIdentity? {
    var status = stat()
    guard stat((folder.isEmpty ? "." : folder).onDisk, &status) == 0 else { return nil }
    return FolderIdentity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }

  /// What is in a folder, by name; nil, and told, where it cannot be read.
  private mutating func names(in folder: String) -> [(name: String, kind: Int)]? {
    guard let stream = opendir((folder.isEmpty ? "." : folder).onDisk) else {
      failures.append(Failure(folder, FileError.system(.open, code: errno).phrase))
      return nil
    }
    defer { closedir(stream) }
    var names: [(name: String, kind: Int)] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        let name = String(path: UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self))
        names.append((name, Int(entry.pointee.d_type)))
      }
    }
    return names.sorted { $0.name < $1.name }
  }

  /// What a link leads to; nothing, and why, where that is not there.
  private static func kind(of path: String, _ code: inout CInt) -> Int {
    var status = stat()
    guard stat(path.onDisk, &status) == 0 else {
      code = errno
      return DT_UNKNOWN
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return DT_DIR
    case S_IFREG: return DT_REG
    default: return DT_UNKNOWN
    }
  }

  private mutating func take(_ path: String) {
    if path.hasSuffix(Self.ending)
      || path.hasSuffix(".json") && !Self.isShared(path) && Self.beginsAsMap(path)
    {
      return add(path)
    }
    guard findsDiagrams, case .diagram(let kind, _) = DocumentPlace(path).form,
      let file = try? LoadedFile.read(path)
    else { return }
    let count = MarkdownBlocks.find(in: file.bytes, kind: kind).count
    if count == 1 { add(path) }
    if count > 1 { for number in 1...count { add("\(path)#\(number)") } }
  }

  private static let ending = ".journey.json"

  private static func isShared(_ path: String) -> Bool {
    path == SharedFile.name || path.hasSuffix("/" + SharedFile.name)
  }

  /// Whether a file of JSON says in its first lines that it is a map.
  private static func beginsAsMap(_ path: String) -> Bool {
    let file = open(path.onDisk, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = retrying { read(file, &bytes, bytes.count) }
    return count > 0 && bytes[..<count].firstRange(of: Array("\"rihla/".utf8)) != nil
  }
}
