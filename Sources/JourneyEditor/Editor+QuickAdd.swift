import Console
import JourneyModel
import Phrases

/// A line that is open on the board for what is to be added, and where that will stand.
struct QuickAdd: Sendable {
  var field: TextField
  /// Whether each line makes a stage; else a touchpoint, unless it begins with `# `.
  var addsStages = false
  /// The stage in which touchpoints are added, nil on a map without stages.
  var stage: Stage.ID?
  /// The position of what is added next, among the stage's touchpoints or among the stages.
  var position: Int
}

/// What was typed into a line of quick-add that was left by Esc.
struct Draft: Sendable {
  var text = ""
  var isStage = false
}

extension Editor {
  /// Opens a line for touchpoints: with the given text, else with what the last one held when it was left.
  mutating func beginAddingTouchpoints(with text: String? = nil) {
    let place = here
    mode = .quickAdd(
      QuickAdd(
        field: TextField(text ?? takeDraft(ofStage: false)), stage: place.map { map.stages[$0.stage].id },
        position: (place?.position ?? -1) + 1))
    board.clearSelection()
    say(.addingTouchpoints)
  }

  mutating func beginAddingStages() {
    mode = .quickAdd(
      QuickAdd(
        field: TextField(takeDraft(ofStage: true)), addsStages: true, position: (here?.stage ?? -1) + 1))
    board.clearSelection()
    say(.addingStages)
  }

  mutating func handle(_ key: KeyPress, adding: QuickAdd) {
    var adding = adding
    if key.isPlain(.enter) {
      if adding.field.text.trimmingWhitespace.isEmpty { endAdding() } else { commit(adding) }
    } else if key.isBack {
      endAdding(keeping: adding)
    } else if key.isPlain(.tab), let completion = completion(in: adding.field) {
      adding.field = completed(adding.field, by: completion)
      mode = .quickAdd(adding)
    } else if key.isPlain(.tab) || key == KeyPress(.tab, .shift) {
      go(toStageBeside: adding, by: key.isPlain(.tab) ? 1 : -1)
    } else if adding.field.handle(key, in: fieldSetting) {
      mode = .quickAdd(adding)
    } else if case .action(let action) = keymap.meaning(of: [key]), action == .undo || action == .redo {
      perform(action)
      mode = .quickAdd(stillFitting(adding))
    } else if keymap.meaning(of: [key]) == .action(.captureMode) {
      perform(.captureMode)
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  private mutating func endAdding() {
    mode = .board
    notice = nil
  }

  /// Ends adding; what stands in the line is not added but kept for the next line of its kind.
  mutating func endAdding(keeping adding: QuickAdd) {
    endAdding()
    let text = adding.field.text.trimmingWhitespace
    // An empty line leaves an older draft alone: it was begun with that and emptied, or without it in capture mode.
    guard !text.isEmpty else { return }
    draft = Draft(text: text, isStage: adding.addsStages)
    say(.draftKept(text))
  }

  private mutating func takeDraft(ofStage isStage: Bool) -> String {
    guard draft.isStage == isStage else { return "" }
    defer { draft.text = "" }
    return draft.text
  }

  /// The open line at a place that is there: undo can have taken its stage, or cards before it, away.
  private func stillFitting(_ adding: QuickAdd) -> QuickAdd {
    var adding = adding
    if adding.addsStages {
      adding.position = min(adding.position, map.stages.count)
    } else if let index = adding.stage.flatMap({ map.position(of: $0) }) {
      adding.position = min(adding.position, map.stages[index].touchpoints.count)
    } else {
      adding.stage = here.map { map.stages[$0.stage].id }
      adding.position = (here?.position ?? -1) + 1
    }
    return adding
  }

  /// Goes on adding at the end of the stage beside.
  private mutating func go(toStageBeside adding: QuickAdd, by step: Int) {
    var adding = adding
    guard !adding.addsStages, let index = adding.stage.flatMap({ map.position(of: $0) }),
      map.stages.indices.contains(index + step)
    else { return }
    let stage = map.stages[index + step]
    focus(on: TouchpointPlace(stage: index + step, position: stage.touchpoints.count - 1))
    adding.stage = stage.id
    adding.position = stage.touchpoints.count
    mode = .quickAdd(adding)
  }

  /// Adds what the line says and opens the next.
  ///
  /// - Returns: whether it could be added: a line without a name stays open.
  @discardableResult
  mutating func commit(_ adding: QuickAdd) -> Bool {
    let text = adding.field.text
    guard !text.trimmingWhitespace.isEmpty else { return false }
    var line = QuickAddLine(text)
    if adding.addsStages, !line.isStage {
      line = QuickAddLine("# " + text)
    }
    guard !line.name.isEmpty else {
      say(.nameMissing, .warning)
      return false
    }
    var adding = adding
    adding.field = TextField()
    add([line], &adding)
    mode = .quickAdd(adding)
    return true
  }

  /// Adds lines one behind the other as one step, and moves the line to where the next will stand.
  mutating func add(_ lines: [QuickAddLine], _ adding: inout QuickAdd) {
    var edits: [Edit] = []
    var focus = board.focus
    for line in lines {
      if line.isStage {
        let stage = Stage(id: ids.make(), name: line.name)
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
        let touchpoint = line.touchpoint(&ids)
        edits.append(.insertTouchpoint(touchpoint, in: stage, at: adding.position))
        focus = .touchpoint(touchpoint.id)
        adding.position += 1
      }
    }
    change(label(for: lines), edits, focus: focus)
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
    let stage = Stage(id: ids.make(), name: look.say(.newStageName(1)))
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
