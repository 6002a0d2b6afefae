import ArgumentParser
import Glibc
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import TerminalText

/// `rihla templates`: what a map can begin with.
struct Templates: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliTemplates), discussion: examples(of: "templates"))
  }

  enum Format: String { case text, plain, json }

  @Option(help: ArgumentHelp(.cliTemplatesFormat), transform: Self.format)
  var format = Format.text
  @OptionGroup var languageChoice: LanguageChoice

  private static func format(_ text: String) throws -> Format {
    guard let format = Format(rawValue: text) else { throw ValidationError(say(.cliTemplatesFormat)) }
    return format
  }

  private struct Row {
    let name: String
    let title: String
    let stages: [String]
  }

  func run() {
    switch format {
    case .text: tell(text(parting: " · ", indent: true), to: STDOUT_FILENO)
    case .plain: tell(text(parting: ", ", indent: false), to: STDOUT_FILENO)
    case .json: write(json, to: STDOUT_FILENO)
    }
  }

  private var rows: [Row] {
    let own = OwnTemplate.all.compactMap { template -> Row? in
      do {
        let map = try template.map()
        return Row(name: template.name, title: map.title, stages: map.stages.map(\.name))
      } catch {
        (error as? Failure)?.report()
        return nil
      }
    }
    let names = Set(own.map(\.name))
    let ours = Template.all.filter { !names.contains($0.name) }.map { template in
      Row(
        name: template.name, title: phrasebook.plainText(.template(template.name)),
        stages: template.stageNames(phrasebook))
    }
    return ours + own
  }

  private func text(parting separator: String, indent: Bool) -> String {
    rows.map { row in
      let stages = row.stages.map { Phrasebook.isolating(visible($0)) }.joined(separator: separator)
      let name =
        indent ? row.name + String(repeating: " ", count: max(1, 12 - row.name.count)) : row.name + ": "
      return name + Phrasebook.isolating(visible(row.title)) + (stages.isEmpty ? "" : ": " + stages)
    }.joined(separator: "\n")
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for row in rows {
      writer.beginObject()
      writer.name("name")
      writer.value(row.name)
      writer.name("title")
      writer.value(row.title)
      writer.name("stages")
      writer.beginArray()
      for stage in row.stages { writer.value(stage) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.finish()
    return harmless(json: writer.bytes)
  }
}
