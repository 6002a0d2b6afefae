import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// A layer for tests: does with each key what it was told.
private struct Probe: Layer {
  let name: String
  var keys = 0
  var traits: LayerTraits = []
  var reaction: @Sendable (inout Editor) -> Reaction = { _ in .stays }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    keys += 1
    return reaction(&editor)
  }
}

@Suite("The stack of layers")
struct LayersTests {
  private func robot() -> Robot { Robot(map(["Buy: Asks, Pays", "Use: Opens"])) }

  private func names(_ robot: Robot) -> [String] {
    robot.editor.layers.all.map { ($0 as? Probe)?.name ?? String(describing: type(of: $0)) }
  }

  @Test("the top gets the key, and stays as it has become")
  func stays() {
    var robot = robot()
    robot.editor.layers.push(Probe(name: "below"))
    robot.editor.layers.push(Probe(name: "top"))
    robot.perform("a b")
    #expect(robot.editor.layers.all.compactMap { ($0 as? Probe)?.keys } == [0, 2])
  }

  @Test("a layer that leaves shows what lies below it")
  func leaves() {
    var robot = robot()
    robot.editor.layers.push(Probe(name: "below"))
    robot.editor.layers.push(Probe(name: "top", reaction: { _ in .leaves }))
    robot.perform("a")
    #expect(names(robot) == ["MapLayer", "below"])
  }

  @Test("another opens over it, or takes its place")
  func others() {
    var robot = robot()
    robot.editor.layers.push(Probe(name: "first", reaction: { _ in .opens(Probe(name: "over")) }))
    robot.perform("a")
    #expect(names(robot) == ["MapLayer", "first", "over"])
    robot.editor.layers.push(Probe(name: "third", reaction: { _ in .becomes(Probe(name: "other")) }))
    robot.perform("a")
    #expect(names(robot) == ["MapLayer", "first", "over", "other"])
  }

  @Test("what opens while a layer leaves stays")
  func opensAndLeaves() {
    var robot = robot()
    robot.editor.layers.push(
      Probe(
        name: "top",
        reaction: {
          $0.layers.push(Probe(name: "opened"))
          return .leaves
        }))
    robot.perform("a")
    #expect(names(robot) == ["MapLayer", "opened"])
  }

  @Test("a layer that was closed while it was asked does not come back")
  func closed() {
    var robot = robot()
    robot.editor.layers.push(
      Probe(
        name: "top",
        reaction: {
          $0.open(Probe(name: "instead"))
          return .stays
        }))
    robot.perform("a")
    #expect(names(robot) == ["MapLayer", "instead"])
  }

  @Test("a key that means nothing to the top is named")
  func passes() {
    var robot = robot()
    robot.editor.layers.push(Probe(name: "top", reaction: { _ in .passes }))
    robot.perform("Ctrl-Up")
    #expect(robot.status.contains("Ctrl-Up"))
  }

  @Test("what must be answered lets nobody save or quit, whatever is open over it")
  func mustBeAnswered() {
    var robot = robot()
    robot.editor.layers.push(Probe(name: "question", traits: .mustBeAnswered))
    robot.editor.layers.push(Probe(name: "over"))
    robot.perform("Ctrl-S Ctrl-Q")
    #expect(robot.effects.isEmpty)
    #expect((robot.editor.layers.top as? Probe)?.keys == 2)
  }

  @Test("what comes before the map stays when all else closes; the map always does")
  func ground() {
    var layers = Layers(MapLayer())
    layers.pop()
    layers.push(Probe(name: "form"))
    layers.slide(Probe(name: "start", traits: .comesFirst))
    layers.close()
    #expect(layers.all.count == 2 && (layers.top as? Probe)?.name == "start")
    layers.closeAll()
    #expect(layers.areClosed && layers.top is MapLayer)
  }

  @Test(
    "Esc leads to the map, or to what lies below",
    arguments: [
      ("a", 1), ("A", 1), ("F2", 1), ("!", 1), ("t", 1), ("m", 1), ("Enter", 1), ("F1", 1), ("Ctrl-P", 1),
      ("F5", 1), ("/", 1), ("r t", 1), ("r l", 1), ("r v", 1), ("Ctrl-R", 1), ("Enter F9", 2), ("a F9", 2),
      ("F1 F9", 2),
    ])
  func escape(_ keys: String, _ depth: Int) {
    var robot = robot()
    robot.perform(keys)
    for open in stride(from: depth, through: 1, by: -1) {
      #expect(robot.editor.layers.all.count == open + 1, "\(keys): \(names(robot))")
      robot.perform("Esc")
    }
    #expect(robot.editor.isMapOnTop, "\(keys): \(names(robot))")
  }

  @Test("the form of a record opens over that of what it belongs to, and leads back to its row")
  func forms() {
    var robot = Robot(richMap)
    let part = MapPart.touchpoint(richMap.stages[0].touchpoints[0].id)
    robot.editor.openForm(of: part, at: .field("pains"))
    let row = (robot.editor.layers.top as? Form)?.row
    robot.perform("Enter")
    #expect(robot.editor.openForms.count == 2)
    robot.perform("Esc")
    #expect(robot.editor.openForms.map(\.row) == [row].compactMap { $0 })
  }

  @Test("a thought that is parked over a form leaves what is being written there alone")
  func parking() {
    var robot = robot()
    robot.perform("Enter Enter End \"x\" F9 \"a thought\" Enter")
    #expect(robot.editor.map.parking.map(\.text) == ["a thought"])
    #expect(robot.editor.field?.text == "Asksx")
  }

  @Test("ending keeps what is being written on top and below")
  func finishing() {
    var robot = robot()
    robot.perform("Enter Enter End \"x\" F9 \"a thought\"")
    robot.send(.closed)
    #expect(robot.editor.map.parking.count == 1)
    #expect(robot.editor.map.stages[0].touchpoints[0].name == "Asksx")
  }
}
