/// What a book says of the phrase on its next line for those who program: how its accessor is called, what is filled
/// in, and where it is said.
///
///     #: lockHolder(_ user: text, host: text, since: text) // who has the map open
///     lockHolder = {1} on {2}, since {3}
///
/// The arguments stand in the order of `{1}`, `{2}` …, written as Swift writes them, but with what a phrase can hold in
/// place of types.
struct Declaration: Hashable {
  /// Something that is filled in.
  struct Argument: Hashable {
    /// What can be filled in, by the words of the book; they are the cases of `Phrase.Argument` as well.
    enum Kind: String {
      case text, path, count, decimal, mean, phrase

      /// The type that an accessor takes.
      var type: String {
        switch self {
        case .text, .path: "String"
        case .count: "Int"
        case .decimal, .mean: "Double"
        case .phrase: "Phrase"
        }
      }
    }

    /// What stands before the name where there is something: a label of its own, or `_` for none.
    let label: String?
    let name: String
    let kind: Kind

    /// The argument as a declaration writes it, or nil where it is none.
    init?(_ text: Substring) {
      guard let match = text.wholeMatch(of: /(?:(_|[a-z]\w*) )?([a-z]\w*): (\w+)/),
        let kind = Kind(rawValue: String(match.3))
      else { return nil }
      (label, name, self.kind) = (match.1.map(String.init), String(match.2), kind)
    }
  }

  /// The name of the accessor.
  let name: String
  let arguments: [Argument]
  /// Where the phrase is said, if its text alone does not tell.
  let remark: String?

  /// How a line that declares begins.
  static let mark = "#:"

  /// An accessor of the given name without arguments: what a phrase has that is not declared.
  init(name: String) {
    self.name = name
    arguments = []
    remark = nil
  }

  /// The declaration that a line of a book makes, or nil where it cannot be understood.
  init?(line: some StringProtocol) {
    guard let match = String(line).wholeMatch(of: /#: ([a-z]\w*)(?:\(([^()]+)\))?(?: \/\/ (\S.*))?/) else {
      return nil
    }
    let written = match.2?.split(separator: ", ", omittingEmptySubsequences: false) ?? []
    let arguments = written.compactMap { Argument($0) }
    guard arguments.count == written.count else { return nil }
    name = String(match.1)
    self.arguments = arguments
    remark = match.3.map(String.init)
  }
}
