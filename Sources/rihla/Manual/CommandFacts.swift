import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
    guard let dump = try? JSONDecoder().decode(ParserDump.self, from: Data(Rihla._dumpHelp().utf8)) else {
      return nil
    }
    return CommandFacts(dump.command)
  }

  private init(_ command: ParserDump.Command) {
    name = command.commandName
    abstract = command.abstract ?? ""
    discussion = command.discussion ?? ""
    arguments = (command.arguments ?? []).filter(\.shouldDisplay).map(Argument.init)
    subcommands = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
      .map(CommandFacts.init)
  }
}

/// The parser's own words for all of that: the members that are read here.
private struct ParserDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  let command: Command
}

extension CommandFacts.Argument {
  fileprivate init(_ dump: ParserDump.Argument) {
    isOption = dump.kind != "positional"
    isOptional = dump.isOptional
    isRepeating = dump.isRepeating
    names = (dump.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
      .sorted { $0.count < $1.count }
    value = dump.kind == "flag" ? nil : dump.valueName?.uppercased() ?? ""
    abstract = dump.abstract ?? ""
  }
}
