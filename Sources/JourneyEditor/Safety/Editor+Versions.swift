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
    show(Sheet(VersionChoice(versions: versions), .versionsTitle, hints: .hintsVersions, lines))
  }

  /// Shows what changed since a version, or takes the map back to it as a step that can be undone.
  public mutating func show(_ map: JourneyMap, of version: EarlierVersion, for use: VersionUse) {
    switch use {
    case .compare:
      // Over the page on which it was chosen, so that Esc leads back there.
      let comparison = Comparison(
        from: map, to: self.map, names: (version.time, look.say(.comparisonNow)))
      notice = nil
      if layers.top is Sheet { layers.push(comparison) } else { open(comparison) }
    case .restore where map == self.map:
      close()
      say(.noDifferences)
    case .restore:
      guard makeStep(.restoreVersion, detail: version.time, towards: map) else {
        return say(.editFailed, .warning)
      }
      close()
      notice = Notice(StepLabel(.restoreVersion, detail: version.time).phrase, .done, isUndoable: true)
    }
  }

  mutating func toggleAutosave() {
    preferences.savesByItself.toggle()
    say(preferences.savesByItself ? .nowSavesByItself : .nowSavesOnDemand(keyName(.save)))
  }

  /// What is to be saved now because nothing has happened for a while, if anything.
  public func autosave(after quiet: Duration) -> SaveRequest? {
    guard preferences.savesByItself, quiet >= .seconds(3), isModified, file.path != nil, file.readOnly == nil,
      !file.isProtected,
      safety.outside == nil, !safety.isFileGone
    else { return nil }
    guard !layers.top.traits.contains(.holdsUpAutosave) else { return nil }
    return SaveRequest(path: nil, replacing: false, thenQuit: false)
  }
}

/// The versions that were kept, to choose from.
struct VersionChoice: SheetSubject {
  let versions: [EarlierVersion]

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    guard versions.indices.contains(sheet.cursor.row) else { return .stays }
    let version = versions[sheet.cursor.row]
    if key.isPlain(.enter) {
      editor.effects.append(.readVersion(version, .compare))
    } else if key == KeyPress(.character("r")) {
      if let reason = editor.file.readOnly {
        editor.say(reason, .warning)
      } else {
        editor.effects.append(.readVersion(version, .restore))
      }
    }
    return .stays
  }
}
