import Console
import JourneyModel
public import Phrases
import TerminalText

// Links to other maps: they are shown where they stand, and followed to a map that lies over this one until it is left.

extension Editor {
  /// The links of what the eye is on; where a touchpoint has none those of its stage.
  var linksHere: [MapLink] {
    switch board.focus {
    case .nothing: return []
    case .stage(let id): return map.stage(id)?.links ?? []
    case .touchpoint(let id):
      guard let place = map.place(of: id) else { return [] }
      let own = map[place].links
      return own.isEmpty ? map.stages[place.stage].links : own
    }
  }

  /// The sign of what leads to another map, as the map reads.
  var linkSign: String { (flow == .rightToLeft ? look.mirroredSigns : look.signs).link }

  /// Opens the map to which the eye's part leads; where there are several ways, asks which.
  mutating func followLink() {
    let links = linksHere
    guard links.count > 1 else {
      if let link = links.first { effects.append(.openLink(link)) }
      return
    }
    let lines = links.enumerated().map { Sheet.Line(text: $1.text, role: .text, item: $0) }
    show(Sheet(LinkChoice(links: links), .linksTitle, hints: .hintsLinks, lines))
  }

  /// A link could not be followed.
  public mutating func linkFailed(_ reason: Phrase) { say(reason, .warning) }

  /// Takes the screen back from another map: in the size and the language in which that left it.
  public mutating func resume(_ look: Look) {
    notice = nil
    let reading = self.look.reading
    self.look = look
    self.look.reading = reading
    picture = Picture(size: picture.size, look: self.look)
  }
}

/// The links of a part, to choose from.
private struct LinkChoice: SheetSubject {
  let links: [MapLink]

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    guard key.isPlain(.enter), links.indices.contains(sheet.cursor.row) else { return .passes }
    editor.effects.append(.openLink(links[sheet.cursor.row]))
    return .leaves
  }
}
