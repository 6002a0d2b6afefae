import Console
import TerminalText

@testable import JourneyEditor

/// A field on a screen: `width` nil is one line that scrolls.
func fieldSetting(
  _ flow: TextDirection = .leftToRight, width: Int? = 40, ordering: TextOrdering = .visual
) -> FieldSetting {
  _ = TerminalLocale.prepare()
  let typesetter = Typesetter(repertoire: .unicode, showsMarks: true, ordering: ordering)
  return FieldSetting(typesetter: typesetter, flow: flow, width: width)
}

/// The field that a text becomes by some keys, named and parted by spaces.
func field(
  _ text: String, keys: String, isMultiline: Bool = false, in setting: FieldSetting = fieldSetting()
) -> TextField {
  var field = TextField(text, isMultiline: isMultiline)
  for name in keys.split(separator: " ") {
    guard let key = KeyPress(named: String(name)) else { preconditionFailure("no key is called \(name)") }
    _ = field.handle(key, in: setting)
  }
  return field
}

/// The positions at which the caret stands on its way to one side, beginning where it is.
func walk(_ field: TextField, _ key: Key, in setting: FieldSetting) -> [Int] {
  var field = field
  var positions = [field.caret]
  // One step more than there are places tells whether it comes to rest.
  for _ in 0...field.characters.count + 1 {
    _ = field.handle(KeyPress(key), in: setting)
    if field.caret == positions.last { break }
    positions.append(field.caret)
  }
  return positions
}
