import JourneyModel

/// The headings and lines of a table that tells of touchpoints, wherever they stand in it.
struct InventorySource {
  /// What its columns are.
  let columns: InventoryColumns
  /// The lines behind the headings.
  let rows: [CSVRecord]
  /// The sheet that it was turned from, with stages across the top.
  let sheet: StageSheet?
  /// The line of the headings where they are those of an event log.
  let logLine: Int?

  private let above: [CSVRecord]

  /// Looks for the headings; at least one record is there.
  init(_ table: Table) {
    let log = table.records.prefix(Table.headingReach).first { EventLogHeadings.areThere(in: $0.fields) }
    logLine = log?.line
    sheet = StageSheet(table.records)
    let heading: CSVRecord
    if let sheet {
      (heading, rows, above) = (sheet.heading, sheet.rows, sheet.above)
    } else {
      let place =
        table.headingPlace { InventoryColumn.named($0) != nil || InventoryColumn.isRating($0) } ?? 0
      (heading, rows) = (table.records[place], Array(table.records[(place + 1)...]))
      above = Array(table.records[..<place])
    }
    let rows = rows
    columns = InventoryColumns(heading) { place in
      rows.allSatisfy { place >= $0.fields.count || TableCell.saysNothing($0.fields[place]) }
    }
  }

  /// What there is to say about the form of the table.
  var findings: [InventoryImport.Finding] {
    var findings = above.map {
      InventoryImport.Finding(line: $0.line, matter: .aboveHeadings(Self.text(of: $0)))
    }
    if let sheet {
      let stages = Set(sheet.rows.map(\.fields[0])).count
      findings.append(.init(line: sheet.heading.line, matter: .stagesAcross(stages)))
      for use in sheet.uses where use.meaning == .lane {
        findings.append(.init(line: sheet.heading.line, matter: .rowIsLane(use.heading)))
      }
      for (line, text) in sheet.unplaced { findings.append(.init(line: line, matter: .withoutStage(text))) }
      if let row = sheet.commaRow {
        findings.append(.init(line: row.line, matter: .touchpointsByCommas(row.heading)))
      }
    }
    return findings
  }

  /// What stands above the headings.
  var notes: String {
    (above.map(Self.text) + (sheet?.unplaced.map(\.text) ?? [])).joined(separator: "\n")
  }

  private static func text(of record: CSVRecord) -> String {
    record.trimmedFields.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
