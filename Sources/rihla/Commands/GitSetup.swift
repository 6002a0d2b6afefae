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
    ("mergetool.rihla.cmd", "rihla open -- \"$MERGED\""),
  ]

  func run() throws {
    try StandardStreams.refuseDash(folder)
    for (name, lines) in [(".gitattributes", Self.attributes), (".gitignore", Self.ignored)] {
      let path = folder == "." ? name : folder + (folder.hasSuffix("/") ? "" : "/") + name
      let added = try LineFile(path).add(lines)
      if added.isEmpty { tell(.gitFileFine(path), to: STDOUT_FILENO) }
      for line in added { tell(.gitFileLine(path, line), to: STDOUT_FILENO) }
    }
    if apply { return try set() }
    tell(.gitSettingsToRun, to: STDOUT_FILENO)
    for (name, value) in Self.settings {
      write("  git config \(name) '\(value)'", to: STDOUT_FILENO)
    }
  }

  private func set() throws {
    for (name, value) in Self.settings {
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
