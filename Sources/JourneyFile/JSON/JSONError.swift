/// Why a text is not JSON as we read it: one place, what was found there and what was expected.
///
/// Nothing here is a sentence; the command line and the editor phrase it.
public struct JSONError: Error, Hashable, Sendable {
  /// Where the trouble is.
  public let position: TextPosition
  /// What the trouble is.
  public let problem: Problem

  /// Makes an error at a place.
  public init(position: TextPosition, problem: Problem) {
    self.position = position
    self.problem = problem
  }

  /// The kinds of trouble.
  public enum Problem: Hashable, Sendable {
    /// Something else stands where the grammar wants `expected`.
    case unexpected(Found, expected: Expected)
    /// The line is a mark of an unfinished merge (`<<<<<<<`, `=======`, `>>>>>>>`, `|||||||`).
    case conflictMarker
    /// An object names the same member twice; the position is the second's.
    case duplicateKey(String, first: TextPosition)
    /// The byte begins no well-formed UTF-8 sequence (overlong, surrogate, beyond U+10FFFF, cut short).
    case invalidUTF8(UInt8)
    /// The bytes look like UTF-16; only UTF-8 is read.
    case utf16
    /// A `\u` escape names half of a surrogate pair.
    case loneSurrogate(UInt16)
    /// A backslash is followed by something that is no escape.
    case invalidEscape(Found)
    /// A control character (U+0000 … U+001F) stands unescaped inside a string.
    case controlCharacter(UInt8)
    /// Arrays and objects are nested deeper than `limit`.
    case tooDeep(limit: Int)
    /// A string or number is longer than `limit` bytes.
    case tooLong(limit: Int)
    /// The whole is larger than `limit` bytes.
    case tooLarge(limit: Int)
  }

  /// What stands at the place.
  public enum Found: Hashable, Sendable {
    /// The text ends here.
    case end
    /// A single character.
    case character(Unicode.Scalar)
    /// A run of letters that is not `true`, `false` or `null`; at most 20 characters of it.
    case word(String)
  }

  /// What the grammar wants at the place.
  public enum Expected: Hashable, Sendable, CaseIterable {
    /// Any value.
    case value
    /// Any value, or `]`.
    case valueOrEndOfArray
    /// A member's name in quotation marks.
    case key
    /// A member's name, or `}`.
    case keyOrEndOfObject
    /// The `:` between name and value.
    case colon
    /// `,` or `]`.
    case commaOrEndOfArray
    /// `,` or `}`.
    case commaOrEndOfObject
    /// A digit of a number.
    case digit
    /// One of the four hexadecimal digits of a `\u` escape.
    case hexDigit
    /// The quotation mark that ends a string.
    case closingQuote
    /// Nothing more.
    case end
  }
}
