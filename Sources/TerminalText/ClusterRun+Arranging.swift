extension ClusterRun {
  /// What comes of an item on the screen.
  struct Place {
    /// Which item.
    let item: Int
    /// Where it stands among the items of its paragraph on the screen, from left to right.
    let rank: Int
    /// What to write, nil when the item takes no cell of its own. An item of several glyphs has several places.
    let glyph: Glyph?
    /// Whether the item is a lam in the cell of its alef, which has just been placed.
    var sharesCell = false
  }

  /// Visits what is to be written, from left to right.
  /// - Parameters:
  ///   - lines: the items of each line of the paragraph; one line of them all without it. Levels are those of the
  ///     whole paragraph; letters join, and order is made, within a line.
  ///   - direction: the way the paragraph runs.
  ///   - joins: whether Arabic letters take their joined forms.
  ///   - visit: is given the number of the line as well.
  func arrange(
    _ direction: TextDirection, lines: [Range<Int>]? = nil, joins: Bool, _ visit: (Int, Place) -> Void
  ) {
    let lines = lines ?? [0..<items.count]
    guard needsOrdering(direction) else {
      for (number, line) in lines.enumerated() {
        for item in line { place(item, rank: item, as: items[item].scalar) { visit(number, $0) } }
      }
      return
    }
    BidiParagraph.with(count: items.count, direction: direction) { paragraph in
      resolve(paragraph)
      for (number, line) in lines.enumerated() where !line.isEmpty {
        if joins { paragraph.join(line) }
        paragraph.mirror(line)
        paragraph.reorder(line)
        if typesetter.ordering == .terminal, typesetter.repertoire == .unicode {
          placeForTerminal(line, paragraph) { visit(number, $0) }
        } else {
          for rank in line { place(at: rank, paragraph, from: line.lowerBound) { visit(number, $0) } }
        }
      }
    }
  }

  /// Whether anything could stand elsewhere, or look otherwise, than in reading order from left to right.
  private func needsOrdering(_ direction: TextDirection) -> Bool {
    guard typesetter.ordering != .asIs, !items.isEmpty else { return false }
    return direction == .rightToLeft || items.contains { $0.scalar.mayTurn }
  }

  private func resolve(_ paragraph: BidiParagraph) {
    for index in items.indices { paragraph.scalars[index] = items[index].scalar.value }
    paragraph.classify()
    for index in items.indices where items[index].isNeutral { paragraph.setNeutral(index) }
    paragraph.resolve()
  }

  private func place(
    at rank: Int, _ paragraph: BidiParagraph, from first: Int, _ visit: (Place) -> Void
  ) {
    let item = Int(paragraph.order[rank])
    if paragraph.isLigated(item) {
      visit(Place(item: item, rank: rank, glyph: nil, sharesCell: true))
    } else if item > first, paragraph.isLigated(item - 1) {
      // Base of both, marks of the lam, marks of the alef.
      let marks = firstGlyph(of: item).marks
      let ligature = firstGlyph(of: item - 1).with(base: paragraph.scalar(item)).adding(marks)
      visit(Place(item: item, rank: rank, glyph: ligature))
    } else {
      place(item, rank: rank, as: paragraph.scalar(item), visit)
    }
  }

  /// Visits the glyphs of an item whose base draws as `scalar`.
  func place(_ item: Int, rank: Int, as scalar: Unicode.Scalar, _ visit: (Place) -> Void) {
    switch items[item].kind {
    case .joiner: break
    case .invisible: visit(Place(item: item, rank: rank, glyph: nil))
    case .letter: visit(Place(item: item, rank: rank, glyph: Glyph(scalar)))
    case .cluster:
      let span = items[item].glyphs
      let isChanged = scalar != items[item].scalar && !items[item].isStandIn
      for index in span {
        let glyph = glyphs[Int(index)]
        let isBase = isChanged && index == span.lowerBound
        visit(Place(item: item, rank: rank, glyph: isBase ? glyph.with(base: scalar) : glyph))
      }
    }
  }

  private func firstGlyph(of item: Int) -> Glyph {
    let item = items[item]
    return item.glyphs.isEmpty ? Glyph(item.scalar) : glyphs[Int(item.glyphs.lowerBound)]
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can run from right to left or make others do so: the blocks of such scripts with their numbers,
  /// and the marks.
  fileprivate var mayTurn: Bool {
    switch value {
    case ..<0x590: false
    case 0x590...0x8FF, 0x200F, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
