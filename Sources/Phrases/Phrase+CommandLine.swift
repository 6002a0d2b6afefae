// The command line: what it says of itself.

extension Phrase {
  /// “Edit customer journey maps in the terminal: stages, touchpoints, and what hurts.”
  public static var cliAbstract: Phrase { Phrase("cli.abstract") }

  /// “Open a map in the editor (what rihla FILE does).”
  public static var cliOpen: Phrase { Phrase("cli.open") }

  /// “The map; a name that is not there yet begins a new map. - reads standard input.”
  public static var cliOpenFile: Phrase { Phrase("cli.open.file") }

  /// “Look only; the map cannot be changed.”
  public static var cliReadOnly: Phrase { Phrase("cli.readOnly") }

  /// “Draw with ASCII characters only.”
  public static var cliAscii: Phrase { Phrase("cli.ascii") }

  /// “Draw without colours.”
  public static var cliNoColor: Phrase { Phrase("cli.noColor") }

  /// “The terminal's background: dark or light.”
  public static var cliTheme: Phrase { Phrase("cli.theme") }

  /// “Leave the mouse to the terminal.”
  public static var cliNoMouse: Phrase { Phrase("cli.noMouse") }

  /// “The language of the interface: ar or en.”
  public static var cliLanguage: Phrase { Phrase("cli.language") }

  /// “Who puts right-to-left text into order: auto, app, terminal or off.”
  public static var cliBidi: Phrase { Phrase("cli.bidi") }

  /// “Print a map as text.”
  public static var cliShow: Phrase { Phrase("cli.show") }

  /// “The map's file; - reads standard input.”
  public static var cliFile: Phrase { Phrase("cli.file") }

  /// “Read a Mermaid journey diagram and write it as a map.”
  public static var cliImport: Phrase { Phrase("cli.import") }

  /// “The diagram; - reads standard input.”
  public static var cliImportFile: Phrase { Phrase("cli.import.file") }

  /// “The file to write; standard output without it.”
  public static var cliOutput: Phrase { Phrase("cli.output") }

  /// “Write over a file that is there.”
  public static var cliForce: Phrase { Phrase("cli.force") }

  /// “Refuse what Mermaid itself refuses.”
  public static var cliStrict: Phrase { Phrase("cli.strict") }

  /// “Print the JSON Schema of the file format.”
  public static var cliSchema: Phrase { Phrase("cli.schema") }

  /// “Print the keys in force.”
  public static var cliKeys: Phrase { Phrase("cli.keys") }

  /// “As a Markdown table.”
  public static var cliKeysMarkdown: Phrase { Phrase("cli.keys.markdown") }

  /// “Open a demonstration map, or list them.”
  public static var cliDemo: Phrase { Phrase("cli.demo") }

  /// “The demonstration's name.”
  public static var cliDemoName: Phrase { Phrase("cli.demo.name") }

  /// “List the names and end.”
  public static var cliDemoList: Phrase { Phrase("cli.demo.list") }

  /// “Print the map's JSON and end.”
  public static var cliDemoPrint: Phrase { Phrase("cli.demo.print") }

  /// “| Keys | What they do |”
  public static var keysHeading: Phrase { Phrase("keys.heading") }

  /// “there is no folder to keep it in; save it under a name instead”
  public static var noStateFolder: Phrase { Phrase("noStateFolder") }

  /// “The unsaved map is kept in …”
  public static func keptAside(_ path: String) -> Phrase {
    Phrase("keptAside", .text(path))
  }

  /// “… …”
  public static func showStage(_ number: Int, _ name: String) -> Phrase {
    Phrase("show.stage", .count(number), .text(name))
  }

  /// “A journey map”
  public static var blankTitle: Phrase { Phrase("blankTitle") }
}
