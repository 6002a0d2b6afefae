extension [String] {
  /// The texts one behind the other with a separator between: what `joined(separator:)` gives. That asks the runtime about the
  /// type of the list, which at a start is as much work as drawing a line; so what every start needs asks here.
  public func strung(by separator: String) -> String {
    guard var text = first else { return "" }
    for next in dropFirst() {
      text += separator
      text += next
    }
    return text
  }
}
