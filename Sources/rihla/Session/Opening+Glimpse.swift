import CursesConsole
import JourneyEditor
import JourneyFile
import Phrases

extension Opening {
  /// Opens a file in the editor. Of a large map the beginning is shown while the rest is read; keys wait for it.
  ///
  /// - Throws: `Failure` with one line that says what is wrong, once the terminal is given back.
  static func run(
    path: String?, isReadOnly: Bool, configuration: ConfigurationFile, _ appearance: Appearance
  ) throws {
    guard let path, path != "-", let glimpse = MapGlimpse(ofFileAt: DocumentPlace(path).file) else {
      let opening = try Opening(path: path, isReadOnly: isReadOnly, configuration: configuration)
      return try opening.run(appearance)
    }
    let end = try appearance.withScreen(configuration) { screen, terminal, look -> Result<End, any Error> in
      Self.show(glimpse, of: path, configuration, on: &screen, look: look)
      return Result {
        let opening = try Opening(
          path: path, isReadOnly: isReadOnly, configuration: configuration, isTelling: false)
        return opening.edit(on: &screen, in: &terminal, look: &look)
      }
    }
    if case .failure = end { Self.tellLeftovers(beside: path) }
    try end.get().finish()
  }

  private static func show(
    _ glimpse: MapGlimpse, of path: String, _ configuration: ConfigurationFile, on screen: inout CursesScreen,
    look: Look
  ) {
    var editor = Opening(glimpse.map, configuration: configuration).glance(
      at: DocumentPlace(path), look: look, size: screen.size)
    editor.say(.readingRest(glimpse.size / 1_000_000))
    screen.show(editor.draw())
  }
}
