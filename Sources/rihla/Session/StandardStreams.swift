import Glibc
import JourneyFile
import Phrases

/// What `-` means: standard input where something is read, standard output where something is written.
enum StandardStreams {
  /// Takes the place of streams that are closed, so that no file that is opened later becomes one of them: a report or a
  /// message would be written into it. What is put there can be neither read from nor written to, as before.
  static func occupy() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Makes sure that standard input is asked for at most once, since it can be read only once.
  ///
  /// - Throws: `Failure` with exit code 2.
  static func allowOneDash(_ paths: [String?]) throws {
    if paths.count(where: { $0 == "-" }) > 1 { throw Failure(.dashTwice, exitCode: 2) }
  }

  /// Makes sure that a file is named where what belongs to a file is asked for.
  ///
  /// - Throws: `Failure` with exit code 2.
  static func refuseDash(_ path: String?) throws {
    if path == "-" { throw Failure(.dashIsNoFile, exitCode: 2) }
  }

  /// Whether a last word can be said without waiting for a terminal that does not read.
  static var canSayFarewell: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return true }
    var place = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&place, 1, 300) > 0 && place.revents & Int16(POLLOUT) != 0
  }
}
