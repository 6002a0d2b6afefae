import Console
import JourneyModel
public import Phrases

extension Editor {
  mutating func save() {
    if askAboutOutside() { return }
    if file.path == nil {
      mode = .prompt(Prompt(.saveAs))
    } else {
      effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: false)))
    }
  }

  mutating func quit() {
    if isModified {
      mode = .question(.quit)
    } else {
      effects.append(.quit)
    }
  }

  /// The map was written: at `path` if that is another place than before.
  public mutating func saved(_ request: SaveRequest) -> [Effect] {
    if let path = request.path {
      file.path = path
      (file.label, file.readOnly) = (nil, nil)
    }
    document.markSaved()
    (isFileGone, isFileBehind) = (false, false)
    outside = nil
    say(.savedTo(file.path ?? ""), .done)
    return request.thenQuit ? [.quit] : []
  }

  /// The map was not written; everything is as it was. A name that was asked for is asked for again.
  public mutating func saveFailed(_ reason: Phrase, _ request: SaveRequest? = nil) {
    say(.notSaved(reason), .warning)
    guard let request, let path = request.path else { return }
    var prompt = Prompt(.saveAs, text: path)
    prompt.thenQuits = request.thenQuit
    prompt.trouble = .notSaved(reason)
    mode = .prompt(prompt)
  }

  /// The file holds the map, but may lose it again with the power: saving once more is worth it.
  public mutating func saveIsUnsure(_ reason: Phrase) {
    isFileBehind = true
    say(.notSaved(reason), .warning)
  }

  /// The map was not written, because a file of that name is there already.
  public mutating func saveMetFile(_ request: SaveRequest) {
    // A question would close the text that is being written; the next save asks it.
    guard openText == nil else {
      return say(.notSaved(.questionAlreadyThere(request.path ?? file.path ?? "")), .warning)
    }
    mode = .question(.alreadyThere(request))
  }

  mutating func answer(_ question: Question, with key: KeyPress) {
    if key.isBack {
      mode = .board
      notice = nil
      return
    }
    switch question {
    case .deleteStage(let id):
      guard key.isPlain(.enter) else { return }
      mode = .board
      removeStage(id, as: .deleteStage)
    case .alreadyThere(var request):
      if key == KeyPress(.character("o")) {
        mode = .board
        request.replacing = true
        effects.append(.save(request))
      } else if key == KeyPress(.character("s")) {
        var prompt = Prompt(.saveAs, text: request.path ?? file.path ?? "")
        prompt.thenQuits = request.thenQuit
        mode = .prompt(prompt)
      }
    case .besideThere(let path, var request):
      if key == KeyPress(.character("o")) {
        mode = .board
        request.rest = .beside(replacing: true)
        effects.append(.save(request))
      } else if key == KeyPress(.character("s")) {
        var prompt = Prompt(.saveAs, text: path)
        prompt.thenQuits = request.thenQuit
        mode = .prompt(prompt)
      }
    case .quit: answerQuit(key)
    }
  }

  private mutating func answerQuit(_ key: KeyPress) {
    if key.isPlain(.enter) {
      if file.path == nil || file.readOnly != nil {
        var prompt = Prompt(.saveAs)
        prompt.thenQuits = true
        mode = .prompt(prompt)
      } else {
        mode = .board
        if askAboutOutside() { return }
        effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: true)))
      }
    } else if key == KeyPress(.character("k")) {
      mode = .board
      effects.append(.keep(thenQuit: true))
    }
  }
}

extension Question {
  /// What is asked.
  func phrase(in editor: Editor) -> Phrase {
    switch self {
    case .deleteStage(let id):
      let stage = editor.map.stage(id)
      return .questionDeleteStage(stage?.name ?? "", count: stage?.touchpoints.count ?? 0)
    case .alreadyThere(let request): return .questionAlreadyThere(request.path ?? editor.file.path ?? "")
    case .besideThere(let path, _): return .questionAlreadyThere(path)
    case .quit: return .questionQuit
    }
  }

  /// The keys that answer it, in words.
  var answers: Phrase {
    switch self {
    case .deleteStage: .answersDeleteStage
    case .alreadyThere, .besideThere: .answersOverwrite
    case .quit: .answersQuit
    }
  }
}
