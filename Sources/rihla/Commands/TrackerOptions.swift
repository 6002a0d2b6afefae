import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// What `rihla actions` hands to a program that keeps tasks, and takes back from it.
struct TrackerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.cliActionsTo), transform: Self.tracker)
  var to: Tracker?
  @Option(help: ArgumentHelp(.cliActionsFrom), completion: .file())
  var from: String?
  @Flag(name: .customLong("write"), help: ArgumentHelp(.cliActionsWrite))
  var writes = false
  @Flag(name: .customLong("propose"), help: ArgumentHelp(.cliActionsPropose))
  var proposes = false

  private static func tracker(_ text: String) throws -> Tracker {
    guard let tracker = Tracker(rawValue: text) else { throw ValidationError(say(.cliActionsTo)) }
    return tracker
  }

  /// Does what was asked for; tells whether anything was.
  func run(on options: ManyOptions) throws -> Bool {
    if writes && proposes || (writes || proposes) && from == nil {
      throw Failure(.trackerWithoutFrom, exitCode: 2)
    }
    if to == nil, from == nil { return false }
    if options.isOfSeveral { throw Failure(.trackerOfOneMap, exitCode: 2) }
    let file = options.files[0]
    if let from {
      try StandardStreams.allowOneDash([file, from])
      try take(from, into: file)
      return true
    }
    guard let to else { return false }
    let map = try options.output.load(file).map
    let book = Phrasebook(
      LanguageChoice.asked ?? Language(tag: map.language) ?? phrasebook.language, digits: phrasebook.digits)
    try options.output.deliver(
      Array(to.text(for: TrackerTask.open(in: map), in: book).utf8), rights: FileRights(of: file))
    return true
  }

  /// Tells what stands otherwise there, and puts it into the map, or lets it wait for the editor, where that was asked for.
  private func take(_ export: String, into file: String) throws {
    if writes || proposes, file == "-" { throw Failure(.pathsWriteToInput, exitCode: 2) }
    let lock = writes ? try LockedReplacement.begin(of: file) : nil
    let saved = try MapSource.map(of: MapSource.read(file), named: file)
    if writes || proposes {
      if saved.diagram != nil { throw Failure(file, .trackerDiagram) }
      if let newer = saved.newerFormat { throw Failure(file, .readOnlyNewer(newer)) }
      // What is mended gets identifiers that the editor does not know.
      if proposes, !saved.repairs.isEmpty { throw Failure(file, .proposalOfRepaired) }
    }
    let status = try status(in: export, for: saved.map)
    for change in status.changes { tell(Self.phrase(of: change), to: STDOUT_FILENO) }
    if !status.gone.isEmpty {
      tell(.failure(export, .trackerGone(status.gone.prefix(10).joined(separator: ", "))), to: STDERR_FILENO)
    }
    if !status.unknown.isEmpty {
      tell(
        .failure(export, .trackerUnknownStates(status.unknown.prefix(10).joined(separator: ", "))),
        to: STDERR_FILENO)
    }
    guard !status.changes.isEmpty else { return tell(.trackerSame(Double(status.known)), to: STDOUT_FILENO) }
    guard writes || proposes else {
      return tell(.trackerToAccept(Double(status.changes.count)), to: STDOUT_FILENO)
    }
    var map = saved.map
    do {
      let label = StepLabel(.changeField, count: status.changes.count)
      _ = try map.apply(Transaction(label, status.edits))
    } catch {
      throw Failure(file, .editFailed)
    }
    if proposes {
      _ = try Proposal.wait(
        map, insteadOf: saved.map, in: file, because: phrasebook.plainText(.trackerReason(export)),
        from: "rihla actions")
      return tell(.trackerProposed(Double(status.changes.count)), to: STDOUT_FILENO)
    }
    try lock?.write(saved.text(of: map), over: saved)
    tell(.trackerWritten(Double(status.changes.count)), to: STDOUT_FILENO)
  }

  private func status(in export: String, for map: JourneyMap) throws -> TrackerStatus {
    let bytes = try MapSource.read(export).bytes
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    do throws(TrackerStatus.Problem) {
      let records =
        first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
        ? try TrackerRecord.records(json: bytes) : try TrackerRecord.records(bytes)
      return try TrackerStatus(records, with: map)
    } catch {
      switch error {
      case .table(let matter):
        for phrase in EvidenceImportError.table(matter).phrases(in: export) {
          tell(phrase, to: STDERR_FILENO)
        }
        Glibc.exit(3)
      case .json(let matter): throw Failure(export, MapFileError.syntax(matter).phrase)
      case .noState(let headings):
        throw Failure(
          export, .trackerNoState(headings.filter { !$0.isEmpty }.prefix(20).joined(separator: ", ")))
      case .noKeys: throw Failure(export, .trackerNoKeys)
      }
    }
  }

  private static func phrase(of change: TrackerStatus.Change) -> Phrase {
    let old: Phrase =
      switch change.action.status {
      case .known(let word): .word("ImprovementStatus", word.rawValue)
      case .other(let text): .verbatim(text)
      case nil: .word("ImprovementStatus", ImprovementStatus.open.rawValue)
      }
    return .trackerChange(change.action.text, old, .word("ImprovementStatus", change.status.rawValue))
  }
}
