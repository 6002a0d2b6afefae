public import JourneyModel
import JourneyWords
public import Phrases

/// Spellings of a name that are to become one, and the one that is being typed.
struct AtlasMerging: Sendable {
  let kind: Respelling.Kind
  let spellings: Set<String>
  var text: String
  /// How many places of each map have each of them, counted once: what is typed only says which of them stays.
  private var places: [(file: String, counts: [String: Int])] = []

  init(_ kind: Respelling.Kind, _ spellings: [String], in entries: [Atlas.Entry]) {
    (self.kind, self.spellings, text) = (kind, Set(spellings), spellings.first ?? "")
    count(entries)
  }

  /// Takes in more maps.
  mutating func count(_ entries: [Atlas.Entry]) {
    for entry in entries {
      let counts = Respelling.places(of: kind, spellings, in: entry.source.map)
      if !counts.isEmpty { places.append((entry.file, counts)) }
    }
  }

  /// What is to be written, once it says something.
  var respelling: Respelling? {
    let text = text.split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else { return nil }
    let respelling = Respelling(kind, spellings, as: text)
    return respelling.old.isEmpty ? nil : respelling
  }

  /// In how many places of which maps names would be written anew.
  func reach(of respelling: Respelling) -> (places: Int, files: [String]) {
    var (sum, files) = (0, [String]())
    for (file, counts) in places {
      let count = respelling.old.reduce(0) { $0 + (counts[$1] ?? 0) }
      guard count > 0 else { continue }
      sum += count
      files.append(file)
    }
    return (sum, files)
  }
}

extension Atlas {
  /// Begins to merge the spellings of the name that the eye is on; the one that most use is proposed.
  mutating func beginMerging() {
    guard tab == .names, rows.indices.contains(cursor.row), let name = rows[cursor.row].name else {
      return say(.atlasMergeNames)
    }
    merging = AtlasMerging(name.kind, name.spellings, in: entries)
  }

  /// The question on the last line: what would be written, and where.
  var mergingQuestion: Phrase? {
    guard let respelling = merging?.respelling else { return merging.map { _ in .atlasMergeNothing } }
    let (places, files) = merging?.reach(of: respelling) ?? (0, [])
    return .atlasMergeAsks(places, maps: files.count)
  }

  /// The answer to Enter on that line.
  mutating func merge() -> Answer {
    guard let merging, let respelling = merging.respelling else { return .stays }
    self.merging = nil
    return .merges(respelling, files: merging.reach(of: respelling).files)
  }

  /// The map of a file as it was read.
  public func map(of file: String) -> JourneyMap? { entries.first { $0.file == file }?.source.map }

  /// Says something until the next key.
  public mutating func say(_ phrase: Phrase) { said = phrase }
}
