import Console
public import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// Shows the versions that were kept.
  public mutating func show(versions: [EarlierVersion]) {
    guard !versions.isEmpty else { return say(.noVersions) }
    let lines = versions.enumerated().map { index, version in
      Sheet.Line(
        text: "\(version.time)  \(look.say(.kilobytes(version.size)))  \(look.say(version.reason))",
        role: .text, item: index)
    }
    show(Sheet(.versions(versions), .versionsTitle, hints: .hintsVersions, lines))
  }

  mutating func choose(from versions: [EarlierVersion], with key: KeyPress, on sheet: Sheet) {
    if key.isBack { return leave(sheet) }
    guard versions.indices.contains(sheet.selected) else { return }
    let version = versions[sheet.selected]
    if key.isPlain(.enter) {
      effects.append(.readVersion(version, .compare))
    } else if key == KeyPress(.character("r")) {
      if let reason = file.readOnly { return say(reason, .warning) }
      effects.append(.readVersion(version, .restore))
    }
  }

  /// Shows what changed since a version, or takes the map back to it as a step that can be undone.
  public mutating func show(_ map: JourneyMap, of version: EarlierVersion, for use: VersionUse) {
    switch use {
    case .compare:
      let page: Sheet? = if case .sheet(let sheet) = mode { sheet } else { nil }
      compare(with: map, named: version.time, over: page)
    case .restore where map == self.map:
      mode = .board
      say(.noDifferences)
    case .restore:
      guard makeStep(.restoreVersion, detail: version.time, towards: map) else {
        return say(.editFailed, .warning)
      }
      mode = .board
      notice = Notice(StepLabel(.restoreVersion, detail: version.time).phrase, .done, isUndoable: true)
    }
  }

  mutating func toggleAutosave() {
    savesByItself.toggle()
    say(savesByItself ? .nowSavesByItself : .nowSavesOnDemand(keyName(.save)))
  }

  /// What is to be saved now because nothing has happened for a while, if anything.
  public func autosave(after quiet: Duration) -> SaveRequest? {
    guard savesByItself, quiet >= .seconds(3), isModified, file.path != nil, file.readOnly == nil,
      outside == nil, !isFileGone
    else { return nil }
    switch mode {
    case .moving, .question, .sheet, .merge: return nil
    default: return SaveRequest(path: nil, replacing: false, thenQuit: false)
    }
  }
}
