public import Console
import JourneyInsight
public import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import TextFolding

/// Many maps on one screen: how each is, the worst touchpoints and pains of all, what is overdue, and who and what is named.
///
/// A value, as the editor is: events go in, answers and pictures come out. Maps are taken in as they are read.
public struct Atlas: Sendable {
  /// A map of the atlas.
  public struct Entry: Sendable {
    /// The path of its file, by which it is opened.
    public let file: String
    let changed: String
    let overview: MapOverview
    let source: TableSource

    /// A map as it is on a day, ISO 8601; `changed` is the day of its last change.
    public init(_ map: JourneyMap, file: String, changed: String, today: String) {
      self.file = file
      self.changed = changed
      overview = MapOverview(of: map, today: today)
      source = TableSource(
        map: map, figures: MapFigures(of: map), votes: Votes(in: map), ranking: PainRanking(of: map),
        today: today)
    }
  }

  /// What is to be done after a key.
  public enum Answer: Hashable, Sendable {
    case stays
    /// A file is to be opened in the editor, at what is focused.
    case opens(file: String, Focus)
    /// Spellings of a name are to become one in some files.
    case merges(Respelling, files: [String])
    case closes
  }

  /// What is shown: the folder, or how many maps.
  public let name: String
  /// The size of the screen.
  public var size: Size
  /// How it is drawn.
  public var look: Look { didSet { seen = [] } }
  private(set) var entries: [Entry] = []
  private(set) var tab = AtlasTab.maps
  private(set) var rows: [AtlasRow] = []
  var cursor = ListCursor()
  /// The column that the eye is on.
  private(set) var column = 0
  private(set) var sort: (column: Int, isDescending: Bool)?
  private(set) var filter = TableFilter.nothing
  /// The filter that is being typed; nil while none is.
  private(set) var typed: String?
  /// How many maps are read of how many.
  private(set) var progress: (done: Int, total: Int)
  /// How many files could not be read.
  private(set) var failures = 0
  /// Spellings that are to become one; nil while nobody asks for it.
  var merging: AtlasMerging?
  /// What was said last.
  var said: Phrase?
  /// How wide cells of each column have been on screen.
  var seen: [Int] = []
  private let words = FilterWords()

  /// An atlas of a folder that is called so, in which so many maps were found.
  public init(of name: String, expecting total: Int, look: Look, size: Size) {
    (self.name, self.look, self.size, progress) = (name, look, size, (0, total))
  }

  /// Takes in maps that were read, and how many files could not be.
  public mutating func take(_ found: [Entry], failures: Int) {
    entries += found
    merging?.count(found)
    self.failures += failures
    progress.done += found.count + failures
    // Read side by side they come in any order.
    entries.sort { $0.file < $1.file }
    let row = rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
    gather()
    // The eye stays on what it is on, unless nobody has moved it yet.
    guard cursor.wasMoved, let row else { return cursor = ListCursor() }
    cursor.row = rows.firstIndex { $0.file == row.file && $0.focus == row.focus } ?? cursor.row
  }

  /// Takes a map in anew that was opened and may have been changed; nil for one that is gone.
  public mutating func retake(_ entry: Entry?, file: String) {
    guard let place = entries.firstIndex(where: { $0.file == file }) else { return }
    if let entry { entries[place] = entry } else { entries.remove(at: place) }
    gather()
  }

  /// Takes an event in.
  public mutating func handle(_ event: InputEvent) -> Answer {
    switch event {
    case .key(let key):
      said = nil
      return isTyping ? type(key) : handle(key)
    case .paste(let text): if isTyping { line += text.onOneLine }
    case .resize(let size): self.size = size
    case .mouse(let mouse): return handle(mouse)
    case .terminate, .closed: return .closes
    case .stopRequested, .resumed, .outside: break
    }
    return .stays
  }

