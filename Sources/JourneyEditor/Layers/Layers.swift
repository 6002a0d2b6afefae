/// The stack of what is open: the map at the bottom, what takes the keys on top.
///
/// Each layer has a number of its own, so that a layer that has been asked finds its place again, or that it has gone,
/// whatever was opened and closed meanwhile.
struct Layers: Sendable {
  private struct Entry: Sendable {
    let number: Int
    var layer: any Layer
  }

  /// It stands in the editor itself, not in a list, so that the compiler hands editors on by their address: decision 0039.
  private var ground: Entry
  private var open: [Entry] = []
  private var made = 0
  /// What is known of keys that may be a text for which nothing was opened.
  var dictation = Dictation()

  /// A stack with nothing open over its ground, which never leaves.
  init(_ ground: any Layer) { self.ground = Entry(number: 0, layer: ground) }

  /// The layer that takes the keys.
  var top: any Layer {
    get { open.last?.layer ?? ground.layer }
    set { if open.isEmpty { ground.layer = newValue } else { open[open.count - 1].layer = newValue } }
  }

  /// The number of the layer that takes the keys.
  var topNumber: Int { (open.last ?? ground).number }

  /// Whether nothing is open over the ground.
  var areClosed: Bool { open.isEmpty }

  /// What fills the screen: the layer on top, or the one over which a line asks for something; nil where that is the map.
  var cover: (any Layer)? {
    if top.traits.contains(.coversScreen) { return top }
    guard top.traits.contains(.asksOnStatusLine), !areClosed else { return nil }
    let below = open.dropLast().last?.layer ?? ground.layer
    return below.traits.contains(.takesLines) ? below : nil
  }

  /// All layers, the ground first.
  var all: [any Layer] { [ground.layer] + open.map(\.layer) }

  /// Whether something of that kind is open, on top or below.
  func contain(_ trait: LayerTraits) -> Bool {
    ground.layer.traits.contains(trait) || open.contains { $0.layer.traits.contains(trait) }
  }

  /// Puts a layer on top.
  mutating func push(_ layer: any Layer) {
    made += 1
    open.append(Entry(number: made, layer: layer))
  }

  /// Puts a layer right over the ground, below all that is open.
  mutating func slide(_ layer: any Layer) {
    made += 1
    open.insert(Entry(number: made, layer: layer), at: 0)
  }

  /// Takes what is on top off; the ground stays.
  mutating func pop() { _ = open.popLast() }

  /// Closes all that is open but what comes before the map.
  mutating func close() { open.removeAll { !$0.layer.traits.contains(.comesFirst) } }

  /// Closes all that is open.
  mutating func closeAll() { open = [] }

  /// Does what a layer answered, which is handed as it is now; nothing where it has gone meanwhile.
  mutating func apply(_ reaction: Reaction, of layer: any Layer, _ number: Int) {
    guard number != ground.number else { return applyToGround(reaction, layer) }
    guard let place = open.lastIndex(where: { $0.number == number }) else { return }
    switch reaction {
    case .stays, .passes: open[place].layer = layer
    case .leaves: open.remove(at: place)
    case .opens(let other):
      open[place].layer = layer
      push(other)
    case .becomes(let other): open[place].layer = other
    }
  }

  private mutating func applyToGround(_ reaction: Reaction, _ layer: any Layer) {
    switch reaction {
    case .stays, .passes: ground.layer = layer
    case .leaves: break
    case .opens(let other):
      ground.layer = layer
      push(other)
    case .becomes(let other): ground.layer = other
    }
  }
}
