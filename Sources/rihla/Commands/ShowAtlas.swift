import ArgumentParser
import Console
import CursesConsole
import Glibc
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import Phrases
import Synchronization

/// `rihla atlas FOLDER`: many maps on one screen; as a table where a format or rows are asked for.
struct ShowAtlas: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "atlas", abstract: say(.cliAtlas), discussion: examples(of: "atlas", .cliAtlasMore))
  }

  @OptionGroup var options: ManyOptions
  @Flag(help: ArgumentHelp(.cliAscii))
  var ascii = false

  func run() throws {
    let query = try options.rows.query()
    let wantsTable = options.output.asked != nil || options.output.target.output != nil || !query.isEmpty
    guard !wantsTable, isatty(STDOUT_FILENO) == 1 else {
      return try options.printSummaries(query, .report("title.atlas"))
    }
    var finder = MapFinder(findsDiagrams: options.diagrams)
    for file in options.files { finder.find(file) }
    guard !finder.maps.isEmpty else {
      for failure in finder.failures { failure.report() }
      Glibc.exit(3)
    }
    var appearance = Appearance()
    (appearance.isAscii, appearance.isColorless) = (ascii, options.output.noColor)
    let name = options.files.count == 1 ? options.files[0] : say(.mapCount(finder.maps.count))
    let signal = try appearance.withScreen(configurationAtStart) { screen, terminal, look in
      var session = AtlasSession(
        Atlas(of: name, expecting: finder.maps.count, look: look, size: screen.size), finder.maps)
      return session.run(on: &screen, in: &terminal, look: &look)
    }
    for failure in finder.failures { failure.report() }
    if let signal { Glibc.exit(128 + signal) }
  }
}

/// An atlas at work: shows what is read while it is read, and opens maps.
struct AtlasSession {
  private var atlas: Atlas
  private let reading: BackgroundReading<Result<Atlas.Entry, Failure>>

  init(_ atlas: Atlas, _ files: [String]) {
    self.atlas = atlas
    let today = Clock.today
    let places = SharedPlaces()
    reading = BackgroundReading(files) { file in Self.read(file, today: today, sharing: places) }
  }

  private static func read(
    _ file: String, today: String, sharing places: SharedPlaces = SharedPlaces()
  ) -> Result<Atlas.Entry, Failure> {
    Result { () throws(Failure) in
      let reading = try MapReading(file, sharing: places)
      return Atlas.Entry(reading.map, file: file, changed: reading.changed, today: today)
    }
  }

  /// Runs until it is left; tells the signal that ended it.
  mutating func run(
    on screen: inout CursesScreen, in terminal: inout TerminalInUse, look: inout Look
  ) -> Int32? {
    defer { reading.stop() }
    while true {
      takeIn()
      screen.show(atlas.draw())
      guard let event = screen.nextEvent(timeout: reading.isDone ? .seconds(1) : .milliseconds(60)) else {
        continue
      }
      switch event {
      case .terminate(signal: let signal): return signal
      case .stopRequested: screen.suspend()
      case .resumed: screen.redraw()
      default: break
      }
      switch atlas.handle(event) {
      case .stays: break
      case .closes: return nil
      case .merges(let respelling, let files): merge(respelling, in: files, look)
      case .opens(let file, let focus):
        guard
          var opening = try? Opening(
            path: file, isReadOnly: false, configuration: configurationAtStart, isTelling: false)
        else { break }
        opening.go(to: focus, fromAtlas: atlas.name)
        let end = opening.edit(on: &screen, in: &terminal, look: &look)
        if let signal = end.signal { return signal }
        atlas.look = look
        _ = atlas.handle(.resize(screen.size))
        atlas.retake(try? Self.read(file, today: Clock.today).get(), file: file)
      }
    }
  }

  /// Writes the names of some maps anew, each as one step of its own that its versions keep; what is open elsewhere, or not
  /// what the atlas shows, is left as it is.
  private mutating func merge(_ respelling: Respelling, in files: [String], _ look: Look) {
    var (maps, places) = (0, 0)
    var left: [Failure] = []
    for file in files {
      do {
        places += try respell(respelling, file)
        maps += 1
      } catch {
        left.append(error)
      }
      atlas.retake(try? Self.read(file, today: Clock.today).get(), file: file)
    }
    atlas.say(
      left.first.map { .atlasMergedPart(maps, left: left.count, $0.phrase) }
        ?? .atlasMerged(places, maps: maps))
  }

  private func respell(_ respelling: Respelling, _ file: String) throws(Failure) -> Int {
    do {
      let lock = try LockedReplacement.begin(of: file)
      let saved = try MapSource.map(of: MapSource.read(file), named: file)
      guard saved.diagram == nil, saved.newerFormat == nil, saved.map == atlas.map(of: file) else {
        throw Failure(file, saved.diagram == nil ? .atlasMapChanged : .migrateDiagram)
      }
      var map = saved.map
      let places = respelling.apply(to: &map)
      try lock.write(MapFile.text(of: map), over: saved)
      return places
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(file, .editFailed)
    }
  }

  private mutating func takeIn() {
    let found = reading.takeFinished()
    guard !found.isEmpty else { return }
    let entries = found.compactMap { try? $0.get() }
    atlas.take(entries, failures: found.count - entries.count)
  }
}
