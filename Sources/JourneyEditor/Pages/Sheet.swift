import Console
import JourneyModel
import Phrases
import TerminalText

/// What a page is about: it knows what the keys answer.
protocol SheetSubject: Sendable {
  /// Whether the page must be answered, or is about what somebody else did to the file.
  var traits: LayerTraits { get }
  /// The key for which two clicks on a line stand.
  var doubleClick: KeyPress { get }
  /// Takes a key that does not scroll.
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction
}

extension SheetSubject {
  var traits: LayerTraits { [] }
  var doubleClick: KeyPress { KeyPress(.enter) }
}

/// A page over the board: lines that say something, some of them to choose from, and keys that answer it.
struct Sheet: Sendable {
  /// One line of a page.
  struct Line: Sendable {
    var text: String
    var role = Role.text
    /// Which of the things to choose from it shows.
    var item: Int?
  }

  var subject: any SheetSubject
  let title: Phrase
  let hints: Phrase
  /// Made once, so that scrolling costs the same however many there are.
  var lines: [Line]
  var cursor = ListCursor()

  init(_ subject: any SheetSubject, _ title: Phrase, hints: Phrase, _ lines: [Line]) {
    self.subject = subject
    self.title = title
    self.hints = hints
    self.lines = lines
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
      cursor.move(by: step, count: itemCount)
      cursor.show(line: lines.firstIndex { $0.item == cursor.row } ?? 0, fitting: rows)
    } else {
      cursor.scroll(by: step, count: lines.count, fitting: rows)
    }
  }
}

extension Sheet: Layer {
  var traits: LayerTraits {
    subject.traits.union([.coversScreen, .readsAsInterface, .holdsUpAutosave])
  }

  mutating func handle(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    let key = pressed.asLatin
    // It stands where the keys are named.
    editor.notice = nil
    if let step = ListCursor.step(of: key, page: editor.sheetRows) {
      move(by: step, in: editor.sheetRows)
      return .stays
    }
    let reaction = subject.answer(key, on: &self, in: &editor)
    // The key is named as it counts here.
    guard case .passes = reaction else { return reaction }
    editor.say(.unknownKey(key.name), .warning)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target else { return .stays }
    cursor.row = row
    return isDouble ? handle(subject.doubleClick, in: &editor) : .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    SheetView(drawn: drawn, sheet: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(hints) }
}
