import Console
import CursesConsole
import JourneyEditor
import JourneyFile
import JourneyResources
import Phrases
import TerminalText

extension EditingSession {
  /// The settings in force.
  private var settings: Configuration { configuration.settings }

  /// Shows the settings in force.
  func listSettings(_ editor: inout Editor) {
    editor.showSettings(Setting.allCases.map { $0.row(in: settings) })
  }

  /// Sets something: at once as far as that can be, and in the configuration.
  mutating func set(
    _ name: String, to word: String, _ editor: inout Editor, _ screen: inout CursesScreen
  ) {
    guard let setting = Setting(rawValue: name), let value = setting.value(word) else { return }
    // What cannot be kept in the file holds all the same as long as the program runs.
    let kept = Result { try configuration.set(setting, to: value) }
    apply(setting, &editor, &screen)
    do {
      try kept.get()
      editor.say(.settingKept, .done)
    } catch let failure as Failure {
      editor.say(failure.phrase, .warning)
    } catch {
      editor.say(.editFailed, .warning)
    }
    listSettings(&editor)
  }

  private mutating func apply(_ setting: Setting, _ editor: inout Editor, _ screen: inout CursesScreen) {
    switch setting {
    case .theme:
      editor.adopt(settings.word(.theme).flatMap(Shade.init(rawValue:)) ?? terminal.shade)
    case .language, .digits:
      editor.adopt(phrasebook(on: editor.repertoire))
    case .density: editor.density = settings.word(.density).flatMap(Density.init(rawValue:)) ?? .fit
    case .capture: editor.setCapturing(settings.begins(capturingOn: editor.map))
    case .autosave: editor.preferences.savesByItself = settings.isOn(.autosave)
    case .bidi:
      terminal.order(as: settings.word(.bidi).flatMap(BidiMode.init(rawValue:)) ?? .auto)
      editor.adopt(terminal.ordering)
      screen.adopt(terminal.order)
    case .mouse: screen.reportMouse(settings.isOn(.mouse))
    case .ambiguous: screen.avoidAmbiguous(settings.word(.ambiguous) == "wide")
    case .ascii:
      let repertoire = settings.isOn(.ascii) ? .ascii : TerminalLocale.prepare()
      editor.adopt(repertoire, phrasebook(on: repertoire))
    // Of the next map that is begun.
    case .standard, .template: break
    }
  }

  /// The words as they are set, in a language that those characters can write.
  private func phrasebook(on repertoire: Repertoire) -> Phrasebook {
    let language =
      settings.word(.language).flatMap(Language.init(tag:)) ?? .asked(ofEnvironment: Environment.value)
    let digits = settings.word(.digits).flatMap(Digits.init(rawValue:)) ?? .latin
    return Phrasebook(repertoire == .ascii ? .english : language, digits: digits)
  }
}

extension Setting {
  /// The words of what it can be, as the page of settings offers them.
  private var words: [String] {
    switch kind {
    case .word(let words): words
    case .flag: ["true", "false"]
    case .rating: ["1", "2", "3", "4", "5"]
    case .name: ["blank"] + Template.all.map(\.name).filter { $0 != "blank" } + OwnTemplate.all.map(\.name)
    }
  }

  /// What a word of the page means.
  fileprivate func value(_ word: String) -> SettingValue? {
    switch kind {
    case .word, .name: .word(word)
    case .flag: .flag(word == "true")
    case .rating: Double(word).map { .number($0) }
    }
  }

  private func title(of word: String) -> Phrase {
    switch kind {
    case .word: .setting("\(rawValue).\(word)")
    case .flag: word == "true" ? .yes : .no
    case .rating: .verbatim(word)
    case .name: Template.named(word) == nil ? .verbatim(word) : .template(word)
    }
  }

  /// The setting as the page shows it.
  fileprivate func row(in settings: Configuration) -> SettingRow {
    let now = settings[self]
    return SettingRow(
      rawValue, .setting(rawValue), options: words.map { SettingRow.Option($0, title(of: $0)) },
      chosen: words.firstIndex { value($0) == now })
  }
}
