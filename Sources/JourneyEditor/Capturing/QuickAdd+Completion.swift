import JourneyModel
import Phrases
import TextFolding

/// A channel or an owner that is being typed after its sign, and a name in use that it may become.
struct Completion: Hashable, Sendable {
  /// The letters typed so far, the sign not among them.
  let typed: Range<Int>
  /// The whole name.
  let name: String
}

extension Editor {
  /// What Tab would complete in a line of quick-add: the name in use most often that begins with what stands between
  /// the last sign and the caret, which must be at the line's end.
  func completion(in field: TextField) -> Completion? {
    let characters = field.characters
    guard field.caret == characters.count, let sign = characters.lastIndex(where: { $0 == "#" || $0 == "@" }),
      sign == 0 || characters[sign - 1].isWhitespace, sign + 1 < characters.count
    else { return nil }
    let isQuoted = characters[sign + 1] == "\""
    let start = isQuoted ? sign + 2 : sign + 1
    guard start < characters.count, isQuoted || !characters[start...].contains(where: \.isWhitespace),
      !isQuoted || !characters[start...].contains("\"")
    else { return nil }
    let typed = searchFolded(String(characters[start...]))
    guard !typed.isEmpty else { return nil }
    let names = characters[sign] == "#" ? namesInUse(\.channel) + usualChannels : namesInUse(\.owner)
    let found = names.first { searchFolded($0).hasPrefix(typed) }
    guard let found, searchFolded(found) != typed else { return nil }
    return Completion(typed: (isQuoted ? start - 1 : start)..<characters.count, name: found)
  }

  /// The field with the name put in; one of several words stands between quotation marks.
  func completed(_ field: TextField, by completion: Completion) -> TextField {
    let text = String(field.characters[..<completion.typed.lowerBound])
    let isOneWord = !completion.name.contains(where: \.isWhitespace)
    return TextField(text + (isOneWord ? completion.name : "\"\(completion.name)\""))
  }

  /// The channels that are offered before any is in use: those that maps share first.
  var usualChannels: [String] {
    let shared = map.shared.channels
    let usual = look.say(.usualChannels).split(separator: ",").map { String($0).trimmingWhitespace }
    return shared + usual.filter { !shared.contains($0) }
  }
}
