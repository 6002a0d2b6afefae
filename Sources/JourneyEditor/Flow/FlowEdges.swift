import Console
import JourneyModel
import Phrases
import TerminalText

/// What comes into the journey at a touchpoint, or leaves it there: all ways from outside, or all to the outside.
struct FlowEdge {
  /// The part of the customers, as judged and as counted; nil where nobody said.
  let judged, measured: Double?
  private let weight: Double?
  /// What parts the share that was judged from the one that was counted, in any repertoire.
  static let stroke = "|"

  init(_ ways: [Transition]) {
    func sum(_ share: (Transition) -> Double?) -> Double? {
      let known = ways.compactMap(share)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    judged = sum { $0.share?.value }
    measured = sum { $0.measured?.share?.value }
    weight = sum(\.weight)
  }

  /// As counted, else as judged.
  func weight(_ look: Look) -> String { weight.map { look.phrasebook.percent($0).asIsland } ?? "" }

  /// As judged and, behind a stroke, as counted; what is known where only one is.
  func both(_ look: Look) -> String {
    guard let judged, let measured else { return weight(look) }
    let (one, other) = (look.phrasebook.percent(judged), look.phrasebook.percent(measured))
    return one.asIsland + Self.stroke + other.asIsland
  }

  /// The same in words, with the gap.
  func words(_ look: Look) -> String { look.share(judged: judged, measured: measured) }
}

/// One line below the whole journey: what comes in and leaves at the touchpoint in focus, as judged and as counted; where
/// nothing does, how the shares at the edges are to be read.
struct FlowEdgesView: View, Drawn {
  let drawn: DrawnEditor
  /// Whether there is room for both shares at the touchpoints, so that it must be said how to read them.
  let explains: Bool

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let words = words
    frame.drawComposed(
      words ?? (explains ? look.say(.flowReadShares(FlowEdge.stroke)) : ""),
      at: Point(column: area.start + 1, row: area.bottom - 1), columns: area.columns - 2,
      as: words == nil ? .dim : .text)
  }

  private var words: String? {
    guard let id = editor.board.focus.touchpoint else { return nil }
    let index = editor.views.flow.index
    let come = FlowEdge(index.entries(to: id)).words(look)
    let leave = FlowEdge(index.exits(from: id)).words(look)
    let parts = [
      come.isEmpty ? nil : look.say(.flowComeIn(come)), leave.isEmpty ? nil : look.say(.flowGoOut(leave)),
    ].compactMap { $0?.asPart }
    return parts.isEmpty ? nil : parts.joined(separator: look.signs.separator)
  }
}

extension Look {
  /// A share as judged, and beside it as counted with the gap between them; empty where neither is known.
  func share(judged: Double?, measured: Double?) -> String {
    let (one, other) = (
      judged.map { phrasebook.percent($0).asIsland }, measured.map { phrasebook.percent($0).asIsland }
    )
    switch (one, other) {
    case (nil, nil): return ""
    case (let one?, nil): return one
    case (nil, let other?): return say(.flowOnlyMeasured(other)).asPart
    case (let one?, let other?):
      let gap = (((measured ?? 0) - (judged ?? 0)) * 100).rounded()
      // It runs as the interface does, whatever the way of the map.
      return say(.flowMeasured(one, other, phrasebook.signed(gap).asIsland)).asPart
    }
  }
}
