import JourneyModel
import Phrases

extension Editor {
  /// The lists of what was found out about a touchpoint.
  func findingFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      FormField(
        label: .field("pains"),
        control: .records(
          touchpoint.pains.map { pain in
            FormField.Record(
              text: pain.text, form: .pain(id, pain.id), removal: [.touchpoint(id, .pains(.remove(pain.id)))])
          }
        ) { text, ids in
          [.touchpoint(id, .pains(.insert(Pain(id: ids.make(), text: text), at: touchpoint.pains.count)))]
        }
      ).inSection("findings"),
      FormField(
        label: .field("opportunities"),
        control: .records(
          touchpoint.opportunities.map { opportunity in
            FormField.Record(
              text: opportunity.text, form: .opportunity(id, opportunity.id),
              removal: [.touchpoint(id, .opportunities(.remove(opportunity.id)))])
          }
        ) { text, ids in
          let new = Opportunity(id: ids.make(), text: text)
          return [.touchpoint(id, .opportunities(.insert(new, at: touchpoint.opportunities.count)))]
        }),
      FormField(
        label: .field("evidence"),
        control: .records(
          touchpoint.evidence.map { reading in
            FormField.Record(
              text: reading.summary, form: .evidence(id, reading.id),
              removal: [.touchpoint(id, .evidence(.remove(reading.id)))], isComposed: true)
          }
        ) { text, ids in
          [
            .touchpoint(
              id, .evidence(.insert(Evidence(typed: text, ids: &ids), at: touchpoint.evidence.count)))
          ]
        }),
    ]
  }

  func improvementRecords(_ touchpoint: Touchpoint) -> FormField.Control {
    let id = touchpoint.id
    return .records(
      touchpoint.improvements.map { improvement in
        FormField.Record(
          text: improvement.text, form: .improvement(id, improvement.id),
          removal: [.touchpoint(id, .improvements(.remove(improvement.id)))])
      }
    ) { text, ids in
      let new = Improvement(id: ids.make(), text: text)
      return [.touchpoint(id, .improvements(.insert(new, at: touchpoint.improvements.count)))]
    }
  }

  func painFields(_ pain: Pain, of id: Touchpoint.ID) -> [FormField] {
    let edit = edit(pain) { .touchpoint(id, .pains(.replace($0))) }
    return [
      .text("pain.text", pain.text) { text in text.isEmpty ? [] : edit { $0.text = text } }.inSection("pain"),
      .number(
        "pain.reach", pain.reach.map { ($0.value * 1e6).rounded() / 1e4 }, hint: .hintPercent,
        takesPercent: true,
        make: { Share($0 / 100) }
      ) { value in
        edit { $0.reach = value }
      },
      FormField(
        label: .field("pain.impact"),
        control: .choice(pain.impact.map { String($0.rawValue) }, impactOptions) { word in
          edit { $0.impact = word.flatMap(Int.init).flatMap(PainImpact.init) }
        }),
      FormField(
        label: .field("pain.confidence"),
        control: .choice(plain(pain.confidence.value), confidenceOptions) { word in
          edit { $0.confidence = word.flatMap(Double.init).flatMap { Share($0) } ?? Pain.likely }
        }),
      .text("pain.rootCause", pain.rootCause, isMultiline: true) { text in edit { $0.rootCause = text } },
      .number("votes", pain.votes == 0 ? nil : Double(pain.votes), hint: .hintCount, make: wholeNumber) {
        count in
        edit { $0.votes = count ?? 0 }
      },
    ]
  }

  private var impactOptions: [FormField.Option] {
    PainImpact.allCases.map {
      FormField.Option(word: String($0.rawValue), title: .word("PainImpact", "\($0)"))
    }
  }

  private var confidenceOptions: [FormField.Option] {
    [("1", "certain"), ("0.8", "likely"), ("0.5", "guess")].map {
      FormField.Option(word: $0.0, title: .word("Confidence", $0.1))
    }
  }

  func opportunityFields(_ opportunity: Opportunity, of id: Touchpoint.ID) -> [FormField] {
    let edit = edit(opportunity) { .touchpoint(id, .opportunities(.replace($0))) }
    return [
      .text("opportunity.text", opportunity.text) { text in text.isEmpty ? [] : edit { $0.text = text } }
        .inSection("opportunity"),
      .number(
        "votes", opportunity.votes == 0 ? nil : Double(opportunity.votes), hint: .hintCount, make: wholeNumber
      ) { count in edit { $0.votes = count ?? 0 } },
    ]
  }

  func evidenceFields(_ reading: Evidence, of id: Touchpoint.ID) -> [FormField] {
    let edit = edit(reading) { .touchpoint(id, .evidence(.replace($0))) }
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

  func improvementFields(_ improvement: Improvement, of id: Touchpoint.ID) -> [FormField] {
    let edit = edit(improvement) { .touchpoint(id, .improvements(.replace($0))) }
    return [
      .text("improvement.text", improvement.text) { text in text.isEmpty ? [] : edit { $0.text = text } }
        .inSection("improvement"),
      .text("improvement.owner", improvement.owner) { text in edit { $0.owner = text } },
      .date("improvement.due", improvement.due) { text in edit { $0.due = text } },
      .choice("improvement.status", improvement.status) { word in edit { $0.status = word } },
      .flag("improvement.customersInformed", improvement.customersInformed) { flag in
        edit { $0.customersInformed = flag }
      },
    ]
  }

  /// Makes the function that turns a change of a record into the edit that replaces it.
  private func edit<Record: Sendable>(
    _ record: Record, as make: @escaping @Sendable (Record) -> Edit
  ) -> @Sendable ((inout Record) -> Void) -> [Edit] {
    { change in
      var new = record
      change(&new)
      return [make(new)]
    }
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
