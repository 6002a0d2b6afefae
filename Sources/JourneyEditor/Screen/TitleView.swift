import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The first line: the map's name, whether it is saved, its figures, whether letters begin a text, and the views.
struct TitleView: View, Drawn {
  let drawn: DrawnEditor

  /// What is told besides the rest of the count-down.
  struct Told: Equatable, Sendable {
    let name: String
    let isModified: Bool
    let total: Tally
    let readOnly: Phrase?
    let label: String?
    let facts: [Bool]
    let perspective: Perspective
    let dimmed: Phrase?
    let present: Int?

    init(_ editor: borrowing Editor) {
      (name, isModified) = (editor.map.title, editor.isModified)
      total = editor.document.figures.total
      (readOnly, label) = (editor.file.readOnly, editor.file.label)
      facts = [
        editor.isFollowing, editor.file.isProtected, editor.safety.unprotected != nil,
        editor.safety.outside != nil, editor.isCapturing, editor.safety.isExporting, editor.isInSession,
      ]
      perspective = editor.perspective
      dimmed = editor.dimmedFact
      present = editor.room.isOpen ? editor.room.present : nil
    }
  }

  func draw(on frame: inout Frame, in area: Rect) {
    // Time goes on.
    let told = editor.clock.left == nil ? Band.Source.title(Told(editor)) : nil
    frame.drawBand(told, in: area) { frame in drawTitle(on: &frame, in: area) }
  }

