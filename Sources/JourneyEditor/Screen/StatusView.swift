import Console
import JourneyModel
import Phrases
import TerminalText

/// The status line: the last effect and whether the map is saved; or what is being asked.
struct StatusView: View, Drawn {
  let drawn: DrawnEditor
  /// The line below, which a notice takes that one line does not hold.
  var below: Rect?

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if !editor.layers.top.drawStatus(on: &frame, in: area, of: drawn) { drawNotice(on: &frame, in: area) }
  }

  /// What the line is made from as long as nothing happened that it tells of.
  struct Told: Equatable, Sendable {
    let state, steps: Phrase?
  }

  private func drawNotice(on frame: inout Frame, in area: Rect) {
    guard let notice = editor.notice else {
      let told = Told(state: state, steps: editor.firstSteps)
      return frame.drawBand(.status(told), in: area) { frame in
        let room = drawState(on: &frame, in: area)
        guard let steps = told.steps else { return }
        draw(editor.look.say(steps), on: &frame, in: area, columns: room, as: .text)
      }
    }
    let look = editor.look
    let text = text(notice, namesWithin: .max)
    guard look.typesetter.width(of: text) <= area.columns - stateRoom(in: area) - 2 else {
      return drawAlone(notice, on: &frame, in: area)
    }
    let room = drawState(on: &frame, in: area)
    draw(text, on: &frame, in: area, columns: room, as: role(notice))
  }

  private func draw(_ text: String, on frame: inout Frame, in area: Rect, columns: Int, as role: Role) {
    frame.drawShortened(" " + text, at: Point(column: area.start, row: area.top), columns: columns, as: role)
  }

  /// Whether the map is saved, or is somebody else's.
  private var state: Phrase? {
    if editor.following.isLive { return .followingLive }
    if drawn.isUnsaved { return .notYetSaved }
    return editor.file.path == nil ? nil : .allSaved
  }

  private func stateRoom(in area: Rect) -> Int {
    min(area.columns / 3, 24, editor.look.typesetter.width(of: state.map { editor.look.say($0) } ?? "") + 1)
  }

  /// Draws that at the end of the line; returns how many columns are left for what stands before it.
  private func drawState(on frame: inout Frame, in area: Rect) -> Int {
    let text = (state.map { editor.look.say($0) } ?? "") + " "
    let used = frame.draw(
      text, endingAt: Point(column: area.end, row: area.top), columns: stateRoom(in: area), as: .dim)
    return area.columns - used - 1
  }

  private func role(_ notice: Notice) -> Role { notice.tone == .warning ? .warning : .done }

  private func text(_ notice: Notice, namesWithin limit: Int) -> String {
    words(notice, namesWithin: limit) + undoing(notice)
  }

  private func words(_ notice: Notice, namesWithin limit: Int) -> String {
    ([notice.phrase] + notice.details).map { editor.look.say($0, namesWithin: limit) }
      .joined(separator: editor.look.signs.separator)
  }

  /// Which key takes back what the notice tells of.
  private func undoing(_ notice: Notice) -> String {
    notice.isUndoable ? editor.look.signs.separator + editor.look.say(.undoneBy(editor.keyName(.undo))) : ""
  }

  /// The notice in two lines with its names as long as they can be; nil where even these do not hold it.
  private func twoLines(of notice: Notice, columns: Int) -> [String]? {
    [Int.max, 32, 24, 16, 12].lazy.map {
      editor.look.typesetter.wrapped(text(notice, namesWithin: $0), to: columns, maximumLines: 3)
    }.first { $0.count <= 2 }
  }

  /// A long notice has the line to itself, the names in it give way, and what helps is never cut: the key at its end.
  private func drawAlone(_ notice: Notice, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let room = area.columns - 2
    let limit = [Int.max, 32, 24, 16, 12].first {
      look.typesetter.width(of: text(notice, namesWithin: $0)) <= room
    }
    var shown = text(notice, namesWithin: limit ?? 12)
    if limit == nil, let below, let lines = twoLines(of: notice, columns: room) {
      frame.clear(below)
      for (line, text) in zip([area, below], lines) {
        frame.draw(text, at: Point(column: line.start + 1, row: line.top), columns: room, as: role(notice))
      }
      return
    }
    if limit == nil {
      let undoing = undoing(notice)
      let words = words(notice, namesWithin: 12)
      let short = look.typesetter.truncated(words, to: max(0, room - look.typesetter.width(of: undoing)))
      // What was cut open is closed again.
      shown = Phrasebook.isolating(short) + undoing
    }
    frame.drawShortened(
      " " + shown, at: Point(column: area.start, row: area.top), columns: area.columns - 1, as: role(notice))
  }
}
