import Console
import JourneyModel
public import Phrases

extension Editor {
  mutating func save() {
    if askAboutOutside() { return }
    if file.path == nil {
      openAboutFile(Prompt(.saveAs, text: proposedPath))
    } else {
      effects.append(.save(SaveRequest(path: nil, replacing: false, thenQuit: false)))
    }
  }

  /// The path that is offered for a map: that of its file, else a name made of its title.
  var proposedPath: String {
    if let path = file.path { return path }
    let words = map.title.split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "" : words.joined(separator: "-").lowercased() + Self.ending
  }

  private static var ending: String { ".journey.json" }

  /// Asks that the map be written to a path that was typed: a name without an ending gets that of maps, and a map that
  /// nobody has called anything yet is called like its file.
  mutating func save(to typed: String, thenQuit: Bool) {
    let name = typed.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? typed
    if let ending = Self.foreignEnding(of: name), typed != file.path {
      let request = SaveRequest(path: typed, replacing: false, thenQuit: thenQuit)
      return saveFailed(.notAnEndingOfMaps(ending), request)
    }
    let isNamed = name.isEmpty || name.dropFirst().contains(".") || typed == file.path
    nameLike(name.split(separator: ".").first.map(String.init) ?? "")
    effects.append(
      .save(
        SaveRequest(path: isNamed ? typed : typed + Self.ending, replacing: false, thenQuit: thenQuit)))
  }

  /// The ending of a name that promises another kind of file than a map.
  private static func foreignEnding(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[dot...].lowercased()
    return foreignEndings.contains(ending) ? ending : nil
  }

  private static let foreignEndings: Set<String> = [
    ".pdf", ".html", ".htm", ".svg", ".png", ".csv", ".tsv", ".xlsx", ".xls", ".ods", ".docx", ".odt", ".txt",
  ]

  private mutating func nameLike(_ stem: String) {
    let blanks = ([look.phrasebook] + look.otherPhrasebooks).map { $0.plainText(.blankTitle) }
    let title = String(stem.map { $0 == "-" || $0 == "_" ? " " : $0 }).trimmingWhitespace
    guard file.path == nil, file.readOnly == nil, blanks.contains(map.title), !title.isEmpty,
      !blanks.contains(where: { $0.lowercased() == title.lowercased() })
    else { return }
    change(
      StepLabel(.changeField, map.title, detail: look.phrasebook.plainText(.field("title"))),
      [.map(.title(title))])
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
      // A copy of what was followed is one's own.
      if isFollowing { (following, document.follows) = (Following(), false) }
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
    openAboutFile(prompt)
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
    openAboutFile(Question.alreadyThere(request))
  }

  /// The map was not written, because the file is our own and protected from being written.
  public mutating func saveMetProtection(_ request: SaveRequest) {
    file.isProtected = file.isProtected || request.path == nil
    guard openText == nil else { return say(.notSaved(.writeProtected), .warning) }
    openAboutFile(Question.protected(request))
  }
}