  private func drawTitle(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let look = editor.look
    let total = editor.document.figures.total
    var facts: [String] = []
    if total.low > 0 { facts.append("\(look.signs.low) " + look.say(.lowCount(total.low))) }
    if let mean = total.mean { facts.append(look.say(.mean(mean))) }
    if total.unrated > 0 { facts.append(look.say(.unratedCount(total.unrated))) }
    if editor.file.readOnly != nil {
      facts.insert(look.say(editor.isFollowing ? .following : .readOnly), at: 0)
    } else if editor.file.isProtected {
      facts.insert(look.say(.writeProtected), at: 0)
    }
    if let label = editor.file.label { facts.insert(frame.isolated(label), at: 0) }
    // That the map cannot be written as it stands, and where it is from, go before the views' full names.
    let isMarked = editor.file.readOnly != nil || editor.file.isProtected
    let marks = Array(facts.prefix((isMarked ? 1 : 0) + (editor.file.label == nil ? 0 : 1)))
    let title = " " + frame.isolated(editor.map.title) + (editor.isModified ? " " + look.signs.unsaved : "")
    var used = 0
    for alarm in alarms {
      used += frame.draw(
        "\(look.signs.alarm) \(look.say(alarm)) ", endingAt: Point(column: area.end - used, row: area.top),
        columns: area.columns / 2 - used, as: .warning)
    }
    if editor.clock.left != nil {
      used += TimerBadge(drawn: drawn).draw(
        on: &frame, endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: area.columns / 2 - used)
      used += 1
    }
    // What the timer and the hints tell anyhow gives way to the views, between which the mouse goes by these only.
    func put(_ phrase: Phrase, _ role: Role, if holds: Bool, always: Bool = false) {
      let text = " \(look.say(phrase)) "
      guard holds,
        always || used + 2 + look.typesetter.width(of: text) + leastTabs + 6 <= area.columns
      else {
        return
      }
      used += frame.draw(
        text, endingAt: Point(column: area.end - used - 1, row: area.top), columns: area.columns / 2 - used,
        as: role)
      used += 1
    }
    if let fact = editor.dimmedFact { put(fact, .keyCap, if: true, always: true) }
    put(.capturing, .keyCap, if: drawn.isCapturing, always: true)
    put(.exportRunning, .keyCap, if: editor.safety.isExporting)
    put(.inSession, .dim, if: editor.isInSession)
    put(.roomPresent(editor.room.present), .keyCap, if: editor.room.isOpen, always: true)
    if used > 0 { used += 1 }
    used += drawTabs(
      on: &frame, in: area, taken: used, title: look.typesetter.width(of: title),
      marks: look.typesetter.width(of: joined(marks)))
    // Half of the line, or whatever the name leaves.
    let room = area.columns - look.typesetter.width(of: title) - 3
    while let last = facts.indices.last, look.typesetter.width(of: joined(facts)) + used > room {
      facts.remove(at: last)
    }
    used += frame.draw(
      joined(facts), endingAt: Point(column: area.end - used, row: area.top), columns: area.columns - used,
      as: .dim)
    frame.drawComposed(
      title, at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
  }

  private func joined(_ facts: [String]) -> String {
    facts.isEmpty ? "" : facts.strung(by: editor.look.signs.separator) + "  "
  }

  /// The columns that the name of the map keeps beside the views, with the blanks around it.
  private static let leastTitle = 15

  /// The names of the views, the one that is shown in brackets; `isShort`: in few letters, `isWholeShort`: that one, too.
  private func tabs(isShort: Bool = false, isWholeShort: Bool = false) -> [String] {
    Perspective.allCases.map { view in
      guard view == editor.perspective else { return editor.look.say(isShort ? view.shortTitle : view.title) }
      return "[\(editor.look.say(isWholeShort ? view.shortTitle : view.title))]"
    }
  }

  /// The columns that each of the names takes, with a blank behind it.
  private func widths(of names: [String]) -> [Int] { names.map { editor.look.typesetter.width(of: $0) + 1 } }

  /// The columns of the view that is shown, and of the signs that lead to those beside it.
  private var leastTabs: Int {
    let name = Perspective.allCases.firstIndex(of: editor.perspective).map { tabs()[$0] } ?? ""
    return editor.look.typesetter.width(of: name) + 5
  }

  /// The views: by their names, where there is not room for all by shorter ones, and where these are too long as many
  /// around the one that is shown as fit; where some are left out, signs that lead to the next of these.
  private func drawTabs(on frame: inout Frame, in area: Rect, taken: Int, title: Int, marks: Int) -> Int {
    let all = Perspective.allCases
    var names = tabs()
    var widths = widths(of: names)
    guard let here = all.firstIndex(of: editor.perspective) else { return 0 }
    let wanted = max(area.columns / 2, area.columns - title - marks - 2) - taken - 1
    var room = min(max(wanted, leastTabs), area.columns - taken - 1)
    if widths.reduce(0, +) > room {
      names = tabs(isShort: true)
      widths = self.widths(of: names)
      // Rather than a view the name of the map is cut, as long as it can be told from others.
      let kept = min(Self.leastTitle, title + 2) + (marks > 0 ? marks + 2 : 0)
      let limit = max(leastTabs, area.columns - taken - kept)
      if widths.reduce(0, +) > limit {
        names = tabs(isShort: true, isWholeShort: true)
        widths = self.widths(of: names)
      }
      room = min(max(room, widths.reduce(0, +)), limit)
    }
    func width(_ shown: Range<Int>) -> Int {
      widths[shown].reduce(0, +) + (shown.lowerBound > 0 ? 2 : 0) + (shown.upperBound < all.count ? 2 : 0)
    }
    var shown = here..<(here + 1)
    while true {
      let longer = [
        shown.lowerBound..<min(shown.upperBound + 1, all.count),
        max(0, shown.lowerBound - 1)..<shown.upperBound,
      ]
      guard let next = longer.first(where: { $0 != shown && width($0) <= room }) else { break }
      shown = next
    }
    guard width(shown) <= room else { return 0 }
    var column = area.end - taken - width(shown)
    func put(_ text: String, _ columns: Int, _ role: Role, _ action: Action) {
      frame.draw(text, at: Point(column: column, row: area.top), columns: columns, as: role)
      let tab = Rect(start: column, top: area.top, columns: columns - 1, rows: 1)
      frame.expectClicks(on: tab, for: .action(action))
      column += columns
    }
    if shown.lowerBound > 0 { put(frame.signs.before, 2, .dim, .previousView) }
    for number in shown {
      put(names[number], widths[number], number == here ? .heading : .dim, all[number].action)
    }
    if shown.upperBound < all.count { put(frame.signs.after, 2, .dim, .nextView) }
    return width(shown) + 1
  }

  /// What must not be overlooked, for as long as it is so.
  private var alarms: [Phrase] {
    [
      editor.safety.unprotected == nil ? nil : .alarmUnprotected,
      editor.safety.outside == nil ? nil : .alarmChangedElsewhere,
    ].compactMap { $0 }
  }
}
