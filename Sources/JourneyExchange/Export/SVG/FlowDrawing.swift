import JourneyInsight
import JourneyModel
import Phrases

/// The ways through the journey as a picture: the touchpoints that moves begin or end at as boxes in journey order, arrows
/// ahead above them and back below them, where the journey begins and where customers leave.
struct FlowDrawing {
  private struct Box {
    let id: Touchpoint.ID
    let name: String
    let place: TouchpointPlace
  }

  private struct Arc {
    let from: Int
    let to: Int
    let label: String
    let kind: MoveKind
    var isBack: Bool { kind == .back }
    /// How many boxes it spans.
    var span: Int { max(1, abs(to - from)) }
    /// Its level above or below the boxes, from 0.
    var level = 0
  }

  private let export: MapExport
  private let boxes: [Box]
  private let arcs: [Arc]
  private let ends: [(box: Int, label: String, kind: MoveKind)]
  private var sheet: DrawingSheet

  private static let most = 40
  private static let box = 132.0
  private static let gap = 30.0
  private static let height = 62.0
  private static let level = 24.0
  private static let names = TextMeasure(size: 12)

  init(of export: MapExport) {
    self.export = export
    let map = export.map
    let ids = Set(map.transitions.flatMap { [$0.from, $0.to].compactMap(\.self) })
    let boxes = ids.compactMap { id in
      map.place(of: id).map { Box(id: id, name: map[$0].name, place: $0) }
    }.sorted { $0.place < $1.place }.prefix(Self.most)
    self.boxes = Array(boxes)
    let numbers = Dictionary(uniqueKeysWithValues: boxes.enumerated().map { ($0.element.id, $0.offset) })
    var arcs: [Arc] = []
    var ends: [(Int, String, MoveKind)] = []
    for move in map.transitions {
      let label = Self.label(of: move, in: export.book)
      switch (move.from.flatMap { numbers[$0] }, move.to.flatMap { numbers[$0] }, move.kind(in: map)) {
      case (let from?, let to?, let kind): arcs.append(Arc(from: from, to: to, label: label, kind: kind))
      case (nil, let to?, .begin): ends.append((to, label, .begin))
      case (let from?, nil, .leave): ends.append((from, label, .leave))
      default: break
      }
    }
    self.arcs = Self.leveled(arcs)
    self.ends = ends
    sheet = DrawingSheet(
      width: max(720, Double(self.boxes.count) * (Self.box + Self.gap) + Self.gap),
      isRightToLeft: export.isRightToLeft)
  }

  var isEmpty: Bool { boxes.isEmpty }

  /// The share as counted, with what it is above the one that was judged; else as judged.
  private static func label(of move: Transition, in book: Phrasebook) -> String {
    let share = (move.measured?.share ?? move.share).map { book.percent($0.value) } ?? ""
    guard let gap = move.gap, (gap * 100).rounded() != 0 else { return share }
    return "\(share) (\(book.signed((gap * 100).rounded())))"
  }

  /// Gives each arc the lowest level that no other which it would cross has on that side; short ones lie nearest.
  private static func leveled(_ arcs: [Arc]) -> [Arc] {
    var taken: [Bool: [[Range<Int>]]] = [:]
    return arcs.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map {
      _, arc in
      var arc = arc
      let range = min(arc.from, arc.to)..<max(max(arc.from, arc.to), min(arc.from, arc.to) + 1)
      var levels = taken[arc.isBack] ?? []
      arc.level = levels.firstIndex { $0.allSatisfy { !$0.overlaps(range) } } ?? levels.count
      if arc.level == levels.count { levels.append([]) }
      levels[arc.level].append(range)
      taken[arc.isBack] = levels
      return arc
    }
  }

