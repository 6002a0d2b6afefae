/// What is written for a terminal that reorders every row by itself.
///
/// Such a terminal takes a row of the screen for one paragraph that begins on the left. Left alone, it would reorder
/// across fields and frames: two Arabic cards side by side would change places. So each stretch of letters that runs
/// from right to left is written in reading order, letters apart and brackets as they are, into the very cells where it
/// will be seen, and its last cell carries an LRM: what follows is again in left-to-right surroundings, in this field
/// and in the next one. Everything else, numbers and the signs at the edges of a stretch, is written where it is seen.
/// Arabic digits carry an LRM too, because the signs beside them would otherwise run from right to left. Embedding a
/// whole field would need a cell before the field, which at the edge of the screen is not there, and one after it that
/// nobody writes over.
///
/// The controls join the cell they follow, so that they survive ncurses; a cell that has three marks gives one up.
/// A lam and its alef take two cells. What writes over the end of a stretch, but not over its beginning, loses the mark:
/// then signs up to the next Latin letter may be misplaced. A terminal that lets the first letter of a row decide must
/// be told to begin on the left.
extension ClusterRun {
  private static let mark: Unicode.Scalar = "\u{200E}"

  /// Visits what is to be written of one line, from left to right. Ranks are those on the screen after the terminal's
  /// own reordering.
  func placeForTerminal(_ line: Range<Int>, _ paragraph: BidiParagraph, _ visit: (Place) -> Void) {
    var rank = line.lowerBound
    while rank < line.upperBound {
      guard let letters = letters(from: rank, to: line.upperBound, paragraph) else {
        placeWhereSeen(rank, paragraph, visit)
        rank += 1
        continue
      }
      while rank < letters.lowerBound {
        placeWhereSeen(rank, paragraph, visit)
        rank += 1
      }
      placeInReadingOrder(letters, paragraph, visit)
      rank = letters.upperBound
    }
  }

  /// The ranks from the first to the last letter of the stretch that begins at `rank` and runs from right to left.
  private func letters(from rank: Int, to end: Int, _ paragraph: BidiParagraph) -> Range<Int>? {
    var letters: Range<Int>?
    var current = rank
    while current < end, paragraph.isTurned(Int(paragraph.order[current])) {
      let item = Int(paragraph.order[current])
      if current > rank, item + 1 != Int(paragraph.order[current - 1]) { break }
      if items[item].isNeutral { break }
      if isLetter(item, paragraph) { letters = (letters?.lowerBound ?? current)..<current + 1 }
      current += 1
    }
    return letters
  }

  private func isLetter(_ item: Int, _ paragraph: BidiParagraph) -> Bool {
    let item = (index: item, value: items[item])
    let isDrawn = item.value.kind == .letter || item.value.kind == .cluster
    return isDrawn && !item.value.isStandIn && paragraph.isRightToLeftLetter(item.index)
  }

  private func placeWhereSeen(_ rank: Int, _ paragraph: BidiParagraph, _ visit: (Place) -> Void) {
    let item = Int(paragraph.order[rank])
    let isArabicDigit = paragraph.isArabicNumber(item)
    place(item, rank: rank, as: paragraph.scalar(item)) { place in
      visit(isArabicDigit ? place.ending(with: Self.mark) : place)
    }
  }

  private func placeInReadingOrder(
    _ ranks: Range<Int>, _ paragraph: BidiParagraph, _ visit: (Place) -> Void
  ) {
    for rank in ranks.reversed() {
      let item = Int(paragraph.order[rank])
      let joiner = rank > ranks.lowerBound && items[item + 1].kind == .joiner ? items[item + 1].scalar : nil
      place(item, rank: rank, as: items[item].scalar) { place in
        var place = place
        if let joiner { place = place.ending(with: joiner) }
        visit(rank == ranks.lowerBound ? place.ending(with: Self.mark) : place)
      }
    }
  }
}

extension ClusterRun.Place {
  fileprivate func ending(with scalar: Unicode.Scalar) -> Self {
    Self(item: item, rank: rank, glyph: glyph?.ending(with: scalar), sharesCell: sharesCell)
  }
}
