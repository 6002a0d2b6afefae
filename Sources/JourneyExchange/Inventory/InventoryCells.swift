import JourneyModel
import Phrases

/// Writes the cells of an inventory.
struct InventoryCells {
  let book: Phrasebook
  private let personas: [Persona.ID: Persona]
  private let sharedPersonaNames: Set<String>
  private let sharedStageNames: Set<String>

  init(_ map: JourneyMap, _ book: Phrasebook) {
    self.book = book
    personas = Dictionary(map.personas.map { ($0.id, $0) }) { first, _ in first }
    sharedPersonaNames = Self.repeated(map.personas.map(\.name))
    sharedStageNames = Self.repeated(map.stages.map(\.name))
  }

  private static func repeated(_ names: [String]) -> Set<String> {
    var met: Set<String> = []
    return Set(names.filter { !met.insert($0).inserted })
  }

  /// The words of phases.
  static let phases = InventoryWords.of(Vocabulary(Phase.self))

  /// What every line of a stage begins with.
  func start(of stage: Stage, number: Int) -> [CSVWriter.Field] {
    [
      .plain(String(number)), .plain(name(of: stage)),
      .plain(
        stage.phase.map { InventoryText.written(Self.phases.text(of: $0.word, in: book)) } ?? ""),
    ]
  }

  /// A stage's name; where others have the same one, with its identifier.
  private func name(of stage: Stage) -> String {
    InventoryStageName(stage.name, id: sharedStageNames.contains(stage.name) ? stage.id.text : nil).cell
  }

  /// The cell of a touchpoint's field.
  func cell(_ field: TouchpointField, of touchpoint: Touchpoint) -> String {
    if let list = field.list { return InventoryItem.cell(items(in: list, of: touchpoint).map(\.line)) }
    let value = field.value(of: touchpoint)
    if field.kind.goesWithoutSaying(value) { return field.isRequired ? InventoryText.nothing : "" }
    switch (value, field.kind) {
    case (.text(let text), _): return InventoryText.written(text)
    case (.texts(let texts), _): return InventoryItem.cell(texts.map(InventoryItem.escaped))
    case (.flag(let flag), _): return book.plainText(flag ? .yes : .no)
    case (.word(let word?), .word(let vocabulary)):
      return InventoryText.written(InventoryWords.of(vocabulary).text(of: word, in: book))
    case (.words(let words), .words(let vocabulary)):
      let vocabulary = InventoryWords.of(vocabulary)
      return InventoryItem.cell(words.map { InventoryItem.escaped(vocabulary.text(of: $0, in: book)) })
    case (.number(let number?), .number(.share, _)), (.number(let number?), .number(.confidence, _)):
      return InventoryShare.text(of: number)
    case (.number(let number?), _): return self.number(number)
    case (.count(let count?), _): return number(Double(count))
    case (.numbers(let numbers), _):
      return numbers.count == 1 ? number(numbers[0]) : numbers.map(decimal).joined(separator: "\n")
    case (.references(let ids), .references(.persona)):
      return InventoryItem.cell(ids.map { persona(Identifier($0)).line })
    case (.references(let ids), _): return InventoryItem.cell(ids.map(InventoryItem.escaped))
    case (.entries(let entries), _): return InventoryItem.cell(entries.compactMap(emotion))
    case (.members(let members), _): return InventoryItem.cell(members.map(member))
    default: return ""
    }
  }

  /// A number; as text where a spreadsheet, which has 15 digits, would cut it.
  private func number(_ value: Double) -> String {
    let text = decimal(value)
    return text.count(where: \.isNumber) > 15 ? InventoryText.protected(text) : text
  }

  private func persona(_ id: Persona.ID) -> InventoryItem {
    let name = personas[id]?.name ?? id.text
    let isTold = id == InventoryPersonas.derived(name) && !sharedPersonaNames.contains(name)
    return InventoryItem(name, isTold ? [] : [field(.id, id.text)])
  }

  private func emotion(_ entry: FieldEntry) -> String? {
    guard case .count(let emotion) = entry.value else { return nil }
    var item = persona(Identifier(entry.key.text))
    item.fields.insert(field(.emotion, String(emotion)), at: 0)
    return item.line
  }

  private func member(_ member: UnknownMember) -> String {
    InventoryItem.escaped(member.name) + "=" + InventoryItem.escaped(member.json)
  }

  /// What an item says under a name.
  func field(_ key: InventoryKey, _ value: String) -> InventoryItem.Field {
    InventoryItem.Field(name: book.plainText(key.phrase), value: value)
  }
}
