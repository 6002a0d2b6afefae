import Console
import JourneyModel
public import Phrases

extension Editor {
  mutating func save() {
    if askAboutOutside() { return }
    if file.path == nil {
      open(Prompt(.saveAs))
    } else {
      effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: false)))
    }
  }

  mutating func quit() {
    if isModified {
      open(Question.quit)
    } else {
      effects.append(.quit)
    }
  }

  /// The map was written: at `path` if that is another place than before.
  public mutating func saved(_ request: SaveRequest) -> [Effect] {
    if let path = request.path {
      file.path = path
      (file.label, file.readOnly, file.isProtected) = (nil, nil, false)
    }
    document.markSaved()
    (safety.isFileGone, safety.isFileBehind) = (false, false)
    safety.outside = nil
    say(.savedTo((file.path ?? "").shortenedPath()), .done)
    return request.thenQuit ? [.quit] : []
  }

  /// The map was not written; everything is as it was. A name that was asked for is asked for again.
  public mutating func saveFailed(_ reason: Phrase, _ request: SaveRequest? = nil) {
    say(.notSaved(reason), .warning)
    guard let request, let path = request.path else { return }
    var prompt = Prompt(.saveAs, text: path)
    prompt.thenQuits = request.thenQuit
    prompt.trouble = .notSaved(reason)
    open(prompt)
  }

  /// The file holds the map, but may lose it again with the power: saving once more is worth it.
  public mutating func saveIsUnsure(_ reason: Phrase) {
    safety.isFileBehind = true
    say(.notSaved(reason), .warning)
  }

  /// The map was not written, because a file of that name is there already.
  public mutating func saveMetFile(_ request: SaveRequest) {
    // A question would close the text that is being written; the next save asks it.
    guard openText == nil else {
      return say(
        .notSaved(.questionAlreadyThere((request.path ?? file.path ?? "").shortenedPath())), .warning)
    }
    open(Question.alreadyThere(request))
  }

  /// The map was not written, because the file is our own and protected from being written.
  public mutating func saveMetProtection(_ request: SaveRequest) {
    file.isProtected = file.isProtected || request.path == nil
    guard openText == nil else { return say(.notSaved(.writeProtected), .warning) }
    open(Question.protected(request))
  }
}