  private mutating func handle(_ key: KeyPress) -> Answer {
    if let step = ListCursor.step(of: key, page: max(1, area.rows - 1)) {
      cursor.move(by: step, count: rows.count)
      return .stays
    }
    switch (key.asLatin.key, key.modifiers) {
    case (.enter, []): return opening
    case (.escape, _), (.character("q"), []), (.character("c"), .control): return leave()
    case (.character("q"), .control): return .closes
    case (.tab, []), (.character("]"), []), (.function(6), []): show(tab.following(by: 1))
    case (.tab, .shift), (.character("["), []): show(tab.following(by: -1))
    case (.left, _): column = min(max(0, column - way), tab.columns.count - 1)
    case (.right, _): column = min(max(0, column + way), tab.columns.count - 1)
    case (.character("s"), []): turnSort()
    case (.character("m"), []): beginMerging()
    case (.character("f"), []), (.character("/"), []), (.character("f"), .control): typed = filter.text
    case (.character(let digit), []):
      if let number = digit.wholeNumberValue, AtlasTab.allCases.indices.contains(number - 1) {
        show(AtlasTab.allCases[number - 1])
      }
    default: break
    }
    return .stays
  }

  private var way: Int { look.direction == .rightToLeft ? -1 : 1 }

  private var opening: Answer {
    guard rows.indices.contains(cursor.row), let file = rows[cursor.row].file else { return .stays }
    return .opens(file: file, rows[cursor.row].focus)
  }

  /// What narrows goes first, then the atlas.
  private mutating func leave() -> Answer {
    guard !filter.text.isEmpty else { return .closes }
    narrow(to: "")
    return .stays
  }

  /// Whether a text is being typed: a filter, or a name.
  var isTyping: Bool { typed != nil || merging != nil }

  /// The text that is being typed.
  var line: String {
    get { merging?.text ?? typed ?? "" }
    set { if merging != nil { merging?.text = newValue } else { typed = newValue } }
  }

  private mutating func type(_ key: KeyPress) -> Answer {
    switch key.key {
    case .enter:
      if merging != nil { return merge() }
      typed = nil
    case .escape: leaveLine()
    case .character("c") where key.modifiers == .control: leaveLine()
    case .backspace: line = String(line.dropLast())
    case .character("u") where key.modifiers == .control: line = ""
    case .character(let character) where key.modifiers.isEmpty: line += String(character)
    default: break
    }
    if let typed, typed != filter.text { narrow(to: typed) }
    return .stays
  }

  /// Takes away what is being typed, and what a filter narrows.
  private mutating func leaveLine() {
    if merging != nil { return merging = nil }
    typed = nil
    narrow(to: "")
  }

  private mutating func handle(_ mouse: MouseEvent) -> Answer {
    switch mouse.kind {
    case .wheelUp: cursor.move(by: -3, count: rows.count)
    case .wheelDown: cursor.move(by: 3, count: rows.count)
    case .press where area.contains(Point(column: 0, row: mouse.row)):
      cursor.move(by: cursor.top + mouse.row - area.top - cursor.row, count: rows.count)
      if mouse.clicks == 2 { return opening }
    case .press, .release, .drag: break
    }
    return .stays
  }

  private mutating func show(_ tab: AtlasTab) {
    (self.tab, column, sort, cursor) = (tab, 0, nil, ListCursor())
    gather()
  }

  private mutating func narrow(to text: String) {
    filter = TableFilter(text, words: words)
    cursor = ListCursor()
    gather()
  }

  /// Sorts by the column that the eye is on; then the other way round; then as usual again.
  private mutating func turnSort() {
    if sort?.column != column {
      sort = (column, false)
    } else if sort?.isDescending == false {
      sort = (column, true)
    } else {
      sort = nil
    }
    gather()
  }

  /// Makes the rows anew.
  private mutating func gather() {
    seen = []
    rows = tab.rows(of: entries, filter, isWhole: progress.done >= progress.total)
    if let sort {
      var keys: [String: (SortKey, Int)] = [:]
      let made = rows.map { row in
        row.cells[sort.column].key { text in
          let key = keys[text] ?? (SortKey(text), keys.count)
          keys[text] = key
          return key
        }
      }
      let order = rows.indices.sorted { one, other in
        let difference = made[one].compared(to: made[other], descending: sort.isDescending)
        return difference == 0 ? one < other : difference < 0
      }
      rows = order.map { rows[$0] }
    }
    cursor.row = min(cursor.row, max(0, rows.count - 1))
  }
}
