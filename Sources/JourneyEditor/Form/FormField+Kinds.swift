import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TextFolding

/// Makes the fields of forms from the tables of fields, by what each holds.
///
/// What a field is set with outlives the builder and holds the record, never the map: otherwise an edit would be made in
/// a copy of all that the map keeps.
struct FormBuilder<Record: FieldRecord>: Drawn {
  let writer: FieldWriter<Record>
  let drawn: DrawnEditor
  /// The touchpoint to which the record belongs.
  var touchpoint: Touchpoint.ID?
  /// The forms of the records in its lists.
  let form: (Field<Record>, String) -> Form.Subject?

  var record: Record { writer.record }

  /// The fields that are shown, in order.
  var fields: [FormField] {
    Record.fieldTable.shown.flatMap { field -> [FormField] in
      var fields = self.fields(of: field)
      if let section = field.section, !fields.isEmpty { fields[0].section = .section(section) }
      for place in fields.indices where field.isRare { fields[place].isRare = true }
      return fields
    }
  }

  private func fields(of field: Field<Record>) -> [FormField] {
    if let list = field.list { return self.list(of: field, list).map { [$0] } ?? [] }
    switch (field.kind, field.value(of: record)) {
    case (.entries(let kind), .entries(let entries)): return self.entries(of: field, kind, entries)
    case (.measurement, .measurement(let measurement)): return [share(of: field, measurement)]
    default: return control(of: field).map { [formField(field, $0)] } ?? []
    }
  }

  private func formField(_ field: Field<Record>, _ control: FormField.Control) -> FormField {
    var made = FormField(key: .field(field.name), label: field.phrase, control: control)
    if case .text(let form) = field.kind { made.isValue = form == .day || form == .tag }
    // A path is kept as it is: no words of it are replaced.
    if field.kind == .links { made.isValue = true }
    if case .reference = field.kind { made.isProse = true }
    return made
  }

  private func control(of field: Field<Record>) -> FormField.Control? {
    let writer = writer
    switch (field.kind, field.value(of: record)) {
    case (.text(.day), .text(let text)):
      let today = Day(editor.clock.today)
      return .parsed(text, hint: .hintDue) {
        if $0.isEmpty { return writer.set(field, .text("")) }
        let digits = $0.asciiDigits.trimmingWhitespace
        // Of a month or a year, evidence says no more.
        if Day(firstOf: digits) != nil { return writer.set(field, .text(digits)) }
        return Day(typed: $0, today: today).map { writer.set(field, .text($0.text)) }
      }
    case (.text(let form), .text(let text)):
      return .text(text, isMultiline: form == .paragraph) {
        if field.isRequired, $0.isEmpty { return [] }
        return writer.set(field, .text($0))
      }
    case (.texts, .texts(let texts)):
      return .text(texts.joined(separator: "\n"), isMultiline: true) {
        writer.set(field, .texts($0.filledLines))
      }
    case (.links, .texts(let texts)):
      return .text(texts.joined(separator: "\n"), isMultiline: true) {
        writer.set(field, .texts($0.filledLines.map { MapLink(typed: $0).text }.filter { !$0.isEmpty }))
      }
    case (.flag(let usually), .flag(let flag)):
      return .flag(flag, usually: usually) { writer.set(field, .flag($0)) }
    case (.word(let vocabulary), .word(let word)):
      guard !field.isOptional else {
        return .choice(word?.text, vocabulary.options) { writer.set(field, .word($0.map { Word($0) })) }
      }
      return .text(word?.text ?? "", isMultiline: false) {
        $0.isEmpty ? [] : writer.set(field, .word(Word($0)))
      }
    case (.words(let vocabulary), .words(let words)):
      return .choices(words.map(\.text), vocabulary.options, isOpen: vocabulary.isOpen) {
        writer.set(field, .words($0.map { Word($0) }))
      }
    case (.number(let scale, let usually), let value): return number(of: field, scale, usually, value)
    case (.numbers, .numbers(let numbers)):
      return .parsed(numbers.map(plain).joined(separator: " "), hint: .hintBallots) {
        writer.ballots(field, $0)
      }
    case (.references(let kind), .references(let ids)):
      let offered = kind == .persona ? editor.map.offeredPersonas : []
      let count = editor.map.personas.count
      return .choices(ids, editor.options(of: kind, at: touchpoint), isOpen: false) { chosen in
        // A shared persona that is used becomes one of the map's own.
        offered.filter { chosen.contains($0.id.text) }.map { .map(.personas(.insert($0, at: count))) }
          + writer.set(field, .references(chosen))
      }
    case (.reference, .reference(let id)):
      let editor = editor
      return .parsed(
        id.map { editor.map.touchpoint(Identifier($0))?.name ?? "" } ?? "", hint: .hintTouchpoint
      ) {
        if $0.isEmpty { return writer.set(field, .reference(nil)) }
        return editor.touchpoint(named: $0).map { writer.set(field, .reference($0.text)) }
      }
    default: return nil
    }
  }

  // MARK: Numbers

