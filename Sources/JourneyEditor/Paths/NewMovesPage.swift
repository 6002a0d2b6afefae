import Console
import JourneyInsight
public import JourneyModel
import Phrases
import TerminalText

/// A move that many customers take and that the map does not have.
public struct NewMove: Hashable, Sendable {
  /// Whence and whither.
  public let from, to: Touchpoint.ID
  /// The part of those at `from` who take it.
  public let share: Double

  /// A move.
  public init(from: Touchpoint.ID, to: Touchpoint.ID, share: Double) {
    (self.from, self.to, self.share) = (from, to, share)
  }
}

/// Moves that a log has and the map has not: they are proposed, and only those that somebody marks become transitions.
struct NewMoves: Sendable {
  let moves: [NewMove]
  var marked: Set<Int> = []
  /// What was said when the log was laid, to be said again when the page closes.
  let said: Notice?

  init(_ moves: [NewMove], said: Notice?) {
    self.moves = moves.sorted { $1.share < $0.share }
    self.said = said
  }
}

/// The page of such moves.
struct NewMovesPage: SheetSubject {
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack || key.isPlain(.enter) {
      editor.finishNewMoves(taking: key.isPlain(.enter))
      return .leaves
    }
    let row = sheet.cursor.row
    switch key.key {
    case .character(" "): editor.markMove(row, nil)
    case .character("y"), .character("n"):
      editor.markMove(row, key.key == .character("y"))
      sheet.move(by: 1, in: editor.sheetRows)
    case .character("a"): editor.markAllMoves()
    default: return .passes
    }
    sheet.lines = editor.newMoveLines
    return .stays
  }
}

extension Editor {
  /// Shows moves that many take and that the map does not have, if there are some.
  mutating func propose(_ moves: [NewMove]) {
    guard !moves.isEmpty else { return }
    views.paths.moves = NewMoves(moves, said: notice)
    show(Sheet(NewMovesPage(), .paths("newTransitions"), hints: .hintsNewMoves, newMoveLines))
  }

  fileprivate mutating func markMove(_ row: Int, _ isMarked: Bool?) {
    guard var moves = views.paths.moves, moves.moves.indices.contains(row) else { return }
    if isMarked ?? !moves.marked.contains(row) { moves.marked.insert(row) } else { moves.marked.remove(row) }
    views.paths.moves = moves
  }

  fileprivate mutating func markAllMoves() {
    let all = views.paths.moves?.moves.indices ?? 0..<0
    views.paths.moves?.marked = Set(all)
  }

  fileprivate var newMoveLines: [Sheet.Line] {
    guard let moves = views.paths.moves else { return [] }
    let pointer = flow == .leftToRight ? look.signs.pointer : look.mirroredSigns.pointer
    let shares = moves.moves.map { look.phrasebook.percent($0.share) }
    let width = shares.map { look.typesetter.width(of: $0) }.max() ?? 0
    return moves.moves.enumerated().map { number, move in
      // Shares stand below each other by their ends.
      let blanks = String(repeating: " ", count: width - look.typesetter.width(of: shares[number]))
      let names = [move.from, move.to].map { (map.touchpoint($0)?.name ?? "").onOneLine.asPart }
      let mark = moves.marked.contains(number) ? look.signs.selected : look.signs.emptyDot
      return Sheet.Line(
        text: "\(mark) \(blanks)\(shares[number].asIsland)  \(names[0]) \(pointer) \(names[1])",
        item: number)
    }
  }

  /// Adds the moves that were marked as transitions with the share that was counted, in one step.
  fileprivate mutating func finishNewMoves(taking: Bool) {
    guard let moves = views.paths.moves else { return }
    views.paths.moves = nil
    notice = moves.said
    let marked = taking ? moves.marked.sorted().map { moves.moves[$0] } : []
    guard let log = document.log, !marked.isEmpty else { return }
    let edits = marked.enumerated().map { number, move -> Edit in
      var counted = Measurement()
      counted.share = Share(clamping: move.share)
      counted.sample = map.touchpoint(move.from).flatMap { TouchpointPaths(of: $0, in: log)?.cases }
      (counted.source, counted.date) = (log.source, log.date)
      var transition = Transition(id: document.ids.make(), from: move.from, to: move.to)
      transition.measured = counted
      return .map(.transitions(.insert(transition, at: map.transitions.count + number)))
    }
    change(StepLabel(.addTransitions, log.source, count: edits.count), edits)
  }
}
