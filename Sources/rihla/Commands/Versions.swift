import ArgumentParser
import Glibc
import JourneyFile
import Phrases

/// `rihla versions FILE`: the earlier contents that have been kept of a map.
struct Versions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliVersions), discussion: examples(of: "versions"))
  }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Argument(help: ArgumentHelp(.cliVersionsNumber))
  var number: Int?
  @Option(help: ArgumentHelp(.cliVersionsCheckpoint))
  var checkpoint: String?
  @OptionGroup var target: Output
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try StandardStreams.refuseDash(file)
    let places = StatePlaces(document: try document())
    places.followMove()
    if let checkpoint { return try keep(checkpoint, in: places) }
    let stores = places.existing().map(\.versions)
    let versions = stores.flatMap { store in store.list().map { (store, $0) } }
    guard let number else {
      if versions.isEmpty { return tell(.noVersions, to: STDOUT_FILENO) }
      for (index, (_, version)) in versions.enumerated() {
        tell(
          .versionLine(index + 1, Clock.fullText(version.time), version.reason.phrase), to: STDOUT_FILENO
        )
      }
      return
    }
    guard versions.indices.contains(number - 1) else {
      throw Failure(file, .noSuchVersion(number), exitCode: 2)
    }
    let (store, version) = versions[number - 1]
    try target.deliver(bytes(of: version, in: store), rights: FileRights(of: file))
  }

  private func bytes(of version: Version, in store: VersionStore) throws -> [UInt8] {
    do throws(VersionError) {
      return try store.bytes(of: version)
    } catch {
      throw Failure(file, .versionUnreadable(error.phrase))
    }
  }

  private func document() throws -> RealPath {
    do throws(FileError) {
      return try DocumentPlace(file).statePath()
    } catch {
      throw Failure(file, error.phrase)
    }
  }

  private func keep(_ name: String, in places: StatePlaces) throws {
    let loaded = try MapSource.read(file)
    let bytes =
      DocumentPlace(file).isDiagram
      ? MapFile.text(of: try MapSource.map(of: loaded, named: file).map) : loaded.bytes
    do throws(FileError) {
      guard let folder = places.bestFolder else { throw .system(.directory, code: ENOENT) }
      if let document = places.document { try folder.remember(document) }
      try folder.versions.keep(
        bytes, ContentDigest(of: bytes), as: .checkpoint(name), at: Clock.now)
    } catch {
      throw Failure(file, error.phrase)
    }
    tell(.checkpointKept(name), to: STDERR_FILENO)
  }
}
