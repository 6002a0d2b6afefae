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

  private func drawNotice(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let point = Point(column: area.start, row: area.top)
    let state =
      editor.following.isLive
      ? look.say(.followingLive)
      : editor.isModified || editor.safety.isFileBehind
        ? look.say(.notYetSaved) : editor.file.path == nil ? "" : look.say(.allSaved)
    let stateRoom = min(area.columns / 3, 24, look.typesetter.width(of: state) + 1)
    if let notice = editor.notice,
      look.typesetter.width(of: text(notice, namesWithin: .max)) > area.columns - stateRoom - 2
    {
      return drawAlone(notice, on: &frame, in: area)
    }
    let used = frame.draw(
      state + " ", endingAt: Point(column: area.end, row: area.top), columns: stateRoom, as: .dim)
    let room = area.columns - used - 1
    if let notice = editor.notice {
      frame.drawShortened(
        " " + text(notice, namesWithin: .max), at: point, columns: room, as: role(notice))
    } else if let steps = editor.firstSteps {
      frame.drawShortened(" " + look.say(steps), at: point, columns: room, as: .text)
    }
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
