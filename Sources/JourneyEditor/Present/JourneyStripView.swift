import Console
import JourneyInsight
import JourneyModel
import TerminalText

/// Where in the journey one is, in a line: touchpoints by the signs of their levels around the one that is shown, stages
/// parted by their numbers. Only as many are looked at as there is room for.
struct JourneyStripView: View, Drawn {
  let drawn: DrawnEditor
  let place: TouchpointPlace

  private struct Item {
    let text: String
    let role: Role
    var touchpoint: Touchpoint.ID?
  }

  /// Goes through the journey from a place, a touchpoint or the number of a stage at a time.
  private struct Walk: Drawn {
    let drawn: DrawnEditor
    let step: Int
    var place: TouchpointPlace

    /// The next item. The number of a stage stands before its first touchpoint.
    mutating func next() -> Item? {
      let stages = editor.map.stages
      place.position += step
      if place.position < -1 || place.position >= stages[place.stage].touchpoints.count {
        guard stages.indices.contains(place.stage + step) else { return nil }
        place.stage += step
        place.position = step > 0 ? -1 : stages[place.stage].touchpoints.count - 1
      }
      return place.position < 0 ? border : touchpoint
    }

    private var border: Item {
      Item(text: "\(editor.look.signs.card.side)\(editor.look.number(place.stage + 1)) ", role: .dim)
    }

    private var touchpoint: Item {
      let touchpoint = editor.map[place].id
      let level = editor.document.figures.level(of: touchpoint)
      let sign = editor.look.signs.sign(of: level)
      let blank = String(repeating: " ", count: max(1, 3 - editor.look.typesetter.width(of: sign)))
      return Item(text: sign + blank, role: level.isLow ? Role(level) : .text, touchpoint: touchpoint)
    }
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.columns > 12, area.rows > 0 else { return }
    let typesetter = editor.look.typesetter
    let current = currentItem
    var room = area.columns - typesetter.width(of: current.text) - 4
    var (before, after): ([Item], [Item]) = ([], [])
    var back = Walk(drawn: drawn, step: -1, place: place)
    var ahead = Walk(drawn: drawn, step: 1, place: place)
    var (hidesBefore, hidesAfter) = (false, false)
    var (goesBack, goesOn) = (true, true)
    func take(_ walk: inout Walk, _ items: inout [Item], _ goesOn: inout Bool, _ hides: inout Bool) {
      guard goesOn else { return }
      guard let item = walk.next() else { return goesOn = false }
      let width = typesetter.width(of: item.text)
      guard width <= room else {
        (goesOn, hides) = (false, true)
        return
      }
      room -= width
      items.append(item)
    }
    while goesBack || goesOn {
      take(&back, &before, &goesBack, &hidesBefore)
      take(&ahead, &after, &goesOn, &hidesAfter)
    }
    var items: [Item] = before.reversed() + [current] + after
    if hidesBefore { items.insert(Item(text: frame.signs.before + " ", role: .dim), at: 0) }
    if hidesAfter { items.append(Item(text: frame.signs.after, role: .dim)) }
    var column = area.start
    for item in items {
      let point = Point(column: column, row: area.top)
      // The blanks between two are nobody's.
      let used = typesetter.width(of: item.text)
      frame.draw(
        item.text.trimmingWhitespace, at: point, columns: area.end - column, as: item.role,
        direction: frame.canvas.flow)
      if let touchpoint = item.touchpoint {
        frame.expectClicks(
          on: Rect(start: column, top: area.top, columns: used, rows: 1), for: .touchpoint(touchpoint))
      }
      column += used
    }
  }

  /// What is shown, between brackets; a stage by its number.
  private var currentItem: Item {
    let signs = editor.look.signs
    guard place.position >= 0 else {
      return Item(text: "[\(signs.card.side)\(editor.look.number(place.stage + 1))] ", role: .heading)
    }
    let touchpoint = editor.map[place].id
    return Item(
      text: "[\(signs.sign(of: editor.document.figures.level(of: touchpoint)))] ", role: .heading,
      touchpoint: touchpoint)
  }
}
