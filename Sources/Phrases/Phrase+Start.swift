// The start screen, and the first steps on a map.

extension Phrase {
  /// “Start, type to filter:”
  public static var startTitle: Phrase { Phrase("start.title") }

  /// “File to open:”
  public static var startPath: Phrase { Phrase("start.path") }

  /// “New blank map”
  public static var startBlank: Phrase { Phrase("start.blank") }

  /// “Open a file…”
  public static var startOpen: Phrase { Phrase("start.open") }

  /// “Speak Arabic”
  public static var startLanguage: Phrase { Phrase("start.language") }

  /// “Recent maps”
  public static var startRecent: Phrase { Phrase("start.recent") }

  /// “Templates”
  public static var startTemplates: Phrase { Phrase("start.templates") }

  /// “Demonstrations”
  public static var startDemonstrations: Phrase { Phrase("start.demonstrations") }

  /// “not there any more”
  public static var startMissing: Phrase { Phrase("start.missing") }

  /// “… is not there any more”
  public static func startFileMissing(_ path: String) -> Phrase { Phrase("start.fileMissing", .text(path)) }

  /// “Nothing has that name”
  public static var startNothing: Phrase { Phrase("start.nothing") }

  /// “today 14:05”
  public static func today(_ time: String) -> Phrase { Phrase("start.today", .text(time)) }

  /// “yesterday 14:05”
  public static func yesterday(_ time: String) -> Phrase { Phrase("start.yesterday", .text(time)) }

  /// “Enter open | type to filter | Up/Down choose | Esc leave”
  public static var hintsStart: Phrase { Phrase("hintsStart") }

  /// “Enter open | Esc back”
  public static var hintsStartPath: Phrase { Phrase("hintsStartPath") }

  /// “Five keys to begin with: F1 help, a add, 1–5 rate, ! pain, . next low”
  public static func firstSteps(_ add: String, pain: String, low: String, help: String) -> Phrase {
    Phrase("firstSteps", .text(add), .text(pain), .text(low), .text(help))
  }
}

extension Phrase {
  /// What a demonstration map is about, by its name on the command line; its name where that is not known.
  public static func demonstration(_ name: String) -> Phrase {
    switch name {
    case "software-trial": Phrase("demo.trial")
    case "clinic-visit.as-is": Phrase("demo.clinic")
    case "clinic-visit.to-be": Phrase("demo.clinicToBe")
    case "coffee-machine": Phrase("demo.coffee")
    case "licence-renewal": Phrase("demo.licence")
    case "monthly-gift": Phrase("demo.gift")
    default: .verbatim(name)
    }
  }

  /// What a demonstration map shows, by its name on the command line.
  public static func demonstrationShows(_ name: String) -> Phrase? {
    switch name {
    case "software-trial": Phrase("demo.trial.shows")
    case "clinic-visit.as-is": Phrase("demo.clinic.shows")
    case "clinic-visit.to-be": Phrase("demo.clinicToBe.shows")
    case "coffee-machine": Phrase("demo.coffee.shows")
    case "licence-renewal": Phrase("demo.licence.shows")
    case "monthly-gift": Phrase("demo.gift.shows")
    default: nil
    }
  }
}

extension Phrase {
  /// “Begin a map from a template.”
  public static var cliNew: Phrase { Phrase("cli.new") }

  /// “The file to write.”
  public static var cliNewFile: Phrase { Phrase("cli.new.file") }

  /// “The template: one of rihla templates.”
  public static var cliNewTemplate: Phrase { Phrase("cli.new.template") }

  /// “The map's title.”
  public static var cliNewTitle: Phrase { Phrase("cli.new.title") }

  /// “Wrote …: …”
  public static func newWritten(_ path: String, _ stages: Phrase) -> Phrase {
    Phrase("new.written", .text(path), .phrase(stages))
  }

  /// “no template is called …”
  public static func unknownTemplate(_ name: String) -> Phrase { Phrase("new.unknownTemplate", .text(name)) }

  /// “List the templates with their stages.”
  public static var cliTemplates: Phrase { Phrase("cli.templates") }

  /// “How to list them: text, plain or json.”
  public static var cliTemplatesFormat: Phrase { Phrase("cli.templates.format") }

  /// “The list of recent maps was cleared”
  public static var recentForgotten: Phrase { Phrase("recentForgotten") }
}
