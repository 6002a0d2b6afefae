extension String {
  /// The text by which two wordings count as the same: without white space around it, and in small letters.
  var asSpokenOf: String {
    let body = drop(while: \.isWhitespace)
    let end = body.lastIndex { !$0.isWhitespace }
    return end.map { body[...$0].lowercased() } ?? ""
  }

  /// Whether the text says nothing: empty, or white space only.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
