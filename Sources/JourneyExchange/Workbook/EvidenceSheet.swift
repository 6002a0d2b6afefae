import JourneyModel
import Phrases
import SheetStream

/// Readings and quotations as a sheet that `rihla evidence` reads: a line each, of the map, of stages, of touchpoints.
struct EvidenceSheet {
  private let map: JourneyMap
  private let book: Phrasebook
  private let finder: PartFinder

  init(_ map: JourneyMap, _ book: Phrasebook) { (self.map, self.book, finder) = (map, book, PartFinder(map)) }

  private static let columns: [ReadingColumn] = [.stage] + ReadingColumn.allCases.filter { $0 != .stage }

  func write(_ isRightToLeft: Bool, to builder: inout SheetBuilder) {
    builder.begin(
      book.plainText(.field("evidence")), isRightToLeft: isRightToLeft,
      headings: Self.columns.map { book.plainText($0.phrase) })
    for reading in map.evidence { builder.add([.nothing, .nothing] + cells(of: reading)) }
    for (number, stage) in map.stages.enumerated() {
      let name = name(ofStage: number)
      for reading in stage.evidence { builder.add([name, .nothing] + cells(of: reading)) }
      for touchpoint in stage.touchpoints where !touchpoint.evidence.isEmpty {
        let start = [name, self.name(of: touchpoint, in: number)]
        for reading in touchpoint.evidence { builder.add(start + cells(of: reading)) }
      }
    }
    builder.end()
  }

  /// The stage's name where that names it alone, else its identifier.
  private func name(ofStage number: Int) -> SheetCell {
    let stage = map.stages[number]
    if case .one(number) = finder.stage(stage.name), isWhole(stage.name) { return .text(stage.name) }
    return .text(stage.id.text)
  }

  private func name(of touchpoint: Touchpoint, in stage: Int) -> SheetCell {
    if case .one(let place) = finder.touchpoint(touchpoint.name, in: stage), map[place].id == touchpoint.id,
      isWhole(touchpoint.name)
    {
      return .text(touchpoint.name)
    }
    return .text(touchpoint.id.text)
  }

  /// Whether a name comes back as it is.
  private func isWhole(_ name: String) -> Bool { shown(name) == name && !TableCell.saysNothing(name) }

  private func cells(of reading: Evidence) -> [SheetCell] {
    Self.columns.dropFirst(2).map { cell($0, of: reading) }
  }

  private func cell(_ column: ReadingColumn, of reading: Evidence) -> SheetCell {
    switch column {
    case .touchpoint, .stage: .nothing
    case .measure: .words(shown(reading.measure.text))
    case .value: reading.value.map { .number($0, .plain) } ?? .nothing
    case .unit: .words(shown(reading.unit))
    case .quote: .words(shown(reading.quote))
    case .source: .words(shown(reading.source))
    case .kind: ReportCell.term(reading.kind).sheetWords(in: book)
    case .voice: ReportCell.term(reading.voice).sheetWords(in: book)
    case .sample: reading.sample.map { .number(Double($0), .plain) } ?? .nothing
    case .weight: reading.weight == 1 ? .nothing : .number(reading.weight, .plain)
    case .date: .day(reading.date)
    case .note: .words(shown(reading.note))
    }
  }
}

extension ReportCell {
  fileprivate func sheetWords(in book: Phrasebook) -> SheetCell { .words(words(in: book, signs: nil)) }
}
