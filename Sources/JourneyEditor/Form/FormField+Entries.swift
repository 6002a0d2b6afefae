import JourneyInsight
import JourneyModel
import Phrases
import TextFolding

/// The fields of a form that hold a value for each of several things: a row each.
extension FormBuilder {
  func entries(
    of field: Field<Record>, _ kind: EntryKind, _ entries: [FieldEntry]
  ) -> [FormField] {
    let writer = writer
    // Only what is changed asks for the others: there may be thousands.
    @Sendable func others(_ key: String) -> [FieldEntry] { entries.filter { $0.key.text != key } }
    let values = Dictionary(entries.map { ($0.key.text, $0.value) }) { first, _ in first }
    func value(_ key: String) -> FieldEntry.EntryValue? { values[key] }
    func made(_ key: String, _ label: Phrase, _ control: FormField.Control) -> FormField {
      FormField(key: FieldKey(name: field.name, entry: key), label: label, control: control)
    }
    switch kind {
    case .emotions:
      return editor.map.personas.map { persona in
        let key = persona.id.text
        var emotion: Int?
        if case .count(let count)? = value(key) { emotion = count }
        let shown = emotion.map { editor.look.phrasebook.signed(Double($0)) } ?? ""
        return made(
          key, .emotionOf(persona.name),
          .scale(emotion, range: -2...2, shown: shown) {
            writer.set(field, .entries(others(key) + ($0.map { [FieldEntry(Word(key), .count($0))] } ?? [])))
          })
      }
    case .laneTexts:
      return editor.map.lanes.map { lane in
        let key = lane.id.text
        var shown = ""
        if case .text(let text)? = value(key) { shown = text }
        return made(
          key, .verbatim(lane.name),
          .text(shown, isMultiline: true) {
            writer.set(field, .entries(others(key) + ($0.isEmpty ? [] : [FieldEntry(Word(key), .text($0))])))
          })
      }
    case .benchmarks:
      return ScoredMeasure.allCases.map { measure in
        let key = measure.rawValue
        // However the measure is written; of several the last one counts.
        let isMeant = { (entry: FieldEntry) in VocabularyWord<ScoredMeasure>(entry.key.text).scored == measure
        }
        let others = entries.filter { !isMeant($0) }
        var shown = ""
        if case .numbers(let numbers)? = entries.last(where: isMeant)?.value {
          shown = numbers.map(plain).joined(separator: " ")
        }
        var row = made(
          key, .benchmarkOf(.measure(key)),
          .parsed(shown, hint: .hintBenchmark) { text in
            if text.isEmpty { return writer.set(field, .entries(others)) }
            let words = text.split { $0.isWhitespace || $0 == "/" || $0 == "،" }
            let numbers = words.compactMap { TypedNumber(String($0))?.value }
            guard words.count == 3, numbers.count == 3,
              Benchmark(measure: .known(measure), one: numbers[0], three: numbers[1], five: numbers[2])
                .isMonotonic
            else { return nil }
            return writer.set(field, .entries(others + [FieldEntry(Word(key), .numbers(numbers))]))
          })
        row.shared = editor.map.shared.benchmarks.last { $0.measure.scored == measure && $0.isMonotonic }.map
        {
          [$0.one, $0.three, $0.five].map(plain).joined(separator: " ")
        }
        return row
      }
    case .dots:
      let names = editor.names(ofCandidates: Set(entries.map(\.key.text)))
      return entries.indices.compactMap { place in
        guard case .dots(let dots, let unknown) = entries[place].value else { return nil }
        let key = entries[place].key.text
        return made(
          key, .verbatim(names[key] ?? key),
          .parsed(plain(Double(dots)), hint: .hintCount) { text in
            guard case .some(let number?) = writer.parsed(text, 0, wholeNumber) else { return nil }
            var entries = entries
            entries[place].value = .dots(Int(number), unknown)
            return writer.set(field, .entries(entries))
          })
      }
    }
  }
}

extension Editor {
  /// What the candidates of a vote are called: kept with the picture, since a pain is found by a walk through the map.
  fileprivate func names(ofCandidates refs: Set<String>) -> [String: String] {
    if let kept = picture.candidateNames, kept.changes == changesMade, refs.isSubset(of: kept.refs) {
      return kept.names
    }
    return map.names(ofCandidates: refs)
  }

  /// Keeps the names of the candidates of a vote for as long as nothing changes.
  mutating func keepCandidateNames(for subject: Form.Subject) {
    guard case .voting(let id) = subject, let round = map.votings.first(where: { $0.id == id }) else {
      return
    }
    let refs = Set(round.candidates.map(\.ref))
    if let kept = picture.candidateNames, kept.changes == changesMade, kept.refs == refs { return }
    picture.candidateNames = CandidateNames(
      changes: changesMade, refs: refs, names: map.names(ofCandidates: refs))
  }
}

/// What the candidates of a vote are called, after so many changes of the map.
struct CandidateNames: Sendable {
  let changes: Int
  let refs: Set<String>
  let names: [String: String]
}
