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
  ///   - drawn: what a drawing shows.
  ///   - template: the path of a template for a page in place of ours.
  ///   - isStatic: whether a page of ours is to do without a script.
  ///   - parts: what of the map is left out.
  ///   - address: where a link leads; nil where it is shown and leads nowhere.
  /// - Throws: `Failure` with one line that says what is wrong.
  init(
    _ map: JourneyMap, as format: ExportFormat, in book: Phrasebook,
    drawing drawn: [DrawingPart] = DrawingPart.usual, template: String? = nil, isStatic: Bool = false,
    without parts: Set<PrivatePart> = PrivatePart.usual,
    address: @escaping @Sendable (MapLink) -> String? = { $0.address }
  ) throws {
    let map = map.without(parts)
    let export = MapExport(of: map, in: book, address: address)
    // No default: a format that somebody adds does not compile until it is written.
    switch format {
    case .html:
      bytes = try template.map { try Self.page(of: export, template: $0) } ?? export.page(isStatic: isStatic)
    case .svg: bytes = export.svgBytes(drawn)
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

  private static func page(of export: MapExport, template path: String) throws -> [UInt8] {
    guard let template = String(validating: try MapSource.read(path).bytes, as: UTF8.self) else {
      throw Failure(path, .invalidUTF8)
    }
    do throws(PageMakerError) {
      return try PageMaker.page(for: export.pageRequest(template: template))
    } catch {
      throw error.failure(ofTemplate: path)
    }
  }
}
