/// Counts the columns of one line, cluster by cluster: a cluster may share the cell of the one before it.
struct ColumnMeter {
  private let typesetter: Typesetter
  private var before = LamAlef.Half.none

  /// A meter at the beginning of a line.
  init(_ typesetter: Typesetter) {
    self.typesetter = typesetter
  }

  /// Forgets what came before.
  mutating func beginLine() {
    before = .none
  }

  /// The columns that `cluster` adds to the line.
  mutating func columns(of cluster: Cluster) -> Int {
    let columns = typesetter.width(of: cluster)
    guard typesetter.shapes else { return columns }
    let shares = before.takes(cluster)
    before = LamAlef.half(cluster)
    return shares ? columns - 1 : columns
  }

  /// The columns that a letter adds to the line, with marks or without.
  mutating func columns(ofLetter letter: Unicode.Scalar) -> Int {
    guard typesetter.shapes else { return 1 }
    let shares = before.takes(letter)
    before = LamAlef.half(letter)
    return shares ? 0 : 1
  }

  /// The columns that all that is left of `clusters` adds.
  mutating func columns(of clusters: inout ClusterIterator) -> Int {
    var columns = 0
    while true {
      clusters.nextLetters { letter, _ in
        columns += self.columns(ofLetter: letter)
        return true
      }
      guard let cluster = clusters.next() else { return columns }
      columns += self.columns(of: cluster)
    }
  }
}
