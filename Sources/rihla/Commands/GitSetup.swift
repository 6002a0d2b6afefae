import ArgumentParser
import Glibc
import JourneyFile
import Phrases

/// `rihla git-setup [FOLDER]`: lets git compare and merge maps with this program. Files of the repository are written;
/// what belongs to somebody's own configuration is only told unless `--apply` says otherwise.
struct GitSetup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "git-setup", abstract: say(.cliGitSetup),
      discussion: examples(of: "git-setup", .cliGitSetupMore))
  }

  @Argument(help: ArgumentHelp(.cliGitSetupFolder), completion: .directory)
  var folder = "."
  @Flag(help: ArgumentHelp(.cliGitSetupApply))
  var apply = false
  @OptionGroup var languageChoice: LanguageChoice

  /// Which files are maps to git.
  static let attributes = ["*.journey.json diff=rihla merge=rihla"]

  /// What saving puts beside a map for a while, and the folder for the state of maps that have no better one.
  static let ignored = [
    ".*.rihla-lock", ".*.journey.json.*.tmp", ".*.journey.json.*.before", ".rihla/",
  ]

  /// What git is to do with maps. A path of the repository may begin like an option, so all of them stand behind `--`.
  static let settings = [
    ("diff.rihla.command", "rihla diff --"), ("diff.rihla.textconv", "rihla textconv --"),
    ("diff.rihla.xfuncname", "^##? .*$"), ("merge.rihla.name", "Rihla"),
    ("merge.rihla.driver", "rihla merge -- %O %A %B %P"),
    ("mergetool.rihla.cmd", mergeTool), ("mergetool.rihla.trustExitCode", "true"),
  ]

  /// Merges a map anew and opens it; what is not decided when it is left keeps git from taking it for merged. What git then
  /// puts back is what was edited, not what was there before; where that cannot be, the map counts as merged. Every other
  /// file goes to the tool that git would choose without us.
  private static let mergeTool =
    #"case "$MERGED" in *.journey.json) "#
    + #"rihla merge --force -o "$MERGED" -- "$BASE" "$LOCAL" "$REMOTE" "$MERGED"; "#
    + #"test $? -lt 2 && rihla open -- "$MERGED" && "#
    + #"rihla check --allow ballots,day,benchmarks,range,voice -- "$MERGED" "#
    + #"|| ! cp -- "$MERGED" "$BACKUP" 2>/dev/null ;; "#
    + #"*) git -c merge.tool= mergetool -- "$MERGED" ;; esac"#

  /// What makes `git mergetool` use it unasked; whoever has a tool of his own keeps it.
  private static let choice = ("merge.tool", "rihla")

  func run() throws {
    try StandardStreams.refuseDash(folder)
    for (name, lines) in [(".gitattributes", Self.attributes), (".gitignore", Self.ignored)] {
      let path = folder == "." ? name : folder + (folder.hasSuffix("/") ? "" : "/") + name
      let added = try LineFile(path).add(lines)
      if added.isEmpty { tell(.gitFileFine(path), to: STDOUT_FILENO) }
      for line in added { tell(.gitFileLine(path, line), to: STDOUT_FILENO) }
    }
    let hasTool = hasTool
    let settings = Self.settings + (hasTool ? [] : [Self.choice])
    if apply {
      try set(settings)
    } else {
      tell(.gitSettingsToRun, to: STDOUT_FILENO)
      for (name, value) in settings { write("  git config \(name) '\(value)'", to: STDOUT_FILENO) }
    }
    if hasTool { tell(.gitToolKept, to: STDOUT_FILENO) }
  }

  /// Whether somebody chose a tool for merging that is not ours.
  private var hasTool: Bool {
    let nowhere = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    func ends(_ words: [String]) -> Bool {
      let own = ["git", "-C", folder, "config"] + words
      return ForegroundProgram.run(own, usesTerminal: false, printingTo: nowhere) == .exited(status: 0)
    }
    return ends(["merge.tool"]) && !ends(["--get", "merge.tool", "^rihla$"])
  }

  private func set(_ settings: [(String, String)]) throws {
    for (name, value) in settings {
      let words = ["git", "-C", folder, "config", name, value]
      switch ForegroundProgram.run(words, usesTerminal: false) {
      case .exited(status: 0): break
      case .notStarted: throw Failure(.gitNotThere)
      case .exited, .killed: throw Failure(folder, .gitRefused(words.joined(separator: " ")))
      }
    }
    tell(.gitSettingsMade, to: STDOUT_FILENO)
  }
}
