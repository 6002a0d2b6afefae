import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import Phrases
import TerminalText

/// `rihla textconv FILE`: a map as lines, for `git diff`, `git log -p` and `git blame`.
///
/// git shows nothing at all of a file whose converter fails, so what is no map is printed as it is, but for what a
/// terminal would obey.
struct TextConversion: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "textconv", abstract: say(.cliTextconv), discussion: examples(of: "textconv"))
  }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    let bytes = try MapSource.read(file).bytes
    guard let loaded = try? MapFile.read(bytes) else {
      return emit(visible(String(decoding: bytes, as: UTF8.self), keepingLines: true))
    }
    emit(LinearText.text(of: loaded.map))
  }
}
