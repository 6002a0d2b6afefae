/// The steps taken since the map was opened, as a tree: undo walks towards the root, redo along the latest branch.
///
/// Nothing is ever dropped: a step taken after an undo begins a new branch, and the abandoned one stays. A bookmark
/// (where the focus was) is kept with each side of a step, so that undo and redo can bring the eye to what changes.
///
/// Limit: of several branches only the latest can be redone to from here; the others are kept for a later view.
public struct History<Bookmark: Hashable & Sendable>: Sendable {
  /// One step, with what takes it back.
  public struct Step: Sendable {
    /// What was done.
    public var forward: Transaction
    /// What takes it back.
    public var inverse: Transaction
    /// Where the eye was before.
    public var before: Bookmark
    /// Where the eye was after.
    public var after: Bookmark

    /// Takes a later nudge of the same slots in. A single edit sets its slot whatever it held, so the last forward
    /// edit and the first inverse say it all; several are played in order, since positions depend on each other.
    fileprivate mutating func merge(_ later: Transaction, inverse: Transaction, after: Bookmark) {
      if later.edits.count > 1 || later.slots == nil {
        forward = Transaction(later.label, forward.edits + later.edits)
        self.inverse = Transaction(self.inverse.label, inverse.edits + self.inverse.edits)
      } else {
        forward = later
      }
      self.after = after
    }
  }

  /// A step as it is kept: one edit at one place, as most are, takes nothing besides.
  private enum KeptStep: Sendable {
    case small(StepLabel, forward: Edit, inverse: Edit, at: Bookmark)
    indirect case whole(Step)

    init(_ step: Step) {
      self =
        if step.forward.edits.count == 1, step.inverse.edits.count == 1,
          step.forward.label == step.inverse.label, step.before == step.after
        {
          .small(
            step.forward.label, forward: step.forward.edits[0], inverse: step.inverse.edits[0],
            at: step.before)
        } else {
          .whole(step)
        }
    }

    var step: Step {
      switch self {
      case .small(let label, let forward, let inverse, let place):
        Step(
          forward: Transaction(label, [forward]), inverse: Transaction(label, [inverse]), before: place,
          after: place)
      case .whole(let step): step
      }
    }
  }

  private struct Node {
    private var kept: KeptStep
    /// Numbers of other nodes; negative: none.
    private var parentNumber: Int32
    private var childNumber: Int32 = -1

    init(_ step: Step, parent: Int?) {
      kept = KeptStep(step)
      parentNumber = Int32(parent ?? -1)
    }

    var step: Step {
      get { kept.step }
      set { kept = KeptStep(newValue) }
    }
    var parent: Int? { parentNumber < 0 ? nil : Int(parentNumber) }
    var latestChild: Int? {
      get { childNumber < 0 ? nil : Int(childNumber) }
      set { childNumber = Int32(newValue ?? -1) }
    }
  }

  /// The nodes in pieces, so that a long session is not moved about for one more step.
  private struct Nodes {
    private static var piece: Int { 512 }
    private var pieces: [[Node]] = []
    private(set) var count = 0

    subscript(number: Int) -> Node {
      get { pieces[number / Self.piece][number % Self.piece] }
      _modify { yield &pieces[number / Self.piece][number % Self.piece] }
    }

    mutating func append(_ node: Node) {
      if count % Self.piece == 0 {
        pieces.append([])
        // The first is small: most sessions are.
        if count > 0 { pieces[pieces.count - 1].reserveCapacity(Self.piece) }
      }
      pieces[pieces.count - 1].append(node)
      count += 1
    }
  }

  private var nodes = Nodes()
  /// The slots of each nudge that became the step made last, or nil where none can.
  private var lastSlots: [EditSlot]?
  private var latestRoot: Int?
  private var current: Int?
  private var saved: Int?
  private var hasSavedState = true
  private var isSealed = true

  /// The history of a map that is as it was opened.
  public init() {}

  /// The step that `undo` would take back.
  public var undoable: Step? { current.map { nodes[$0].step } }

  /// The step that `redo` would take again.
  public var redoable: Step? { next.map { nodes[$0].step } }

  /// Whether the map differs from what was saved last: by its place in the tree, not by its contents.
  public var isModified: Bool { !hasSavedState || current != saved }

  /// The steps that lead here from the map as it was opened, the first one first.
  public var path: [Step] {
    var steps: [Step] = []
    var place = current
    while let here = place {
      steps.append(nodes[here].step)
      place = nodes[here].parent
    }
    return steps.reversed()
  }

  /// The steps that `redo` would take one after the other, the next one first.
  public var redoPath: [Step] {
    var steps: [Step] = []
    var place = next
    while let there = place {
      steps.append(nodes[there].step)
      place = nodes[there].latestChild
    }
    return steps
  }

  private var next: Int? { current.map { nodes[$0].latestChild } ?? latestRoot }

  /// Remembers a step that was just made.
  ///
  /// With `merging`, a step that sets the same fields of the same things as the one before it, or one more ballot of a vote,
  /// becomes one with it, unless something was done in between (`seal`, undo, save).
  ///
  /// - Returns: whether it became one with the step before it.
  @discardableResult
  public mutating func record(
    _ forward: Transaction, inverse: Transaction, before: Bookmark, after: Bookmark, merging: Bool = false
  ) -> Bool {
    let slots = forward.slots
    if merging, !isSealed, let current, isNudge(forward, slots, of: current) {
      nodes[current].step.merge(forward, inverse: inverse, after: after)
      return true
    }
    lastSlots = slots
    nodes.append(
      Node(Step(forward: forward, inverse: inverse, before: before, after: after), parent: current))
    setLatestChild(of: current, to: nodes.count - 1)
    current = nodes.count - 1
    isSealed = false
    return false
  }

  /// Whether a step sets what the step made last set, or both are ballots.
  private func isNudge(_ later: Transaction, _ slots: [EditSlot]?, of current: Int) -> Bool {
    slots != nil && slots == lastSlots
      || later.label.verb == .vote && nodes[current].step.forward.label.verb == .vote
  }

  /// Ends a run of nudges: the next one is a step of its own.
  public mutating func seal() { isSealed = true }

  /// Goes one step back and returns the step whose inverse is to be applied.
  public mutating func undo() -> Step? {
    guard let here = current else { return nil }
    current = nodes[here].parent
    isSealed = true
    return nodes[here].step
  }

  /// Goes one step forward along the latest branch and returns the step to be applied.
  public mutating func redo() -> Step? {
    guard let next else { return nil }
    current = next
    isSealed = true
    return nodes[next].step
  }

  /// The map as it is now is what the file holds.
  public mutating func markSaved() {
    saved = current
    hasSavedState = true
    isSealed = true
  }

  /// No state of this history is what a file holds: a new, imported or repaired map.
  public mutating func markUnsaved() { hasSavedState = false }

  private mutating func setLatestChild(of parent: Int?, to child: Int) {
    if let parent { nodes[parent].latestChild = child } else { latestRoot = child }
  }
}
