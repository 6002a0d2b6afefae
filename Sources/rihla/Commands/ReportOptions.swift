import ArgumentParser
import Console
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

/// What every report is asked: which map, in which format, in which language.
struct ReportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(.cliFormat), transform: Self.format)
  var format = ReportFormat.text
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @OptionGroup var languageChoice: LanguageChoice

  private static func format(_ text: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: text) else { throw ValidationError(say(.cliFormat)) }
    return format
  }

  /// Reads the map; what was repaired in it is told on standard error.
  func load() throws -> SavedDocument {
    let saved = try MapSource.load(file)
    for repair in saved.repairs { tell(.failure(file, repair.phrase), to: STDERR_FILENO) }
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    return saved
  }

  /// Writes a report on a map in the format that was asked for.
  ///
  /// - Parameters:
  ///   - json: The report as JSON, where that is more than its table.
  ///   - csv: The report as comma-separated values, where that is not its first table.
  func print(_ report: Report, of map: JourneyMap, json: (() -> [UInt8])? = nil, csv: (() -> String)? = nil) {
    switch format {
    case .text: emit(report.text(on: .standardOutput(for: map, noColor: noColor)))
    case .plain: emit(report.plain(in: phrasebook))
    case .markdown: emit(report.markdown(in: phrasebook, reading: map.reading(in: phrasebook)))
    case .csv: emit(csv?() ?? report.csv)
    case .json: write(harmless(json: json?() ?? report.tables.first?.json() ?? []), to: STDOUT_FILENO)
    }
  }
}

/// Writes a whole text, which ends its own last line.
func emit(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

extension ReportSurface {
  /// Standard output, for what is told of a map: a terminal with its width, its way of ordering texts and its colours, or
  /// a file or pipe.
  static func standardOutput(for map: JourneyMap, noColor: Bool) -> ReportSurface {
    let isColorless =
      noColor || Environment.value(of: "NO_COLOR") != nil || Environment.value(of: "TERM") == "dumb"
    return stream(STDOUT_FILENO, reading: map.reading(in: phrasebook), usesColor: !isColorless)
  }

  /// A stream on which something is told, where nothing else is known as the command line's language reads.
  static func stream(
    _ descriptor: Int32, reading: TextDirection? = nil, usesColor: Bool = false
  ) -> ReportSurface {
    let repertoire = TerminalLocale.prepare()
    guard isatty(descriptor) == 1 else { return ReportSurface(streamIn: phrasebook) }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let book = Appearance.phrasebook(on: repertoire)
    let usual: TextDirection = book.language.isRightToLeft ? .rightToLeft : .leftToRight
    return ReportSurface(
      terminal: Typesetter(
        repertoire: repertoire, ordering: TerminalInUse(asked: .auto).ordering, reading: reading ?? usual),
      columns: isKnown ? Int(size.ws_col) : 80, usesColor: usesColor, book: book)
  }
}
