import Glibc
import SystemCalls

/// A text in a file that nobody else may read, in a folder of its own, which others find neither by guessing its name
/// nor by watching for it. File and folder are removed with the value, and whatever else was put beside the file.
struct PrivateTextFile: ~Copyable {
  let folder: String
  /// The folder, open and locked: as long as somebody has it so, it is in use. The program that writes in it inherits it.
  private let lock: CInt

  var path: String { folder + "/text.txt" }

  private init(in folder: String) {
    self.folder = folder
    lock = open(folder.onDisk, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    if lock >= 0 { flock(lock, LOCK_EX | LOCK_NB) }
  }

  /// Makes a file that holds a text.
  ///
  /// - Throws: `ExternalEditorError.noFile`.
  static func holding(_ text: String) throws(ExternalEditorError) -> PrivateTextFile {
    let file = PrivateTextFile(in: try makeFolder())
    try file.fill(file.path, with: Array(text.utf8))
    return file
  }

  /// Puts a file more into the folder.
  func add(_ bytes: [UInt8], named name: String) throws(ExternalEditorError) {
    try fill("\(folder)/\(name)", with: bytes)
  }

  deinit {
    let descriptor = open(folder.onDisk, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { Self.empty(descriptor, depth: 8) }
    rmdir(folder.onDisk)
    if lock >= 0 { close(lock) }
  }

  /// Removes what sessions left behind that were killed while a text was being written outside.
  static func sweep() {
    for place in places {
      guard let stream = opendir(place.onDisk) else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple -> String? in
          // Looked at as bytes first: the folder belongs to everybody, and may hold thousands.
          let bytes = UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
          return strncmp(bytes, "rihla-", 6) == 0 && strlen(bytes) == 12 ? String(path: bytes) : nil
        }
        if let name { removeIfLeft(place + "/" + name) }
      }
    }
  }

  /// Removes a folder that looks like one of these, is ours, and that nobody has had open for a minute.
  private static func removeIfLeft(_ folder: String) {
    let descriptor = open(folder.onDisk, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    var (status, text) = (stat(), stat())
    let isOurs =
      fstat(descriptor, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o777 == 0o700
      && fstatat(descriptor, "text.txt", &text, AT_SYMLINK_NOFOLLOW) == 0
      && max(status.st_mtim.tv_sec, text.st_mtim.tv_sec) < time(nil) - 60
    guard isOurs, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return
    }
    empty(descriptor, depth: 8)
    rmdir(folder.onDisk)
  }

  private func fill(_ path: String, with bytes: [UInt8]) throws(ExternalEditorError) {
    let descriptor = open(path.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noFile(code: errno) }
    defer { close(descriptor) }
    let code = writeAll(bytes, to: descriptor)
    guard code == 0 else { throw .noFile(code: code) }
  }

  /// Makes a folder with a name that cannot be foreseen, for this user only.
  private static func makeFolder() throws(ExternalEditorError) -> String {
    var code: Int32 = 0
    for place in places {
      var template = Array("\(place)/rihla-XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
      code = errno
    }
    throw .noFile(code: code)
  }

  /// Where to make it: in the folder of the user's session, which is in memory, else where temporary files go.
  private static var places: [String] {
    [
      Environment.value(of: "XDG_RUNTIME_DIR").flatMap { isOurs($0) ? $0 : nil },
      Environment.value(of: "TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil }, "/tmp",
    ].compactMap { $0 }
  }

  /// Whether a path leads to a folder of this user's, closed to others.
  private static func isOurs(_ path: String) -> Bool {
    var status = stat()
    guard path.hasPrefix("/"), stat(path.onDisk, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Removes what is in an open folder, which is closed: editors leave copies and folders of their own.
  private static func empty(_ folder: CInt, depth: Int) {
    guard let stream = fdopendir(folder) else {
      close(folder)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        let name = UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
        guard strcmp(name, ".") != 0, strcmp(name, "..") != 0, unlinkat(folder, name, 0) != 0 else { return }
        let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if inner >= 0, depth > 0 { empty(inner, depth: depth - 1) } else if inner >= 0 { close(inner) }
        unlinkat(folder, name, AT_REMOVEDIR)
      }
    }
  }
}
