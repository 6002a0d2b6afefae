import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A line around the view that says the same as in the last picture for as long as all that it tells is the same: it keeps
/// its cells then, and what clicks on it are for.
struct Band: Equatable, Sendable {
  /// What a line is made from, besides the look.
  enum Source: Equatable, Sendable {
    case title(TitleView.Told)
    case stage(StripView.Told)
    case status(StatusView.Told)
    case hints(HintsView.Told)
  }

  let source: Source
  let area: Rect
}

/// The lines of a picture, with its cells.
struct KeptBands: Sendable {
  /// What all of them are made from.
  struct Ground: Equatable, Sendable {
    let size: Size
    let flow: TextDirection
    let look: Look.Key
  }

  fileprivate typealias Kept = (band: Band, targets: [(area: Rect, target: ClickTarget)])

  private(set) var ground: Ground?
  fileprivate var kept: [Kept] = []
  private(set) var cells: Canvas?
  /// The rows that hold any, from the first to behind the last.
  fileprivate var rows: [Range<Int>] = []

  /// None, on a ground.
  init(on ground: Ground? = nil) { self.ground = ground }

  /// The same, with the cells of the picture in which they stand.
  func standing(in cells: Canvas) -> KeptBands {
    var bands = self
    bands.cells = cells
    return bands
  }

  /// The line of that number, if it is as it was.
  fileprivate func line(_ number: Int, _ band: Band) -> Kept? {
    kept.indices.contains(number) && kept[number].band == band ? kept[number] : nil
  }

  fileprivate mutating func keep(_ line: Kept) {
    kept.append(line)
    let area = line.band.area
    if rows.last?.lowerBound != area.top { rows.append(area.top..<area.bottom) }
  }

  /// Takes note that something is drawn over an area.
  fileprivate mutating func cover(_ area: Rect) {
    guard rows.contains(where: { $0.lowerBound < area.bottom && area.top < $0.upperBound }) else { return }
    // Numbers stay as they are: what is spoilt is drawn anew.
    for index in kept.indices where !kept[index].band.area.intersection(area).isEmpty {
      kept[index].band = Band(
        source: kept[index].band.source, area: Rect(start: 0, top: 0, columns: 0, rows: 0))
    }
  }
}

extension Frame {
  /// Draws a line around the view, or takes the cells that it had in the last picture.
  /// - Parameter source: what it is made from; nil where that is not known, and it is drawn.
  mutating func drawBand(_ source: Band.Source?, in area: Rect, _ draw: (inout Frame) -> Void) {
    let area = area.intersection(canvas.bounds)
    guard let source, !area.isEmpty else { return draw(&self) }
    let band = Band(source: source, area: area)
    if let former = formerBands.line(bands.kept.count, band), let cells = formerBands.cells {
      canvas.copy(area, of: cells, to: Point(column: area.start, row: area.top))
      for target in former.targets { expectClicks(on: target.area, for: target.target) }
      keepTexts()
      return bands.keep(former)
    }
    let first = targets.count
    draw(&self)
    bands.keep((band, Array(targets[first...])))
  }

  /// Takes note that something is drawn over lines.
  mutating func coverBands(_ area: Rect) { bands.cover(area) }
}
