extension Typesetter {
  /// A text on one line, for an edited field.
  /// - Parameter direction: the way it runs; without it that of a text of the map. With the ordering
  ///   ``TextOrdering/asIs`` every line runs from left to right.
  public func line(_ text: String, direction: TextDirection? = nil) -> TextLine {
    let run = ClusterRun(text[...], typesetter: self)
    let whole = TextLine.Builder(start: 0, count: run.characters, items: run.items.indices)
    return fill([whole], of: run, lineDirection(of: text, direction))[0]
  }

  /// A text on lines of at most `width` columns, for an edited field: the lines of ``wrappedWithOffsets(_:to:)``.
  ///
  /// What runs which way is decided for the whole paragraph, as if it stood on one line; letters join within a line.
  /// - Parameter direction: the way all lines run; without it that of a text of the map.
  public func lines(_ text: String, to width: Int, direction: TextDirection? = nil) -> [TextLine] {
    let direction = lineDirection(of: text, direction)
    var breaker = LineBreaker(text, limit: width, typesetter: self)
    var lines: [TextLine] = []
    var paragraph: [LineBreaker.Line] = []
    while let line = breaker.next() {
      paragraph.append(line)
      guard !line.isSoft else { continue }
      let run = ClusterRun(text[paragraph[0].start..<line.end], typesetter: self)
      lines += fill(builders(of: paragraph, in: run), of: run, direction)
      paragraph.removeAll()
    }
    return lines
  }

  private func lineDirection(of text: String, _ direction: TextDirection?) -> TextDirection {
    guard ordering != .asIs else { return .leftToRight }
    return direction ?? self.direction(of: text)
  }

  /// One builder for each line of a paragraph, whose clusters are those of `run`.
  private func builders(of lines: [LineBreaker.Line], in run: ClusterRun) -> [TextLine.Builder] {
    var item = 0
    return lines.indices.map { number in
      let start = lines[number].offset
      let end =
        number + 1 < lines.count ? lines[number + 1].offset : lines[0].offset + run.characters
      let first = item
      while item < run.items.count, Int(run.items[item].character) < end - lines[0].offset { item += 1 }
      return TextLine.Builder(start: start, count: end - start, items: first..<item)
    }
  }

  private func fill(
    _ builders: [TextLine.Builder], of run: ClusterRun, _ direction: TextDirection
  ) -> [TextLine] {
    var builders = builders
    let paragraphStart = builders[0].start
    run.resolved(direction) { paragraph in
      for number in builders.indices {
        let shift = paragraphStart - builders[number].start
        run.arrange(builders[number].items, of: paragraph, joins: shapes) { item, rank, glyph in
          let character = Int(run.items[item].character) + shift
          builders[number].add(character, at: rank, glyph, isDrawn: run.items[item].kind != .invisible)
        }
      }
    }
    return builders.map { $0.finish(direction) }
  }
}
