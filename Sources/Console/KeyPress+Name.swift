extension KeyPress {
  /// The press of that name: `a`, `A`, `!`, `Space`, `Enter`, `F2`, `Ctrl-S`, `Alt-Left`, `Shift-Down`.
  ///
  /// Case matters in single characters only. Nil when there is no such key.
  public init?(named name: String) {
    if name.utf8.count == 1, let character = name.first {
      self.init(.character(character))
      return
    }
    var rest = name.unicodeScalars[...]
    var modifiers: Modifiers = []
    while let (modifier, length) = Self.prefix(of: rest) {
      modifiers.formUnion(modifier)
      rest = rest.dropFirst(length)
    }
    let base = String(rest)
    if base.count == 1, let character = base.first {
      self.init(.character(character), modifiers)
    } else if let key = Self.keys[base.lowercased()] {
      self.init(key, modifiers)
    } else if let number = Self.functionNumber(base) {
      self.init(.function(number), modifiers)
    } else {
      return nil
    }
  }

  /// The name of the press, as ``init(named:)`` reads it and as help shows it.
  public var name: String {
    var result = ""
    for (word, modifier) in Self.prefixes where modifiers.contains(modifier) { result += word }
    switch key {
    case .character(" "): return result + "Space"
    case .character(let character):
      let isCommand = modifiers.contains(.control) && character.isASCII
      return result + (isCommand ? character.uppercased() : String(character))
    case .function(let number): return result + "F\(number)"
    default: return result + (Self.names[key] ?? "")
    }
  }

  /// The modifier a name begins with and the scalars its prefix takes; something must follow the prefix.
  private static func prefix(of name: Substring.UnicodeScalarView) -> (Modifiers, Int)? {
    for (word, modifier) in prefixes {
      let length = word.unicodeScalars.count
      if name.count > length, String(name.prefix(length)).lowercased() == word.lowercased() {
        return (modifier, length)
      }
    }
    return nil
  }

  /// The words for modifiers, in the order in which they stand.
  private static let prefixes: [(String, Modifiers)] = [
    ("Super-", .super), ("Hyper-", .hyper), ("Meta-", .meta), ("Ctrl-", .control), ("Alt-", .alt),
    ("Shift-", .shift),
  ]

  private static func functionNumber(_ name: String) -> Int? {
    guard name.first == "F" || name.first == "f" else { return nil }
    return Int(name.dropFirst())
  }

  private static let names: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backspace: "Backspace", .delete: "Delete",
    .insert: "Insert", .up: "Up", .down: "Down", .left: "Left", .right: "Right", .home: "Home", .end: "End",
    .pageUp: "PgUp", .pageDown: "PgDn",
  ]

  /// Keys by lower-case name, with the other names people give them.
  private static let keys: [String: Key] = {
    var keys: [String: Key] = [
      "space": .character(" "), "return": .enter, "escape": .escape, "del": .delete, "ins": .insert,
      "pageup": .pageUp, "pagedown": .pageDown,
    ]
    for (key, name) in names { keys[name.lowercased()] = key }
    return keys
  }()
}
