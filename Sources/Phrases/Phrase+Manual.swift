// The page of the manual, and the scripts that complete the command line.
extension Phrase {
  /// “Write the page of the manual.”
  public static var cliManual: Phrase { Phrase("cli.manual") }

  /// “The day that the page bears …”
  public static var cliManualDate: Phrase { Phrase("cli.manual.date") }

  /// “Write the script with which a shell completes …”
  public static var cliCompletions: Phrase { Phrase("cli.completions") }

  /// “The shell: bash, zsh or fish.”
  public static var cliCompletionsShell: Phrase { Phrase("cli.completions.shell") }

  /// “Rihla's manual”
  public static var manualTitle: Phrase { Phrase("manual.title") }

  /// The heading of a part: “NAME”
  public static func manualSection(_ name: String) -> Phrase { Phrase("manual.section." + name) }

  /// What the program is, in a paragraph.
  public static var manualDescription: Phrase { Phrase("manual.description") }

  /// That nothing is lost, in a paragraph.
  public static var manualSafety: Phrase { Phrase("manual.safety") }

  /// What the file of settings is.
  public static var manualConfiguration: Phrase { Phrase("manual.configuration") }

  /// What the folder of templates is.
  public static var manualTemplates: Phrase { Phrase("manual.templates") }

  /// What the folder of the state is.
  public static var manualState: Phrase { Phrase("manual.state") }

  /// What NO_COLOR does.
  public static var manualNoColor: Phrase { Phrase("manual.noColor") }

  /// What VISUAL and EDITOR do.
  public static var manualEditor: Phrase { Phrase("manual.editor") }

  /// What the locale does.
  public static var manualLocale: Phrase { Phrase("manual.locale") }

  /// What ESCDELAY does.
  public static var manualEscapeDelay: Phrase { Phrase("manual.escapeDelay") }

  /// What an exit status means.
  public static func manualStatus(_ status: String) -> Phrase { Phrase("manual.status." + status) }

  /// That the parser tells of its commands in another way than is known.
  public static var manualUnknown: Phrase { Phrase("manual.unknown") }
}
