import JourneyModel
import Phrases

/// What takes the keys first. On the board it is the keymap; everything else is open over it and is left by Esc.
enum Mode: Sendable {
  case board
  /// What there is to begin with.
  case start(StartScreen)
  /// Touchpoints or stages are being added, one a line.
  case quickAdd(QuickAdd)
  /// The name of a stage or touchpoint is being written, where it stands.
  case rename(Focus, TextField)
  /// A field of the map is being changed where it stands, in a cell of a view.
  case cell(CellEdit)
  /// A line below asks for a text.
  case prompt(Prompt)
  /// A line below offers choices, one key each.
  case verdicts
  /// What was picked up goes where the arrows take it.
  case moving(Move)
  /// The form of a touchpoint, a stage or the map.
  case form(Form)
  /// The palette, or help.
  case actions(ActionList)
  /// A question that must be answered first.
  case question(Question)
  /// A page over the board that shows something or asks what to do about it.
  case sheet(Sheet)
  /// Two sides that contradict each other are being brought together.
  case merge(MergeReview)
  /// Questions about one touchpoint after the other.
  case round(Round)
  /// Dots are given to what is numbered.
  case voting(Voting)
  /// The room looks at the map.
  case presenting(Presentation)
  /// Two maps are looked at beside each other.
  case compare(Comparison)
  /// The same text, written in several ways, of which the readable one is chosen.
  case calibration
}

extension Mode {
  /// Whether something is asked on the status line, so that one is needed however small the screen is.
  var asksOnStatusLine: Bool {
    switch self {
    case .prompt, .verdicts, .question: true
    case .cell(let cell): cell.field == nil
    case .board, .start, .quickAdd, .rename, .moving, .form, .actions, .sheet, .merge, .compare, .round,
      .voting,
      .presenting,
      .calibration:
      false
    }
  }

  /// Whether nothing else can be done before an answer is given.
  var mustBeAnswered: Bool {
    switch self {
    case .question: true
    case .sheet(let sheet): sheet.mustBeAnswered
    case .prompt(let prompt): prompt.below.contains(where: \.mustBeAnswered)
    case .merge: true
    default: false
    }
  }

  /// Whether the board is on screen.
  var showsBoard: Bool {
    switch self {
    case .board, .quickAdd, .rename, .cell, .prompt, .verdicts, .moving, .question: true
    case .start, .form, .actions, .sheet, .merge, .compare, .round, .voting, .presenting,
      .calibration:
      false
    }
  }

  /// Whether nothing is open over the board.
  var isBoard: Bool { if case .board = self { true } else { false } }

  /// Whether it asks or tells about what somebody else did to the file.
  var isAboutOutside: Bool {
    switch self {
    case .sheet(let sheet): sheet.isAboutOutside
    case .merge: true
    default: false
    }
  }
}

/// The short questions that are asked on the status line; longer ones have a page (`Sheet`).
enum Question: Hashable, Sendable {
  /// A stage that holds touchpoints is to be deleted.
  case deleteStage(Stage.ID)
  /// A file of the name that was given is there already.
  case alreadyThere(SaveRequest)
  /// A file of the name for the whole map is there already, and is not ours.
  case besideThere(String, SaveRequest)
  /// There are changes that are not saved.
  case quit
}
