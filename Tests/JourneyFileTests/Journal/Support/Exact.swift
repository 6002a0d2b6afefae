/// What a value stores, down to the scalar and bit, read by reflection: Swift's `==` takes two forms of é for one, and
/// 0 for −0.
func exact(_ value: Any) -> String {
  if let text = value as? String {
    return "\"" + text.unicodeScalars.map { "\($0.value)" }.joined(separator: " ")
  }
  if let number = value as? Double { return "\(number.bitPattern)" }
  if let set = value as? Set<AnyHashable> { return "\(set.map { exact($0.base) }.sorted())" }
  let children = Mirror(reflecting: value).children.filter { $0.label != "places" }
  if children.isEmpty { return "\(value)" }
  return "(" + children.map { "\($0.label ?? ""): \(exact($0.value))" }.joined(separator: ", ") + ")"
}
