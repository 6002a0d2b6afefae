import JourneyDiff
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyWords
import Phrases

extension EditingSession {
  /// The first version that was kept as a checkpoint of one of those names.
  func checkpoint(named names: [String]) -> Version? {
    guard !names.isEmpty else { return nil }
    return recorder.versions?.list().last { version in names.contains { version.reason == .checkpoint($0) } }
  }

  /// Writes the minutes of the last session: as plain text where the name says so, else as Markdown.
  func writeMinutes(to path: String, of editor: inout Editor) {
    let place = Paths.expandingHome(path)
    let changes = mapBeforeSession(of: editor).map {
      MapDifference(from: $0, to: editor.map).changes.map { (sign: $0.sign, phrase: $0.phrase) }
    }
    let report = Report.minutes(of: editor.map, changes: changes)
    let text =
      place.hasSuffix(".txt")
      ? report.plain(in: editor.phrasebook)
      : report.markdown(in: editor.phrasebook, reading: editor.map.reading(in: editor.phrasebook))
    do throws(FileError) {
      _ = try SafeReplacement(of: place).write(Array(text.utf8), expecting: .absent, rights: rightsOfCopies)
      editor.say(.minutesWritten(Paths.short(path)), .done)
    } catch {
      if case .changedOutside = error { return editor.minutesFailed(path, .nameIsTaken) }
      editor.minutesFailed(path, error.phrase)
    }
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
