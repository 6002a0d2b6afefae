import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla export FILE --to FORMAT`: a map for those who have no Rihla.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliExport), discussion: examples(of: "export", .cliExportMore))
  }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(Self.formats), transform: Self.format)
  var to: ExportFormat
  @Option(help: ArgumentHelp(.cliExportPart), transform: Self.part)
  var part: DrawingPart?
  @Option(help: ArgumentHelp(.cliExportTemplate), completion: .file())
  var template: String?
  @Option(help: ArgumentHelp(.cliExportWith(PrivateParts.words)), transform: PrivateParts.init)
  var with: PrivateParts?
  @OptionGroup var target: Output
  @OptionGroup var languageChoice: LanguageChoice

  private static var formats: Phrase {
    .cliExportFormat(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private static func format(_ text: String) throws -> ExportFormat {
    guard let format = ExportFormat(rawValue: text) else { throw ValidationError(say(formats)) }
    return format
  }

  private static func part(_ text: String) throws -> DrawingPart {
    guard let part = DrawingPart(rawValue: text) else { throw ValidationError(say(.cliExportPart)) }
    return part
  }

  func validate() throws {
    if template != nil, to != .html { throw ValidationError(say(.templateNeedsPage)) }
    if part != nil, to != .svg { throw ValidationError(say(.partNeedsDrawing)) }
  }

  func run() throws {
    let saved = try MapSource.load(file)
    for repair in saved.repairs { tell(.failure(file, repair.phrase), to: STDERR_FILENO) }
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    let shared = saved.map.without(Set(PrivatePart.allCases).subtracting(with?.parts ?? []))
    let export = MapExport(of: shared, in: Self.words(for: saved.map))
    // No default: a format that somebody adds does not compile until it is written.
    switch to {
    case .html: try target.deliver(page(of: export), isJSON: false)
    case .svg:
      let parts = part.map { [$0] } ?? DrawingPart.allCases
      try target.deliver(Array(export.svg(parts).utf8), isJSON: false)
    case .markdown: try target.deliver(Array(export.markdown().utf8), isJSON: false)
    case .mermaid: try target.deliver(diagram(of: saved.map), isJSON: false)
    case .csv:
      // The mark tells spreadsheets that the text is UTF-8.
      let table = InventoryTable.text(of: saved.map, in: export.book, isMarked: true)
      try target.deliver(Array(table.utf8), isJSON: false)
    case .json: try target.deliver(export.json())
    }
  }

  /// The map as a diagram; what that has no place for is told on standard error.
  private func diagram(of map: JourneyMap) -> [UInt8] {
    let diagram = MermaidWriter.write(map, countsMeasurements: true)
    for loss in diagram.losses {
      let line = Phrase.lossLine(.word("MermaidLoss", loss.matter.rawValue), loss.count)
      tell(.failure(file, .exportLoss(line)), to: STDERR_FILENO)
    }
    return Array(diagram.text.utf8)
  }

  /// The words that go with a map: in the language that was asked for, else the map's own, else that of the interface. A
  /// map that reads from right to left and does not say in which language, as a diagram does, has ours of that direction.
  private static func words(for map: JourneyMap) -> Phrasebook {
    let known = LanguageChoice.asked ?? Language(tag: map.language)
    let isUnsaid = map.language.isEmpty && map.direction == .known(.rtl)
    let language = known ?? (isUnsaid ? .arabic : phrasebook.language)
    return Phrasebook(language, digits: phrasebook.digits)
  }

  private func page(of export: MapExport) throws -> [UInt8] {
    let template = try template.map { path in
      guard let text = String(validating: try MapSource.read(path).bytes, as: UTF8.self) else {
        throw Failure(path, .invalidUTF8)
      }
      return text
    }
    do throws(PageMakerError) {
      return try PageMaker.page(for: export.pageRequest(template: template))
    } catch {
      throw error.failure(ofTemplate: self.template)
    }
  }
}
