import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Hands the map on as a file of its own, in the format that the name asks for, never over another unless that was
  /// said, and not at all over the map itself.
  func export(to path: String, replacing: Bool, of editor: inout Editor) {
    let target = Paths.expandingHome(path)
    guard let format = ExportFormat(fileNamed: target) else {
      return editor.exportFailed(path, .exportEnding(ExportFormat.endings))
    }
    if isOwnFile(target) { return editor.exportFailed(path, .exportOntoMap) }
    let words = Phrasebook(
      Language(tag: editor.map.language) ?? editor.phrasebook.language, digits: editor.phrasebook.digits)
    do {
      let exported = try ExportedMap(editor.map, as: format, in: words)
      _ = try SafeReplacement(of: target).write(exported.bytes, expecting: replacing ? .anything : .absent)
      editor.exported(to: Paths.short(path), rest: rest(of: exported, format))
    } catch FileError.changedOutside {
      editor.exportMetFile(path)
    } catch let error as FileError {
      editor.exportFailed(path, error.phrase)
    } catch let failure as Failure {
      editor.exportFailed(path, failure.reasonFirst)
    } catch {
      editor.exportFailed(path, .editFailed)
    }
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
