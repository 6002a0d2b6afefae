public import JourneyModel
public import Phrases

/// What somebody else did to the file while its map is open.
public enum OutsideChange: Sendable {
  /// Another map was written into it; `base` is what it held when we read or wrote it last.
  case rewritten(base: JourneyMap, theirs: JourneyMap)
  /// Something was written into it that cannot be read as a map.
  case unreadable(Phrase)
}
