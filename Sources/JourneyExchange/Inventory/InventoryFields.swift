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

/// What decides how cells of a column are read.
struct InventoryReading {
  /// The scale of ratings, if it is not 1…5.
  var scale: MermaidScale?
  /// The days of the column.
  var days = TableDays(in: [])
}

/// Reads what stands in a cell, or behind a name in it.
enum InventoryRead {
  typealias Matter = InventoryProblem.Matter

  /// A rating, on the scale that counts; `4/5` is one of 1…5.
  static func rating(_ text: String, on scale: MermaidScale? = nil) throws(Matter) -> Rating {
    let isOfFive = scale == nil && text.asciiDigits.trimmed.hasSuffix("/5")
    let number = TableNumber(isOfFive ? String(text.trimmed.dropLast(2)) : text, hasDecimalCommas: true)?
      .value
    guard let scale else {
      guard let number, let rating = Rating(number) else {
        throw .found(text, number.map { $0 > 5 } ?? false ? .ratingOrScale : .number(low: 1, high: 5))
      }
      return rating
    }
    guard let number, scale.contains(number), let rating = Rating(scale.rescaled(number)) else {
      throw .found(text, .number(low: min(scale.worst, scale.best), high: max(scale.worst, scale.best)))
    }
    return rating
  }

  /// A value by what its field holds.
  static func value(
    _ text: String, of kind: FieldKind, by reading: InventoryReading = InventoryReading()
  ) throws(Matter) -> FieldValue {
    switch kind {
    case .flag: .flag(try flag(text))
    case .word(let vocabulary): .word(try InventoryWords.of(vocabulary).word(text))
    case .number(let scale, _):
      scale.isWhole ? .count(try count(text, scale)) : .number(try number(text, scale, by: reading))
    case .text(.day): .text(try InventoryDay.read(text, in: reading.days))
    case .texts, .links: .texts(InventoryItem.words(of: text))
    case .references: .references(InventoryItem.words(of: text))
    default: .text(text)
    }
  }

  static func count(_ text: String, _ scale: NumberScale) throws(Matter) -> Int {
    guard let count = TableNumber.whole(text), scale.range.contains(Double(count)) else {
      let range = scale.range
      throw .found(
        text,
        scale == .count ? .count : .whole(low: Int(range.lowerBound), high: Int(range.upperBound)))
    }
    return count
  }

  static func number(
    _ text: String, _ scale: NumberScale, by reading: InventoryReading = InventoryReading()
  ) throws(Matter) -> Double {
    switch scale {
    case .rating: return try rating(text, on: reading.scale).value
    case .share, .confidence:
      guard let share = InventoryShare.value(of: text) else { throw .found(text, .share) }
      return share
    case .weight:
      guard let number = TableNumber(text)?.value, number >= 0 else { throw .found(text, .notNegative) }
      return number
    case .amount, .grade, .emotion, .impact, .count:
      guard let number = TableNumber(text)?.value else { throw .found(text, .anyNumber) }
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
    var flags = WordLookup<Bool>(folded: { TableHeading.plain($0) })
    flags.add(["true", "y", "x", "1"], meaning: true)
    flags.add(["false", "n", "0"], meaning: false)
    flags.add(.yes, meaning: true)
    flags.add(.no, meaning: false)
    return flags
  }()
}

/// A day behind a name in a cell: by ISO 8601, or as people write it; a text of a map that is no day stands between
/// quotation marks.
enum InventoryDay {
  /// What in a cell looks like a day whose parts could stand in either order.
  static func days(in cell: String) -> [String] {
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else { return [] }
    return cell.split { "|=;,".contains($0) || $0.isWhitespace }.map(String.init).filter { word in
      (6...24).contains(word.utf8.count)
        && [UInt8(ascii: "/"), UInt8(ascii: ".")].contains { sign in word.utf8.count { $0 == sign } == 2 }
    }
  }

  static func written(_ text: String) -> String { TableDays.iso(text) == text ? text : "\"" + text + "\"" }

  static func read(_ text: String, in days: TableDays) throws(InventoryProblem.Matter) -> String {
    let scalars = text.unicodeScalars
    if scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" {
      return String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
    }
    guard let day = days.text(of: text) else { throw .found(text, .day) }
    return day
  }
}
