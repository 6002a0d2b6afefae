import Console
import JourneyModel
import Phrases
import TextFolding

/// A line that is open on the board for what is to be added, and where that will stand.
struct QuickAdd: Sendable {
  /// The text of the line.
  var line: TextField
  /// Whether each line makes a stage; else a touchpoint, unless it begins with `# `.
  var addsStages = false
  /// The stage in which touchpoints are added, nil on a map without stages.
  var stage: Stage.ID?
  /// The position of what is added next, among the stage's touchpoints or among the stages.
  var position: Int
  /// The touchpoint that it added last, with the text of its line, where signs were read in that.
  var added: (id: Touchpoint.ID, text: String)?
}

extension Editor {
  /// Opens a line for touchpoints: with the given text, else with what the last one held when it was left.
  mutating func beginAddingTouchpoints(with text: String? = nil) {
    let place = here
    open(
      QuickAdd(
        line: TextField(text ?? takeDraft(ofStage: false)), stage: place.map { map.stages[$0.stage].id },
        position: (place?.position ?? -1) + 1))
    board.clearSelection()
    say(.addingTouchpoints)
  }

  mutating func beginAddingStages() {
    open(
      QuickAdd(
        line: TextField(takeDraft(ofStage: true)), addsStages: true, position: (here?.stage ?? -1) + 1))
    board.clearSelection()
    say(.addingStages)
  }

  /// What was typed here before, and left.
  private mutating func takeDraft(ofStage isStage: Bool) -> String {
    guard drafts.line.isStage == isStage, drafts.line.place == board.focus else { return "" }
    defer { drafts.line.text = "" }
    return drafts.line.text
  }

  /// Adds lines one behind the other as one step, and moves the line to where the next will stand. A line that names a
  /// stage which is there goes to it.
  ///
  /// - Returns: whether that could be done; else all is as it was, the line too.
  @discardableResult
  mutating func add(_ lines: [QuickAddLine], _ adding: inout QuickAdd) -> Bool {
    let before = adding
    var edits: [Edit] = []
    var focus = board.focus
    for line in lines {
      if line.isStage, let known = stage(called: line.name, counting: edits) {
        adding.stage = known
        let count = touchpoints(in: known, counting: edits)
        let index = stageIndex(known, counting: edits) ?? 0
        adding.position = adding.addsStages ? index + 1 : count
        let last = map.stage(known)?.touchpoints.last?.id
        focus = adding.addsStages ? .stage(known) : last.map { .touchpoint($0) } ?? .stage(known)
      } else if line.isStage {
        let stage = Stage(id: document.ids.make(), name: line.name)
        let index =
          adding.addsStages
          ? adding.position : adding.stage.flatMap { stageIndex($0, counting: edits) }.map { $0 + 1 } ?? 0
        edits.append(.insertStage(stage, at: index))
        focus = .stage(stage.id)
        adding.stage = stage.id
        adding.position = adding.addsStages ? index + 1 : 0
      } else {
        let stage = adding.stage ?? openFirstStage(&edits)
        adding.stage = stage
        let touchpoint = line.touchpoint(&document.ids)
        edits.append(.insertTouchpoint(touchpoint, in: stage, at: adding.position))
        focus = .touchpoint(touchpoint.id)
        adding.position += 1
      }
    }
    guard !edits.isEmpty else {
      board.focus = focus
      say(.stageIsThere(lines.last?.name ?? ""))
      return true
    }
    guard change(label(for: lines), edits, focus: focus) else {
      adding = before
      return false
    }
    if lines.count == 1, let line = lines.first { notice?.details = line.readings }
    return true
  }

  /// The stage of that name, in the map or among those that are about to be added.
  private func stage(called name: String, counting edits: [Edit]) -> Stage.ID? {
    let sought = searchFolded(name)
    for edit in edits {
      if case .insertStage(let stage, _) = edit, searchFolded(stage.name) == sought { return stage.id }
    }
    return map.stages.first { searchFolded($0.name) == sought }?.id
  }

  /// How many touchpoints a stage will hold once the edits so far are made.
  private func touchpoints(in id: Stage.ID, counting edits: [Edit]) -> Int {
    edits.reduce(map.stage(id)?.touchpoints.count ?? 0) { count, edit in
      if case .insertTouchpoint(_, id, _) = edit { count + 1 } else { count }
    }
  }

  /// Where a stage will stand once the edits so far are made.
  private func stageIndex(_ id: Stage.ID, counting edits: [Edit]) -> Int? {
    for edit in edits.reversed() {
      if case .insertStage(let stage, let index) = edit, stage.id == id { return index }
    }
    return map.position(of: id)
  }

  /// A map without stages gets its first one together with its first touchpoint.
  private mutating func openFirstStage(_ edits: inout [Edit]) -> Stage.ID {
    let stage = Stage(id: document.ids.make(), name: look.say(.newStageName(1)))
    edits.append(.insertStage(stage, at: 0))
    return stage.id
  }

  private func label(for lines: [QuickAddLine]) -> StepLabel {
    let touchpoints = lines.filter { !$0.isStage }
    if touchpoints.isEmpty {
      return StepLabel(.addStage, lines.count == 1 ? lines[0].name : "", count: lines.count)
    }
    return StepLabel(
      .addTouchpoint, touchpoints.count == 1 ? touchpoints[0].name : "", count: touchpoints.count)
  }
}
