import Console
import JourneyModel
import Phrases

/// The short questions that are asked on the status line; longer ones have a page (`Sheet`).
enum Question: Hashable, Sendable {
  /// A stage that holds touchpoints is to be deleted.
  case deleteStage(Stage.ID)
  /// A file of the name that was given is there already.
  case alreadyThere(SaveRequest)
  /// The file is our own, and protected from being written.
  case protected(SaveRequest)
  /// A file of the name for the whole map is there already, and is not ours.
  case besideThere(String, SaveRequest)
  /// A file of the name to which the map is to be exported is there already.
  case exportThere(String)
  /// A session of today is there already, and another is to begin.
  case sessionAgain(Session.ID)
  /// There are changes that are not saved.
  case quit
}

extension Question: Layer {
  var traits: LayerTraits { [.asksOnStatusLine, .mustBeAnswered, .holdsUpAutosave] }

  mutating func handle(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    let key = pressed.asLatin
    if key.isBack {
      editor.notice = nil
      return .leaves
    }
    switch self {
    case .deleteStage(let id):
      guard key.isPlain(.enter) else { return .stays }
      editor.removeStage(id, as: .deleteStage)
      return .leaves
    case .alreadyThere(var request):
      request.replacing = true
      return answer(key, request.path ?? editor.file.path ?? "", request, in: &editor)
    case .protected(var request):
      request.overridesProtection = true
      return answer(key, request.path ?? editor.file.path ?? "", request, in: &editor)
    case .besideThere(let path, var request):
      request.rest = .beside(replacing: true)
      return answer(key, path, request, in: &editor)
    case .exportThere(let path):
      if key == KeyPress(.character("s")) { return .becomes(Prompt(.exportPath, text: path)) }
      guard key == KeyPress(.character("o")) else { return .stays }
      editor.share(to: path, replacing: true)
      return .leaves
    case .sessionAgain(let id):
      if key.isPlain(.enter) { return .becomes(editor.participantsPrompt(of: id)) }
      return key == KeyPress(.character("n")) ? .becomes(editor.participantsPrompt(of: nil)) : .stays
    case .quit: return answerQuit(key, in: &editor)
    }
  }

  /// Overwrites a file that is there, or asks for another name.
  private func answer(
    _ key: KeyPress, _ path: String, _ request: SaveRequest, in editor: inout Editor
  ) -> Reaction {
    if key == KeyPress(.character("o")) {
      editor.effects.append(.save(request))
      return .leaves
    }
    guard key == KeyPress(.character("s")) else { return .stays }
    var prompt = Prompt(.saveAs, text: path)
    prompt.thenQuits = request.thenQuit
    return .becomes(prompt)
  }

  private func answerQuit(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) {
      if editor.file.path == nil || editor.file.readOnly != nil {
        var prompt = Prompt(.saveAs, text: editor.file.path == nil ? editor.proposedPath : "")
        prompt.thenQuits = true
        return .becomes(prompt)
      }
      if !editor.askAboutOutside() {
        editor.effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: true)))
      }
      return .leaves
    }
    guard key == KeyPress(.character("k")) else { return .stays }
    editor.effects.append(.keep(thenQuit: true))
    return .leaves
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(answers) }

  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    var text = drawn.editor.look.say(phrase(in: drawn.editor))
    if drawn.editor.layout.hints.isEmpty { text += " " + drawn.editor.look.say(answers) }
    frame.drawShortened(
      " " + text, at: Point(column: area.start, row: area.top), columns: area.columns, as: .warning)
    return true
  }
}

extension Question {
  /// What is asked.
  func phrase(in editor: Editor) -> Phrase {
    switch self {
    case .deleteStage(let id):
      let stage = editor.map.stage(id)
      return .questionDeleteStage(stage?.name ?? "", count: stage?.touchpoints.count ?? 0)
    case .alreadyThere(let request): return .questionAlreadyThere(shortPath(request, in: editor))
    case .protected(let request): return .questionProtected(shortPath(request, in: editor))
    case .besideThere(let path, _), .exportThere(let path): return .questionAlreadyThere(path.shortenedPath())
    case .sessionAgain: return .questionSessionAgain
    case .quit: return .questionQuit
    }
  }

  private func shortPath(_ request: SaveRequest, in editor: Editor) -> String {
    (request.path ?? editor.file.path ?? "").shortenedPath()
  }

  /// The keys that answer it, in words.
  var answers: Phrase {
    switch self {
    case .deleteStage: .answersDeleteStage
    case .alreadyThere, .besideThere, .exportThere: .answersOverwrite
    case .protected: .answersProtected
    case .sessionAgain: .answersSessionAgain
    case .quit: .answersQuit
    }
  }
}
