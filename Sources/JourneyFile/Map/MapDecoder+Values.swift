import JourneyModel

/// Single values.
extension MapDecoder {
  func text(_ node: Int) throws(MapFileError) -> String {
    guard document.isKind(node, .string) else { throw unexpected(node, .text) }
    return string(node)
  }

  func texts(_ node: Int) throws(MapFileError) -> [String] {
    try list(node) { (element) throws(MapFileError) in try text(element) }
  }

  func flag(_ node: Int) throws(MapFileError) -> Bool {
    switch document.kind(node) {
    case .yes: true
    case .no: false
    default: throw unexpected(node, .flag)
    }
  }

  // MARK: Numbers

  /// A number of a scale.
  func number(_ node: Int, _ scale: NumberScale) throws(MapFileError) -> Double {
    guard document.isKind(node, .number), let value = document.number(node),
      scale.range.contains(value)
    else { throw unexpected(node, scale == .amount ? .anyNumber : .number(scale.range)) }
    return value
  }

  /// A whole number of a scale.
  func count(_ node: Int, _ scale: NumberScale) throws(MapFileError) -> Int {
    guard document.isKind(node, .number), let value = document.number(node),
      let whole = Int(exactly: value), scale.range.contains(value)
    else {
      let range = scale.range
      throw unexpected(node, .wholeNumber(Int(range.lowerBound)...Int(range.upperBound)))
    }
    return whole
  }
}
