import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// A map in the format in which it is handed on, and what that has no place for; the same for the command and the editor.
struct ExportedMap {
  /// What the file is to hold.
  let bytes: [UInt8]
  /// What a diagram has no place for, a line each.
  var losses: [Phrase] = []

  /// Makes it.
  ///
  /// - Parameters:
  ///   - parts: what a drawing shows.
  ///   - template: the path of a template for a page in place of ours.
  ///   - sharing: what of the map is handed on although it is about people in the room.
  /// - Throws: `Failure` with one line that says what is wrong.
  init(
    _ map: JourneyMap, as format: ExportFormat, in book: Phrasebook,
    parts: [DrawingPart] = DrawingPart.allCases,
    template: String? = nil, sharing: Set<PrivatePart> = []
  ) throws {
    let map = map.without(Set(PrivatePart.allCases).subtracting(sharing))
    let export = MapExport(of: map, in: book)
    // No default: a format that somebody adds does not compile until it is written.
    switch format {
    case .html: bytes = try Self.page(of: export, template: template)
    case .svg: bytes = Array(export.svg(parts).utf8)
    case .markdown: bytes = Array(export.markdown().utf8)
    case .mermaid:
      let diagram = MermaidWriter.write(map, countsMeasurements: true)
      bytes = Array(diagram.text.utf8)
      losses = diagram.losses.map { .lossLine(.word("MermaidLoss", $0.matter.rawValue), $0.count) }
    case .csv:
      // The mark tells spreadsheets that the text is UTF-8.
      bytes = Array(InventoryTable.text(of: map, in: book, isMarked: true).utf8)
    case .xlsx: bytes = try Workbooks.workbook(of: MapWorkbook.sheets(of: map, in: book))
    case .json: bytes = export.json()
    }
  }

  private static func page(of export: MapExport, template path: String?) throws -> [UInt8] {
    let template = try path.map { path in
      guard let text = String(validating: try MapSource.read(path).bytes, as: UTF8.self) else {
        throw Failure(path, .invalidUTF8)
      }
      return text
    }
    do throws(PageMakerError) {
      return try PageMaker.page(for: export.pageRequest(template: template))
    } catch {
      throw error.failure(ofTemplate: path)
    }
  }
}
