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
  @Option(name: .customLong("format"), help: ArgumentHelp(.cliFormat), transform: Self.format)
  var asked: ReportFormat?
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @OptionGroup var target: Output
  @OptionGroup var languageChoice: LanguageChoice

  private static func format(_ text: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: text) else { throw ValidationError(say(.cliFormat)) }
    return format
  }

  /// The format that was asked for, else the one that the name of the file asks for, else text.
  var format: ReportFormat { asked ?? target.output.flatMap(ReportFormat.init(fileNamed:)) ?? .text }

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
  ///   - sheets: The sheets of a workbook, where those are not its tables.
  func print(
    _ report: Report, of map: JourneyMap, json: (() -> [UInt8])? = nil, csv: (() -> String)? = nil,
    sheets: [MapWorkbook.Sheet]? = nil
  ) throws {
    switch format {
    case .text: try deliver(report.text(on: surface(for: map)))
    case .plain: try deliver(report.plain(in: phrasebook))
    case .markdown: try deliver(report.markdown(in: phrasebook, reading: map.reading(in: phrasebook)))
    case .csv: try deliver(csv?() ?? report.csv)
    case .json: try deliver(json?() ?? report.tables.first?.json() ?? [], isJSON: true)
    case .xlsx:
      try target.refuseTerminal()
      let book = Self.words(for: map)
      let request =
        sheets.map { MapWorkbook.sheets(of: map, in: book, $0) }
        ?? MapWorkbook.sheets(of: report, on: map, in: book)
      try deliver(Workbooks.workbook(of: request))
    }
  }

  /// Where text is laid out: for the terminal, or for a file.
  func surface(for map: JourneyMap) -> ReportSurface {
    let isFile = target.output != nil && target.output != "-"
    return isFile ? ReportSurface(streamIn: phrasebook) : .standardOutput(for: map, noColor: noColor)
  }

  /// Writes a text to the file that was named, else to standard output.
  func deliver(_ text: String) throws { try deliver(Array(text.utf8)) }

  private func deliver(_ bytes: [UInt8], isJSON: Bool = false) throws {
    try target.deliver(bytes, isJSON: isJSON, rights: FileRights(of: file))
  }

  /// A workbook can be read back, and so is in the language of the map unless another one is asked for.
  private static func words(for map: JourneyMap) -> Phrasebook {
    Phrasebook(
      LanguageChoice.asked ?? Language(tag: map.language) ?? phrasebook.language, digits: phrasebook.digits)
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
