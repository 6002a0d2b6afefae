import JourneyInsight
import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// The fields of a touchpoint, in the order of the format.
  func touchpointFields(_ touchpoint: Touchpoint) -> [FormField] {
    let fields =
      inventoryFields(touchpoint) + relationshipFields(touchpoint) + customerFields(touchpoint)
      + effectivenessFields(touchpoint) + findingFields(touchpoint) + decisionFields(touchpoint)
    return asksSixQuestions ? questionsFirst(fields) : fields
  }

  private func inventoryFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      .text("name", touchpoint.name) { $0.isEmpty ? [] : [.touchpoint(id, .name($0))] }.inSection(
        "inventory"),
      .text("description", touchpoint.description, isMultiline: true) { [.touchpoint(id, .description($0))] },
      .text("channel", touchpoint.channel) { [.touchpoint(id, .channel($0))] },
      .text("device", touchpoint.device) { [.touchpoint(id, .device($0))] }.rarely,
      .choice("category", touchpoint.category) { [.touchpoint(id, .category($0))] }.rarely,
      .choices("media", touchpoint.media) { [.touchpoint(id, .media($0))] }.rarely,
      .choice("direction", touchpoint.direction) { [.touchpoint(id, .direction($0))] }.rarely,
      .flag("external", touchpoint.external) { [.touchpoint(id, .external($0))] },
      .text("when", touchpoint.when) { [.touchpoint(id, .when($0))] },
      .text("wait", touchpoint.wait) { [.touchpoint(id, .wait($0))] },
    ]
  }

  private func relationshipFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      .choices("relationship", touchpoint.relationship) { [.touchpoint(id, .relationship($0))] }
        .inSection("relationship"),
      .text("positioning", touchpoint.positioning) { [.touchpoint(id, .positioning($0))] },
      .choices("reasons", touchpoint.reasons, isOpen: true) { [.touchpoint(id, .reasons($0))] }.inSection(
        "reason"),
      .choices("impacts", touchpoint.impacts, isOpen: true) { [.touchpoint(id, .impacts($0))] }.inSection(
        "impact"),
      .text("owner", touchpoint.owner) { [.touchpoint(id, .owner($0))] }.inSection("owner"),
    ]
  }

  private func customerFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    var fields = [
      FormField(
        label: .field("personas"),
        control: .choices(touchpoint.personas.map(\.text), personaOptions, isOpen: false) { words in
          [.touchpoint(id, .personas(words.map { Persona.ID($0) }))]
        }
      ).inSection("customer"),
      .text("job", touchpoint.job) { [.touchpoint(id, .job($0))] },
      .text("expectation", touchpoint.expectation) { [.touchpoint(id, .expectation($0))] },
      .text("feeling", touchpoint.feeling) { [.touchpoint(id, .feeling($0))] },
      .text("sees", touchpoint.sees) { [.touchpoint(id, .sees($0))] },
      .text("hears", touchpoint.hears) { [.touchpoint(id, .hears($0))] },
      .text("feels", touchpoint.feels) { [.touchpoint(id, .feels($0))] },
      emotionField(.field("emotion"), touchpoint.emotion) { [.touchpoint(id, .emotion($0))] },
    ]
    for persona in map.personas {
      let value = touchpoint.personaEmotions.first { $0.persona == persona.id }?.emotion
      let others = touchpoint.personaEmotions.filter { $0.persona != persona.id }
      fields.append(
        emotionField(.emotionOf(persona.name), value) { emotion in
          let own = emotion.map { [PersonaEmotion(persona: persona.id, emotion: $0)] } ?? []
          return [.touchpoint(id, .personaEmotions(others + own))]
        })
    }
    return fields
  }

  private func emotionField(
    _ label: Phrase, _ value: Emotion?, set: @escaping FormField.Setter<Emotion?>
  ) -> FormField {
    FormField(
      label: label,
      control: .scale(
        value?.value, range: -2...2, shown: value.map { look.phrasebook.signed(Double($0.value)) } ?? ""
      ) {
        set($0.map { Emotion(clamping: $0) })
      })
  }

  private var personaOptions: [FormField.Option] {
    map.personas.map { FormField.Option(word: $0.id.text, title: .verbatim($0.name)) }
  }

  private func effectivenessFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      ratingField("effectiveness", touchpoint.effectiveness) { rating in
        // A rating given by hand replaces the ballots behind it.
        (touchpoint.ballots.isEmpty ? [] : [.touchpoint(id, .ballots([]))]) + [
          .touchpoint(id, .effectiveness(rating))
        ]
      }.inSection("effectiveness"),
      FormField(
        label: .field("ballots"),
        control: .parsed(
          touchpoint.ballots.map { plain($0.value) }.joined(separator: " "), hint: .hintBallots
        ) {
          ballotEdits($0, id)
        }),
      ratingField("expected", touchpoint.expected) { [.touchpoint(id, .expected($0))] },
      .flag("momentOfTruth", touchpoint.momentOfTruth) { [.touchpoint(id, .momentOfTruth($0))] },
      .flag("necessary", touchpoint.necessary, usually: true) { [.touchpoint(id, .necessary($0))] },
      .number(
        "votes", touchpoint.votes == 0 ? nil : Double(touchpoint.votes), hint: .hintCount, make: wholeNumber
      ) {
        [.touchpoint(id, .votes($0 ?? 0))]
      },
    ]
  }

  private func ratingField(_ key: String, _ value: Rating?, set: @escaping FormField.Setter<Rating?>)
    -> FormField
  {
    FormField(
      label: .field(key),
      control: .scale(
        value.map { Int($0.value.rounded()) }, range: 1...5, shown: value.map { plain($0.value) } ?? ""
      ) { set($0.map { Rating(clamping: Double($0)) }) })
  }

  private func decisionFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    return [
      .choice("verdict", touchpoint.verdict) { [.touchpoint(id, .verdict($0))] }.inSection("decision"),
      improvementList(touchpoint),
      .text("notes", touchpoint.notes, isMultiline: true) { [.touchpoint(id, .notes($0))] }.inSection(
        "notes"),
    ]
  }
}

/// A count from a number, nil for a negative or broken one.
@Sendable
func wholeNumber(_ value: Double) -> Int? { value >= 0 && value < 1e9 ? Int(exactly: value) : nil }

/// The edits that set the single judgements of the room, written as digits with anything between them, and the
/// effectiveness that is their median.
@Sendable
func ballotEdits(_ text: String, _ id: Touchpoint.ID) -> [Edit]? {
  let words = text.split { $0.isWhitespace || $0 == "," || $0 == "،" }
  let numbers = words.compactMap { TypedNumber(String($0)) }.filter { !$0.isPercent }
  let ballots = numbers.compactMap { Rating($0.value) }
  guard ballots.count == words.count else { return nil }
  guard let median = Rating.median(of: ballots) else { return [.touchpoint(id, .ballots([]))] }
  return [.touchpoint(id, .ballots(ballots)), .touchpoint(id, .effectiveness(median))]
}
