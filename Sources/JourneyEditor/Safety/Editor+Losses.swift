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
    show(Sheet(.losses(request), .lossTitle, hints: .hintsLosses, lines))
  }

  mutating func answerLosses(_ key: KeyPress, _ request: SaveRequest) {
    var request = request
    if key.isPlain(.enter) {
      request.rest = .dropped
    } else if key == KeyPress(.character("k")) {
      request.rest = .beside(replacing: false)
    } else {
      if key.isBack { mode = .board }
      return
    }
    mode = .board
    effects.append(.save(request))
  }

  /// The map was not written, because the file for the whole of it is there already and is not ours.
  public mutating func saveMetFileBeside(_ path: String, _ request: SaveRequest) {
    mode = .question(.besideThere(path, request))
  }
}
