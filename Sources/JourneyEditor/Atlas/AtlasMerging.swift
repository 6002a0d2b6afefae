public import JourneyModel
import JourneyWords
public import Phrases

/// Spellings of a name that are to become one, and the one that is being typed.
struct AtlasMerging: Sendable {
  let kind: Respelling.Kind
  let spellings: Set<String>
  var text: String

  /// What is to be written, once it says something.
  var respelling: Respelling? {
    let text = text.split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else { return nil }
    let respelling = Respelling(kind, spellings, as: text)
    return respelling.old.isEmpty ? nil : respelling
  }
}

extension Atlas {
  /// Begins to merge the spellings of the name that the eye is on; the one that most use is proposed.
  mutating func beginMerging() {
    guard tab == .names, rows.indices.contains(cursor.row), let name = rows[cursor.row].name else {
      return say(.atlasMergeNames)
    }
    merging = AtlasMerging(kind: name.kind, spellings: Set(name.spellings), text: name.spellings.first ?? "")
  }

  /// In how many places of how many maps names would be written anew.
  func reach(of respelling: Respelling) -> (places: Int, files: [String]) {
    var (places, files) = (0, [String]())
    for entry in entries {
      var map = entry.source.map
      let count = respelling.apply(to: &map)
      guard count > 0 else { continue }
      places += count
      files.append(entry.file)
    }
    return (places, files)
  }

  /// The question on the last line: what would be written, and where.
  var mergingQuestion: Phrase? {
    guard let respelling = merging?.respelling else { return merging.map { _ in .atlasMergeNothing } }
    let (places, files) = reach(of: respelling)
    return .atlasMergeAsks(places, maps: files.count)
  }

  /// The answer to Enter on that line.
  mutating func merge() -> Answer {
    guard let respelling = merging?.respelling else { return .stays }
    merging = nil
    return .merges(respelling, files: reach(of: respelling).files)
  }

  /// The map of a file as it was read.
  public func map(of file: String) -> JourneyMap? { entries.first { $0.file == file }?.source.map }

  /// Says something until the next key.
  public mutating func say(_ phrase: Phrase) { said = phrase }
}