  private func number(
    of field: Field<Record>, _ scale: NumberScale, _ usually: Double?, _ value: FieldValue
  ) -> FormField.Control? {
    let (writer, number) = (writer, value.number)
    switch scale {
    case .rating where field.isOptional, .grade, .emotion:
      let isWhole = scale.isWhole
      let isSigned = scale == .emotion
      return .scale(
        number.map { Int($0.rounded()) }, range: Int(scale.range.lowerBound)...Int(scale.range.upperBound),
        shown: number.map { isSigned ? editor.look.phrasebook.signed($0) : plain($0) } ?? ""
      ) { writer.set(field, isWhole ? .count($0) : .number($0.map(Double.init))) }
    case .impact:
      let options = PainImpact.allCases.map {
        FormField.Option(word: String($0.rawValue), title: .word("PainImpact", "\($0)"))
      }
      return .choice(number.map(plain), options) { writer.set(field, .count($0.flatMap { Int($0) })) }
    case .confidence:
      let options = [("1", "certain"), ("0.8", "likely"), ("0.5", "guess")].map {
        FormField.Option(word: $0.0, title: .word("Confidence", $0.1))
      }
      return .choice(number.map(plain), options) {
        writer.set(field, .number($0.flatMap { Double($0) } ?? usually))
      }
    case .share:
      return .parsed(number.map { plain(($0 * 1e6).rounded() / 1e4) } ?? "", hint: .hintPercent) {
        writer.parsed($0, takesPercent: true, usually) { Share($0 / 100)?.value }.map {
          writer.set(field, .number($0))
        }
      }
    case .rating:
      return .parsed(number.map(plain) ?? "", hint: .hintRating) {
        writer.parsed($0, usually) { Rating($0)?.value }.map { writer.set(field, .number($0)) }
      }
    case .count:
      return .parsed(number == usually ? "" : number.map(plain) ?? "", hint: .hintCount) {
        writer.parsed($0, usually, wholeNumber).map { writer.set(field, .count($0.map { Int($0) })) }
      }
    case .weight:
      return .parsed(number.map(plain) ?? "", hint: .hintNumber) {
        writer.parsed($0, usually) { $0 >= 0 ? $0 : nil }.map { writer.set(field, .number($0)) }
      }
    case .amount: return amount(of: field, number)
    }
  }

  /// An amount; that of a reading takes a percent sign as its unit.
  private func amount(of field: Field<Record>, _ number: Double?) -> FormField.Control {
    let writer = writer
    let evidence = record as? Evidence
    let isOptional = field.isOptional
    return .parsed(number.map(plain) ?? "", hint: .hintNumber) { text in
      if text.isEmpty { return writer.set(field, .number(isOptional ? nil : 0)) }
      guard let number = TypedNumber(text), !number.isPercent || evidence?.canBePercent ?? true else {
        return nil
      }
      var changes = [FieldChange<Record>(field.number, .value(.number(number.value)))]
      if number.isPercent, evidence?.unit.isEmpty ?? false,
        let unit = [FieldChange<Evidence>.unit("%")] as? [FieldChange<Record>]
      {
        changes += unit
      }
      return writer.edits(changes)
    }
  }

  private func share(of field: Field<Record>, _ measurement: Measurement?) -> FormField {
    let writer = writer
    let shown = measurement?.share.map { plain(($0.value * 1e6).rounded() / 1e4) } ?? ""
    return formField(
      field,
      .parsed(shown, hint: .hintPercent) { text in
        if text.isEmpty { return writer.set(field, .measurement(nil)) }
        guard let number = TypedNumber(text), let share = Share(number.value / 100) else { return nil }
        var new = measurement ?? Measurement()
        new.share = share
        return writer.set(field, .measurement(new))
      })
  }

  // MARK: Lists

  private func list<List: RecordList>(of field: Field<Record>, _ list: List) -> FormField?
  where List.Record == Record {
    let (writer, records) = (writer, list.list(of: record))
    let (count, book) = (records.count, editor.look.phrasebook)
    let number = field.number
    @Sendable func change(_ edit: ListEdit<List.Listed>) -> [Edit] {
      writer.edits([FieldChange<Record>(number, .step(ListStep(edit)))])
    }
    let shown = records.compactMap { record in
      form(field, record.id.text).map {
        FormField.Record(
          text: (record as? any TypedRecord)?.summary(in: book) ?? record.label, form: $0,
          removal: change(.remove(record.id)), isComposed: record is any TypedRecord)
      }
    }
    var made = formField(
      field, .records(shown) { text, ids in change(.insert(.init(line: text, ids: &ids), at: count)) })
    if let evidence = records as? [Evidence] { made.trends = Trend.trends(of: evidence) }
    if field.kind == .records(.persona) { made.remark = offeredPersonas }
    return made
  }

  /// The personas that the map shares with others and does not have yet.
  private var offeredPersonas: Phrase? {
    let names = editor.map.offeredPersonas.map { Phrase.verbatim($0.name) }
    guard let first = Phrase.series(Array(names.prefix(4))) else { return nil }
    return .sharedOffered(names.count > 4 ? .andMore(first, count: names.count - 4) : first)
  }
}

extension Vocabulary {
  /// Its words to choose from.
  var options: [FormField.Option] {
    let name = name
    return words.map { FormField.Option(word: $0, title: .word(name, $0)) }
  }
}

extension Editor {
  /// The records of a kind that a field can refer to, by name.
  fileprivate func options(of kind: RecordKind, at touchpoint: Touchpoint.ID?) -> [FormField.Option] {
    switch kind {
    case .persona:
      map.personas.map { FormField.Option(word: $0.id.text, title: .verbatim($0.name)) }
        + map.offeredPersonas.map { FormField.Option(word: $0.id.text, title: .sharedValue($0.name)) }
    case .pain:
      touchpoint.flatMap { map.touchpoint($0) }?.pains.map {
        FormField.Option(word: $0.id.text, title: .verbatim($0.text))
      } ?? []
    default: []
    }
  }
}

extension String {
  /// Its lines in which something stands.
  fileprivate var filledLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace }.filter { !$0.isEmpty }
  }
}

/// A count from a number, nil for a negative or broken one.
@Sendable
func wholeNumber(_ value: Double) -> Double? {
  value >= 0 && value < 1e9 && value == value.rounded() ? value : nil
}
