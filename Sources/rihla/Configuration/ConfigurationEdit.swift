import JourneyFile

/// Changes one value of a configuration in its text: everything else, comments, order and layout, stays byte for byte.
enum ConfigurationEdit {
  /// The text with a setting set to a value; nil for a text that is no JSON object, which nobody but its writer can mend.
  ///
  /// Law: what is read from the new text is what was read from the old one but for this setting.
  static func set(_ name: String, to value: String, in text: [UInt8]) -> [UInt8]? {
    let plain = CommentedJSON.plain(text)
    let isEmpty = plain.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard !isEmpty else {
      let separator = text.isEmpty || text.last == UInt8(ascii: "\n") ? "" : "\n"
      return text + Array("\(separator){\n  \"\(name)\": \(value)\n}\n".utf8)
    }
    guard let document = try? JSONDocument(parsing: plain, limits: Configuration.limits) else { return nil }
    let root = document.element
    guard case .object(let members) = root.value else { return nil }
    if let member = members.first(where: { $0.name == name }) {
      return replacing(member.element.span, by: value, in: text)
    }
    return appending("\"\(name)\": \(value)", to: root, members, of: text, plain)
  }

  private static func replacing(_ span: Range<Int>, by value: String, in text: [UInt8]) -> [UInt8] {
    Array(text[..<span.lowerBound]) + Array(value.utf8) + Array(text[span.upperBound...])
  }

  /// Puts a member at the end: the comma that is missing directly behind the last value, the member behind whatever
  /// comment follows that.
  private static func appending(
    _ member: String, to root: JSONElement, _ members: [JSONMember], of text: [UInt8], _ plain: [UInt8]
  ) -> [UInt8] {
    let brace = root.span.upperBound - 1
    var end = brace
    while end > 0, text[end - 1] == 0x20 || (0x09...0x0D).contains(text[end - 1]) { end -= 1 }
    let last = members.last?.element.span.upperBound
    // A comma behind the last value was blanked in the plain text.
    let hasComma = last.map { last in
      (last..<brace).contains { text[$0] == UInt8(ascii: ",") && isOutsideComments($0, from: last, in: text) }
    }
    var result = text
    result.replaceSubrange(end..<brace, with: Array("\n  \(member)\n".utf8))
    if let last, hasComma == false { result.insert(UInt8(ascii: ","), at: last) }
    return result
  }

  /// Whether a place behind a value is in no comment: the comments between are blanked, and it is still there.
  private static func isOutsideComments(_ place: Int, from start: Int, in text: [UInt8]) -> Bool {
    // A bracket that is not there keeps the reader from taking the comma for one too many.
    CommentedJSON.plain(Array(text[start...place]) + [UInt8(ascii: "0")])[place - start] == UInt8(ascii: ",")
  }
}