  /// The finished drawing.
  mutating func drawn() -> Drawing {
    let above = Double((arcs.filter { !$0.isBack }.map(\.level).max() ?? -1) + 1)
    let below = Double((arcs.filter(\.isBack).map(\.level).max() ?? -1) + 1)
    let top = 30 + (above + 1) * Self.level
    let bottom = top + Self.height
    for (number, box) in boxes.enumerated() { draw(box, number, top) }
    for arc in arcs { draw(arc, arc.isBack ? bottom : top) }
    let hasEnds = (begin: ends.contains { $0.kind == .begin }, leave: ends.contains { $0.kind == .leave })
    for end in ends where end.kind == .begin { drawBegin(end.box, end.label, top) }
    for end in ends where end.kind == .leave { drawLeave(end.box, end.label, bottom, below) }
    return Drawing(
      titled: export.book.plainText(.pageFlow), describedAs: export.book.plainText(.pageFlowText), on: sheet,
      height: bottom + (below + 1) * Self.level + (hasEnds.leave ? 34 : 8), isLinked: true)
  }

  private func start(_ number: Int) -> Double { Self.gap + Double(number) * (Self.box + Self.gap) }

  private mutating func draw(_ box: Box, _ number: Int, _ top: Double) {
    let x = start(number)
    sheet.beginGroup(titled: shownOnOneLine(box.name), leadingTo: PageAnchor.of(box.id))
    sheet.rectangle("card", x: x, y: top, width: Self.box, height: Self.height, radius: 6)
    let lines = Self.names.lines(of: box.name, width: Self.box - 16, most: 3)
    let first = top + Self.height / 2 + 4 - 7.5 * Double(lines.count - 1)
    sheet.lines(
      "name low", lines, of: box.name, at: SheetPoint(x + Self.box / 2, first), leading: 15, anchor: .middle)
    sheet.endGroup(leadingTo: "")
  }

  private mutating func draw(_ arc: Arc, _ edge: Double) {
    let side: Double = arc.isBack ? 1 : -1
    // Where several arcs meet a box, those that leave it stand behind its middle and those that arrive before it.
    let ahead: Double = arc.to >= arc.from ? 1 : -1
    let from = SheetPoint(start(arc.from) + Self.box / 2 + ahead * 22, edge)
    let to = SheetPoint(start(arc.to) + Self.box / 2 - ahead * 22, edge)
    let peak = edge + side * (Self.level * Double(arc.level + 1) + 8)
    let bend = SheetPoint((from.x + to.x) / 2, 2 * peak - edge)
    sheet.bow(arc.isBack ? "way back" : "way", from: from, to: to, by: bend)
    head(at: to, side)
    if !arc.label.isEmpty {
      sheet.text(
        "value share", arc.label, at: SheetPoint(bend.x, peak + (arc.isBack ? 5 : 3)), anchor: .middle)
    }
  }

  /// The head of an arrow that comes to an edge from a side.
  private mutating func head(at point: SheetPoint, _ side: Double) {
    sheet.polygon(
      "head",
      [
        point, SheetPoint(point.x - 4.5, point.y + side * 9), SheetPoint(point.x + 4.5, point.y + side * 9),
      ])
  }

  private mutating func drawBegin(_ number: Int, _ label: String, _ top: Double) {
    let x = start(number) + 14
    sheet.line("way", from: SheetPoint(x, top - 26), to: SheetPoint(x, top - 6))
    head(at: SheetPoint(x, top), -1)
    sheet.text("small", said(.begin, label), at: SheetPoint(x - 10, top - 32))
  }

  private mutating func drawLeave(_ number: Int, _ label: String, _ bottom: Double, _ below: Double) {
    let x = start(number) + Self.box - 14
    let end = bottom + (below + 1) * Self.level + 8
    sheet.line("way leave", from: SheetPoint(x, bottom), to: SheetPoint(x, end - 9))
    head(at: SheetPoint(x, end), -1)
    sheet.text("small", said(.leave, label), at: SheetPoint(x + 8, end + 14), anchor: .end)
  }

  private func said(_ kind: MoveKind, _ label: String) -> String {
    [export.book.plainText(kind.phrase), label].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
