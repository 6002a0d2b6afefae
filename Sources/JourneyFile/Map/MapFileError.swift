/// Why a text is not a journey map that we can read. Nothing has been loaded then.
public enum MapFileError: Error, Hashable, Sendable {
  /// It is not JSON.
  case syntax(JSONError)
  /// It is JSON, but a value in it is not what the format says.
  case content(MapContentError)
}

/// A value that is not what the format says.
public struct MapContentError: Error, Hashable, Sendable {
  /// Where it is in the tree, as in `stages[2].touchpoints[0].effectiveness`; empty for the whole.
  public let path: String
  /// Where it is in the text.
  public let position: TextPosition
  /// What it is; nil where a required member is missing (then `path` names the member, and `position` is the
  /// object that should have it).
  public let found: Found?
  /// What the format wants.
  public let expected: Expected

  /// What stands in the text.
  public enum Found: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case flag(Bool)
    /// A number, as it is written there (at most 40 characters of it).
    case number(String)
    /// A string, at most 40 characters of it.
    case text(String)
    /// An array.
    case list
    /// An object.
    case object
  }

  /// What the format wants.
  public enum Expected: Hashable, Sendable {
    /// Any string.
    case text
    /// `true` or `false`.
    case flag
    /// An array.
    case list
    /// An object.
    case object
    /// A number of a range.
    case number(ClosedRange<Double>)
    /// A whole number of a range.
    case wholeNumber(ClosedRange<Int>)
    /// Any number that a machine can hold.
    case anyNumber
    /// Exactly three numbers.
    case threeNumbers
    /// The name of the format, `rihla/` and a whole number from 1.
    case format
    /// Anything but nothing: a required member.
    case something
  }
}
