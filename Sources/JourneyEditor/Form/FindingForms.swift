import JourneyModel
import Phrases

extension Editor {
  /// The lists of what was found out about a touchpoint.
  func findingFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      .records("pains", touchpoint.pains, text: \.text, form: { .pain(id, $0) }) {
        .touchpoint(id, .pains($0))
      } make: {
        Pain(id: $1.make(), text: $0)
      }.inSection("findings"),
      .records("opportunities", touchpoint.opportunities, text: \.text, form: { .opportunity(id, $0) }) {
        .touchpoint(id, .opportunities($0))
      } make: {
        Opportunity(id: $1.make(), text: $0)
      },
      .evidence(touchpoint.evidence, form: { .evidence(id, $0) }) { .touchpoint(id, .evidence($0)) },
    ]
  }

  func improvementList(_ touchpoint: Touchpoint) -> FormField {
    let id = touchpoint.id
    return .records("improvements", touchpoint.improvements, text: \.text, form: { .improvement(id, $0) }) {
      .touchpoint(id, .improvements($0))
    } make: {
      Improvement(id: $1.make(), text: $0)
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
  func edit<Record: Sendable>(
    _ record: Record, as make: @escaping @Sendable (Record) -> Edit
  ) -> @Sendable ((inout Record) -> Void) -> [Edit] {
    { change in
      var new = record
      change(&new)
      return [make(new)]
    }
  }
}
