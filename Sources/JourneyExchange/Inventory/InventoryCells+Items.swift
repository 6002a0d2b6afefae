import JourneyModel
import Phrases
import TextFolding

/// What was found at a touchpoint, item by item. What is as it is without being said is not said.
extension InventoryCells {
  func item(_ pain: Pain, of touchpoint: Touchpoint) -> InventoryItem {
    var fields: [InventoryItem.Field] = []
    if let reach = pain.reach { fields.append(field(.reach, percent(reach))) }
    if let impact = pain.impact { fields.append(field(.impact, String(impact.rawValue))) }
    if pain.confidence != Pain.likely { fields.append(field(.confidence, percent(pain.confidence))) }
    if !pain.rootCause.isEmpty { fields.append(field(.cause, pain.rootCause)) }
    fields += votes(pain.votes) + others(pain.unknown) + identifier(pain, of: touchpoint)
    return InventoryItem(pain.text, fields)
  }

  func item(_ opportunity: Opportunity, of touchpoint: Touchpoint) -> InventoryItem {
    InventoryItem(
      opportunity.text,
      votes(opportunity.votes) + others(opportunity.unknown) + identifier(opportunity, of: touchpoint))
  }

  func item(_ evidence: Evidence, of touchpoint: Touchpoint) -> InventoryItem {
    var fields: [InventoryItem.Field] = []
    func add(_ key: InventoryKey, _ text: String) { if !text.isEmpty { fields.append(field(key, text)) } }
    add(.value, evidence.value.map(decimal) ?? "")
    add(.unit, evidence.unit)
    add(.quote, evidence.quote)
    add(.source, evidence.source)
    if let kind = evidence.kind { add(.kind, InventoryVocabulary.kinds.text(of: kind, in: book)) }
    if let voice = evidence.voice { add(.voice, InventoryVocabulary.voices.text(of: voice, in: book)) }
    add(.sample, evidence.sample.map(String.init) ?? "")
    if evidence.weight != Evidence.usualWeight { add(.weight, decimal(evidence.weight)) }
    add(.date, evidence.date)
    add(.note, evidence.note)
    fields += others(evidence.unknown) + identifier(evidence, of: touchpoint)
    return InventoryItem(InventoryMeasure.text(of: evidence.measure), fields)
  }

  func item(_ improvement: Improvement, of touchpoint: Touchpoint) -> InventoryItem {
    var fields: [InventoryItem.Field] = []
    if !improvement.owner.isEmpty { fields.append(field(.owner, improvement.owner)) }
    if !improvement.due.isEmpty { fields.append(field(.due, improvement.due)) }
    if let status = improvement.status {
      fields.append(field(.status, InventoryVocabulary.statuses.text(of: status, in: book)))
    }
    if improvement.customersInformed { fields.append(field(.informed, book.plainText(.yes))) }
    fields += others(improvement.unknown) + identifier(improvement, of: touchpoint)
    return InventoryItem(improvement.text, fields)
  }

  private func votes(_ votes: Int) -> [InventoryItem.Field] {
    votes == 0 ? [] : [field(.votes, String(votes))]
  }

  private func others(_ members: [UnknownMember]) -> [InventoryItem.Field] {
    members.map { InventoryItem.Field(name: "+" + $0.name, value: $0.json) }
  }

  private func identifier<Record: InventoryRecord>(
    _ record: Record, of touchpoint: Touchpoint
  ) -> [InventoryItem.Field] {
    record.id == .derived(from: record.parts(of: touchpoint.id)) ? [] : [field(.id, record.id.text)]
  }

  /// A share as a percentage where that says exactly as much, else as it is.
  private func percent(_ share: Share) -> String {
    let text = decimal(share.value * 100)
    return InventoryShare.value(of: text + "%") == share.value ? text + "%" : decimal(share.value)
  }
}

/// A record of a touchpoint's lists, which can be told by what it says: its identifier need not be written then.
protocol InventoryRecord: Identified {
  /// What its identifier derives from unless it has another one.
  func parts(of touchpoint: Touchpoint.ID) -> [String]
}

extension Pain: InventoryRecord {
  func parts(of touchpoint: Touchpoint.ID) -> [String] { ["inventory", "pain", touchpoint.text, text] }
}

extension Opportunity: InventoryRecord {
  func parts(of touchpoint: Touchpoint.ID) -> [String] {
    ["inventory", "opportunity", touchpoint.text, text]
  }
}

extension Improvement: InventoryRecord {
  func parts(of touchpoint: Touchpoint.ID) -> [String] {
    ["inventory", "improvement", touchpoint.text, text]
  }
}

extension Evidence: InventoryRecord {
  func parts(of touchpoint: Touchpoint.ID) -> [String] {
    [
      "inventory", "evidence", touchpoint.text, measure.text, value.map(decimal) ?? "", quote, source, date,
    ]
  }
}

/// A part of a whole as people write it.
enum InventoryShare {
  /// The share that a text means: a percentage, or a number of 0…1; nil where it is neither.
  static func value(of text: String) -> Double? {
    guard let number = TypedNumber(text)?.value else { return nil }
    guard text.unicodeScalars.contains(where: { $0 == "%" || $0 == "\u{66A}" || $0 == "\u{FF05}" }) else {
      return (0...1).contains(number) ? number : nil
    }
    // Not divided: the nearest number to what is written is meant.
    return (0...100).contains(number) ? Double(decimal(number) + "e-2") : nil
  }
}

/// The name of a measure in a cell.
enum InventoryMeasure {
  static func text(of measure: Term<ScoredMeasure>) -> String {
    guard case .other(let text) = measure, text != self.measure(text).text else {
      return measure.text
    }
    return "\"" + text + "\""
  }

  /// The measure that a text means, in any capitals or by what the interface calls it.
  static func measure(_ text: String) -> Term<ScoredMeasure> {
    let scalars = text.unicodeScalars
    if scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" {
      return Term(String(scalars.dropFirst().dropLast()))
    }
    return ReadingRow.measure(text)
  }
}
