import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// The first version that was kept as a checkpoint of one of those names.
  func checkpoint(named names: [String]) -> Version? {
    guard !names.isEmpty else { return nil }
    return recorder.versions?.list().last { version in names.contains { version.reason == .checkpoint($0) } }
  }

  /// Writes the minutes of the last session: as plain text where the name says so, else as Markdown.
  func writeMinutes(to path: String, without parts: Set<PrivatePart>, of editor: inout Editor) {
    let place = Paths.expandingHome(path)
    let bytes = minutes(for: place, without: parts, of: editor)
    do throws(FileError) {
      _ = try SafeReplacement(of: place).write(bytes, expecting: .absent, rights: rightsOfCopies)
      editor.say(.minutesWritten(Paths.short(path)), .done)
    } catch {
      if case .changedOutside = error { return editor.minutesFailed(path, without: parts, .nameIsTaken) }
      editor.minutesFailed(path, without: parts, error.phrase)
    }
  }

  /// The minutes in the form that the name of a file asks for.
  func minutes(for name: String, without parts: Set<PrivatePart>, of editor: Editor) -> [UInt8] {
    let book = editor.phrasebook
    let minutes = WorkshopMinutes(
      of: editor.map, since: mapBeforeSession(of: editor), without: parts, in: book)
    let text =
      name.hasSuffix(".txt")
      ? minutes.text(on: ReportSurface(streamIn: book))
      : minutes.markdown(in: book, reading: editor.map.reading(in: book))
    return Array(text.utf8)
  }

  /// The map as it was when the last session began, as far as anybody knows.
  private func mapBeforeSession(of editor: Editor) -> JourneyMap? {
    if let before = editor.session?.before { return before }
    guard let version = checkpoint(named: editor.checkpointsBeforeSession), let store = recorder.versions
    else {
      return nil
    }
    return try? SavedMap(keptAs: store.bytes(of: version)).map
  }
}
