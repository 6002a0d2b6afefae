import ArgumentParser
import Glibc
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla evidence FILE READINGS.csv`: puts the readings of a table into a map, all of them or none.
struct TakeEvidence: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence", abstract: say(.cliEvidence),
      discussion: examples(of: "evidence", .cliEvidenceMore))
  }

  @Argument(help: ArgumentHelp(.cliEvidenceFile), completion: .file())
  var file: String
  @Argument(help: ArgumentHelp(.cliEvidenceTable), completion: .file())
  var readings: String
  @Option(help: ArgumentHelp(.cliEncoding))
  var encoding: String?
  @Option(help: ArgumentHelp(.cliSheet))
  var sheet: String?
  @Option(parsing: .upToNextOption, help: ArgumentHelp(.cliAnswers), transform: Self.request)
  var answers: [AnswerRequest] = []
  @Option(help: ArgumentHelp(.cliBy), transform: Self.period)
  var by = AnswerPeriod.month
  @Option(help: ArgumentHelp(.cliQuotes), transform: Self.count)
  var quotes = 3
  @Option(help: ArgumentHelp(.cliQuotesBy), transform: Self.choice)
  var quotesBy = QuoteChoice.newest
  @Option(help: ArgumentHelp(.cliAnswersSource))
  var source: String?
  @Flag(help: ArgumentHelp(.cliDryRun))
  var dryRun = false
  @OptionGroup var languageChoice: LanguageChoice

  private static func request(_ text: String) throws -> AnswerRequest {
    guard let request = AnswerRequest(text) else { throw ValidationError(say(.expectedAnswers)) }
    return request
  }

  private static func period(_ text: String) throws -> AnswerPeriod {
    guard let period = AnswerPeriod(rawValue: text) else { throw ValidationError(say(.cliBy)) }
    return period
  }

  private static func count(_ text: String) throws -> Int {
    guard let count = Int(text), count >= 0 else { throw ValidationError(say(.expectedCount)) }
    return count
  }

  private static func choice(_ text: String) throws -> QuoteChoice {
    guard let choice = QuoteChoice(rawValue: text) else { throw ValidationError(say(.cliQuotesBy)) }
    return choice
  }

  func run() throws {
    try StandardStreams.allowOneDash([file, readings])
    if DocumentPlace(file).isDiagram { throw Failure(file, .diagramWithoutEvidence) }
    let lock = dryRun || file == "-" ? nil : try LockedReplacement.begin(of: file)
    let saved = try MapSource.map(of: MapSource.read(file), named: file)
    if saved.diagram != nil { throw Failure(file, .diagramWithoutEvidence) }
    if let newer = saved.newerFormat { throw Failure(file, .readOnlyNewer(newer)) }
    guard let taken = try TakenTables(sources(for: saved.map), into: saved.map, changed) else {
      Glibc.exit(3)
    }
    let counts = Phrase.readingsTaken(taken.count(.added), taken.count(.updated), taken.count(.unchanged))
    if dryRun {
      for step in taken.steps {
        tell(step.sign + " " + wording(step.phrase(in: saved.map)), to: STDOUT_FILENO)
      }
      return tell(.nothingWritten(counts), to: STDOUT_FILENO)
    }
    if file == "-" {
      write(harmless(json: saved.text(of: taken.map)), to: STDOUT_FILENO)
    } else if taken.changesMap {
      try lock?.write(saved.text(of: taken.map), over: saved)
    }
    tell(counts, to: file == "-" ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// The tables of the file, each with the name under which its lines are told of: of a workbook the sheet that was
  /// named, else all that hold readings.
  private func sources(for map: JourneyMap) throws -> [TakenTables.Source] {
    let bytes = try MapSource.read(readings).bytes
    let options = options(for: map)
    guard Workbooks.holds(bytes) else {
      if sheet != nil { throw Failure(.optionForWorkbooks("--sheet"), exitCode: 2) }
      return [
        TakenTables.Source(place: readings) { map throws(EvidenceImportError) in
          try EvidenceImport(bytes, into: map, options)
        }
      ]
    }
    if encoding != nil { throw Failure(.optionForTexts("--encoding"), exitCode: 2) }
    let sheets = try Workbooks.sheets(of: bytes, named: readings)
    let taken =
      try sheet.map { [try Workbooks.sheet($0, of: sheets, named: readings)] }
      ?? EvidenceImport.sheets(among: sheets.visible, options)
    return taken.map { sheet in
      TakenTables.Source(place: Workbooks.place(of: sheet, in: sheets, readings)) {
        map throws(EvidenceImportError) in try EvidenceImport(sheet.filledTable, into: map, options)
      }
    }
  }

  private func changed(_ map: JourneyMap, _ taken: EvidenceImport) throws -> JourneyMap {
    do throws(EditError) {
      return try taken.filling(map)
    } catch {
      throw Failure(file, .editFailed)
    }
  }

  private func options(for map: JourneyMap) -> EvidenceOptions {
    var options = EvidenceOptions()
    (options.encoding, options.answers, options.period) = (encoding, answers, by)
    (options.quotes, options.choice) = (quotes, quotesBy)
    // In the language of the map, so that whoever takes answers over a second time means the same readings.
    let book = Phrasebook(Language(tag: map.language) ?? .english)
    options.source = source ?? book.plainText(.answersSource)
    return options
  }
}
