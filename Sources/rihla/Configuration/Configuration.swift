import Console
import JourneyEditor
import JourneyFile
import Phrases

/// What the person has set: the file `config.json`, in JSON with comments.
///
/// Whatever it does not say is as usual. What cannot be understood is a problem, with its place, and the rest counts all
/// the same: a line that breaks the text is passed over, and an end that is missing is thought to be there.
struct Configuration {
  /// Something in the file that does not count.
  struct Problem: Equatable {
    let position: TextPosition
    let phrase: Phrase
  }

  private(set) var values: [Setting: SettingValue] = [:]
  /// The keys that were given to actions; those of others are as usual.
  private(set) var keys: [Action: [String]] = [:]
  private(set) var problems: [Problem] = []

  /// The usual settings.
  init() {}

  /// Reads a text.
  init(_ text: [UInt8]) {
    guard let element = parse(text) else { return }
    guard case .object(let members) = element.value else {
      note(element.position, .configNeedsObject)
      return
    }
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.name).inserted else {
        note(member.position, .configTwice(member.name))
        continue
      }
      if member.name == "keymap" {
        readKeymap(member.element)
      } else if let setting = Setting(rawValue: member.name) {
        read(member.element, as: setting)
      } else if member.name != "$schema" {
        note(member.position, .configUnknown(member.name))
      }
    }
  }

  static let limits = JSONLimits(bytes: 1 << 20, depth: 8, refusesDuplicateKeys: false)

  /// What a setting is set to.
  subscript(_ setting: Setting) -> SettingValue { values[setting] ?? setting.usual }

  /// A setting that is a word, unless it leaves the choice to the program.
  func word(_ setting: Setting) -> String? {
    if case .word(let word) = self[setting], word != "auto" { word } else { nil }
  }

  func isOn(_ setting: Setting) -> Bool { self[setting] == .flag(true) }

  /// The keys in force.
  var keymap: Keymap { keys.isEmpty ? .usual : Keymap(changing: keys) }

  mutating func note(_ position: TextPosition, _ phrase: Phrase) {
    problems.append(Problem(position: position, phrase: phrase))
  }

  /// Sets something for this run only.
  mutating func set(_ setting: Setting, to value: SettingValue) { values[setting] = value }
}

extension Configuration {
  /// How many lines may be passed over: a text that is no settings at all is not searched for some.
  private static let mostBrokenLines = 20

  /// The text's value, without the lines that break it; nil where there is none.
  private mutating func parse(_ text: [UInt8]) -> JSONElement? {
    var text = text
    for _ in 0...Self.mostBrokenLines {
      let plain = CommentedJSON.plain(text)
      // A file without anything but comments sets nothing, and is fine.
      if plain.allSatisfy(\.isBlank) { return nil }
      do throws(JSONError) {
        return try JSONDocument(parsing: plain, limits: Self.limits).element
      } catch {
        note(error.position, error.problem.phrase)
        guard Self.passOver(error.position.offset, in: &text, plain) else { return nil }
      }
    }
    return nil
  }

  /// Makes the line of a place blank; at the end of the text, where something was to follow, closes it instead.
  private static func passOver(_ offset: Int, in text: inout [UInt8], _ plain: [UInt8]) -> Bool {
    guard offset < plain.count, !plain[offset...].allSatisfy(\.isBlank) else {
      text += Array("\n}".utf8)
      return plain.last { !$0.isBlank } != UInt8(ascii: "}")
    }
    let newline = UInt8(ascii: "\n")
    let start = text[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = text[offset...].firstIndex(of: newline) ?? text.count
    for place in start..<end { text[place] = UInt8(ascii: " ") }
    return true
  }

  private mutating func read(_ element: JSONElement, as setting: Setting) {
    switch (setting.kind, element.value) {
    case (.word(let words), .string(let text)) where words.contains(text): values[setting] = .word(text)
    case (.name, .string(let text)) where !text.isEmpty: values[setting] = .word(text)
    case (.flag, .flag(let isOn)): values[setting] = .flag(isOn)
    case (.rating, .number(let text)) where (1...5).contains(Double(text) ?? 0):
      values[setting] = .number(Double(text) ?? 3)
    default: note(element.position, .configBadValue(setting.rawValue, setting.kind.phrase))
    }
  }

  private mutating func readKeymap(_ element: JSONElement) {
    guard case .object(let members) = element.value else {
      return note(element.position, .configBadValue("keymap", .configKindKeymap))
    }
    var owners: [String: Action] = [:]
    for member in members {
      guard let action = Action(rawValue: member.name) else {
        note(member.position, .configUnknownAction(member.name))
        continue
      }
      guard case .array(let elements) = member.element.value else {
        note(member.element.position, .configBadValue(member.name, .configKindKeys))
        continue
      }
      keys[action] = elements.compactMap { readKey($0, of: action, &owners) }
    }
    // A key that begins sequences of other actions would never come to them.
    let map = keymap
    for member in members {
      guard let action = Action(rawValue: member.name) else { continue }
      for key in keys[action] ?? [] where !key.contains(" ") {
        guard let other = map.sequence(beginningWith: key) else { continue }
        note(member.position, .configShadows(key, action.title, other.keys, other.action.title))
      }
    }
  }

  private mutating func readKey(
    _ element: JSONElement, of action: Action, _ owners: inout [String: Action]
  ) -> String? {
    guard case .string(let text) = element.value, let name = Keymap.canonicalName(text) else {
      note(element.position, .configBadKey(action.title))
      return nil
    }
    if let owner = owners[name], owner != action {
      note(element.position, .configConflict(name, owner.title, action.title))
      return nil
    }
    owners[name] = action
    return name
  }
}

extension Setting.Kind {
  /// What is expected, for a person.
  var phrase: Phrase {
    switch self {
    case .word(let words): .verbatim(words.map { "\"\($0)\"" }.joined(separator: ", "))
    case .flag: .verbatim("true, false")
    case .rating: .hintRating
    case .name: .configKindName
    }
  }
}

extension UInt8 {
  /// Whether the byte is white space.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
