import JourneyModel
import Phrases
import TerminalText

/// A page over the board: lines that say something, some of them to choose from, and keys that answer it.
struct Sheet: Sendable {
  /// What a page is about.
  enum Subject: Sendable {
    /// Unsaved work is offered.
    case recovery(RecoveryOffer)
    /// Somebody else has the file open.
    case locked
    /// Somebody else has written the file.
    case elsewhere(OutsideChange)
    /// What differs between two maps.
    case differences
    /// The versions that were kept.
    case versions([EarlierVersion])
    /// What can be set.
    case settings([SettingRow])
    /// What would be replaced all over the map.
    case replacements(Replacements)
    /// The columns of a table, to choose from.
    case columns
    /// What the file cannot hold of the map that is to be saved.
    case losses(SaveRequest)
  }

  /// One line of a page.
  struct Line: Sendable {
    var text: String
    var role = Role.text
    /// Which of the things to choose from it shows.
    var item: Int?
  }

  let subject: Subject
  let title: Phrase
  let hints: Phrase
  /// Made once, so that scrolling costs the same however many there are.
  private(set) var lines: [Line]
  /// The page to which Esc leads back, if any: at most one.
  var below: [Sheet] = []
  /// The chosen thing.
  var selected = 0
  /// The first line on screen.
  var top = 0

  init(_ subject: Subject, _ title: Phrase, hints: Phrase, _ lines: [Line]) {
    self.subject = subject
    self.title = title
    self.hints = hints
    self.lines = lines
  }

  /// Whether nothing else can be done before it is answered.
  var mustBeAnswered: Bool {
    switch subject {
    case .recovery, .locked, .elsewhere, .losses: true
    case .replacements, .settings: false
    case .differences, .versions, .columns: below.contains(where: \.mustBeAnswered)
    }
  }

  /// Whether it asks or tells about what somebody else did to the file.
  var isAboutOutside: Bool {
    if case .elsewhere = subject { true } else { below.contains(where: \.isAboutOutside) }
  }

  /// How many things there are to choose from.
  var itemCount: Int { lines.last { $0.item != nil }.flatMap(\.item).map { $0 + 1 } ?? 0 }

  /// The page with lines that are too long broken into several, what follows indented; those to choose from stay one.
  func wrapped(to columns: Int, with typesetter: Typesetter) -> Sheet {
    var sheet = self
    sheet.lines = lines.flatMap { line -> [Line] in
      guard line.item == nil, typesetter.width(of: line.text) > columns else { return [line] }
      return typesetter.wrapped(line.text, to: columns - 2).enumerated().map { number, text in
        Line(text: number == 0 ? text : "  " + text, role: line.role)
      }
    }
    return sheet
  }

  /// Scrolls, or chooses another line where lines can be chosen.
  mutating func move(by step: Int, in rows: Int) {
    if itemCount > 0 {
      selected = min(max(0, selected + step), itemCount - 1)
      let line = lines.firstIndex { $0.item == selected } ?? 0
      if line < top { top = line }
      if line >= top + rows { top = line - rows + 1 }
    } else {
      top = min(max(0, top + step), max(0, lines.count - rows))
    }
  }
}
