/// How a field is read and written: the kind without what only people ask for, a small value that costs nothing to copy.
public enum FieldForm: Hashable, Sendable {
  /// A text.
  case text
  /// Texts in order.
  case texts
  /// On or off.
  case flag
  /// A word.
  case word
  /// Words in order.
  case words
  /// A number of a scale.
  case number(NumberScale)
  /// Numbers in order.
  case numbers(NumberScale)
  /// Another record, by its identifier.
  case reference
  /// Other records in order, by their identifiers.
  case references(RecordKind)
  /// A value for each of some records or measures.
  case entries(EntryKind)
  /// What was measured.
  case measurement
  /// A list of records.
  case records(RecordKind)
  /// Stages or touchpoints, which have edits of their own.
  case children
  /// Members that this version does not know.
  case members

  fileprivate init(of kind: FieldKind) {
    self =
      switch kind {
      case .text: .text
      case .texts, .links: .texts
      case .flag: .flag
      case .word: .word
      case .words: .words
      case .number(let scale, _): .number(scale)
      case .numbers(let scale): .numbers(scale)
      case .reference: .reference
      case .references(let kind): .references(kind)
      case .entries(let kind): .entries(kind)
      case .measurement: .measurement
      case .records(let kind): .records(kind)
      case .children: .children
      case .members: .members
      }
  }
}

/// What there is to say of a field besides how to get at it.
///
/// An object, so that a field with its type is a small value: a large one is copied and destroyed by what the runtime finds
/// out about its type, which costs at every start.
@usableFromInline final class FieldTraits: Sendable {
  @usableFromInline let name: String
  @usableFromInline let number: UInt8
  @usableFromInline let kind: FieldKind
  /// The kind as far as reading and writing ask for it.
  @usableFromInline let form: FieldForm
  @usableFromInline let isOptional: Bool
  @usableFromInline let isRequired: Bool
  let isRare: Bool
  let section: String?
  let place: FormPlace
  let joining: Joining

  init(
    _ name: String, _ number: UInt8, _ kind: FieldKind, isOptional: Bool = false, isRequired: Bool = false,
    isRare: Bool = false, section: String? = nil, place: FormPlace = .inOrder, joining: Joining? = nil
  ) {
    self.name = name
    self.number = number
    self.kind = kind
    form = FieldForm(of: kind)
    self.isOptional = isOptional
    self.isRequired = isRequired
    self.isRare = isRare
    self.section = section
    self.place = place
    self.joining = joining ?? kind.usualJoining
  }

  /// The same but for what is given.
  func with(
    isRequired: Bool? = nil, isRare: Bool? = nil, section: String? = nil, place: FormPlace? = nil,
    joining: Joining? = nil
  ) -> FieldTraits {
    FieldTraits(
      name, number, kind, isOptional: isOptional, isRequired: isRequired ?? self.isRequired,
      isRare: isRare ?? self.isRare, section: section ?? self.section, place: place ?? self.place,
      joining: joining ?? self.joining)
  }
}
