import EventLogFiles
import Glibc
import JourneyExchange
import JourneyFile
import JourneyPaths
import Phrases
import SystemCalls

/// An event log that a command read, with what is told of it.
struct LogSource {
  /// The events.
  let log: EventLog
  /// How many rows were passed over.
  let skipped: Int
  /// The log's name, and the first digits of its digest where that was asked for.
  let source: String

  /// Reads a log; what was passed over is told on standard error.
  ///
  /// - Parameters:
  ///   - column: The column by whose values cases are told apart.
  ///   - digests: Whether the digest of the file is reckoned.
  /// - Throws: `Failure` with one line that says what is wrong.
  static func read(_ path: String, _ choice: LogOptions, by column: String?, digests: Bool) throws
    -> LogSource
  {
    var options = choice.options
    if let column { options.columns[.segment] = column }
    let progress = LogProgressLine()
    let digest = RunningDigest()
    do throws(EventLogError) {
      let loaded = try EventLogFile.read(
        path, options,
        layout: { (beginning) throws(EventLogError) in
          try EventLogHeadings.layout(of: beginning, options)
        },
        tap: digests ? { digest.hash.update($0) } : nil, progress: { progress.show($0) })
      progress.clear()
      tellSkipped(loaded, of: path)
      let name = name(of: path)
      return LogSource(
        log: loaded.log, skipped: loaded.skipped,
        source: digests ? "\(name) \(digest.hash.finish().hex.prefix(8))" : name)
    } catch {
      progress.clear()
      throw Failure(path, error.phrase)
    }
  }

  /// The name of a log for people: that of its file.
  static func name(of path: String) -> String {
    path == "-" ? "stdin" : (path.split(separator: "/").last.map(String.init) ?? path).pathAsText
  }

  private static func tellSkipped(_ loaded: LoadedLog, of path: String) {
    if loaded.skipped > 0 {
      tell(.failure(path, .logRowsSkipped(Double(loaded.skipped))), to: STDERR_FILENO)
      for bad in loaded.firstBad { tell(.failure(path, bad.phrase), to: STDERR_FILENO) }
    }
    if loaded.leftOutUnfinished { tell(.failure(path, .logUnfinishedLeftOut), to: STDERR_FILENO) }
  }
}

/// The digest of a file that is read once.
final class RunningDigest {
  var hash = SHA256()
}

/// A line on a terminal that says how far reading has come; nothing where nobody looks, or where it is quick.
private final class LogProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let begin = ContinuousClock.now
  private var last = ContinuousClock.now
  private var width = 0

  func show(_ progress: LogProgress) {
    let now = ContinuousClock.now
    guard isShown, now - begin > .milliseconds(500), now - last > .milliseconds(200) else { return }
    last = now
    let line = wording(progress.phrase(after: now - begin))
    let text = ReportSurface.stream(STDERR_FILENO).told(line)
    write(
      Array(("\r" + text + String(repeating: " ", count: max(0, width - text.count))).utf8), to: STDERR_FILENO
    )
    width = text.count
  }

  func clear() {
    guard width > 0 else { return }
    write(Array(("\r" + String(repeating: " ", count: width) + "\r").utf8), to: STDERR_FILENO)
    width = 0
  }
}
