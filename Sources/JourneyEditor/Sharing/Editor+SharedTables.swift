import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

// What is handed on of tables: texts, as they are looked at, without the marks that order them on screen.
extension Editor {
  /// The table that is shown, with its filter and its order.
  var sharedTable: SharedTable {
    let columns = tableColumns
    let source = tableSource
    let rows = views.tables.rows?.entries.compactMap { source.item($0.row) } ?? []
    return SharedTable(
      title: plain("\(map.title) – \(look.say(perspective.title))"),
      columns: columns.map { plain(look.say($0.title(in: map, of: perspective))) },
      rows: rows.map { item in columns.map { plain(source.value(of: $0, item).text(look).text) } })
  }

  /// What is low, the worst first, and why, and who sees to it.
  var sharedWall: SharedTable {
    let headings: [Phrase] = [
      .column("level"), .column("touchpoint"), .column("stage"), .field("pain.text"), .column("painClass"),
      .column("painVotes"), .field("owner"), .field("verdict"),
    ]
    return SharedTable(
      title: plain("\(map.title) – \(look.say(.shareWall))"),
      columns: headings.map { plain(look.say($0)) },
      rows: WallList(of: document).touchpoints.compactMap { id in map.place(of: id).map(wallRow) })
  }

  private func wallRow(at place: TouchpointPlace) -> [String] {
    let touchpoint = map[place]
    let worst = touchpoint.worstPain
    let dots = document.votes.of(touchpoint)
    return [
      assessment(of: touchpoint).words(look), touchpoint.name,
      "\(look.number(place.stage + 1)) \(map.stages[place.stage].name)",
      worst?.pain.text ?? look.say(.noPainSaid), worst?.priority.words(look) ?? "",
      dots == 0 ? "" : look.number(dots),
      touchpoint.owner, touchpoint.verdict.map { look.say(.word("Verdict", $0.text)) } ?? "",
    ].map(plain)
  }

  /// A text without the marks that only order it on screen.
  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x2066...0x2069, 0x200E, 0x200F, 0x061C: false
          default: true
          }
        }))
  }
}
