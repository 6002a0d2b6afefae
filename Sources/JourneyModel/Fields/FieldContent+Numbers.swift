// Numbers as contents of fields.

extension Rating: FieldContent, OptionalFieldContent, ListFieldContent {
  /// A rating.
  public static var kind: FieldKind { .number(.rating, usually: nil) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .number(let number?) = value, let rating = Rating(number) else { return nil }
    self = rating
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .number(value) }
  /// A rating that may be absent.
  public static func content(of value: FieldValue) -> Rating?? {
    guard case .number(let number) = value else { return nil }
    return .some(number.flatMap { Rating($0) })
  }
  /// A rating that may be absent as the value of a field.
  public static func fieldValue(of content: Rating?) -> FieldValue { .number(content?.value) }
  /// Ratings.
  public static var listKind: FieldKind { .numbers(.rating) }
  /// Ratings.
  public static func list(of value: FieldValue) -> [Rating]? {
    if case .numbers(let numbers) = value { numbers.compactMap { Rating($0) } } else { nil }
  }
  /// Ratings as the value of a field.
  public static func fieldValue(of list: [Rating]) -> FieldValue { .numbers(list.map(\.value)) }
}

extension Share: FieldContent, OptionalFieldContent {
  /// A share.
  public static var kind: FieldKind { .number(.share, usually: nil) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .number(let number?) = value, let share = Share(number) else { return nil }
    self = share
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .number(value) }
  /// A share that may be absent.
  public static func content(of value: FieldValue) -> Share?? {
    guard case .number(let number) = value else { return nil }
    return .some(number.flatMap { Share($0) })
  }
  /// A share that may be absent as the value of a field.
  public static func fieldValue(of content: Share?) -> FieldValue { .number(content?.value) }
}

extension Double: FieldContent, OptionalFieldContent {
  /// An amount.
  public static var kind: FieldKind { .number(.amount, usually: nil) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .number(let number?) = value else { return nil }
    self = number
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .number(self) }
  /// An amount that may be absent.
  public static func content(of value: FieldValue) -> Double?? {
    guard case .number(let number) = value else { return nil }
    return .some(number)
  }
  /// An amount that may be absent as the value of a field.
  public static func fieldValue(of content: Double?) -> FieldValue { .number(content) }
}

/// A number that has whole steps only.
public protocol WholeNumber: OptionalFieldContent {
  /// What it means.
  static var scale: NumberScale { get }
  /// The number of a step; nil where there is none.
  static func step(_ number: Int) -> Self?
  /// The step's number.
  var wholeNumber: Int { get }
}

extension WholeNumber {
  /// A number of the scale.
  public static var optionalKind: FieldKind { .number(scale, usually: nil) }
  /// A number that may be absent.
  public static func content(of value: FieldValue) -> Self?? {
    guard case .count(let count) = value else { return nil }
    return .some(count.flatMap(step))
  }
  /// A number that may be absent as the value of a field.
  public static func fieldValue(of content: Self?) -> FieldValue { .count(content?.wholeNumber) }
}

extension Emotion: WholeNumber {
  /// −2…+2.
  public static var scale: NumberScale { .emotion }
  /// The feeling of a number.
  public static func step(_ number: Int) -> Emotion? { Emotion(number) }
  /// The feeling's number.
  public var wholeNumber: Int { value }
}

extension PainImpact: WholeNumber {
  /// 0…4.
  public static var scale: NumberScale { .impact }
  /// The impact of a number.
  public static func step(_ number: Int) -> PainImpact? { PainImpact(rawValue: number) }
  /// The impact's number.
  public var wholeNumber: Int { rawValue }
}

extension Grade: WholeNumber {
  /// 1…5.
  public static var scale: NumberScale { .grade }
  /// The grade of a number.
  public static func step(_ number: Int) -> Grade? { Grade(number) }
  /// The step's number.
  public var wholeNumber: Int { value }
}

extension Int: FieldContent, WholeNumber {
  /// How many.
  public static var scale: NumberScale { .count }
  /// What a field of counts holds: none goes without saying.
  public static var kind: FieldKind { .number(.count, usually: 0) }
  /// What a field holds that may have no count: nothing goes without saying.
  public static var optionalKind: FieldKind { .number(.count, usually: nil) }
  /// The number itself.
  public static func step(_ number: Int) -> Int? { number }
  /// The number itself.
  public var wholeNumber: Int { self }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .count(let count?) = value else { return nil }
    self = count
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .count(self) }
  /// Whether it is the number that is usual, such as no votes.
  public func goesWithoutSaying(as kind: FieldKind) -> Bool {
    if case .number(_, let usually?) = kind { Double(self) == usually } else { false }
  }
}
