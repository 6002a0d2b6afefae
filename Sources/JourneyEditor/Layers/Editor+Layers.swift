import Console

extension Editor {
  /// Whether nothing is open over the map.
  var isMapOnTop: Bool { layers.areClosed }

  /// Opens something in the place of all that is open.
  mutating func open(_ layer: some Layer) {
    layers.close()
    layers.push(layer)
  }

  /// Opens something that is asked about the file: over a round or a vote, which goes on afterwards, else in the place of
  /// all that is open.
  mutating func openAboutFile(_ layer: some Layer) {
    if !layers.top.traits.contains(.takesLines) { close() }
    layers.push(layer)
  }

  /// Closes all that is open over the map, or over what comes before it.
  mutating func close() { layers.close() }

  /// Asks the layer on top, and does what it answers; tells whether the event meant something to it.
  @discardableResult
  mutating func ask(_ question: (inout any Layer, inout Editor) -> Reaction) -> Bool {
    let number = layers.topNumber
    var layer = layers.top
    let reaction = question(&layer, &self)
    layers.apply(reaction, of: layer, number)
    if case .passes = reaction { return false }
    return true
  }

  /// The text that is being written, wherever that is; nil where nothing is written.
  var field: TextField? {
    get { layers.top.field }
    set { layers.top.field = newValue }
  }

  // What is written on the map itself is asked for by every card: where nothing is open, no layer is asked.

  /// The line that is open on the board for something new.
  var adding: QuickAdd? { layers.areClosed ? nil : layers.top.adding }

  /// The name that is being written where it stands.
  var renaming: Renaming? { layers.areClosed ? nil : layers.top.renaming }

  /// The cell of a view that is being changed where it stands.
  var cell: CellEdit? { layers.areClosed ? nil : layers.top.cell }
}
