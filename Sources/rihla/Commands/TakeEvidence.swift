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
  @Flag(help: ArgumentHelp(.cliDryRun))
  var dryRun = false
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try StandardStreams.allowOneDash([file, readings])
    if DocumentPlace(file).isDiagram { throw Failure(file, .diagramWithoutEvidence) }
    let lock = dryRun || file == "-" ? nil : try LockedReplacement.begin(of: file)
    let saved = try MapSource.map(of: MapSource.read(file), named: file)
    if saved.diagram != nil { throw Failure(file, .diagramWithoutEvidence) }
    if let newer = saved.newerFormat { throw Failure(file, .readOnlyNewer(newer)) }
    guard let taken = try read(into: saved.map) else { Glibc.exit(3) }
    for column in taken.ignoredColumns {
      tell(.failure(readings, .columnIgnored(column)), to: STDERR_FILENO)
    }
    let counts = Phrase.readingsTaken(taken.count(.added), taken.count(.updated), taken.count(.unchanged))
    if dryRun {
      for step in taken.steps {
        tell(step.sign + " " + wording(step.phrase(in: saved.map)), to: STDOUT_FILENO)
      }
      return tell(.nothingWritten(counts), to: STDOUT_FILENO)
    }
    if file == "-" {
      write(harmless(json: saved.text(of: try changed(saved.map, by: taken))), to: STDOUT_FILENO)
    } else if !taken.edits.isEmpty {
      try lock?.write(saved.text(of: changed(saved.map, by: taken)), over: saved)
    }
    tell(counts, to: file == "-" ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// The readings; nil if lines are wrong, which are told.
  private func read(into map: JourneyMap) throws -> EvidenceImport? {
    let bytes = try MapSource.read(readings).bytes
    do throws(EvidenceImportError) {
      return try EvidenceImport(bytes, into: map)
    } catch {
      for phrase in error.phrases(in: readings) { tell(phrase, to: STDERR_FILENO) }
      return nil
    }
  }

  private func changed(_ map: JourneyMap, by taken: EvidenceImport) throws -> JourneyMap {
    var changed = map
    do throws(EditError) {
      _ = try changed.apply(Transaction(StepLabel(.addEvidence, count: taken.edits.count), taken.edits))
    } catch {
      throw Failure(file, .editFailed)
    }
    return changed
  }
}
