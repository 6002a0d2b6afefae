import JourneyFile
import JourneyModel

/// The law of every map that was read from anywhere: its text is read again as the same map, with nothing to repair,
/// and is written the same again. A broken law ends the process, which is how a finding is told to the fuzzer.
func expectLastingText(of map: JourneyMap) {
  let text = MapFile.text(of: map)
  do throws(MapFileError) {
    let again = try MapFile.read(text)
    precondition(again.repairs.isEmpty, "a written map needs repairs: \(again.repairs)")
    precondition(again.map == map, "a written map is read as another one")
    precondition(MapFile.text(of: again.map) == text, "a map is written in two ways")
  } catch {
    preconditionFailure("a written map is refused: \(error)")
  }
}

/// The law of every map that comes of a journal that somebody made up: what it holds may need repairs, such as a missing
/// identifier, but it can be written and read, and lasts from then on.
func expectReadableText(of map: JourneyMap) {
  do throws(MapFileError) {
    expectLastingText(of: try MapFile.read(MapFile.text(of: map)).map)
  } catch {
    preconditionFailure("a written map is refused: \(error)")
  }
}
