import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// The whole map: what is said of it and of each stage, and the touchpoints stage by stage.
  public static func whole(_ map: JourneyMap) -> Report {
    var report = Report(.report("title.map"), on: map.title)
    report.facts = facts(of: map)
    let cells = TouchpointCells(of: map, inventoryColumns.map(\.name))
    report.tables = map.stages.indices.map { number in
      let stage = map.stages[number]
      var table = inventoryTable(cells.rows(ofStage: number), shown: inventoryShown)
      table.heading = .reportNumbered(.report("stage"), number + 1, stage.name)
      table.facts = facts(of: stage, in: map)
      return table
    }
    return report
  }

  private static func facts(of map: JourneyMap) -> [ReportFact] {
    let total = MapFigures(of: map).total
    let personas = map.personas.map { ReportCell.text($0.name) }
    return [
      ReportFact(.field("kind"), .term(map.kind)), ReportFact(.field("state"), .term(map.state)),
      ReportFact(.field("offer"), .words(map.offer)), ReportFact(.field("scenario"), .words(map.scenario)),
      ReportFact(.field("customersGoal"), .words(map.goal)),
      ReportFact(.field("standard"), .number(map.standard.value)),
      ReportFact(.field("personas"), .all(personas)),
      ReportFact(.report("touchpoints"), .whole(total.touchpoints)),
      ReportFact(.report("mean"), .mean(total.mean)),
      ReportFact(.report("low"), .whole(total.low)), ReportFact(.report("critical"), .whole(total.critical)),
      ReportFact(.field("evidence"), .all(map.evidence.map { .reading($0) })),
      ReportFact(.field("parking"), .all(map.parking.map { .text($0.text) })),
      ReportFact(.field("notes"), .words(map.notes)),
    ].filter { $0.cell != .nothing }
  }

  private static func facts(of stage: Stage, in map: JourneyMap) -> [ReportFact] {
    let texts = { (key: String, texts: [String]) in ReportFact(.field(key), .all(texts.map { .text($0) })) }
    let lanes = stage.lanes.map { text in
      ReportFact(
        .verbatim(map.lanes.first { $0.id == text.lane }?.name ?? text.lane.text), .words(text.text))
    }
    let facts = [
      ReportFact(.field("phase"), .term(stage.phase)),
      ReportFact(.field("customerGoal"), .words(stage.customerGoal)),
      ReportFact(.field("businessAim"), .words(stage.businessAim)),
      ReportFact(.field("intent"), .term(stage.intent)), texts("actions", stage.actions),
      texts("motivations", stage.motivations), texts("questions", stage.questions),
      texts("frictions", stage.frictions), texts("alternatives", stage.alternatives),
      texts("responses", stage.responses), ReportFact(.field("callToAction"), .words(stage.callToAction)),
      ReportFact(.field("duration"), .duration(stage.duration)),
      ReportFact(.field("evidence"), .all(stage.evidence.map { .reading($0) })),
      ReportFact(.field("links"), .all(stage.links.map { .link($0.text) })),
      ReportFact(.field("notes"), .words(stage.notes)),
    ]
    return (facts + lanes).filter { $0.cell != .nothing }
  }
}
