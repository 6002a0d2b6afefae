import Console
import JourneyModel
import Phrases

// What Esc leaves is kept where it was written: Ctrl-Y in the same place brings it back.
extension Editor {
  /// How many texts are kept.
  private static let mostLeftTexts = 20

  /// Does something with a key that may leave a text, and keeps what it leaves.
  mutating func keepingLeftText(_ key: KeyPress, _ body: (inout Editor) -> Void) {
    guard key.isBack, let text = openText else { return body(&self) }
    let changes = changesMade
    body(&self)
    guard changes == changesMade, openText?.place != text.place, !text.text.isEmpty else { return }
    drafts.left.removeAll { $0.place == text.place }
    drafts.left.append(text)
    if drafts.left.count > Self.mostLeftTexts { drafts.left.removeFirst() }
    // A draft comes by itself.
    if !isDraft(text) { say(.both(notice?.phrase ?? .fieldUnchanged, .leftTextKept(Self.redoKey.name))) }
  }

  private static let redoKey = KeyPress(.character("y"), .control)

  private func isDraft(_ text: OpenText) -> Bool {
    drafts.prompt?.text == text.text.trimmingWhitespace || drafts.line.text == text.text.trimmingWhitespace
  }

  /// Puts the text that was left in this place into the field, and tells whether there is one.
  func bringBack(to field: inout TextField) -> Bool {
    guard let place = placeOfWriting, let left = drafts.left.last(where: { $0.place == place }),
      !left.text.isSameText(as: field.text)
    else { return false }
    field.replace(with: left.text)
    return true
  }

  /// The place in which is written now, whether or not anything was written there yet.
  private var placeOfWriting: OpenText.Place? {
    guard var field = layers.top.field else { return nil }
    var layer = layers.top
    field.insert("\u{FFFC}")
    layer.field = field
    return layer.openText(in: self)?.place
  }

  /// Says so where a text had no room for what was typed or pasted.
  mutating func tellRefused() {
    guard var field, field.hasRefused else { return }
    field.hasRefused = false
    self.field = field
    say(.fieldFull(TextField.mostBytes / 1000), .warning)
  }

  /// Some time has passed: what is written next is a step of its own for undo.
  public mutating func pauseWriting() {
    guard var field else { return }
    field.endRun()
    self.field = field
  }
}
