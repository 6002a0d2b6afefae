import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import Phrases
import SystemCalls
import TerminalText

/// The command line. Each command is thin: it reads its arguments and hands over to the floors below.
@main
struct Rihla: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rihla", abstract: say(.cliAbstract), version: version,
      subcommands: [
        Open.self, Show.self, Pains.self, Stats.self, Inventory.self, Actions.self, Opportunities.self,
        Check.self, ShowAtlas.self, ShowTrend.self, TakeEvidence.self, CountPaths.self,
        Export.self, Import.self, Diff.self, Merge.self, Recover.self, Versions.self, Forget.self,
        New.self, Templates.self, Config.self, Minutes.self, Room.self,
        Demo.self, Keys.self, Schema.self, TextConversion.self, GitSetup.self, Migrate.self, Manual.self,
        Completions.self, Serve.self,
      ],
      defaultSubcommand: Open.self)
  }

  @OptionGroup var languageChoice: LanguageChoice

  /// Runs the command that the arguments name. Exit codes: 0 fine, 2 wrong usage, 3 failure, 130 stopped by Ctrl-C at a question.
  static func main() {
    StandardStreams.occupy()
    signal(SIGPIPE, SIG_DFL)
    // What would be too large is an error to be told, not the end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let file = fileAlone {
        try Opening.run(path: file, isReadOnly: false, configuration: configurationAtStart, Appearance())
      } else {
        var command = try parseAsRoot(Array(arguments.dropFirst()))
        try command.run()
      }
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.exitCode)
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let isHelp = exitCode(for: error).isSuccess
      // Help is our own text; an error repeats what was typed.
      let message = fullMessage(for: error)
      let words = ParserWords()
      let text = words.said(isHelp ? message : visible(message, keepingLines: true))
      let stream = isHelp ? STDOUT_FILENO : STDERR_FILENO
      // What is for programs, such as a script for a shell, stays as it is.
      if !text.isEmpty { words.isForPeople(message) ? tell(text, to: stream) : write(text, to: stream) }
      Glibc.exit(isHelp ? 0 : 2)
    }
  }
}

extension Rihla {
  /// The words of the command line. One that is no text stands for its bytes, as a path does.
  static let arguments: [String] = (0..<Int(CommandLine.argc)).compactMap { index in
    CommandLine.unsafeArgv[index].map { String(path: $0) }
  }

  /// The file, where the arguments are nothing but one that looks like a path: the usual start, which need not wait
  /// until the parser of all commands and options is set up.
  private static var fileAlone: String? {
    guard arguments.count == 2, let file = arguments.last, !file.hasPrefix("-"),
      file.contains(where: { $0 == "." || $0 == "/" })
    else { return nil }
    return file
  }
}

/// What ends a command: a sentence for a person, and the exit code.
struct Failure: Error {
  let phrase: Phrase
  var exitCode: Int32 = 3
  /// What failed, and why.
  private var matter: (name: String, reason: Phrase)?
  /// The line of the file, from 1, where that is known.
  private(set) var line: Int?

  /// Something failed about a file or another thing with a name.
  init(_ name: String, _ reason: Phrase, line: Int? = nil, exitCode: Int32 = 3) {
    self.line = line
    phrase = .failure(name, reason)
    matter = (name, reason)
    self.exitCode = exitCode
  }

  init(_ reason: Phrase, exitCode: Int32 = 3) {
    phrase = .plainFailure(reason)
    self.exitCode = exitCode
  }

  /// Why, without the name.
  var reason: Phrase { matter?.reason ?? phrase }

  /// The same for a line that may be cut at its end.
  var reasonFirst: Phrase { matter.map { .failureAbout(Paths.short($0.name), $0.reason) } ?? phrase }

  func report() { tell(phrase, to: STDERR_FILENO) }
}

/// The configuration as it was when the program began: what the command line speaks by, and what commands hand down. An
/// editing session goes on with a copy of its own.
let configurationAtStart = ConfigurationFile(ConfigurationChoice.made)

/// The phrasebook of the program.
let phrasebook = Phrasebook(
  LanguageChoice.made(in: configurationAtStart.settings),
  digits: configurationAtStart.settings.word(.digits).flatMap(Digits.init(rawValue:)) ?? .latin)

/// A phrase in the words of the command line's language, nothing in it a control sequence.
func say(_ phrase: Phrase) -> String { visible(phrasebook.text(phrase)) }

/// A phrase as part of a line that is told: what people wrote is set apart and does not end it.
func wording(_ phrase: Phrase, in book: Phrasebook = phrasebook) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in book.text(phrase).unicodeScalars { scalars.append(scalar == "\n" ? "\u{240A}" : scalar) }
  return String(scalars)
}

/// Tells people a phrase on a stream.
func tell(_ phrase: Phrase, to descriptor: Int32) {
  let surface = ReportSurface.stream(descriptor)
  write(surface.told(wording(phrase, in: surface.book)), to: descriptor)
}

/// Tells people lines that are put together: on a terminal they are arranged as it needs, nothing in them a control
/// sequence.
func tell(_ text: String, to descriptor: Int32) {
  write(ReportSurface.stream(descriptor).told(text), to: descriptor)
}

/// Writes text and a line end to a stream.
func write(_ text: String, to descriptor: Int32) {
  write(Array((text + "\n").utf8), to: descriptor)
}

/// Writes bytes to a stream.
///
/// Where standard output does not take them, the program says so and ends with exit code 3: half a report must not pass for
/// a whole one. What standard error does not take is lost: there is nowhere left to say so.
func write(_ bytes: [UInt8], to descriptor: Int32) {
  let code = writeAll(bytes, to: descriptor)
  guard code != 0, descriptor == STDOUT_FILENO else { return }
  // Nobody reads any more: that is the reader's affair, and no failure of ours to tell.
  if code != EPIPE { tell(.outputFailed(FileError.outputPhrase(code)), to: STDERR_FILENO) }
  Glibc.exit(3)
}

extension ArgumentHelp {
  /// Help in the words of the phrasebook.
  init(_ phrase: Phrase) { self.init(say(phrase)) }
}
