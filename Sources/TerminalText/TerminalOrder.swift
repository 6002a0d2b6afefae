/// What is written for a terminal that reorders every row by itself.
///
/// Such a terminal takes a row of the screen for one paragraph that begins on the left. Left alone, it would reorder
/// across fields and frames: two Arabic cards side by side would change places. So each stretch of letters that runs
/// from right to left is written in reading order, letters apart, into the very cells where it will be seen, and its
/// last cell carries an LRM: what follows is again in left-to-right surroundings, in this field and in the next one.
/// Everything else, numbers, emoji, brackets and the signs at the edges of a stretch, is written where it is seen: a
/// bracket could find its partner in another field, and an emoji be a letter to a terminal with older tables. Arabic
/// digits carry an LRM too, because the signs beside them would otherwise run from right to left.
///
/// Embedding a whole field (LRM RLE … PDF LRM) was the other way: it needs a cell before the field, which is not there
/// at the edge of the screen, and when something is written over its end the embedding swallows the rest of the row.
///
/// The controls join the cell they follow, so that they survive ncurses; a cell that has three marks gives one up. A
/// lam and its alef take two cells. What writes over the end of a stretch, but not over its beginning, takes the LRM
/// away: then signs up to the next Latin letter may be misplaced. A terminal that lets the first letter of a row decide
/// must be told to begin on the left.
extension ClusterRun {
  private static let mark: Unicode.Scalar = "\u{200E}"

  /// Visits what is to be written of one line, from left to right. Ranks are those on the screen after the terminal's
  /// own reordering.
  func placeForTerminal(_ line: Range<Int>, _ paragraph: BidiParagraph, _ visit: Visitor) {
    var rank = line.lowerBound
    while rank < line.upperBound {
      let (letters, end) = stretch(from: rank, to: line.upperBound, paragraph)
      // Nothing is looked at twice, however many signs without a letter there are.
      while rank < (letters?.lowerBound ?? end) {
        placeWhereSeen(rank, paragraph, visit)
        rank += 1
      }
      guard let letters else { continue }
      placeInReadingOrder(letters, paragraph, visit)
      rank = letters.upperBound
      while rank < end {
        placeWhereSeen(rank, paragraph, visit)
        rank += 1
      }
    }
  }

  /// The stretch that begins at `rank` and runs from right to left: the ranks from its first to its last letter, if it has
  /// any, and where it ends, which is at least one rank further.
  private func stretch(
    from rank: Int, to end: Int, _ paragraph: BidiParagraph
  ) -> (letters: Range<Int>?, end: Int) {
    var letters: Range<Int>?
    var current = rank
    while current < end, paragraph.isTurned(Int(paragraph.order[current])) {
      let item = Int(paragraph.order[current])
      if current > rank, item + 1 != Int(paragraph.order[current - 1]) { break }
      if items[item].isNeutral || isLong(item) || paragraph.isBracket(item) { break }
      if isLetter(item, paragraph) { letters = (letters?.lowerBound ?? current)..<current + 1 }
      current += 1
    }
    return (letters, max(current, rank + 1))
  }

  private func isLetter(_ item: Int, _ paragraph: BidiParagraph) -> Bool {
    let item = (index: item, value: items[item])
    let isDrawn = item.value.kind == .letter || item.value.kind == .cluster
    return isDrawn && !item.value.isStandIn && paragraph.isRightToLeftLetter(item.index)
  }

  private func placeWhereSeen(_ rank: Int, _ paragraph: BidiParagraph, _ visit: Visitor) {
    let item = Int(paragraph.order[rank])
    let needsMark = paragraph.isArabicNumber(item) || isLong(item) && paragraph.isRightToLeftLetter(item)
    // A long one keeps its letter as it is written: the terminal does the joining.
    let base = isLong(item) ? items[item].scalar : paragraph.scalar(item)
    place(item, rank: rank, as: base) { item, rank, glyph in
      visit(item, rank, needsMark ? glyph?.ending(with: Self.mark) : glyph)
    }
  }

  /// Whether an item has more glyphs than one: they cannot be written in another order than they are seen in.
  private func isLong(_ item: Int) -> Bool { items[item].glyphs.count > 1 }

  private func placeInReadingOrder(
    _ ranks: Range<Int>, _ paragraph: BidiParagraph, _ visit: Visitor
  ) {
    for rank in ranks.reversed() {
      let item = Int(paragraph.order[rank])
      let joiner = rank > ranks.lowerBound && items[item + 1].kind == .joiner ? items[item + 1].scalar : nil
      place(item, rank: rank, as: items[item].scalar) { item, rank, glyph in
        let glyph = joiner.map { glyph?.ending(with: $0) } ?? glyph
        visit(item, rank, rank == ranks.lowerBound ? glyph?.ending(with: Self.mark) : glyph)
      }
    }
  }
}
