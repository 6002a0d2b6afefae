import JourneyEditor
import JourneyModel
import Phrases

/// The page of the manual, made from the commands, the table of actions and the phrasebook.
struct ManualPage {
  private let program: CommandFacts
  private var page: Roff

  /// The page for a day, ISO 8601.
  init(_ program: CommandFacts, date: String) {
    self.program = program
    page = Roff(
      title: "RIHLA", date: date, version: "rihla " + Rihla.version, manual: say(.manualTitle))
    write()
  }

  /// The page as `man` reads it.
  var text: String { page.text }

  private mutating func write() {
    page.heading(say(.manualSection("name")))
    page.paragraph("rihla - " + program.abstract)
    page.heading(say(.manualSection("synopsis")))
    page.example(synopsis)
    page.heading(say(.manualSection("description")))
    page.paragraph(say(.manualDescription))
    page.paragraph(say(.manualSafety))
    page.heading(say(.manualSection("options")))
    for option in program.arguments { page.term(option.typed, said(option.abstract)) }
    page.heading(say(.manualSection("commands")))
    for command in program.subcommands { write(command) }
    writeKeys()
    writeSurroundings()
  }

  private var synopsis: String {
    let commands = program.subcommands.map { "rihla \($0.name) \(Self.usage($0))" }
    return (["rihla [FILE]"] + commands).joined(separator: "\n")
  }

  /// The arguments of a command; its options are told with it.
  private static func usage(_ command: CommandFacts) -> String {
    command.arguments.filter { !$0.isOption }.map { $0.isOptional ? "[\($0.typed)]" : $0.typed }
      .joined(separator: " ")
  }

  private mutating func write(_ command: CommandFacts) {
    page.subheading("rihla \(command.name) \(Self.usage(command))")
    page.paragraph(command.abstract)
    let common = Set(program.arguments.flatMap(\.names))
    for argument in command.arguments where argument.names.isEmpty || !common.isSuperset(of: argument.names) {
      page.term(argument.typed, said(argument.abstract))
    }
    if !command.discussion.isEmpty { page.example(command.discussion) }
  }

  /// What the parser says itself, in the words of the phrasebook.
  private func said(_ words: String) -> String {
    switch words {
    case "Show help information.": say(.parserShowHelp)
    case "Show the version.": say(.parserShowVersion)
    default: words
    }
  }

  private mutating func writeKeys() {
    page.heading(say(.manualSection("keys")))
    for group in ActionGroup.allCases {
      page.subheading(say(group.title))
      for row in KeyTable(.usual).rows(of: group) where !row.keys.isEmpty {
        page.term(row.keys.joined(separator: "  "), say(row.title))
      }
    }
  }

  private mutating func writeSurroundings() {
    page.heading(say(.manualSection("files")))
    page.term("$XDG_CONFIG_HOME/rihla/config.json", say(.manualConfiguration))
    page.term("$XDG_CONFIG_HOME/rihla/templates", say(.manualTemplates))
    page.term("$XDG_STATE_HOME/rihla", say(.manualState))
    page.heading(say(.manualSection("environment")))
    page.term("NO_COLOR", say(.manualNoColor))
    page.term("VISUAL, EDITOR", say(.manualEditor))
    page.term("LC_ALL, LC_MESSAGES, LANG", say(.manualLocale))
    page.term("ESCDELAY", say(.manualEscapeDelay))
    page.heading(say(.manualSection("status")))
    for status in ["0", "1", "2", "3"] { page.term(status, say(.manualStatus(status))) }
  }
}
