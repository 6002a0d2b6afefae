/// Measures text in columns and turns it into glyphs: the one place that knows how text looks in a terminal.
///
/// Call ``TerminalLocale/prepare()`` once before using a typesetter of the ``Repertoire/unicode`` repertoire: widths
/// come from the C library and are unknown to it in the `C` locale.
public struct Typesetter: Hashable, Sendable {
  /// What the terminal can draw.
  public let repertoire: Repertoire
  /// Whether directional marks draw as placeholders, so that they can be seen and deleted in an edited field.
  public let showsMarks: Bool
  /// Who puts right-to-left text into the order of the screen.
  public let ordering: TextOrdering
  /// The direction in which the map reads whose texts are set: it decides how each of them runs.
  public var reading: TextDirection

  /// A typesetter for terminals that draw `repertoire`.
  public init(
    repertoire: Repertoire, showsMarks: Bool = false, ordering: TextOrdering = .visual,
    reading: TextDirection = .leftToRight
  ) {
    self.repertoire = repertoire
    self.showsMarks = showsMarks
    self.ordering = ordering
    self.reading = reading
  }

  /// The direction in which a text of the map runs.
  public func direction(of text: String) -> TextDirection { .of(text, reading: reading) }

  /// Columns `text` takes when drawn on one line; an alef after a lam takes none of its own where letters are shaped.
  public func width(of text: String) -> Int {
    if let columns = text.columnsIfPlain { return columns }
    var clusters = ClusterIterator(text)
    var meter = ColumnMeter(self)
    return meter.columns(of: &clusters)
  }

  /// Columns one character takes by itself: 0 for a directional mark, 1 or 2 for most others, more for a conjunct.
  public func width(of character: Character) -> Int {
    if repertoire == .ascii { return AsciiForm(of: character, showingMarks: showsMarks).width }
    var columns = 0
    ClusterPart.forEach(of: character, showingMarks: showsMarks) { columns += $0.width }
    return columns
  }

  func width(of cluster: Cluster) -> Int {
    switch cluster {
    case .ascii, .letter: 1
    case .other(let character): width(of: character)
    }
  }

  /// Whether letters are drawn in their joined forms.
  var shapes: Bool { ordering == .visual && repertoire == .unicode }
}

extension String {
  /// The number of columns when every byte takes one: ASCII without CR, which may be half of a cluster.
  var columnsIfPlain: Int? {
    let isPlain = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return isPlain ? utf8.count : nil
  }
}
