/// The ligature that Arabic writing demands: an alef after a lam shares the cell of the lam.
///
/// FriBidi makes it whenever the two stand next to each other, and so their columns can be counted without asking it.
/// Letters that are in the text as presentation forms already take part.
enum LamAlef {
  /// What a cluster is to the cluster after it.
  enum Half {
    case none, lam, shapedLam

    /// Whether `cluster` shares the cell of this one.
    func takes(_ cluster: Cluster) -> Bool {
      guard self != .none, let first = cluster.firstScalar, cluster.isLetterWithMarks else { return false }
      return takes(first)
    }

    /// Whether a cluster that begins with `scalar` shares the cell of this one.
    func takes(_ scalar: Unicode.Scalar) -> Bool {
      switch (self, scalar.value) {
      case (.lam, 0x622), (.lam, 0x623), (.lam, 0x625), (.lam, 0x627): true
      case (.shapedLam, 0xFE82), (.shapedLam, 0xFE84), (.shapedLam, 0xFE88), (.shapedLam, 0xFE8E): true
      default: false
      }
    }
  }

  /// What `cluster` is to the one after it. A joiner or a non-joiner behind a lam keeps the two letters apart.
  static func half(_ cluster: Cluster) -> Half {
    switch cluster {
    case .ascii: return .none
    case .letter(let scalar): return half(scalar)
    case .other(let character):
      let scalars = character.unicodeScalars
      guard let first = scalars.first, half(first) != .none else { return .none }
      return cluster.isLetterWithMarks ? half(first) : .none
    }
  }

  /// What a letter is to the cluster after it when no joiner follows.
  static func half(_ scalar: Unicode.Scalar) -> Half {
    switch scalar.value {
    case 0x644: .lam
    case 0xFEDF, 0xFEE0: .shapedLam
    default: .none
    }
  }
}

extension Cluster {
  /// Whether the cluster is one glyph. Anything but marks behind a letter is a glyph of its own, or keeps the letter from
  /// joining, and would get lost in a shared cell.
  var isLetterWithMarks: Bool {
    guard case .other(let character) = self else { return true }
    return character.unicodeScalars.dropFirst().allSatisfy { ScalarRole($0) == .mark }
  }
}

extension Unicode.Scalar {
  /// U+200C or U+200D, which decide whether the letters beside them join.
  var isJoiner: Bool { value == 0x200C || value == 0x200D }
}
