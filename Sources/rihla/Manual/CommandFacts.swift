import ArgumentParser
import JourneyFile

/// What the command line offers, as the parser itself tells it: the manual is made from what is in force.
struct CommandFacts {
  /// An argument or an option.
  struct Argument {
    let isOption: Bool
    let isOptional: Bool
    let isRepeating: Bool
    /// The names of an option, with their dashes; the short one first.
    let names: [String]
    /// What stands for its value; nil for a flag.
    let value: String?
    let abstract: String

    /// The argument as it is typed.
    var typed: String {
      guard isOption else { return isRepeating ? "\(value ?? "") ..." : value ?? "" }
      return names.map { [$0, value].compactMap { $0 }.joined(separator: " ") }.joined(separator: ", ")
    }
  }

  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandFacts]

  /// What the whole program offers; nil where the parser tells it in a way that is not known.
  static var program: CommandFacts? {
    guard let document = try? JSONDocument(parsing: Array(Rihla._dumpHelp().utf8)),
      let command = document.element["command"]
    else { return nil }
    return CommandFacts(command)
  }

  private init(_ element: JSONElement) {
    name = element["commandName"]?.text ?? ""
    abstract = element["abstract"]?.text ?? ""
    discussion = element["discussion"]?.text ?? ""
    arguments = (element["arguments"]?.elements ?? []).filter(\.isShown).map(Argument.init)
    subcommands = (element["subcommands"]?.elements ?? []).filter(\.isShown).map(CommandFacts.init)
      .filter { $0.name != "help" }
  }
}

extension CommandFacts.Argument {
  fileprivate init(_ element: JSONElement) {
    let kind = element["kind"]?.text ?? ""
    let name = element["valueName"]?.text ?? ""
    isOption = kind != "positional"
    isOptional = element["isOptional"]?.isTrue ?? false
    isRepeating = element["isRepeating"]?.isTrue ?? false
    names = (element["names"]?.elements ?? []).map { name in
      (name["kind"]?.text == "long" ? "--" : "-") + (name["name"]?.text ?? "")
    }.sorted { $0.count < $1.count }
    value = kind == "flag" ? nil : name.uppercased()
    abstract = element["abstract"]?.text ?? ""
  }
}

extension JSONElement {
  fileprivate subscript(_ name: String) -> JSONElement? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.element
  }

  fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }
  fileprivate var isTrue: Bool { if case .flag(true) = value { true } else { false } }
  fileprivate var elements: [JSONElement] { if case .array(let elements) = value { elements } else { [] } }
  fileprivate var isShown: Bool { self["shouldDisplay"]?.isTrue ?? true }
}
