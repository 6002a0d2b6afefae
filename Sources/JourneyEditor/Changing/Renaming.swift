import Console
import JourneyModel
import Phrases

/// The name of a stage or touchpoint that is being written where it stands.
struct Renaming: Sendable {
  let focus: Focus
  var name: TextField
}

extension Renaming: Layer {
  var traits: LayerTraits { [.handsTextOver, .letsPark] }

  var renaming: Renaming? { self }

  var field: TextField? {
    get { name }
    set { if let newValue { name = newValue } }
  }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) { return finishWriting(in: &editor) ?? .stays }
    if key.isBack {
      editor.say(.nameUnchanged)
      return .leaves
    }
    return name.handle(key, in: editor.fieldSetting) ? .stays : .passes
  }

  /// Gives the name; one that is missing stays open.
  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    let new = name.text.trimmingWhitespace
    guard !new.isEmpty else {
      editor.say(.nameMissing, .warning)
      return nil
    }
    switch focus {
    case .nothing: break
    case .stage(let id):
      editor.change(StepLabel(.renameStage, editor.name(at: focus), detail: new), [.stage(id, .name(new))])
    case .touchpoint(let id):
      editor.change(
        StepLabel(.renameTouchpoint, editor.name(at: focus), detail: new), [.touchpoint(id, .name(new))])
    }
    return .leaves
  }

  /// A click elsewhere gives the name; one that is missing must be written first.
  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard finishWriting(in: &editor) != nil else { return .stays }
    editor.close()
    editor.clickOnMap(target, isDouble: isDouble)
    return .leaves
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    name.insert(text)
    return .stays
  }

  func openText(in editor: Editor) -> OpenText? {
    editor.text(name, unlike: editor.name(at: focus), at: .name(focus))
  }

  func fieldWidth(in editor: Editor) -> Int? {
    let layout = editor.layout
    guard let id = focus.touchpoint, layout.isFramed, let place = editor.map.place(of: id) else { return nil }
    return FieldCard.textColumns(inCard: editor.cardWidth(inStage: place.stage, layout: layout))
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsRenaming) }
}

extension Editor {
  mutating func beginRenaming() {
    guard board.focus != .nothing else { return }
    var name = TextField(name(at: board.focus))
    name.offer()
    open(Renaming(focus: board.focus, name: name))
    say(.renaming)
  }

  /// The name of what is focused.
  func name(at focus: Focus) -> String {
    switch focus {
    case .nothing: ""
    case .stage(let id): map.stage(id)?.name ?? ""
    case .touchpoint(let id): map.touchpoint(id)?.name ?? ""
    }
  }
}

extension String {
  /// Whether two texts are the same scalar by scalar; `==` also takes differently composed ones for equal.
  func isSameText(as other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
