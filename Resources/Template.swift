/// A journey to begin with: stages and when each of them is. What it and its stages are called is in the phrasebooks,
/// so that a map in either language can begin with it.
public struct Template: Hashable, Sendable {
  /// Its name on the command line.
  public let name: String
  /// The phase of each stage in order, in the file's words.
  public let phases: [String]

  private init(_ name: String, before: Int, during: Int, after: Int) {
    self.name = name
    phases =
      Array(repeating: "before", count: before) + Array(repeating: "during", count: during)
      + Array(repeating: "after", count: after)
  }

  /// All templates in the order in which they are offered; the last one has no stages.
  public static let all = [
    Template("aida", before: 3, during: 1, after: 1),
    Template("lifecycle", before: 2, during: 1, after: 2),
    Template("purchase", before: 3, during: 1, after: 1),
    Template("loyalty", before: 2, during: 1, after: 3),
    Template("full", before: 3, during: 1, after: 3),
    Template("experience", before: 1, during: 1, after: 1),
    Template("service", before: 1, during: 3, after: 1),
    Template("request", before: 2, during: 4, after: 1),
    Template("blank", before: 0, during: 0, after: 0),
  ]
}
