import Console
import JourneyModel
import JourneyWords
import TerminalText

/// A part of a view that is drawn as one: for as long as what it is made from is the same, its cells are.
struct Block: Hashable, Sendable {
  /// Which of several lists of parts it belongs to.
  var section = 0
  /// Its number among the parts of the view; rows of tables are told apart by what they stand for, wherever that is.
  var number = 0
  var row: TableRow?
  /// Where in it the eye is; nil where the eye is elsewhere.
  var eye: Int?
  var isSelected = false
  /// Another number whenever what only this part shows may be another.
  var edition = 0
}

/// What all parts of a view are made from, besides their own numbers.
struct BlockGround: Equatable, Sendable {
  /// Where the parts stand, and in what order.
  enum Shape: Equatable, Sendable {
    case table(TableOrder, [TableColumn], [TableLayout.Slot], today: String)
    case wall(WallLayout, WallMeasures)
    case board(BoardLayout, dimmedBut: TableFilter?)
    case flow(FlowMapLayout, Rect, spread: Int)
    case journey(JourneyPlan.Key, dimmedBut: TableFilter?)
  }

  let edition: Int
  let perspective: Perspective
  let size: Size
  let flow: TextDirection
  let look: Look.Key
  let shape: Shape

  /// - Parameter isByStage: whether each part shows touchpoints of one stage only and has its edition.
  init(of editor: borrowing Editor, as shape: Shape, isByStage: Bool = false) {
    edition = isByStage ? editor.document.outlineEdition : editor.document.edition
    perspective = editor.perspective
    size = editor.size
    flow = editor.flow
    look = editor.look.key
    self.shape = shape
  }
}

/// The parts of a picture, with its cells, from which the next one takes those that are as they were.
struct KeptBlocks: Sendable {
  var ground: BlockGround?
  var places: [Block: Rect] = [:]
  var cells: Canvas?
}

extension Frame {
  /// Begins to draw a view part by part.
  /// - Parameter ground: what they are made from; nil where none can be kept.
  mutating func beginBlocks(on ground: BlockGround?) {
    if ground == nil || formerBlocks.ground != ground { formerBlocks = KeptBlocks() }
    blocks = KeptBlocks(ground: ground)
  }

  /// Draws a part, or takes the cells that it had in the last picture, wherever it stood there. Clicks and the cursor are no
  /// part of it.
  mutating func drawBlock(_ block: Block, in area: Rect, _ draw: (inout Frame) -> Void) {
    let area = area.intersection(canvas.bounds)
    blocks.places[block] = area
    guard let place = formerBlocks.places[block], let former = formerBlocks.cells,
      place.columns == area.columns, place.rows == area.rows
    else { return draw(&self) }
    canvas.copy(place, of: former, to: Point(column: area.start, row: area.top))
    keepTexts()
  }

  /// Ends the parts: what is drawn on top of them from now on spoils them for the next picture.
  mutating func endBlocks() {
    guard blocks.ground != nil else { return }
    var area = Rect(start: .max, top: .max, columns: 0, rows: 0)
    var (end, bottom) = (0, 0)
    for place in blocks.places.values where !place.isEmpty {
      (area.start, area.top) = (min(area.start, place.start), min(area.top, place.top))
      (end, bottom) = (max(end, place.end), max(bottom, place.bottom))
    }
    guard area.start < end, area.top < bottom else { return }
    (area.columns, area.rows) = (end - area.start, bottom - area.top)
    finishedBlocks = area
  }

  /// Takes note that something is drawn.
  mutating func cover(_ area: Rect) {
    coverBands(area)
    guard let finished = finishedBlocks, !area.intersection(finished).isEmpty else { return }
    (finishedBlocks, blocks) = (nil, KeptBlocks())
  }

  /// The parts of the picture, once it is finished.
  var keptBlocks: KeptBlocks {
    guard finishedBlocks != nil else { return KeptBlocks() }
    var kept = blocks
    kept.cells = canvas
    return kept
  }
}
