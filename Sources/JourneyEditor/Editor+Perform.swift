import JourneyModel
import Phrases

extension Editor {
  /// Does what an action says, or says why it cannot be done now.
  public mutating func perform(_ action: Action) {
    if case .disabled(let reason) = availability(of: action) {
      say(reason, .warning)
      return
    }
    if action == .addTouchpoint, addsTransition { return perform(.addTransition) }
    if !action.isNudge { document.seal() }
    if action.needsMap(in: perspective) { perspective = .map }
    switch action.group {
    case .moving: performMoving(action)
    case .views: performViews(action)
    case .writing: performWriting(action)
    case .judging: performJudging(action)
    case .arranging: performArranging(action)
    case .program: performProgram(action)
    }
  }

  private mutating func performMoving(_ action: Action) {
    switch action {
    case .find: mode = .prompt(Prompt(.find, text: ""))
    case .findNext: find(.forward)
    case .findPrevious: find(.backward)
    case .nextLow: walkLows(.forward)
    case .previousLow: walkLows(.backward)
    default:
      if let number = action.stageNumber { goToStage(number - 1) } else { moveInView(action) }
    }
  }

  private mutating func performWriting(_ action: Action) {
    switch action {
    case .addTouchpoint: beginAddingTouchpoints()
    case .addStage: beginAddingStages()
    case .captureMode: toggleCapture()
    case .open: openInView()
    case .rename: renameInView()
    case .openMap: openMap()
    case .park: beginParking()
    case .addTransition: beginTransition()
    default: break
    }
  }

  private mutating func performJudging(_ action: Action) {
    switch action {
    case .clearRating: rate(nil)
    case .repeatChange: repeatLastChange()
    case .ratingRound: begin(.rating)
    case .emotionRound: begin(.emotion)
    case .questionRound: begin(.questions)
    case .painRound: begin(.pains)
    case .decisionRound: begin(.decision)
    case .vote: beginVoting()
    case .timer: mode = .prompt(Prompt(.timer))
    case .session: beginOrEndSession()
    case .addPain where isOnFriction: turnFriction()
    case .emotionUp: nudgeFeeling(by: 1)
    case .emotionDown: nudgeFeeling(by: -1)
    case .clearEmotion: clearFeeling()
    case .addPain where turnsFriction: turnFrictionHere()
    case .addPain: beginPrompt(.pain)
    case .addOpportunity: beginPrompt(.opportunity)
    case .addImprovement: beginPrompt(.improvement)
    case .addEvidence: beginPrompt(.evidence)
    case .momentOfTruth: toggleMomentOfTruth()
    case .verdict: mode = .verdicts
    case .owner: beginPrompt(.owner)
    case .channel: beginPrompt(.channel)
    default:
      if let rating = action.rating { rate(rating) }
    }
  }

  private mutating func performArranging(_ action: Action) {
    switch action {
    case .pickUp: pickUp()
    case .moveUp, .moveDown, .moveLeft, .moveRight: moveDirectly(action)
    case .select: toggleSelection()
    case .selectRange: toggleRange()
    case .extendUp, .extendDown, .extendLeft, .extendRight: extendSelection(action)
    case .copy: copy()
    case .cut: cut()
    case .paste: pasteClipboard()
    case .duplicate: duplicate()
    case .delete where deletesTransition: deleteTransition()
    case .delete: delete()
    case .merge: mergeTouchpoints()
    case .split: beginSplitting()
    case .replace: beginReplacing()
    case .renameOwner: beginRenamingOwner()
    case .renameChannel: beginRenamingChannel()
    case .undo: undo()
    case .redo: redo()
    default: break
    }
  }

  private mutating func performProgram(_ action: Action) {
    switch action {
    case .density:
      board.isCompact.toggle()
      say(board.isCompact ? .nowCompact(keyName(.density)) : .nowComfortable)
    case .textDirection: turnDirection()
    case .language: changeLanguage()
    case .settings: effects.append(.listSettings)
    case .palette: mode = .actions(ActionList(isHelp: false))
    case .help: mode = .actions(ActionList(isHelp: true))
    case .redraw: effects.append(.redraw)
    case .back: goBack()
    case .save: save()
    case .saveAs: mode = .prompt(Prompt(.saveAs, text: file.path ?? ""))
    case .externalEditor: openExternalEditor()
    case .calibrate: mode = .calibration
    case .suspend: effects.append(.suspend)
    case .autosave: toggleAutosave()
    case .checkpoint: mode = .prompt(Prompt(.checkpoint))
    case .versions: effects.append(.listVersions)
    case .compare: mode = .prompt(Prompt(.compare))
    case .minutes: askMinutesPath()
    case .quit: quit()
    default: break
    }
  }

  private mutating func goBack() {
    if !board.selection.isEmpty || board.rangeStart != nil {
      board.clearSelection()
      notice = nil
    } else if perspective != .map {
      leaveView()
    } else {
      say(.nothingOpen(keyName(.quit)))
    }
  }
}

extension Action {
  /// Whether a run of this action becomes one step for undo.
  fileprivate var isNudge: Bool {
    switch self {
    case .rate1, .rate2, .rate3, .rate4, .rate5, .clearRating, .emotionUp, .emotionDown, .clearEmotion,
      .moveUp,
      .moveDown, .moveLeft, .moveRight:
      true
    default: false
    }
  }
}
