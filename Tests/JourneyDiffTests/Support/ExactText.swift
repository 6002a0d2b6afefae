/// Everything that a value stores, as bytes: equal bytes mean equal scalars, where `==` takes the forms of é for one.
///
/// It looks into stored properties by reflection, so that a field that somebody adds is compared without a word here.
/// A map's place index is left out, being no part of the value.
func exactBytes(of value: Any) -> [UInt8] {
  var bytes: [UInt8] = []
  append(value, to: &bytes)
  return bytes
}

/// The stored properties of a record and the exact bytes of each.
func exactFields(of record: Any) -> [String: [UInt8]] {
  var fields: [String: [UInt8]] = [:]
  for child in Mirror(reflecting: record).children {
    if let label = child.label, label != "places" { fields[label] = exactBytes(of: child.value) }
  }
  return fields
}

private func append(_ value: Any, to bytes: inout [UInt8]) {
  if let text = value as? String {
    bytes += text.utf8
    return
  }
  let children = Mirror(reflecting: value).children
  if children.isEmpty { bytes += String(describing: value).utf8 }
  for child in children where child.label != "places" {
    bytes.append(UInt8(ascii: "("))
    if let label = child.label { bytes += label.utf8 }
    bytes.append(UInt8(ascii: " "))
    append(child.value, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
  }
}
