import JourneyModel

/// Where the cursor is in the flow: on the touchpoint in the middle, or in the list at the side where customers come
/// from or go to.
enum FlowSide: Int, Hashable, Sendable {
  case start = -1
  case middle = 0
  case end = 1
}

/// A way to or from the touchpoint in the middle.
struct FlowLink: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The order of the journey: the touchpoint before, or behind.
    case order
    /// The first touchpoint of the journey, or its last: nothing comes before, or behind.
    case border
    case transition(Transition)
  }

  let kind: Kind
  /// The touchpoint at the other end; nil: outside the journey.
  let other: Touchpoint.ID?
  /// Whether it leads back to the same or an earlier touchpoint.
  var isBack = false

  var transition: Transition? { if case .transition(let transition) = kind { transition } else { nil } }
}

/// Which transitions lead to and from each touchpoint; made anew only when the transitions have changed.
struct FlowIndex: Sendable {
  private let transitions: [Transition]
  /// By the texts of identifiers, as the map's own index.
  private var incoming: [String: [Int]] = [:]
  private var outgoing: [String: [Int]] = [:]
  /// The ways between touchpoints that most customers take, those of which nobody knows how many last; so many that a
  /// screen has room for no more.
  private(set) var strongest: [Transition] = []
  private static let most = 256
  /// Whether of any way into the journey, or out of it, it was counted how many take it.
  private(set) var countsEdges = false

  init(_ transitions: [Transition] = []) {
    self.transitions = transitions
    for (number, transition) in transitions.enumerated() {
      if let id = transition.to { incoming[id.text, default: []].append(number) }
      if let id = transition.from { outgoing[id.text, default: []].append(number) }
    }
    countsEdges = transitions.contains { ($0.from == nil || $0.to == nil) && $0.measured?.share != nil }
    let inside = transitions.indices.filter { transitions[$0].from != nil && transitions[$0].to != nil }
    let order = inside.map { (weight: transitions[$0].weight ?? -1, number: $0) }
    strongest = order.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }.prefix(Self.most).map {
      transitions[$0.number]
    }
  }

  func leading(to id: Touchpoint.ID) -> [Transition] { (incoming[id.text] ?? []).map { transitions[$0] } }
  func leading(from id: Touchpoint.ID) -> [Transition] { (outgoing[id.text] ?? []).map { transitions[$0] } }

  /// The ways that lead to a touchpoint from outside, and those that lead from it out of the journey.
  func entries(to id: Touchpoint.ID) -> [Transition] {
    incoming.isEmpty ? [] : leading(to: id).filter { $0.from == nil }
  }
  func exits(from id: Touchpoint.ID) -> [Transition] {
    outgoing.isEmpty ? [] : leading(from: id).filter { $0.to == nil }
  }

  /// Whether it was made of this very list.
  func isOf(_ list: [Transition]) -> Bool {
    transitions.count == list.count
      && transitions.withUnsafeBufferPointer { own in
        list.withUnsafeBufferPointer { $0.baseAddress == own.baseAddress }
      }
  }
}

extension Transition {
  /// The part of the customers who take it: as it was counted, else as it is judged.
  var weight: Double? { (measured?.share ?? share)?.value }
}

/// Where the eye is in the flow besides the focus, which is in the middle.
struct Flow: Sendable {
  /// Whether the whole journey is shown, and not one touchpoint.
  var isWhole = true
  /// The first stage on screen where the whole is shown.
  var firstStage = 0
  var side = FlowSide.middle
  /// Which way of the list the cursor is on.
  var item = 0
  /// What was in the middle last.
  var middle: Touchpoint.ID?
  var index = FlowIndex()
}

extension Editor {
  /// The ways at one side of a touchpoint, the order of the journey first, unless a transition says the same.
  func flowLinks(_ side: FlowSide, of id: Touchpoint.ID) -> [FlowLink] {
    guard side != .middle, let place = map.place(of: id) else { return [] }
    let transitions =
      side == .start ? views.flow.index.leading(to: id) : views.flow.index.leading(from: id)
    let others = transitions.map { transition in
      let other = side == .start ? transition.from : transition.to
      let isBack =
        other.flatMap { map.place(of: $0) }.map { side == .start ? $0 >= place : $0 <= place } ?? false
      return FlowLink(kind: .transition(transition), other: other, isBack: isBack)
    }
    guard let neighbour = neighbour(of: place, by: side.rawValue) else {
      return [FlowLink(kind: .border, other: nil)] + others
    }
    let beside = map[neighbour].id
    if others.contains(where: { $0.other == beside }) { return others }
    return [FlowLink(kind: .order, other: beside)] + others
  }

  /// The ways in the list that the cursor is in.
  var flowLinksHere: [FlowLink] {
    board.focus.touchpoint.map { flowLinks(views.flow.side, of: $0) } ?? []
  }

  /// The way that the cursor is on.
  var flowLinkHere: FlowLink? {
    let links = flowLinksHere
    return links.indices.contains(views.flow.item) ? links[views.flow.item] : nil
  }

  /// The touchpoint before or behind a place in the order of the journey, over stages that hold none.
  func neighbour(of place: TouchpointPlace, by step: Int) -> TouchpointPlace? {
    let position = place.position + step
    if map.stages[place.stage].touchpoints.indices.contains(position) {
      return TouchpointPlace(stage: place.stage, position: position)
    }
    var stage = place.stage + step
    while map.stages.indices.contains(stage) {
      let count = map.stages[stage].touchpoints.count
      if count > 0 { return TouchpointPlace(stage: stage, position: step > 0 ? 0 : count - 1) }
      stage += step
    }
    return nil
  }

  /// What the shares of all ways out of a touchpoint add up to, and whether each has one; nil where none has.
  func flowShares(from id: Touchpoint.ID) -> (sum: Double, areAllKnown: Bool)? {
    let shares = views.flow.index.leading(from: id).map { $0.share?.value }
    let known = shares.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    return (known.reduce(0, +), known.count == shares.count)
  }
}
