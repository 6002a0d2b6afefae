import ArgumentParser
import Glibc
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases

/// `rihla new FILE`: a map begun from a template.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliNew), discussion: examples(of: "new"))
  }

  @Argument(help: ArgumentHelp(.cliNewFile), completion: .file())
  var file: String
  @Option(name: [.short, .long], help: ArgumentHelp(.cliNewTemplate))
  var template: String?
  @Option(help: ArgumentHelp(.cliNewTitle))
  var title: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false
  @OptionGroup var configurationChoice: ConfigurationChoice
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    var target = Output()
    (target.output, target.force) = (file, force)
    let title = title ?? (file == "-" ? phrasebook.plainText(.blankTitle) : MapSource.title(for: file))
    let settings = configurationAtStart.settings
    guard case .word(let usual) = settings[.template] else { return }
    let map = try Self.map(from: template ?? usual, titled: title, settings)
    guard let path = try target.deliver(MapFile.text(of: map)) else { return }
    // The form of its touchpoints begins with the template's questions, as it would from the start screen.
    if template ?? usual == Template.questioning, OwnTemplate.named(Template.questioning) == nil {
      ViewNote(asksSixQuestions: true).keep(for: path)
    }
    tell(.newWritten(path, .stageCount(map.stages.count)), to: STDERR_FILENO)
  }

  /// A map begun from the program's or the person's own template of a name; the person's goes first.
  static func map(
    from name: String, titled title: String, _ settings: Configuration, in book: Phrasebook = phrasebook
  ) throws -> JourneyMap {
    if let own = OwnTemplate.named(name) { return try own.map(titled: title) }
    guard let template = Template.named(name) else { throw Failure(.unknownTemplate(name), exitCode: 2) }
    return template.map(titled: title, in: book, standard: settings.standardOfNewMaps)
  }
}
