import JourneyFile
import JourneyModel
import Phrases
import TextFolding

/// What an item of a list says, by what its fields are called, and read by their kinds.
struct InventoryFields {
  let head: String
  /// Members that this version does not know.
  let unknown: [UnknownMember]
  private var values: [InventoryKey: String] = [:]

  /// Reads an item.
  ///
  /// - Parameter keys: What it can say of itself.
  init(_ line: String, keys: [InventoryKey]) throws(InventoryProblem.Matter) {
    let item: InventoryItem
    do throws(InventoryItem.Nameless) {
      item = try InventoryItem(line: line)
    } catch {
      throw .found(error.text, .keys(keys))
    }
    head = item.head
    var unknown: [UnknownMember] = []
    for field in item.fields {
      if field.name.unicodeScalars.first == "+" {
        let name = String(field.name.unicodeScalars.dropFirst())
        unknown.append(try InventoryRead.member(name, field.value))
        continue
      }
      guard let key = InventoryKey.named(field.name), keys.contains(key) else {
        throw .found(field.name, .keys(keys))
      }
      guard values.updateValue(field.value, forKey: key) == nil else { throw .keyTwice(key, item: head) }
    }
    self.unknown = unknown
  }

  /// What it says under a name; nil where that is nothing.
  func text(_ key: InventoryKey) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }
}

/// Reads what stands in a cell, or behind a name in it.
enum InventoryRead {
  typealias Matter = InventoryProblem.Matter

  /// A rating; a decimal comma is clear enough between 1 and 5.
  static func rating(_ text: String) throws(Matter) -> Rating {
    let commas = text.unicodeScalars.filter { $0 == "," }.count
    let number = TypedNumber(commas == 1 ? text.replacing(",", with: ".") : text)?.value
    guard let number, let rating = Rating(number) else { throw .found(text, .number(low: 1, high: 5)) }
    return rating
  }

  /// A value by what its field holds.
  static func value(_ text: String, of kind: FieldKind) throws(Matter) -> FieldValue {
    switch kind {
    case .flag: .flag(try flag(text))
    case .word(let vocabulary): .word(try InventoryWords.of(vocabulary).word(text))
    case .number(let scale, _):
      scale.isWhole ? .count(try count(text, scale)) : .number(try number(text, scale))
    case .texts: .texts(InventoryItem.words(of: text))
    case .references: .references(InventoryItem.words(of: text))
    default: .text(text)
    }
  }

  static func count(_ text: String, _ scale: NumberScale) throws(Matter) -> Int {
    guard let number = TypedNumber(text), let count = number.whole, scale.range.contains(number.value) else {
      let range = scale.range
      throw .found(
        text,
        scale == .count ? .count : .whole(low: Int(range.lowerBound), high: Int(range.upperBound)))
    }
    return count
  }

  static func number(_ text: String, _ scale: NumberScale) throws(Matter) -> Double {
    switch scale {
    case .rating: return try rating(text).value
    case .share, .confidence:
      guard let share = InventoryShare.value(of: text) else { throw .found(text, .share) }
      return share
    case .weight:
      guard let number = TypedNumber(text)?.value, number >= 0 else { throw .found(text, .notNegative) }
      return number
    case .amount, .grade, .emotion, .impact, .count:
      guard let number = TypedNumber(text)?.value else { throw .found(text, .anyNumber) }
      return number
    }
  }

  static func flag(_ text: String) throws(Matter) -> Bool {
    guard let flag = signs[text] ?? flags[text] else { throw .found(text, .flag) }
    return flag
  }

  /// A member that this version does not know, its value as JSON.
  static func member(_ name: String, _ json: String) throws(Matter) -> UnknownMember {
    do throws(JSONError) {
      _ = try JSONDocument(parsing: Array(json.utf8))
    } catch {
      throw .found(json, .json)
    }
    return UnknownMember(name: name, json: json)
  }

  private static let signs = ["✓": true, "✔": true, "-": false]
  private static let flags: WordLookup<Bool> = {
    var flags = WordLookup<Bool>(folded: { ReadingColumn.heading($0) })
    flags.add(["true", "y", "x", "1"], meaning: true)
    flags.add(["false", "n", "0"], meaning: false)
    flags.add(.yes, meaning: true)
    flags.add(.no, meaning: false)
    return flags
  }()
}
