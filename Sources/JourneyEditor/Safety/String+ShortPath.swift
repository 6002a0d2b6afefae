extension String {
  /// A path for a line that has other things to say, too: what is long is left out in its middle, where it tells least.
  public func shortenedPath(to most: Int = 40) -> String {
    guard count > most, most > 8 else { return self }
    let name = split(separator: "/").last.map { "/" + $0 } ?? ""
    let end = name.count < most * 3 / 4 ? max(name.count, most / 2) : most * 2 / 3
    return prefix(most - end - 1) + "…" + suffix(end)
  }
}
