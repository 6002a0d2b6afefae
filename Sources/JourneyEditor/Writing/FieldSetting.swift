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
    FieldSetting(
      typesetter: look.writingTypesetter, flow: flow, width: layers.top.fieldWidth(in: self))
  }
}
