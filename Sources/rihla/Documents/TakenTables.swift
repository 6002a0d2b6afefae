import Glibc
import JourneyExchange
import JourneyModel
import Phrases

/// What the tables of a file bring into a map, all of it or nothing: each is read for the map as those before it left it.
struct TakenTables {
  /// A table.
  struct Source {
    /// Under which name its lines are told of.
    let place: String
    /// Reads it for a map.
    let read: (JourneyMap) throws(EvidenceImportError) -> EvidenceImport
  }

  /// The map with what was read.
  private(set) var map: JourneyMap
  /// What each line does.
  private(set) var steps: [EvidenceImport.Step] = []
  /// Whether the map is another one than before.
  private(set) var changesMap = false

  /// Reads tables; what there is to say about them is told. Nil if lines are wrong, which are told.
  init?(
    _ sources: [Source], into map: JourneyMap,
    _ changed: (JourneyMap, EvidenceImport) throws -> JourneyMap
  ) throws {
    self.map = map
    var isWhole = true
    for source in sources {
      let taken: EvidenceImport
      do throws(EvidenceImportError) {
        taken = try source.read(self.map)
      } catch {
        for phrase in error.phrases(in: source.place) { tell(phrase, to: STDERR_FILENO) }
        isWhole = false
        continue
      }
      guard isWhole else { continue }
      for finding in taken.findings { tell(.failure(source.place, finding.phrase), to: STDERR_FILENO) }
      steps += taken.steps
      guard !taken.edits.isEmpty else { continue }
      self.map = try changed(self.map, taken)
      changesMap = true
    }
    if !isWhole { return nil }
  }

  /// How many lines have an outcome.
  func count(_ outcome: EvidenceImport.Outcome) -> Int { steps.count { $0.outcome == outcome } }
}
