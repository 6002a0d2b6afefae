import Console
public import Phrases
public import TerminalText

/// A setting as the page of settings shows it: what it can be, and what it is.
public struct SettingRow: Hashable, Sendable {
  /// Something that a setting can be.
  public struct Option: Hashable, Sendable {
    /// The word by which the program knows it.
    public let word: String
    /// What it is called.
    public let title: Phrase

    /// An option.
    public init(_ word: String, _ title: Phrase) {
      self.word = word
      self.title = title
    }
  }

  /// The name of the setting.
  public let name: String
  /// What it is called.
  public let title: Phrase
  /// What it can be.
  public let options: [Option]
  /// Which of these it is; nil where it is something else.
  public let chosen: Int?

  /// A setting.
  public init(_ name: String, _ title: Phrase, options: [Option], chosen: Int?) {
    self.name = name
    self.title = title
    self.options = options
    self.chosen = chosen
  }
}

extension Editor {
  /// Shows the settings, or shows them again as they are now.
  public mutating func showSettings(_ rows: [SettingRow]) {
    let lines = rows.enumerated().map { number, row in
      Sheet.Line(text: text(of: row), item: number)
    }
    var page = Sheet(SettingChoice(rows: rows), .settingsTitle, hints: .hintsSettings, lines)
    if let open = layers.top as? Sheet, open.subject is SettingChoice { page.cursor = open.cursor }
    let said = notice
    show(page)
    notice = said
  }

  /// All that the setting can be, what it is in brackets; that alone where there is no room.
  private func text(of row: SettingRow) -> String {
    let title = look.say(row.title) + ":  "
    let all = row.options.enumerated().map { number, option in
      let text = look.say(option.title)
      return number == row.chosen ? "[\(text)]" : text
    }
    let full = title + all.joined(separator: look.signs.separator)
    guard let chosen = row.chosen, look.typesetter.width(of: full) > size.columns - 4 else { return full }
    return title + all[chosen]
  }

  // What settings change at once

  /// How everything is said and drawn now.
  public var currentLook: Look { look }

  /// Goes on in other colours.
  public mutating func adopt(_ shade: Shade) { look.adopt(shade) }

  /// Goes on in other words.
  public mutating func adopt(_ phrasebook: Phrasebook) { look.phrasebook = phrasebook }

  /// With which characters is drawn.
  public var repertoire: Repertoire { look.repertoire }

  /// Goes on with other characters: Arabic needs more of them than ASCII has.
  public mutating func adopt(_ repertoire: Repertoire, _ phrasebook: Phrasebook) {
    look.adopt(repertoire)
    look.phrasebook = phrasebook
  }

  /// Goes on where somebody else, or nobody else, puts right-to-left text into order.
  public mutating func adopt(_ ordering: TextOrdering) { look.ordering = ordering }

  /// How much of each touchpoint the board shows.
  public var density: Density {
    get { board.density }
    set { board.density = newValue }
  }

  /// Begins or ends capture mode.
  public mutating func setCapturing(_ isCapturing: Bool) { preferences.capturesLetters = isCapturing }
}

/// The settings, to choose from.
struct SettingChoice: SheetSubject {
  let rows: [SettingRow]

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    guard rows.indices.contains(sheet.cursor.row) else { return .stays }
    let row = rows[sheet.cursor.row]
    guard let option = option(after: key, of: row, isForwardRight: editor.flow == .leftToRight) else {
      return .passes
    }
    editor.effects.append(.set(row.name, to: option.word))
    return .stays
  }

  /// What a key makes of a setting: the next or the previous option, or the one of that number.
  private func option(after key: KeyPress, of row: SettingRow, isForwardRight: Bool) -> SettingRow.Option? {
    let count = row.options.count
    let here = row.chosen ?? -1
    let forward: Key = isForwardRight ? .right : .left
    let backward: Key = isForwardRight ? .left : .right
    let new: Int
    switch key.key {
    case .enter, .character(" "), forward: new = (here + 1) % max(1, count)
    case backward: new = (max(0, here) + count - 1) % max(1, count)
    case .character(let character):
      guard let digit = character.wholeNumberValue, digit > 0 else { return nil }
      new = digit - 1
    default: return nil
    }
    return row.options.indices.contains(new) ? row.options[new] : nil
  }
}
