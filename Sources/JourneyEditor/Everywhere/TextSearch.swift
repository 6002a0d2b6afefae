import TextFolding

/// Finds a text as search does (without case and the differences of spelling that people do not type) and puts another
/// in its place.
///
/// It goes letter by letter, so that what is replaced is always whole letters with their marks.
struct TextSearch: Sendable {
  private let folded: String
  private let sought: [Character]

  /// Nil for a text in which nothing is left to be found.
  init?(_ text: String) {
    folded = searchFolded(text)
    sought = Array(folded)
    if sought.isEmpty { return nil }
  }

  /// Whether a text holds what is sought.
  func isIn(_ text: String) -> Bool { mayBe(in: text) && !places(in: Array(text)).isEmpty }

  /// The text with every place replaced, or nil where it holds none. Places do not overlap.
  func replacing(in text: String, with new: String) -> String? {
    guard mayBe(in: text) else { return nil }
    let letters = Array(text)
    let places = places(in: letters)
    guard !places.isEmpty else { return nil }
    var result = ""
    var end = 0
    for place in places {
      result += String(letters[end..<place.lowerBound]) + new
      end = place.upperBound
    }
    return result + String(letters[end...])
  }

  /// A quick look that finds no place only where there is none.
  private func mayBe(in text: String) -> Bool { !text.isEmpty && searchFolded(text).contains(folded) }

  private func places(in letters: [Character]) -> [Range<Int>] {
    let folded = letters.map { Array(searchFolded(String($0))) }
    var places: [Range<Int>] = []
    var start = 0
    while start < letters.count {
      if !folded[start].isEmpty, let end = end(from: start, in: folded) {
        places.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  /// Where what is sought ends if it begins at a letter; letters that fold to nothing are passed over.
  private func end(from start: Int, in folded: [[Character]]) -> Int? {
    var matched = 0
    var place = start
    while place < folded.count, matched < sought.count {
      for letter in folded[place] {
        guard matched < sought.count, letter == sought[matched] else { return nil }
        matched += 1
      }
      place += 1
    }
    return matched == sought.count ? place : nil
  }
}
