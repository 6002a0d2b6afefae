import JourneyModel
import TextFolding

extension Editor {
  /// The position of the stage that a text names: by its number, its name, or the only one that begins so.
  func stage(named text: String) -> Int? {
    if let number = TypedNumber(text)?.whole,
      map.stages.indices.contains(number - 1)
    {
      return number - 1
    }
    let sought = searchFolded(text.trimmingWhitespace)
    guard !sought.isEmpty else { return nil }
    if let exact = map.stages.firstIndex(where: { searchFolded($0.name) == sought }) { return exact }
    let beginning = map.stages.indices.filter { searchFolded(map.stages[$0].name).hasPrefix(sought) }
    return beginning.count == 1 ? beginning[0] : nil
  }
}
