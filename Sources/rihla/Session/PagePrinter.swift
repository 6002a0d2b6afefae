import Glibc
import JourneyEditor
import JourneyFile
import Phrases
import SystemCalls

/// An installed browser that prints a page into a file while keys work on.
///
/// No shell is run, and nothing of the map becomes part of the command. The page lies in a private folder, as do the
/// profile of the browser and what it prints; the folder goes with the value, and a browser that still runs is ended.
struct PagePrinter: ~Copyable {
  let share: Handout
  /// Where what it prints is to go.
  let target: String
  private let folder: PrivateTextFile
  private let pid: pid_t
  private let start = ContinuousClock.now
  private var hasEnded = false

  /// What such browsers are called, those first that are most likely there.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "brave-browser",
  ]
  /// After how long nobody waits any more.
  private static let patience = Duration.seconds(90)

  private init(of share: Handout, to target: String, in folder: consuming PrivateTextFile, _ pid: pid_t) {
    self.share = share
    self.target = target
    self.folder = folder
    self.pid = pid
  }

  /// Starts to print a page.
  ///
  /// - Throws: `ShareRefusal` where no browser is there, or it cannot be started.
  static func printing(_ page: [UInt8], of share: Handout, to target: String) throws -> PagePrinter {
    guard let browser else { throw ShareRefusal(.exportNoBrowser) }
    let folder = try folder(holding: page)
    var pid: pid_t = 0
    guard spawn(browser, in: folder.folder, &pid) == 0 else { throw ShareRefusal(.exportBrowserFailed) }
    return PagePrinter(of: share, to: target, in: folder, pid)
  }

  private static func folder(holding page: [UInt8]) throws -> PrivateTextFile {
    do throws(ExternalEditorError) {
      let folder = try PrivateTextFile.holding("")
      try folder.add(page, named: "page.html")
      return folder
    } catch {
      throw ShareRefusal(error.phrase)
    }
  }

  deinit {
    if !hasEnded {
      kill(-pid, SIGKILL)
      var status: CInt = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// Whether it has printed the page, or failed; nil as long as it is at it.
  mutating func outcome(at now: ContinuousClock.Instant) -> Bool? {
    var status: CInt = 0
    let ended = waitpid(pid, &status, WNOHANG)
    if ended == 0 { return now - start > Self.patience ? false : nil }
    hasEnded = true
    return ended == pid && status == 0
  }

  /// What was printed.
  func document() throws(FileError) -> [UInt8] { try LoadedFile.read(folder.folder + "/page.pdf").bytes }

  private static var browser: String? {
    let folders = (Environment.value(of: "PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }.first {
      access($0.onDisk, X_OK) == 0
    }
  }

  private static func spawn(_ browser: String, in folder: String, _ pid: inout pid_t) -> CInt {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: keys of the terminal do not reach it, and it ends with all that it started. Signals do there what
    // they usually do, and none is held back.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    // As root browsers start only so.
    let own = geteuid() == 0 ? ["--no-sandbox"] : []
    let words =
      [
        browser, "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run",
        "--no-default-browser-check", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile",
        "--print-to-pdf=\(folder)/page.pdf",
      ] + own + ["file://\(folder)/page.html"]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    return posix_spawn(&pid, browser.onDisk, &actions, &attributes, arguments, environ)
  }
}
