import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import Phrases
import SystemCalls

/// `rihla serve --mcp [PLACE …]`: answers programs over standard input and output, by the Model Context Protocol.
struct Serve: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliServe), discussion: examples(of: "serve", .cliServeMore))
  }

  @Flag(help: ArgumentHelp(.cliServeMcp))
  var mcp = false
  @Argument(help: ArgumentHelp(.cliServePlaces), completion: .file())
  var places: [String] = ["."]
  @OptionGroup var languageChoice: LanguageChoice

  func validate() throws {
    guard mcp else { throw ValidationError(say(.expectedMcp)) }
  }

  func run() throws {
    for place in places where access(place.onDisk, R_OK) != 0 {
      throw Failure(place, FileError.system(.read, code: errno).phrase)
    }
    var server = ContextServer(MapDesk(places), version: Rihla.version)
    // A message is a line, however long: the one that is being written is kept until it ends.
    while let line = readLine(strippingNewline: true) {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      if let answer = server.answer(Array(line.utf8)) { write(answer + [0x0A], to: STDOUT_FILENO) }
    }
  }
}
