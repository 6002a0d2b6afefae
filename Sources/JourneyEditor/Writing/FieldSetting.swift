import Console
import JourneyModel
import TerminalText

/// What a field needs to know of the screen for the keys that go by sight.
struct FieldSetting {
  /// The ruler; it shows directional marks, so that they can be seen and removed.
  let typesetter: Typesetter
  /// The direction in which the screen is laid out.
  let flow: TextDirection
  /// The columns to which the text is wrapped; nil where it stands on one line that scrolls.
  let width: Int?
}

extension Look {
  /// The ruler of texts that are being written.
  var writingTypesetter: Typesetter {
    Typesetter(
      repertoire: typesetter.repertoire, showsMarks: true, ordering: typesetter.ordering, reading: reading)
  }
}

extension Editor {
  /// How the field that is open stands on the screen.
  var fieldSetting: FieldSetting {
    FieldSetting(typesetter: look.writingTypesetter, flow: flow, width: fieldWidth)
  }

  private var fieldWidth: Int? {
    switch mode {
    case .form: FormLayout(columns: min(size.columns, FormLayout.mostColumns)).valueColumns
    case .round: max(1, size.columns - (size.columns >= 50 ? 8 : 2))
    case .quickAdd where columnTotal == 0:
      FieldCard.textColumns(inCard: min(EmptyView.cardColumns, size.columns))
    case .quickAdd(let adding) where adding.addsStages || !layout.isList:
      FieldCard.textColumns(inCard: layout.columnWidth)
    case .rename(let focus, _) where focus.touchpoint != nil && !layout.isList && !board.isCompact:
      FieldCard.textColumns(inCard: layout.columnWidth)
    case .cell where perspective == .lanes && lanes.row != .heading: lanesLayout.fieldColumns
    default: nil
    }
  }
}
