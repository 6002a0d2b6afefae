import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// The fields of a reading or a quotation, given how its list is edited: a touchpoint's, a stage's or the map's.
  func evidenceFields(
    _ reading: Evidence, _ listEdit: @escaping @Sendable (ListEdit<Evidence>) -> Edit
  ) -> [FormField] {
    let edit = edit(reading) { listEdit(.replace($0)) }
    return [
      .text("evidence.measure", reading.measure.text) { text in
        text.isEmpty ? [] : edit { $0.measure = Term(text) }
      }.inSection("evidence"),
      FormField(
        label: .field("evidence.value"),
        control: .parsed(reading.value.map(plain) ?? "", hint: .hintNumber) { text in
          if text.isEmpty { return edit { $0.value = nil } }
          guard let number = TypedNumber(text), !number.isPercent || reading.canBePercent else { return nil }
          return edit { $0.take(number) }
        }),
      .text("evidence.unit", reading.unit) { text in edit { $0.unit = text } },
      .text("evidence.quote", reading.quote, isMultiline: true) { text in edit { $0.quote = text } },
      .text("evidence.source", reading.source) { text in edit { $0.source = text } },
      .choice("evidence.kind", reading.kind) { word in edit { $0.kind = word } },
      .choice("evidence.voice", reading.voice) { word in edit { $0.voice = word } },
      .number("evidence.sample", reading.sample.map(Double.init), hint: .hintCount, make: wholeNumber) {
        count in
        edit { $0.sample = count }
      },
      .number("evidence.weight", reading.weight, hint: .hintNumber, make: { $0 >= 0 ? $0 : nil }) { value in
        edit { $0.weight = value ?? Evidence.usualWeight }
      },
      .date("evidence.date", reading.date) { text in edit { $0.date = text } },
      .text("evidence.note", reading.note) { text in edit { $0.note = text } },
    ]
  }
}

extension Evidence {
  /// A reading from a line such as `csat 71`; a line without a number at its end is a quotation.
  init(typed line: String, ids: inout IDSource) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 1, let number = words.last.flatMap({ TypedNumber($0) }) {
      self.init(id: ids.make(), measure: Term(words.dropLast().joined(separator: " ").lowercased()))
      take(number)
    } else {
      self.init(id: ids.make(), measure: .other("interview"))
      quote = line
    }
  }

  /// Whether nothing else is the unit.
  fileprivate var canBePercent: Bool { unit.isEmpty || unit == "%" || unit == "\u{66A}" }

  /// Takes a number over, and its percent sign as the unit where there is none.
  fileprivate mutating func take(_ number: TypedNumber) {
    value = number.value
    if number.isPercent, unit.isEmpty { unit = "%" }
  }

  /// The reading in one line.
  var summary: String {
    let what =
      value.map { "\(measure.text) \(plain($0).asIsland)\(unit.isEmpty ? "" : " \(unit)")" } ?? measure.text
    let parts = ([what] + [quote, source, date]).filter { !$0.isEmpty }
    return parts.map(\.asPart).joined(separator: " · ")
  }
}
