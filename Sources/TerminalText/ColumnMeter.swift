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
    let shares = cluster.firstScalar.map(before.takes) ?? false
    before = LamAlef.half(cluster)
    return shares ? columns - 1 : columns
  }
}
