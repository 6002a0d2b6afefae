/// Making errors; kept out of line so that the reading itself stays small.
extension JSONReader {
  @inline(never) func failure(_ problem: JSONError.Problem, at offset: Int) -> Failure {
    Failure(offset: offset, problem: .plain(problem))
  }

  @inline(never) func unexpected(at place: Int, _ expected: JSONError.Expected) -> Failure {
    if byte(at: place) >= 0x80, scalar(at: place) == nil {
      return failure(.invalidUTF8(byte(at: place)), at: place)
    }
    return failure(.unexpected(found(at: place), expected: expected), at: place)
  }

  /// What stands at a place: the end, a word or a character.
  func found(at place: Int) -> JSONError.Found {
    guard place < end else { return .end }
    let letters = UnsafeBufferPointer(start: base + place, count: min(20, end - place)).prefix {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26
    }
    if letters.count > 1 { return .word(String(decoding: letters, as: UTF8.self)) }
    return .character(scalar(at: place) ?? "\u{FFFD}")
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    let bytes = UnsafeBufferPointer(start: base + place, count: min(4, end - place))
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
