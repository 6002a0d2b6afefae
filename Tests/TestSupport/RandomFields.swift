public import JourneyModel

/// Records drawn at random by the tables of their fields: a field that is added is drawn without a word here.
public protocol RandomFields {
  /// Where the numbers come from.
  var source: SeededSource { get set }
  /// Whether every field says something.
  var isFull: Bool { get }
  /// A text, now and then one meant to hurt.
  mutating func text() -> String
  /// An identifier that no other has.
  mutating func identifier() -> String
  /// An amount.
  mutating func number() -> Double
  /// Members that no version knows.
  mutating func unknown() -> [UnknownMember]
  /// Identifiers to refer to, each at most once.
  mutating func references(to kind: RecordKind) -> [String]
}

extension RandomFields {
  /// Nothing must be said.
  public var isFull: Bool { false }

  /// A whole number of a range.
  public mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
  /// One way or the other.
  public mutating func flag() -> Bool { whole(0...1) == 0 }
  /// One of the elements.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[whole(0...elements.count - 1)]
  }
  /// A value, or now and then none.
  public mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    !isFull && whole(0...3) == 0 ? nil : make(&self)
  }
  /// A few values.
  public mutating func many<Element>(_ most: Int = 2, _ make: (inout Self) -> Element) -> [Element] {
    (0..<whole((isFull ? 1 : 0)...most)).map { _ in make(&self) }
  }
  /// An identifier that no other has.
  public mutating func id<Owner>() -> Identifier<Owner> { Identifier(identifier()) }

  // MARK: Records

  /// A record with its fields filled.
  public mutating func record<Record: IdentifiedRecord>(_: Record.Type = Record.self) -> Record {
    var record = Record.blank(id())
    fill(&record)
    return record
  }

  /// Fills all fields of a record.
  public mutating func fill<Record: FieldRecord>(_ record: inout Record) {
    for field in Record.fields { redraw(field, of: &record) }
  }

  /// Draws one field anew.
  public mutating func redraw<Record: FieldRecord>(_ field: Field<Record>, of record: inout Record) {
    if let list = field.list { return fill(list, of: &record) }
    field.set(value(of: field), in: &record)
  }

  private mutating func fill<List: RecordList>(_ list: List, of record: inout List.Record) {
    list.set(many { $0.record() }, in: &record)
  }

  /// A change of a field that can be made on a record.
  public mutating func change<Record: FieldRecord>(_ field: Field<Record>, of record: Record) -> FieldChange<
    Record
  > {
    if let list = field.list { return FieldChange(field.number, .step(step(in: list, of: record))) }
    return FieldChange(field.number, .value(value(of: field)))
  }

  private mutating func step<List: RecordList>(in list: List, of record: List.Record) -> ListStep {
    ListStep(step(in: list.list(of: record)))
  }

  /// A step in a list of records; an insertion where the list is empty.
  public mutating func step<Listed: IdentifiedRecord>(in list: [Listed]) -> ListEdit<Listed> {
    let kind = list.isEmpty ? 0 : whole(list.count > 4 ? 1...5 : 0...5)
    switch kind {
    case 0: return .insert(record(), at: whole(0...list.count))
    case 1: return .remove(pick(list).id)
    case 2: return .move(pick(list).id, to: whole(0...list.count - 1))
    default:
      var element: Listed = record()
      element.id = pick(list).id
      return .replace(element)
    }
  }

  // MARK: Values

  /// A value that a field can hold.
  public mutating func value<Record: FieldRecord>(of field: Field<Record>) -> FieldValue {
    switch field.kind {
    case .text: return .text(text())
    case .texts, .links: return .texts(many { $0.text() })
    case .flag(let usually): return .flag(isFull ? !usually : flag())
    case .word(let vocabulary):
      return .word(field.isOptional ? maybe { $0.word(of: vocabulary) } : word(of: vocabulary))
    case .words(let vocabulary): return .words(many(3) { $0.word(of: vocabulary) })
    case .number(let scale, let usually):
      if scale.isWhole {
        return .count(field.isOptional ? maybe { $0.count(scale) } : count(scale, but: usually))
      }
      return .number(field.isOptional ? maybe { $0.number(scale) } : number(scale, but: usually))
    case .numbers(let scale): return .numbers(many(4) { $0.number(scale) })
    case .reference(let kind): return .reference(maybe { $0.references(to: kind).first } ?? nil)
    case .references(let kind): return .references(references(to: kind))
    case .entries(let kind): return .entries(entries(kind))
    case .measurement:
      return .measurement(
        maybe {
          var measurement = Measurement()
          $0.fill(&measurement)
          return measurement
        })
    case .records, .children: return .texts([])
    case .members: return .members(unknown())
    }
  }

  /// A word of a vocabulary, or a free one.
  public mutating func word(of vocabulary: Vocabulary) -> Word {
    flag() ? Word(pick(vocabulary.words)) : Word("w" + text(), isListed: false)
  }

  private mutating func count(_ scale: NumberScale, but usually: Double? = nil) -> Int {
    let low = isFull && usually == 0 ? 1 : Int(scale.range.lowerBound)
    return scale == .count ? whole(low...9) : whole(low...Int(scale.range.upperBound))
  }

  private mutating func number(_ scale: NumberScale, but usually: Double? = nil) -> Double {
    switch scale {
    case .share, .confidence: pick([0, 0.06, 0.5, 0.999, 1])
    case .rating: isFull && usually != nil ? 3.5 : pick([1, 2, 2.5, 3, 4, 4.75, 5])
    case .weight: pick([0, 12.5] + (isFull ? [] : [100]))
    case .amount, .grade, .emotion, .impact, .count: number()
    }
  }

  private mutating func entries(_ kind: EntryKind) -> [FieldEntry] {
    switch kind {
    case .emotions: references(to: .persona).map { FieldEntry(Word($0), .count(whole(-2...2))) }
    case .laneTexts: references(to: .lane).map { FieldEntry(Word($0), .text(text())) }
    case .benchmarks:
      ["csat", "nps", "w" + text()].prefix(isFull ? 3 : whole(0...3)).map {
        FieldEntry(
          $0.first == "w" ? Word($0, isListed: false) : Word($0), .numbers([number(), number(), number()]))
      }
    case .dots:
      references(to: .candidate).map { FieldEntry(Word($0), .dots(whole(0...9), unknown())) }
    }
  }
}
