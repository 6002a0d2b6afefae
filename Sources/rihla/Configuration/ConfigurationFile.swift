import ArgumentParser
import Glibc
import JourneyFile
import Phrases
import SystemCalls

/// The configuration: where it is, and what it says. A value that is loaded when the program begins and handed down;
/// what a session sets holds for the sessions that follow in the same run.
struct ConfigurationFile {
  /// The file: as asked, else in the configuration folder; nil where there is none to read.
  let path: String?
  /// The settings in force.
  private(set) var settings = Configuration()

  /// The configuration that was chosen; a file that cannot be read sets nothing.
  init(_ choice: ConfigurationChoice.Made) {
    path =
      switch choice {
      case .none: nil
      case .file(let path): path
      case .usual: ConfigurationFolder.path.map { $0 + "/config.json" }
      }
    // What cannot be read is told by `rihla config`, which reads it again.
    if let bytes = try? read() { settings = Configuration(bytes) }
  }

  /// The file's bytes; nil where there is no file.
  ///
  /// - Throws: `FileError` for a file that is there and cannot be read.
  func read() throws(FileError) -> [UInt8]? {
    // Looking first costs one call where there is nothing, which is usual.
    guard let path, access(path.onDisk, F_OK) == 0 else { return nil }
    return try LoadedFile.read(path, limit: Configuration.limits.bytes).bytes
  }

  /// What in the file does not count, in one line; nil where all does.
  var firstProblem: Phrase? {
    let problems = settings.problems
    guard let first = problems.first, let path else { return nil }
    let phrase = first.described(in: path)
    return problems.count == 1 ? phrase : .andMore(phrase, count: problems.count - 1)
  }

  /// Sets a value, for this run in any case, and in the file, which is made if it is not there; what else it holds stays.
  ///
  /// - Throws: `Failure` that says why it is not in the file.
  mutating func set(_ setting: Setting, to value: SettingValue) throws {
    settings.set(setting, to: value)
    guard let path else { throw Failure(.configNoFile) }
    do throws(FileError) {
      let text = ConfigurationEdit.set(setting.rawValue, to: value.json, in: try read() ?? [])
      if let text {
        if access(path.onDisk, F_OK) != 0 { Self.makeFolder(of: path) }
        _ = try SafeReplacement(of: path).write(text, expecting: .anything)
        return
      }
    } catch {
      throw Failure(path, error.phrase)
    }
    throw Failure(path, .configNotMendable)
  }

  /// Makes the folder that the file is to be in; what goes wrong shows when the file is written.
  private static func makeFolder(of path: String) {
    guard let folder = ConfigurationFolder.path, path.hasPrefix(folder + "/") else { return }
    var part = ""
    for name in folder.split(separator: "/") {
      part += "/" + name
      mkdir(part.onDisk, 0o700)
    }
  }
}

/// The options that choose the configuration. It is needed before the arguments are parsed, for the language of messages,
/// so they are looked for first (`made`).
struct ConfigurationChoice: ParsableArguments {
  @Option(help: ArgumentHelp(.cliConfigFile))
  var config: String?
  @Flag(help: ArgumentHelp(.cliNoConfig))
  var noConfig = false

  enum Made: Equatable { case usual, none, file(String) }

  static var made: Made { made(by: Rihla.arguments.dropFirst()) }

  static func made(by arguments: some Sequence<String>) -> Made {
    var made = Made.usual
    var isNext = false
    for argument in arguments {
      if argument == "--" { break }
      if isNext {
        made = .file(argument)
      } else if argument == "--no-config" {
        return .none
      } else if argument.hasPrefix("--config=") {
        made = .file(String(argument.dropFirst("--config=".count)))
      }
      isNext = !isNext && argument == "--config"
    }
    return made
  }
}

extension Configuration.Problem {
  /// The problem with its place.
  func described(in path: String) -> Phrase {
    .failureAbout(path, .errorAt(position.line, position.column, phrase))
  }
}
