import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases

extension Opening {
  /// Opens what was chosen on the start screen, while the terminal is in use.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  init(
    _ choice: StartItem.Choice, isReadOnly: Bool, configuration: ConfigurationFile, in book: Phrasebook
  ) throws {
    let settings = configuration.settings
    switch choice {
    case .file(let path):
      // Standard input is where the keys come from.
      let path = path == "-" ? "./-" : Paths.expandingHome(path)
      try self.init(
        path: path, isReadOnly: isReadOnly, configuration: configuration, in: book, isTelling: false)
    case .template(let name):
      guard let template = Template.named(name) else { throw Failure(.unknownTemplate(name)) }
      let map = template.map(
        titled: book.plainText(.blankTitle), in: book, standard: settings.standardOfNewMaps)
      self.init(map, configuration: configuration)
      asksSixQuestions = name == Template.questioning
    case .ownTemplate(let name):
      guard let template = OwnTemplate.named(name) else { throw Failure(.unknownTemplate(name)) }
      self.init(try template.map(titled: book.plainText(.blankTitle)), configuration: configuration)
    case .demonstration(let name):
      guard let bytes = JourneyResources.demonstration(name) else { throw Failure(.unknownDemo(name)) }
      self.init(try MapFile.read(bytes).map, configuration: configuration)
    case .blank, .askPath, .language, .settings:
      self.init(try MapSource.blank(for: nil, in: book, settings), configuration: configuration)
      isFileBehind = false
    }
  }
}
