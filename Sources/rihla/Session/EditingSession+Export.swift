import Glibc
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

extension EditingSession {
  /// Hands something on as a file of its own, in the format that the name asks for, never over another unless that was
  /// said, and not at all over the map itself.
  mutating func handOut(_ share: Handout, of editor: inout Editor) {
    let target = Paths.expandingHome(share.path)
    if isOwnFile(target) { return editor.exportFailed(share.path, .exportOntoMap) }
    do {
      let made = try contents(of: share, named: target, editor)
      if made.isForPrinting {
        if !share.replacing, access(target.onDisk, F_OK) == 0 { return editor.exportMetFile(share.path) }
        printing = try PagePrinter.printing(made.bytes, of: share, to: target)
        return editor.exportTakesTime()
      }
      try write(made.bytes, to: target, share)
      editor.exported(to: Self.absolute(target), rest: made.rest)
    } catch {
      tell(error, share, &editor)
    }
  }

  /// Looks whether a page has been printed meanwhile.
  mutating func lookAtPrinting(_ editor: inout Editor) {
    guard let outcome = printing?.outcome(at: ContinuousClock.now), let job = printing.take() else { return }
    let (share, target) = (job.share, job.target)
    do {
      guard outcome else { throw ShareRefusal(.exportBrowserFailed) }
      try write(job.document(), to: target, share)
      editor.exported(to: Self.absolute(target), rest: [])
    } catch {
      tell(error, share, &editor)
    }
  }

  private func write(_ bytes: [UInt8], to target: String, _ share: Handout) throws(FileError) {
    // Minutes name people: they are open to those to whom the map is.
    _ = try SafeReplacement(of: target).write(
      bytes, expecting: share.replacing ? .anything : .absent,
      rights: share.content == .minutes ? rightsOfCopies : .usual)
  }

  private func tell(_ error: any Error, _ share: Handout, _ editor: inout Editor) {
    switch error {
    case FileError.changedOutside: editor.exportMetFile(share.path)
    case let error as FileError: editor.exportFailed(share.path, error.phrase)
    case let refusal as ShareRefusal: editor.exportFailed(share.path, refusal.reason)
    case let failure as Failure: editor.exportFailed(share.path, failure.reasonFirst)
    default: editor.exportFailed(share.path, .editFailed)
    }
  }

  // What is written

  /// What a file is to hold.
  private struct Contents {
    var bytes: [UInt8]
    /// What the format has no place for.
    var rest: [Phrase] = []
    /// Whether it is a page that a browser has to print.
    var isForPrinting = false
  }

  private func contents(of share: Handout, named name: String, _ editor: Editor) throws -> Contents {
    let prints = name.lowercased().hasSuffix(".pdf")
    switch share.content {
    case .map:
      let format = prints ? .html : ExportFormat(fileNamed: name)
      guard let format else { throw ShareRefusal(.exportEnding(".pdf " + ExportFormat.endings)) }
      let words = Phrasebook(
        Language(tag: editor.map.language) ?? editor.phrasebook.language, digits: editor.phrasebook.digits)
      let exported = try ExportedMap(editor.map, as: format, in: words, without: share.leftOut)
      return Contents(
        bytes: exported.bytes, rest: rest(of: exported, format), isForPrinting: prints)
    case .minutes:
      guard name.hasSuffix(".md") || name.hasSuffix(".txt") else {
        throw ShareRefusal(.exportEnding(".md .txt"))
      }
      return Contents(bytes: minutes(for: name, without: share.leftOut, of: editor))
    case .table(let table):
      guard let bytes = table.bytes(named: name, editor.map, in: editor.phrasebook) else {
        throw ShareRefusal(.exportEnding(SharedTable.endings))
      }
      return Contents(bytes: bytes, isForPrinting: prints)
    }
  }

  /// A path from the root on, for people who look for the file elsewhere.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(path: folder) + "/" + path
  }

  /// Whether a path leads to the file from which the map came.
  private func isOwnFile(_ path: String) -> Bool {
    guard let own = place.flatMap({ FileIdentity(ofFileAt: $0.file) }),
      let other = FileIdentity(ofFileAt: path)
    else { return false }
    return own.device == other.device && own.inode == other.inode
  }

  /// What is not in the file, as far as the format has no place for it.
  private func rest(of exported: ExportedMap, _ format: ExportFormat) -> [Phrase] {
    switch format {
    case .html, .markdown: []
    case .svg: [.exportRestDrawing]
    case .csv: [.exportRestTable]
    case .xlsx: [.exportRestWorkbook]
    case .json: [.exportRestFigures]
    case .mermaid: exported.losses
    }
  }
}

/// Why something was not handed on.
struct ShareRefusal: Error {
  let reason: Phrase

  init(_ reason: Phrase) { self.reason = reason }
}
