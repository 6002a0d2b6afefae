import Console
import JourneyModel
import Phrases

/// What can be done while one follows another editor.
struct FollowPage: SheetSubject {
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    let isToggle = editor.keymap.meaning(of: [key]) == .action(.shareRoom)
    if key.isBack || isToggle { return .leaves }
    if key.isPlain(.enter) {
      editor.goAlong()
      editor.say(.followAlong)
      return .leaves
    }
    switch key.key {
    case .character("t"):
      editor.askForMap()
      return .leaves
    case .character("x"):
      editor.stopFollowing()
      return .leaves
    default: return .passes
    }
  }
}

/// The editor that was followed is gone, or shares the map no more.
struct EndedFollowing: SheetSubject {
  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) {
      editor.effects.append(.follow(.openHere))
    } else if key.isBack {
      editor.say(.readOnlyFollowed)
      return .leaves
    } else if key == KeyPress(.character("q")) || key == KeyPress(.character("q"), .control) {
      editor.effects.append(.quit)
    }
    return .stays
  }
}

/// Somebody who follows asks for the map.
struct HandOver: SheetSubject {
  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key == KeyPress(.character("y")) {
      if editor.isModified {
        editor.effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: false)))
      }
      editor.effects.append(.follow(.handOver))
      return .leaves
    }
    guard key.isBack || key == KeyPress(.character("k")) else { return .stays }
    editor.effects.append(.follow(.keep))
    editor.say(.handOverKept)
    return .leaves
  }
}

extension Editor {
  /// The page of what can be done while one follows.
  mutating func showFollowPage() {
    let along: Phrase = following.goesAlong ? .followGoesAlong : .followGoesAlone
    let asks: Phrase = following.hasAsked ? .followHasAsked : .followAsks
    show(
      Sheet(
        FollowPage(), .followTitle, hints: .hintsFollow,
        [
          Sheet.Line(text: look.say(.followWhat), role: .heading), Sheet.Line(text: ""),
          Sheet.Line(text: look.say(along)), Sheet.Line(text: look.say(asks)),
          Sheet.Line(text: look.say(.followStops)),
        ]))
  }

  /// Asks the editor that has the map for it.
  mutating func askForMap() {
    following.hasAsked = true
    effects.append(.follow(.askForMap))
    say(.followAsked)
  }

  /// Follows no more; the map stays as it is here, and nothing of it can be changed.
  mutating func stopFollowing() {
    endsFollowing(as: .invited)
    effects.append(.follow(.stop))
    say(.followStopped(keyName(.shareRoom)))
  }
}
