import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla export FILE -o NAME.html`, or `--to FORMAT`: a map for those who have no Rihla.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliExport), discussion: examples(of: "export", .cliExportMore))
  }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(Self.formats), transform: Self.format)
  var to: ExportFormat?
  @Option(help: ArgumentHelp(.cliExportPart), transform: Self.part)
  var part: DrawingPart?
  @Option(help: ArgumentHelp(.cliExportTemplate), completion: .file())
  var template: String?
  @Flag(name: .customLong("static"), help: ArgumentHelp(.cliExportStatic))
  var isStatic = false
  @Option(help: ArgumentHelp(.cliExportWith(PrivateParts.usual)), transform: PrivateParts.init)
  var with: PrivateParts?
  @Option(help: ArgumentHelp(.cliMinutesWithout(PrivateParts.words)), transform: PrivateParts.init)
  var without: PrivateParts?
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
    if to == nil, target.output == nil { throw ValidationError(say(.exportNeedsFormat)) }
    if template != nil, to != nil, to != .html { throw ValidationError(say(.templateNeedsPage)) }
    if isStatic, to != nil && to != .html || template != nil { throw ValidationError(say(.staticNeedsPage)) }
    if part != nil, to != nil, to != .svg { throw ValidationError(say(.partNeedsDrawing)) }
  }

  func run() throws {
    if MapFinder.isFolder(file) { return try exportFolder() }
    let format = try chosenFormat()
    if format == .xlsx { try target.refuseTerminal() }
    let saved = try MapSource.load(file)
    for repair in saved.repairs { tell(.failure(file, repair.phrase), to: STDERR_FILENO) }
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    let exported = try ExportedMap(
      saved.map, as: format, in: Self.words(for: saved.map),
      drawing: part.map { [$0] } ?? DrawingPart.usual, template: template, isStatic: isStatic,
      without: PrivatePart.usual.subtracting(with?.parts ?? []).union(without?.parts ?? []))
    for loss in exported.losses { tell(.failure(file, .exportLoss(loss)), to: STDERR_FILENO) }
    try target.deliver(exported.bytes, isJSON: format == .json, rights: FileRights(of: file))
  }

  /// The format that was asked for, else the one that the name of the file asks for.
  private func chosenFormat() throws -> ExportFormat {
    if let to { return to }
    let name = target.output ?? ""
    guard let format = ExportFormat(fileNamed: name) else {
      throw Failure(name, .exportEndingOrFormat(ExportFormat.endings), exitCode: 2)
    }
    if template != nil, format != .html { throw Failure(.templateNeedsPage, exitCode: 2) }
    if isStatic, format != .html { throw Failure(.staticNeedsPage, exitCode: 2) }
    if part != nil, format != .svg { throw Failure(.partNeedsDrawing, exitCode: 2) }
    return format
  }

  /// The words that go with a map: in the language that was asked for, else the map's own, else that of the interface. A
  /// map that reads from right to left and does not say in which language, as a diagram does, has ours of that direction.
  static func words(for map: JourneyMap) -> Phrasebook {
    let known = LanguageChoice.asked ?? Language(tag: map.language)
    let isUnsaid = map.language.isEmpty && map.direction == .known(.rtl)
    let language = known ?? (isUnsaid ? .arabic : phrasebook.language)
    return Phrasebook(language, digits: phrasebook.digits)
  }
}
