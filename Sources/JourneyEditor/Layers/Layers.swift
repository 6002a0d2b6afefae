/// The stack of what is open: the map at the bottom, what takes the keys on top.
///
/// Each layer has a number of its own, so that a layer that has been asked finds its place again, or that it has gone,
/// whatever was opened and closed meanwhile.
struct Layers: Sendable {
  private struct Entry: Sendable {
    let number: Int
    var layer: any Layer
  }

  private var entries: [Entry]
  private var made = 0
  /// What is known of keys that may be a text for which nothing was opened.
  var dictation = Dictation()

  /// A stack with nothing open over its ground, which never leaves.
  init(_ ground: any Layer) { entries = [Entry(number: 0, layer: ground)] }

  /// The layer that takes the keys.
  var top: any Layer {
    get { entries[entries.count - 1].layer }
    set { entries[entries.count - 1].layer = newValue }
  }

  /// The number of the layer that takes the keys.
  var topNumber: Int { entries[entries.count - 1].number }

  /// Whether nothing is open over the ground.
  var areClosed: Bool { entries.count == 1 }

  /// What fills the screen: the layer on top, or the one over which a line asks for something; nil where that is the map.
  var cover: (any Layer)? {
    if top.traits.contains(.coversScreen) { return top }
    guard top.traits.contains(.asksOnStatusLine), entries.count > 1 else { return nil }
    let below = entries[entries.count - 2].layer
    return below.traits.contains(.takesLines) ? below : nil
  }

  /// All layers, the ground first.
  var all: [any Layer] { entries.map(\.layer) }

  /// Whether something of that kind is open, on top or below.
  func contain(_ trait: LayerTraits) -> Bool { entries.contains { $0.layer.traits.contains(trait) } }

  /// Puts a layer on top.
  mutating func push(_ layer: any Layer) {
    made += 1
    entries.append(Entry(number: made, layer: layer))
  }

  /// Puts a layer right over the ground, below all that is open.
  mutating func slide(_ layer: any Layer) {
    made += 1
    entries.insert(Entry(number: made, layer: layer), at: 1)
  }

  /// Takes what is on top off; the ground stays.
  mutating func pop() { if !areClosed { entries.removeLast() } }

  /// Closes all that is open but what comes before the map.
  mutating func close() {
    guard !areClosed else { return }
    entries = [entries[0]] + entries.dropFirst().filter { $0.layer.traits.contains(.comesFirst) }
  }

  /// Closes all that is open.
  mutating func closeAll() { entries = [entries[0]] }

  /// Does what a layer answered, which is handed as it is now; nothing where it has gone meanwhile.
  mutating func apply(_ reaction: Reaction, of layer: any Layer, _ number: Int) {
    guard let place = entries.lastIndex(where: { $0.number == number }) else { return }
    switch reaction {
    case .stays, .passes: entries[place].layer = layer
    case .leaves: if place > 0 { entries.remove(at: place) }
    case .opens(let other):
      entries[place].layer = layer
      push(other)
    case .becomes(let other): entries[place].layer = other
    }
  }
}
