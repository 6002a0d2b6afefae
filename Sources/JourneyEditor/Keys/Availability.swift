import JourneyInsight
import JourneyModel
public import Phrases

/// Whether an action can be done now.
public enum Availability: Hashable, Sendable {
  /// It can.
  case enabled
  /// It cannot, for this reason.
  case disabled(because: Phrase)
}

extension Editor {
  /// Whether an action can be done now, and why not.
  public func availability(of action: Action) -> Availability {
    // Whether to save or not: a change outside is to be decided about.
    if action == .save, safety.outside != nil { return .enabled }
    let found = view.answer(to: action, in: self).map(\.obstacle) ?? obstacle(to: action)
    let reason = action.changesMap ? file.readOnly ?? found : found
    return reason.map(Availability.disabled) ?? .enabled
  }

  private func obstacle(to action: Action) -> Phrase? {
    switch action {
    case .nextView, .previousView, .showMap, .showJourney, .showWall, .showLanes, .showCurve, .showPains,
      .showInventory, .showFlow, .showPaths, .showActions, .showParking, .showOpportunities, .curveKind,
      .addTouchpoint, .addStage, .openMap, .density, .textDirection, .language, .settings, .palette, .help,
      .redraw,
      .back, .suspend, .quit:
      nil
    case .filter: map.stages.isEmpty ? .noStages(keyName(.addStage)) : nil
    case .sort, .groupBy, .fold, .foldAll, .columns, .columnBack, .columnOn:
      .onlyInTables(keyName(.showInventory))
    case .calibrate: obstacleToCalibration
    case .externalEditor: obstacleToExternalEditor
    case .autosave: file.readOnly
    case .captureMode: preferences.capturesLetters ? nil : file.readOnly
    case .checkpoint, .versions: file.path == nil ? .noFileYet(keyName(.save)) : nil
    case .saveAs: file.forbidsCopies ? file.readOnly : nil
    case .save: isModified || safety.isFileBehind || file.path == nil ? nil : .nothingToSave
    case .undo: document.history.undoable == nil ? .nothingToUndo : nil
    case .redo: document.history.redoable == nil ? .nothingToRedo : nil
    case .addTransition: board.focus.touchpoint == nil ? .noTouchpointHere(keyName(.addTouchpoint)) : nil
    case .paste: clipboard.content == nil ? .clipboardEmpty : nil
    case .compare, .export, .park, .timer, .session, .minutes, .shareRoom: nil
    case .present: map.stages.isEmpty ? .noStages(keyName(.addStage)) : nil
    case .ratingRound, .emotionRound, .questionRound, .painRound, .opportunityRound, .decisionRound, .vote,
      .layLog:
      map.touchpointCount == 0 ? .noTouchpointHere(keyName(.addTouchpoint)) : nil
    case .merge: mergeable.isEmpty ? .nothingToMerge : nil
    case .split: board.focus.touchpoint == nil ? .noTouchpointHere(keyName(.addTouchpoint)) : nil
    case .repeatChange:
      clipboard.change == nil
        ? .nothingToRepeat : hasAffected ? nil : .noTouchpointHere(keyName(.addTouchpoint))
    case .find, .replace, .renameOwner, .renameChannel:
      map.stages.isEmpty ? .noStages(keyName(.addStage)) : nil
    case .findNext, .findPrevious: drafts.search.isEmpty ? .nothingSought(keyName(.find)) : nil
    case .nextLow, .previousLow: document.figures.total.low == 0 ? .noLows : nil
    case .open: board.focus == .nothing ? file.readOnly : nil
    case .openLink: linksHere.isEmpty ? .noLinkHere(keyName(.open)) : nil
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextStage, .previousStage,
      .rename,
      .delete, .copy, .cut, .duplicate, .pickUp, .moveLeft, .moveRight:
      board.focus == .nothing ? .noStages(keyName(.addStage)) : nil
    case .stage1, .stage2, .stage3, .stage4, .stage5, .stage6, .stage7, .stage8, .stage9:
      (action.stageNumber ?? 0) > map.stages.count ? .noSuchStage(map.stages.count) : nil
    case .select, .selectRange, .extendUp, .extendDown, .extendLeft, .extendRight:
      board.focus.touchpoint == nil ? .noTouchpointHere(keyName(.addTouchpoint)) : nil
    case .moveUp, .moveDown:
      hasAffected ? nil : board.focus == .nothing ? .noStages(keyName(.addStage)) : .stagesMoveSideways
    case .rate1, .rate2, .rate3, .rate4, .rate5, .clearRating, .emotionUp, .emotionDown, .clearEmotion,
      .addPain,
      .addOpportunity, .addImprovement, .addEvidence, .momentOfTruth, .verdict, .owner, .channel:
      hasAffected ? nil : .noTouchpointHere(keyName(.addTouchpoint))
    }
  }
}

extension Action {
  /// Whether the action can change the map, so that it is refused on one that is read-only.
  var changesMap: Bool {
    switch group {
    case .judging: self != .timer
    case .writing: self != .open && self != .openLink && self != .openMap && self != .captureMode
    case .arranging:
      switch self {
      case .select, .selectRange, .extendUp, .extendDown, .extendLeft, .extendRight, .copy: false
      default: true
      }
    case .moving, .views: false
    case .program: self == .save || self == .textDirection
    }
  }
}
