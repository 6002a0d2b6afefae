import ArgumentParser
import Glibc
import JourneyFile
import JourneyModel
import Phrases

/// `rihla migrate FILE`: a map as this version writes it: in the present version of the format, repaired, in the
/// canonical layout. Members that this version does not know stay.
struct Migrate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(.cliMigrate), discussion: examples(of: "migrate", .cliMigrateMore))
  }

  @Argument(help: ArgumentHelp(.cliMigrateFiles), completion: .file())
  var files: [String]
  @Option(help: ArgumentHelp(.cliMigrateMoved), completion: .file())
  var moved: String?
  @Flag(help: ArgumentHelp(.cliMigrateDryRun))
  var dryRun = false
  @Option(name: [.short, .long], help: ArgumentHelp(.cliMigrateOutput), completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false
  @Flag(help: ArgumentHelp(.cliMigrateCheck))
  var check = false
  @OptionGroup var languageChoice: LanguageChoice

  private var file: String { files[0] }

  func validate() throws {
    guard moved == nil else {
      if check || output != nil || force { throw ValidationError(say(.migrateMovedAlone)) }
      return
    }
    if dryRun { throw ValidationError(say(.migrateDryRunMoved)) }
    if files.count > 1 { throw ValidationError(say(.migrateOneFile)) }
  }

  func run() throws {
    if let moved { return try rewriteLinks(from: moved) }
    if DocumentPlace(file).isDiagram { throw Failure(file, .migrateDiagram) }
    let lock = check || output != nil || file == "-" ? nil : try LockedReplacement.begin(of: file)
    let loaded = try MapSource.read(file)
    let saved = try MapSource.map(of: loaded, named: file)
    if saved.diagram != nil { throw Failure(file, .migrateDiagram) }
    if let newer = saved.newerFormat { throw Failure(file, .migrateNewer(newer, MapFile.format)) }
    let text = MapFile.text(of: saved.map)
    let isPresent = text == loaded.bytes
    tell(saved, isPresent: isPresent)
    if check {
      if !isPresent { Glibc.exit(1) }
      return
    }
    if output != nil || file == "-" {
      var target = Output()
      (target.output, target.force) = (output, force)
      try target.deliver(text, rights: FileRights(of: file))
    } else if !isPresent {
      try lock?.write(text, over: saved)
    }
  }

  /// Tells what is not as this version writes it; on standard error where the map itself goes to standard output.
  private func tell(_ saved: SavedDocument, isPresent: Bool) {
    let mapIsPrinted = !check && (output ?? file) == "-"
    var lines: [Phrase] = saved.repairs.map(\.phrase)
    if lines.isEmpty { lines = [isPresent ? .migrateNothing("rihla/\(MapFile.format)") : .migrateLayout] }
    for line in lines {
      rihla.tell(.migrateLine(file, line), to: mapIsPrinted ? STDERR_FILENO : STDOUT_FILENO)
    }
  }
}
