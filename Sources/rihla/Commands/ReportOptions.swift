import ArgumentParser
import Console
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

/// What a report on one map is asked: which map, in which format, in which language.
struct ReportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @OptionGroup var output: ReportOutput

  var format: ReportFormat { output.format }

  /// Reads the map; what was repaired in it is told on standard error.
  func load() throws -> SavedDocument { try output.load(file) }

  /// Writes a report on the map.
  func print(
    _ report: Report, of map: JourneyMap, json: JSONPieces? = nil, csv: Report? = nil,
    sheets: [MapWorkbook.Sheet]? = nil
  ) throws {
    try output.print(report, of: map, rights: FileRights(of: file), json: json, csv: csv, sheets: sheets)
  }

  /// Where text is laid out: for the terminal, or for a file.
  func surface(for map: JourneyMap) -> ReportSurface { output.surface(for: map) }

  /// Writes a text to the file that was named, else to standard output.
  func deliver(_ text: String) throws { try output.deliver(Array(text.utf8), rights: FileRights(of: file)) }
}

/// What writes JSON piece by piece.
typealias JSONPieces = (@escaping ([UInt8]) -> Void) -> Void

/// How a report is written: in which format, in which language, and where to.
struct ReportOutput: ParsableArguments {
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

  /// Reads a map; what was repaired in it is told on standard error.
  func load(_ file: String) throws -> SavedDocument {
    let saved = try MapSource.load(file)
    for repair in saved.repairs { tell(.failure(file, repair.phrase), to: STDERR_FILENO) }
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    return saved
  }

  /// Writes a report in the format that was asked for.
  ///
  /// - Parameters:
  ///   - map: The map of which it tells; nil where it tells of several.
  ///   - rights: Who may read a file that is written.
  ///   - json: The report as JSON, where that is more than its table.
  ///   - csv: The report whose first table is written as comma-separated values, where that is another one.
  ///   - sheets: The sheets of a workbook, where those are not its tables.
  func print(
    _ report: Report, of map: JourneyMap? = nil, rights: FileRights, json: JSONPieces? = nil,
    csv: Report? = nil, sheets: [MapWorkbook.Sheet]? = nil
  ) throws {
    func deliver(_ write: (@escaping (String) -> Void) -> Void) throws {
      try target.deliver(rights: rights) { put in write { put(Array($0.utf8)) } }
    }
    let usual: TextDirection = phrasebook.language.isRightToLeft ? .rightToLeft : .leftToRight
    switch format {
    case .text: try deliver { report.writeText(on: surface(for: map), to: $0) }
    case .plain: try deliver { report.writePlain(in: phrasebook, to: $0) }
    case .markdown:
      let reading = map?.reading(in: phrasebook) ?? usual
      try deliver { report.writeMarkdown(in: phrasebook, reading: reading, to: $0) }
    case .csv: try deliver { (csv ?? report).writeCSV(to: $0) }
    case .json:
      try target.deliver(isJSON: true, rights: rights) { put in
        if let json { json(put) } else { report.tables.first?.writeJSON(to: put) }
      }
    case .xlsx:
      try target.refuseTerminal()
      let map = map ?? JourneyMap(title: report.map)
      let book = Self.words(for: map)
      let request =
        sheets.map { MapWorkbook.sheets(of: map, in: book, $0) }
        ?? MapWorkbook.sheets(of: report, on: map, in: book)
      try self.deliver(Workbooks.workbook(of: request), rights: rights)
    }
  }

  /// Where text is laid out: for the terminal, or for a file.
  func surface(for map: JourneyMap?) -> ReportSurface {
    let isFile = target.output != nil && target.output != "-"
    return isFile ? ReportSurface(streamIn: phrasebook) : .standardOutput(for: map, noColor: noColor)
  }

  /// Writes a text to the file that was named, else to standard output.
  func deliver(_ bytes: [UInt8], isJSON: Bool = false, rights: FileRights) throws {
    try target.deliver(bytes, isJSON: isJSON, rights: rights)
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
  static func standardOutput(for map: JourneyMap?, noColor: Bool) -> ReportSurface {
    let isColorless =
      noColor || Environment.value(of: "NO_COLOR") != nil || Environment.value(of: "TERM") == "dumb"
    return stream(STDOUT_FILENO, reading: map?.reading(in: phrasebook), usesColor: !isColorless)
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
