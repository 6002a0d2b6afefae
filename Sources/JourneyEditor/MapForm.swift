import JourneyInsight
import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// The fields of the map itself.
  var mapFields: [FormField] {
    describingFields + benchmarkFields + recordFields + [
      .text("notes", map.notes, isMultiline: true) { [.map(.notes($0))] }.inSection("notes")
    ]
  }

  private var describingFields: [FormField] {
    [
      .text("title", map.title) { $0.isEmpty ? [] : [.map(.title($0))] }.inSection("map"),
      .text("language", map.language) { [.map(.language($0))] }.asValue,
      .choice("readingDirection", map.direction) { [.map(.direction($0))] },
      .choice("kind", map.kind) { [.map(.kind($0))] },
      .choice("state", map.state) { [.map(.state($0))] },
      .text("offer", map.offer) { [.map(.offer($0))] },
      .text("scenario", map.scenario, isMultiline: true) { [.map(.scenario($0))] },
      .text("goal", map.goal) { [.map(.goal($0))] },
    ]
  }

  /// What touchpoints are judged by: the standard, and per measure the values that count as ratings 1, 3 and 5.
  private var benchmarkFields: [FormField] {
    let standard = FormField.number(
      "standard", map.standard.value, hint: .hintRating, make: { Rating($0) }
    ) {
      [.map(.standard($0 ?? .standard))]
    }.inSection("judging")
    return [standard]
      + ScoredMeasure.allCases.map { measure in
        let own = map.benchmarks.last { $0.measure.scored == measure }
        let others = map.benchmarks.filter { $0.measure.scored != measure }
        let shown = own.map { [$0.one, $0.three, $0.five].map(plain).joined(separator: " ") } ?? ""
        return FormField(
          label: .benchmarkOf(.measure(measure.rawValue)),
          control: .parsed(shown, hint: .hintBenchmark) { text in
            if text.isEmpty { return [.map(.benchmarks(others))] }
            let words = text.split { $0.isWhitespace || $0 == "/" || $0 == "،" }
            let numbers = words.compactMap { TypedNumber(String($0))?.value }
            guard words.count == 3, numbers.count == 3 else { return nil }
            let made = Benchmark(
              measure: .known(measure), one: numbers[0], three: numbers[1], five: numbers[2])
            guard made.isMonotonic else { return nil }
            return [.map(.benchmarks(others + [made]))]
          })
      }
  }

  /// The lists of what belongs to the map as a whole.
  private var recordFields: [FormField] {
    [
      .records("personas", map.personas, text: \.name, form: { .persona($0) }) {
        .map(.personas($0))
      } make: {
        Persona(id: $1.make(), name: $0)
      }.inSection("personas"),
      .records("lanes", map.lanes, text: \.name, form: { .lane($0) }) {
        .map(.lanes($0))
      } make: {
        Lane(id: $1.make(), name: $0)
      }.inSection("lanes"),
      .evidence(map.evidence, form: { .mapEvidence($0) }) { .map(.evidence($0)) }.inSection("evidence"),
      .records("parking", map.parking, text: \.text, form: { .parked($0) }) {
        .map(.parking($0))
      } make: {
        ParkedThought(id: $1.make(), text: $0)
      }.inSection("workshop"),
      .records("sessions", map.sessions, text: \.summary, isComposed: true, form: { .session($0) }) {
        .map(.sessions($0))
      } make: {
        Session(typed: $0, ids: &$1)
      },
    ]
  }
}

extension Session {
  /// A session from a line: its date, or else a note.
  init(typed line: String, ids: inout IDSource) {
    self.init(id: ids.make())
    let digits = line.asciiDigits
    if digits.allSatisfy({ $0.isNumber || $0 == "-" }) { date = digits } else { note = line }
  }

  /// The session in one line.
  var summary: String {
    let people = participants.joined(separator: ", ")
    return [date.asIsland, people.asPart, note.asPart].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
