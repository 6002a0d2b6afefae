import ArgumentParser
import JourneyModel
import Phrases

/// Some parts of a map that are not for everybody, as one names them on the command line: `participants,parking`.
struct PrivateParts: Sendable {
  let parts: Set<PrivatePart>

  /// All words that there are.
  static let words = PrivatePart.allCases.map(\.rawValue).joined(separator: ",")

  /// The words of those that are left out unless they are asked for.
  static let usual = PrivatePart.allCases.filter(PrivatePart.usual.contains).map(\.rawValue)
    .joined(separator: ",")

  /// Reads a list of words with commas between them.
  init(_ text: String) throws {
    parts = try Set(
      text.split(separator: ",").map { word in
        guard let part = PrivatePart(rawValue: String(word)) else {
          throw ValidationError(say(.cliPrivateParts(String(word), Self.words)))
        }
        return part
      })
  }
}
