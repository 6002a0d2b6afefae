import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// Writes the lines of the columns below the curve.
struct JourneyWriter: Drawn {
  let drawn: DrawnEditor
  let picture: JourneyPicture

  /// An entry of a column, before it is broken into lines.
  private struct Entry {
    var mark: String
    var markRole = Role.text
    let text: String
    var role = Role.text
    var place: TouchpointPlace?
  }

  private var look: Look { editor.look }
  /// More lines than that are on no screen.
  private static let mostLines = 300
  /// From so many columns on texts begin below each other, whatever stands before them.
  private static let alignedColumns = 16
  private static let markColumns = 3

  private func findings(_ unit: JourneyPlan.Unit) -> JourneyFindings {
    let part = picture.parts[unit.stage]
    guard picture.layout.shape == .points, part.count > 0 else { return part.findings }
    return part.bins[part.bin(of: unit.positions.lowerBound)].findings
  }

  /// How many entries a column has, and how many of them are at hand.
  private func count(_ row: JourneyRow, _ unit: JourneyPlan.Unit) -> (all: Int, known: Int) {
    switch row {
    case .touchpoints: return (unit.positions.count, unit.positions.count)
    case .pains: return (findings(unit).painCount, findings(unit).pains.count)
    case .opportunities: return (findings(unit).opportunityCount, findings(unit).opportunities.count)
    case .owners:
      let owners = findings(unit).owners
      // That nobody owns anything need not be said in every column.
      let count = owners.contains { !$0.name.isEmpty } ? owners.count : 0
      return (count, count)
    }
  }

  /// How many lines all entries of a column take.
  func lineCount(_ row: JourneyRow, _ unit: JourneyPlan.Unit, wrapping: Int) -> Int {
    let count = count(row, unit)
    guard wrapping > 1 else { return count.all > count.known ? count.known + 1 : count.all }
    var lines = count.all > count.known ? 1 : 0
    for entry in entries(row, unit, from: 0, most: Self.mostLines) {
      lines += broken(entry, unit, wrapping: wrapping).count
    }
    return lines
  }

  /// The lines of a column from an entry on; the last of them tells how many entries there are besides.
  func lines(
    _ row: JourneyRow, _ unit: JourneyPlan.Unit, from first: Int = 0, wrapping: Int, rows: Int
  ) -> [JourneyLine] {
    let total = count(row, unit).all
    let room = rows * unit.lists
    var lines: [JourneyLine] = []
    var shown = first
    for entry in entries(row, unit, from: first, most: room) {
      let more = broken(entry, unit, wrapping: wrapping)
      let isLast = shown + 1 == total
      if lines.count + more.count > (isLast ? room : room - 1) { break }
      lines += more
      shown += 1
    }
    if shown < total, lines.count < room {
      lines.append(JourneyLine(text: look.say(.lanesMore(total - shown)), role: .dim))
    }
    return lines
  }

  private func broken(_ entry: Entry, _ unit: JourneyPlan.Unit, wrapping: Int) -> [JourneyLine] {
    let width = look.typesetter.width(of: entry.mark)
    let isAligned = unit.columns.count >= Self.alignedColumns
    let indent = isAligned ? max(Self.markColumns, width + 1) : width == 0 ? 0 : width + 1
    let room = unit.columns.count - indent
    let direction = look.typesetter.direction(of: entry.text)
    var texts = [entry.text]
    if wrapping > 1 {
      texts = look.typesetter.wrapped(
        entry.text, to: room, maximumLines: wrapping, direction: direction)
    }
    if texts.isEmpty { texts = [""] }
    return texts.enumerated().map { number, text in
      JourneyLine(
        mark: number == 0 ? entry.mark : "", markRole: entry.markRole, indent: indent, text: text,
        role: entry.role, direction: direction, place: entry.place)
    }
  }

  private func entries(_ row: JourneyRow, _ unit: JourneyPlan.Unit, from first: Int, most: Int) -> [Entry] {
    switch row {
    case .touchpoints:
      let touchpoints = editor.map.stages[unit.stage].touchpoints
      let start = unit.positions.lowerBound + first
      return (start..<max(start, min(start + most, unit.positions.upperBound))).map { position in
        entry(touchpoints[position], TouchpointPlace(stage: unit.stage, position: position))
      }
    case .pains: return findings(unit).pains.prefix(most).map { entry(ofPain: $0, unit) }
    case .opportunities:
      return findings(unit).opportunities.prefix(most).map { finding in
        Entry(
          mark: look.signs.opportunities, text: finding.text, place: editor.map.place(of: finding.touchpoint))
      }
    case .owners:
      guard count(row, unit).all > 0 else { return [] }
      return findings(unit).rankedOwners.prefix(most).map {
        entry(of: $0, isAlone: unit.positions.count == 1)
      }
    }
  }

  private func entry(_ touchpoint: Touchpoint, _ place: TouchpointPlace) -> Entry {
    let level = editor.document.figures.level(of: touchpoint.id)
    let mark =
      (level.isLow ? look.signs.sign(of: level) : "")
      + (touchpoint.momentOfTruth ? look.signs.momentOfTruth : "")
    return Entry(
      mark: mark, markRole: level.isLow ? Role(level) : .heading, text: touchpoint.name, place: place)
  }

  /// Its class, and where there is room its score.
  private func entry(ofPain finding: JourneyFindings.Finding, _ unit: JourneyPlan.Unit) -> Entry {
    let place = editor.map.place(of: finding.touchpoint)
    var mark = look.signs.alarm
    if let place, editor.map[place].pains.indices.contains(finding.number) {
      let touchpoint = editor.map[place]
      let pain = touchpoint.pains[finding.number]
      if let priority = pain.priority(isMomentOfTruth: touchpoint.momentOfTruth), let score = priority.score {
        mark = look.say(.word("PainClass", priority.painClass.rawValue))
        if unit.columns.count >= Self.alignedColumns {
          mark += " " + (look.number(score) + (pain.isGuess ? "?" : "")).asIsland
        }
      }
    }
    return Entry(mark: mark, markRole: .heading, text: finding.text, place: place)
  }

  /// How many touchpoints somebody owns, and how many of them are low.
  private func entry(of owner: JourneyFindings.Owner, isAlone: Bool) -> Entry {
    var mark = isAlone ? "" : look.number(owner.touchpoints)
    if owner.low > 0, !isAlone { mark += " " + (look.signs.low + look.number(owner.low)).asIsland }
    return Entry(
      mark: mark, markRole: .dim, text: owner.name.isEmpty ? look.say(.wallNoOwner) : owner.name,
      role: owner.name.isEmpty ? .dim : .text)
  }
}
