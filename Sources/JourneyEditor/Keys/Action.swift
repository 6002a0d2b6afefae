public import Phrases

/// Everything that a person can do on the board, in the order in which help lists it.
///
/// The one table: keymap, palette, help, `rihla keys` and the table of `docs/keys.md` are made from it. To add an action, add
/// a case here, its keys in `Action+Keys.swift`, its phrase in the phrasebook, and what it does in
/// `Editor+Perform.swift`; the compiler and the tests ask for whatever is missing.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving about
  case up, down, left, right, pageUp, pageDown, first, last
  case nextStage, previousStage
  case stage1, stage2, stage3, stage4, stage5, stage6, stage7, stage8, stage9
  case nextLow, previousLow, find, findNext, findPrevious
  // Views
  case nextView, previousView, present
  case showMap, showJourney, showWall, showLanes, showCurve, showPains, showOpportunities, showInventory,
    showFlow, showPaths, showActions, showParking
  case filter, sort, groupBy, fold, foldAll, columns, columnBack, columnOn
  case curveKind
  // Adding and naming
  case addTouchpoint, addStage, park, captureMode, open, openLink, openMap, rename
  case addTransition, layLog
  // Judging
  case rate1, rate2, rate3, rate4, rate5, clearRating
  case emotionUp, emotionDown, clearEmotion
  case addPain, addOpportunity, addImprovement, addEvidence
  case momentOfTruth, verdict, owner, channel
  case repeatChange
  case ratingRound, emotionRound, questionRound, painRound, opportunityRound, decisionRound, vote, timer,
    session
  // Arranging
  case pickUp, moveUp, moveDown, moveLeft, moveRight
  case select, selectRange, extendUp, extendDown, extendLeft, extendRight
  case copy, cut, paste, duplicate, delete
  case merge, split, replace, renameOwner, renameChannel
  case undo, redo
  // The program
  case density, textDirection, language, settings, palette, help, redraw, back, save, saveAs, export,
    autosave,
    checkpoint,
    versions, compare, minutes, shareRoom, externalEditor,
    calibrate, suspend
  case quit

  /// What the action is called.
  public var title: Phrase { .action(rawValue) }

  /// What the action is called where there is room for a word or two: the key hints.
  public var hint: Phrase { .hint(rawValue) }

  /// Other words by which the palette finds it; the ratings have theirs together, and so have the stages.
  var searchWords: Phrase {
    .actionWords(rating != nil ? "rate" : stageNumber != nil ? "stage" : rawValue)
  }

  /// The group under which help lists it.
  public var group: ActionGroup {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextStage, .previousStage, .stage1,
      .stage2, .stage3, .stage4, .stage5, .stage6, .stage7, .stage8, .stage9, .nextLow, .previousLow, .find,
      .findNext, .findPrevious:
      .moving
    case .nextView, .previousView, .present, .showMap, .showJourney, .showWall, .showLanes, .showCurve,
      .showPains, .showInventory, .showFlow, .showPaths, .showOpportunities,
      .showActions, .showParking,
      .curveKind, .filter, .sort, .groupBy, .fold, .foldAll, .columns, .columnBack, .columnOn:
      .views
    case .addTouchpoint, .addStage, .park, .captureMode, .open, .openLink, .openMap, .rename:
      .writing
    case .addTransition, .layLog: .writing
    case .rate1, .rate2, .rate3, .rate4, .rate5, .clearRating, .emotionUp, .emotionDown, .clearEmotion,
      .addPain, .addOpportunity, .addImprovement, .addEvidence, .momentOfTruth, .verdict, .owner, .channel,
      .repeatChange, .ratingRound, .emotionRound, .questionRound, .painRound, .opportunityRound,
      .decisionRound, .vote,
      .timer, .session:
      .judging
    case .pickUp, .moveUp, .moveDown, .moveLeft, .moveRight, .select, .selectRange, .extendUp, .extendDown,
      .extendLeft, .extendRight, .copy, .cut, .paste, .duplicate, .delete, .undo, .redo,
      .merge, .split, .replace, .renameOwner, .renameChannel:
      .arranging
    case .density, .textDirection, .language, .settings, .palette, .help, .redraw, .back, .save, .saveAs,
      .export, .autosave,
      .checkpoint, .versions, .compare, .minutes, .shareRoom, .externalEditor, .calibrate, .suspend,
      .quit:
      .program
    }
  }

  /// The rating that the action gives, for those that give one.
  var rating: Int? {
    switch self {
    case .rate1: 1
    case .rate2: 2
    case .rate3: 3
    case .rate4: 4
    case .rate5: 5
    default: nil
    }
  }

  /// The number of the stage to which the action goes, for those that go to one.
  var stageNumber: Int? {
    guard rawValue.hasPrefix("stage") else { return nil }
    return rawValue.last?.wholeNumberValue
  }
}

/// A heading of the list of actions.
public enum ActionGroup: String, CaseIterable, Sendable {
  case moving, views, writing, judging, arranging, program

  /// What the group is called.
  public var title: Phrase { .actionGroup(rawValue) }
}
