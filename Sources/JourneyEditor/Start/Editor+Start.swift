import Console
import JourneyModel
public import Phrases

// The start screen lies under everything else until something is chosen: whatever opens over it (an offer of unsaved work)
// leads back to it.
extension Editor {
  /// Shows what there is to begin with, until the person has chosen.
  public mutating func showStart(_ items: [StartItem]) {
    start = StartScreen(items)
    goBackToStart()
  }

  /// What was chosen could not be opened.
  public mutating func startFailed(_ reason: Phrase) { say(reason, .warning) }

  /// Shows the start screen again where nothing is open over it.
  mutating func goBackToStart() {
    if case .start(let screen) = mode { start = screen }
    if mode.isBoard, let start { mode = .start(start) }
  }

  mutating func handle(_ key: KeyPress, start screen: StartScreen) {
    notice = nil
    if screen.path != nil { return write(key, intoPathOf: screen) }
    var screen = screen
    let count = screen.rows(in: look).count
    if key.isBack {
      guard !screen.field.characters.isEmpty else { return effects.append(.quit) }
      screen.openField = TextField()
    } else if key == KeyPress(.character("q")), screen.field.characters.isEmpty {
      return effects.append(.quit)
    } else if let row = row(after: key, of: screen, count) {
      screen.selected = min(max(0, row), max(0, count - 1))
    } else if key.isPlain(.enter) {
      return choose(on: screen)
    } else {
      var field = screen.field
      guard field.handle(key, in: fieldSetting) else { return say(.unknownKey(key.name), .warning) }
      screen.openField = field
    }
    show(screen)
  }

  private func row(after key: KeyPress, of screen: StartScreen, _ count: Int) -> Int? {
    guard key.modifiers.isEmpty else { return nil }
    return switch key.key {
    case .up: screen.selected - 1
    case .down: screen.selected + 1
    case .pageUp: screen.selected - 10
    case .pageDown: screen.selected + 10
    case .home where screen.field.characters.isEmpty: 0
    case .end where screen.field.characters.isEmpty: count - 1
    default: nil
    }
  }

  private mutating func write(_ key: KeyPress, intoPathOf screen: StartScreen) {
    var screen = screen
    guard var field = screen.path else { return }
    if key.isBack {
      screen.path = nil
    } else if key.isPlain(.enter) {
      let path = field.text.trimmingWhitespace
      if !path.isEmpty { effects.append(.begin(.file(path))) }
    } else if field.handle(key, in: fieldSetting) {
      screen.path = field
    } else {
      say(.unknownKey(key.name), .warning)
    }
    show(screen)
  }

  /// Does what the chosen row says.
  mutating func choose(on screen: StartScreen) {
    let rows = screen.rows(in: look)
    show(screen)
    guard rows.indices.contains(screen.selected) else { return }
    let item = rows[screen.selected]
    switch item.choice {
    case .askPath:
      var screen = screen
      screen.path = TextField("", isValue: true)
      show(screen)
    case .language: changeLanguage()
    case .settings: effects.append(.listSettings)
    case .file where item.isMissing: say(.startFileMissing(item.path), .warning)
    default: effects.append(.begin(item.choice))
    }
  }

  mutating func click(row: Int, on screen: StartScreen) {
    var screen = screen
    guard screen.path == nil else { return }
    screen.selected = row
    choose(on: screen)
  }

  private mutating func show(_ screen: StartScreen) {
    start = screen
    mode = .start(screen)
  }
}
