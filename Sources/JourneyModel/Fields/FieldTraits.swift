/// How a field is read and written.
public enum FieldForm: Sendable {
  /// A text.
  case text
  /// A list of records.
  case records
  /// Stages or touchpoints, which have edits of their own.
  case children
  /// Anything else.
  case value
}

/// What there is to say of a field besides how to get at it.
///
/// An object, so that a field with its type is a small value: a large one is copied and destroyed by what the runtime finds
/// out about its type, which costs at every start.
@usableFromInline final class FieldTraits: Sendable {
  @usableFromInline let name: String
  @usableFromInline let number: UInt8
  @usableFromInline let kind: FieldKind
  /// The kind as far as reading and writing tell it first: a small value, which the whole kind is not.
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
    form =
      switch kind {
      case .text: .text
      case .records: .records
      case .children: .children
      default: .value
      }
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
