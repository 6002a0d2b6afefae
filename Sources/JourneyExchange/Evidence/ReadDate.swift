import JourneyModel
import TextFolding

/// A day, month or year by ISO 8601 in ASCII digits, a time of the day behind it kept as it is; nil for anything else.
func readDate(_ text: String) -> String? {
  let text = searchFolded(text).uppercased()
  return Day(firstOf: text) == nil ? nil : text
}
