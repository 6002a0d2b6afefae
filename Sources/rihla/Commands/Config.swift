import ArgumentParser
import Glibc
import JourneyEditor
import JourneyFile
import JourneyResources
import Phrases

/// `rihla config`: the settings in force, and what is wrong with the file they are from.
struct Config: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliConfig), discussion: examples(of: "config"))
  }

  @Flag(help: ArgumentHelp(.cliConfigCheck))
  var check = false
  @Flag(help: ArgumentHelp(.cliConfigSchema))
  var schema = false
  @OptionGroup var configurationChoice: ConfigurationChoice
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    if schema { return write(JourneyResources.configurationSchema, to: STDOUT_FILENO) }
    let settings = try read()
    let path = configurationAtStart.path
    for problem in settings.problems {
      tell(.plainFailure(problem.described(in: path ?? "")), to: check ? STDOUT_FILENO : STDERR_FILENO)
    }
    if check {
      if settings.problems.isEmpty { return tell(.configFine, to: STDOUT_FILENO) }
      Glibc.exit(1)
    }
    let heading: Phrase = path.map { .configPath($0) } ?? .configNone
    tell(heading, to: STDOUT_FILENO)
    for setting in Setting.allCases {
      let name = setting.rawValue + String(repeating: " ", count: max(1, 12 - setting.rawValue.count))
      let isSet = settings.values[setting] != nil
      tell(name + settings[setting].json + (isSet ? "" : "  " + say(.configUsual)), to: STDOUT_FILENO)
    }
    for (action, keys) in settings.keys.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      tell("keymap.\(action.rawValue)  \(visibleKeys(keys))", to: STDOUT_FILENO)
    }
  }

  private func visibleKeys(_ keys: [String]) -> String { say(.verbatim(keys.joined(separator: "  "))) }

  /// The file as it is, however it was when the words of this run were chosen.
  private func read() throws -> Configuration {
    do throws(FileError) {
      if let bytes = try configurationAtStart.read() { return Configuration(bytes) }
    } catch {
      throw Failure(configurationAtStart.path ?? "", error.phrase)
    }
    if case .file(let path) = ConfigurationChoice.made {
      throw Failure(path, FileError.system(.open, code: ENOENT).phrase)
    }
    return Configuration()
  }
}
