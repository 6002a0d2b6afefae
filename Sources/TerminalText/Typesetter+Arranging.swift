extension Typesetter {
  /// The glyphs of what begins `text` and fits `limit` columns, in the order in which they are to be written from left
  /// to right, and the columns they take. Where half of a wide glyph would fit stands a space.
  package func arranged(
    _ text: String, within limit: Int = .max, direction: TextDirection
  ) -> (glyphs: [Glyph], columns: Int) {
    let run = ClusterRun(text[...], within: limit, typesetter: self)
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(run.columns)
    run.arrange(direction, joins: shapes) { _, place in
      if let glyph = place.glyph { glyphs.append(glyph) }
    }
    return (glyphs, run.columns)
  }
}
