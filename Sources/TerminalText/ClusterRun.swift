/// The clusters of a text on their way to the screen, in reading order: what each looks like, and the one scalar by
/// which FriBidi knows it.
struct ClusterRun {
  /// One scalar for FriBidi. A cluster is one item, and one more for each joiner in it.
  struct Item {
    enum Kind: UInt8 {
      /// One scalar of one column, which is its own glyph.
      case letter
      /// Any other cluster that is drawn.
      case cluster
      /// A cluster of which nothing is drawn.
      case invisible
      /// A joiner or non-joiner within the cluster before.
      case joiner
    }

    let kind: Kind
    /// Whether it counts as neutral, whatever FriBidi's tables say.
    var isNeutral = false
    /// Whether its glyph stands for the scalar and does not show it.
    var isStandIn = false
    let scalar: Unicode.Scalar
    /// The offset of its cluster in the text.
    let character: Int32
    /// Its glyphs in ``ClusterRun/glyphs``; empty for a letter.
    var glyphs: Range<Int32> = 0..<0
  }

  private(set) var items: [Item] = []
  /// The glyphs of all clusters that are more than a letter.
  private(set) var glyphs: [Glyph] = []
  private(set) var columns = 0
  /// How many clusters there are.
  private(set) var characters = 0
  let typesetter: Typesetter
  private var before = LamAlef.Half.none

  /// The clusters that begin `text` and fit `limit` columns. Where half of a wide glyph would fit stands a space.
  init(_ text: Substring, within limit: Int = .max, typesetter: Typesetter) {
    self.typesetter = typesetter
    items.reserveCapacity(min(text.utf8.count, limit))
    // What takes no column would go on for ever otherwise.
    let most = limit < Int.max / 8 ? limit * 8 + 64 : .max
    var clusters = ClusterIterator(text)
    while true {
      clusters.nextLetters { letter, bytes in append(letter, bytes, within: limit) }
      guard items.count < most, let cluster = clusters.next(), appendGlyphs(of: cluster, within: limit) else {
        break
      }
      characters += 1
    }
  }

  /// Takes a letter in, and returns whether it fitted.
  private mutating func append(
    _ letter: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, within limit: Int
  ) -> Bool {
    if typesetter.repertoire == .ascii, bytes.count > 1 { return false }
    let shares = typesetter.shapes && before.takes(letter)
    guard shares || columns < limit else { return false }
    before = LamAlef.half(letter)
    if !shares { columns += 1 }
    if bytes.count <= 2 {
      items.append(Item(kind: .letter, scalar: letter, character: Int32(characters)))
    } else {
      let glyph = Int32(glyphs.count)
      glyphs.append(Glyph(text: String(decoding: bytes, as: UTF8.self), width: 1))
      items.append(
        Item(kind: .cluster, scalar: letter, character: Int32(characters), glyphs: glyph..<glyph + 1))
    }
    characters += 1
    return true
  }

  /// Takes any cluster in, and returns whether all of it fitted.
  private mutating func appendGlyphs(of cluster: Cluster, within limit: Int) -> Bool {
    guard let first = cluster.firstScalar else { return true }
    let start = glyphs.count
    typesetter.appendGlyphs(of: cluster, to: &glyphs)
    var width = glyphs[start...].reduce(0) { $0 + $1.width }
    if typesetter.shapes, width > 0, before.takes(cluster) { width -= 1 }
    // FriBidi sees first letters only: another glyph of this cluster must keep it from a ligature with its neighbours.
    let isLong = glyphs.count > start + 1 && !cluster.isNeutral
    let isBehindLam = before != .none
    before = LamAlef.half(cluster)
    let fits = columns <= limit - width
    if !fits { width = cut(from: start, to: limit - columns) }
    guard fits || width > 0 else { return false }
    columns += width
    if isLong, isBehindLam { appendSeparator() }
    items.append(
      Item(
        kind: glyphs.count > start ? .cluster : .invisible, isNeutral: cluster.isNeutral,
        isStandIn: typesetter.repertoire == .ascii || !fits || first.isHidden, scalar: first.shownScalar,
        character: Int32(characters), glyphs: Int32(start)..<Int32(glyphs.count)))
    // Those within an emoji are none of the letters' beside it.
    if case .other(let character) = cluster, fits, !cluster.isNeutral { appendJoiners(of: character) }
    if isLong, LamAlef.half(first) != .none { appendSeparator() }
    return fits
  }

  /// Keeps as many of the glyphs from `start` on as fit, fills `room` up with spaces, and returns the columns used.
  private mutating func cut(from start: Int, to room: Int) -> Int {
    var width = 0
    var end = start
    while end < glyphs.count, width + glyphs[end].width <= room {
      width += glyphs[end].width
      end += 1
    }
    glyphs.removeSubrange(end...)
    while width < room {
      glyphs.append(Glyph(text: " ", width: 1))
      width += 1
    }
    return width
  }

  private mutating func appendSeparator() {
    items.append(Item(kind: .joiner, scalar: "\u{200C}", character: Int32(characters)))
  }

  private mutating func appendJoiners(of character: Character) {
    for scalar in character.unicodeScalars.dropFirst() where scalar.isJoiner {
      items.append(Item(kind: .joiner, scalar: scalar, character: Int32(characters)))
    }
  }
}

extension Cluster {
  /// Whether the cluster is neutral whatever its scalars are: emoji, and the soft hyphen, which terminals show.
  fileprivate var isNeutral: Bool {
    guard case .other(let character) = self, let first = character.unicodeScalars.first else { return false }
    return first.isEmojiOfNoDirection || first == "\u{AD}"
  }
}

extension Unicode.Scalar {
  /// Whether the scalar steers direction and is at most drawn as a placeholder.
  fileprivate var isHidden: Bool { ScalarRole.special(self) == .hidden }

  /// What is drawn of the scalar at the beginning of a cluster: itself, or what stands for it.
  fileprivate var shownScalar: Unicode.Scalar {
    switch ScalarRole(self) {
    case .replaced(let substitute): substitute
    case .mark: "\u{25CC}"
    case .tag: .replacement
    case .spacing, .modifier, .joiner, .hidden: self
    }
  }
}
