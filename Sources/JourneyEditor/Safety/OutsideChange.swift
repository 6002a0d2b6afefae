import Console
public import JourneyModel
public import Phrases

/// What somebody else did to the file while its map is open.
public enum OutsideChange: Sendable {
  /// Another map was written into it; `base` is what it held when we read or wrote it last.
  case rewritten(base: JourneyMap, theirs: JourneyMap)
  /// Something was written into it that cannot be read as a map.
  case unreadable(Phrase)
}

extension OutsideChange: SheetSubject {
  var traits: LayerTraits { [.mustBeAnswered, .isAboutOutside] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack {
      editor.say(.elsewhereLater(editor.keyName(.save)))
      return .leaves
    }
    let file = editor.file
    switch (self, key) {
    case (_, KeyPress(.character("b"))) where !file.forbidsCopies,
      (_, KeyPress(.character("k"))) where !file.forbidsCopies:
      return .becomes(Prompt(.saveAs, text: file.path ?? ""))
    case (_, KeyPress(.character("O"))) where file.readOnly == nil,
      (_, KeyPress(.character("o"), .control)) where file.readOnly == nil:
      editor.effects.append(.save(SaveRequest(path: nil, replacing: true, thenQuit: false)))
      return .leaves
    case (.rewritten(_, let theirs), KeyPress(.character("s"))):
      return .opens(editor.differences(from: editor.map, to: theirs, .elsewhereDifferences))
    case (.rewritten(_, let theirs), KeyPress(.character("r"))): editor.takeTheirs(theirs)
    case (.rewritten(let base, let theirs), KeyPress(.enter)):
      if editor.isModified, file.readOnly == nil {
        editor.merge(base, theirs)
      } else {
        editor.takeTheirs(theirs)
      }
    default: break
    }
    return .stays
  }
}
