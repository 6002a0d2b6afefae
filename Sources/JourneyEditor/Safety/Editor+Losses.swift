import Console
public import Phrases

/// What a place cannot hold of the map that is to be saved there.
public struct SavingLosses: Hashable, Sendable {
  /// What it is, and how many there are, a line each.
  public let lines: [Phrase]
  /// The file that would hold the whole map besides.
  public let beside: String

  /// Losses of a save.
  public init(lines: [Phrase], beside: String) {
    self.lines = lines
    self.beside = beside
  }
}

extension Editor {
  /// The map was not written, because the file cannot hold all of it: asks how to go on. While something is being
  /// written the question waits for the next save.
  public mutating func askAbout(_ losses: SavingLosses, _ request: SaveRequest) {
    guard openText == nil else { return say(.notSaved(.lossTitle), .warning) }
    var lines = [
      Sheet.Line(text: look.say(.lossIntroduction(file.path ?? "")), role: .warning), Sheet.Line(text: ""),
    ]
    lines += losses.lines.map { Sheet.Line(text: "  " + look.say($0)) }
    lines += [
      Sheet.Line(text: ""), Sheet.Line(text: look.say(.lossDrop)),
      Sheet.Line(text: look.say(.lossKeep(losses.beside))),
    ]
    show(Sheet(LossyRequest(request: request), .lossTitle, hints: .hintsLosses, lines))
  }

  /// The map was not written, because the file for the whole of it is there already and is not ours.
  public mutating func saveMetFileBeside(_ path: String, _ request: SaveRequest) {
    open(Question.besideThere(path, request))
  }
}

/// A request to save the map where not all of it can be held.
struct LossyRequest: SheetSubject {
  let request: SaveRequest

  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    var request = request
    if key.isPlain(.enter) {
      request.rest = .dropped
    } else if key == KeyPress(.character("k")) {
      request.rest = .beside(replacing: false)
    } else {
      return .stays
    }
    editor.effects.append(.save(request))
    return .leaves
  }
}
