import JourneyModel
import Phrases

extension Editor {
  /// Does what an action says, or says why it cannot be done now.
  public mutating func perform(_ action: Action) {
    if case .disabled(let reason) = availability(of: action) {
      say(reason, .warning)
      if action.asksForText, file.readOnly == nil { parkInstead(because: reason) }
      return
    }
    if !action.isNudge { document.seal() }
    if view.performs(action, in: &self) { return }
    if action.needsBoard(instead: view) { perspective = .map }
    carryOut(action)
  }

  /// The table of what actions do. Whoever adds one is asked for its line here by the compiler.
  private mutating func carryOut(_ action: Action) {
    switch action {
    // Moving about
    case .up: view.move(.up, in: &self)
    case .down: view.move(.down, in: &self)
    case .left: view.move(.left, in: &self)
    case .right: view.move(.right, in: &self)
    case .pageUp: view.move(.pageUp, in: &self)
    case .pageDown: view.move(.pageDown, in: &self)
    case .first: view.move(.first, in: &self)
    case .last: view.move(.last, in: &self)
    case .nextStage: view.move(.nextStage, in: &self)
    case .previousStage: view.move(.previousStage, in: &self)
    case .stage1, .stage2, .stage3, .stage4, .stage5, .stage6, .stage7, .stage8, .stage9:
      if let number = action.stageNumber { goToStage(number - 1) }
    case .nextLow: view.walkLows(.forward, in: &self)
    case .previousLow: view.walkLows(.backward, in: &self)
    case .find: open(Prompt(.find))
    case .findNext: find(.forward)
    case .findPrevious: find(.backward)
    // Views
    case .nextView: show(perspective.following(by: 1))
    case .previousView: show(perspective.following(by: -1))
    case .present: present()
    case .showMap: show(.map)
    case .showJourney: show(.journey)
    case .showWall: show(.wall)
    case .showLanes: show(.lanes)
    case .showCurve: show(.curve)
    case .showPains: show(.pains)
    case .showOpportunities: show(.opportunities)
    case .showInventory: show(.inventory)
    case .showFlow: show(.flow)
    case .showPaths: show(.paths)
    case .showActions: show(.actions)
    case .showParking: show(.parking)
    case .filter: beginFilter()
    case .sort: sortTable()
    case .groupBy: groupTable()
    case .columns: chooseColumns()
    case .columnBack: moveColumn(by: -1)
    case .columnOn: moveColumn(by: 1)
    case .fold: foldGroup()
    case .foldAll: foldAllGroups()
    case .curveKind: showCurve()
    // Adding and naming
    case .addTouchpoint: beginAddingTouchpoints()
    case .addStage: beginAddingStages()
    case .park: beginParking()
    case .captureMode: toggleCapture()
    case .open: view.open(in: &self)
    case .openLink: followLink()
    case .openMap: openMap()
    case .rename: view.rename(in: &self)
    case .addTransition: beginTransition(isIncoming: false)
    case .layLog: open(Prompt(.logPath, text: drafts.logPath))
    // Judging
    case .rate1, .rate2, .rate3, .rate4, .rate5, .clearRating: rate(action.rating)
    case .emotionUp: nudgeEmotion(by: 1)
    case .emotionDown: nudgeEmotion(by: -1)
    case .clearEmotion: setEmotion(nil)
    case .addPain: beginPrompt(.pain)
    case .addOpportunity: beginPrompt(.opportunity)
    case .addImprovement: beginPrompt(.improvement)
    case .addEvidence: beginPrompt(.evidence)
    case .momentOfTruth: toggleMomentOfTruth()
    case .verdict: open(VerdictLine())
    case .owner: beginPrompt(.owner)
    case .channel: beginPrompt(.channel)
    case .repeatChange: repeatLastChange()
    case .ratingRound: begin(.rating)
    case .emotionRound: begin(.emotion)
    case .questionRound: begin(.questions)
    case .painRound: begin(.pains)
    case .opportunityRound: begin(.opportunities)
    case .decisionRound: begin(.decision)
    case .vote: beginVoting()
    case .timer: beginTimer()
    case .session: beginOrEndSession()
    // Arranging
    case .pickUp: pickUp()
    case .moveUp, .moveDown, .moveLeft, .moveRight: moveDirectly(action)
    case .select: toggleSelection()
    case .selectRange: toggleRange()
    case .extendUp: extendSelection(.up)
    case .extendDown: extendSelection(.down)
    case .extendLeft: extendSelection(.left)
    case .extendRight: extendSelection(.right)
    case .copy: copy()
    case .cut: cut()
    case .paste: pasteClipboard()
    case .duplicate: duplicate()
    case .delete: delete()
    case .merge: mergeTouchpoints()
    case .split: beginSplitting()
    case .replace: beginReplacing()
    case .renameOwner: beginRenamingOwner()
    case .renameChannel: beginRenamingChannel()
    case .undo: undo()
    case .redo: redo()
    // The program
    case .density: turnDensity()
    case .textDirection: turnDirection()
    case .language: changeLanguage()
    case .settings: effects.append(.listSettings)
    case .palette: open(ActionList(isHelp: false))
    case .help: open(ActionList(isHelp: true))
    case .redraw: effects.append(.redraw)
    case .back: goBack()
    case .save: save()
    case .saveAs: open(Prompt(.saveAs, text: proposedPath))
    case .export: beginSharing()
    case .autosave: toggleAutosave()
    case .checkpoint: open(Prompt(.checkpoint))
    case .versions: effects.append(.listVersions)
    case .compare: open(Prompt(.compare))
    case .minutes: askMinutesPath()
    case .shareRoom: beginRoom()
    case .externalEditor: openExternalEditor()
    case .calibrate: open(CalibrationPage())
    case .suspend: effects.append(.suspend)
    case .quit: quit()
    }
  }

  private mutating func turnDensity() {
    board.density = board.density.following
    settleFit()
    let shown = picture.board.layout.density.title
    if board.density == .fit {
      say(.densityFits(shown, picture.board.showsAll ? .densityShowsAll : .densityShowsPart))
    } else {
      say(.densityIs(board.density.title, picture.board.showsAll ? .densityShowsAll : .densityShowsPart))
    }
  }

  private mutating func goBack() {
    if !board.selection.isEmpty || board.rangeStart != nil {
      board.clearSelection()
      notice = nil
    } else if !view.isBoard {
      leaveView()
    } else if view.widen(in: &self) {
      return
    } else if file.returnsTo != nil {
      quit()
    } else {
      say(.nothingOpen(keyName(.quit)))
    }
  }
}

extension Action {
  /// Whether it opens a line for a text about what is affected.
  fileprivate var asksForText: Bool {
    [.addPain, .addOpportunity, .addImprovement, .addEvidence, .owner, .channel].contains(self)
  }

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
