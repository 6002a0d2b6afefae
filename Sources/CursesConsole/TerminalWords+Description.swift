internal import CNcurses
internal import Console

extension TerminalWords {
  /// The words of the terminal whose description is loaded.
  ///
  /// Asked for as they are needed: to make one of a description takes longer than to paint a row.
  static func described() -> TerminalWords {
    TerminalWords(
      shortcuts: shortcuts,
      place: { column, row in Capability.bytes(rihla_with("cup", CInt(row), CInt(column))) },
      begin: { attributes in Capability.bytes(beginning: attributes) },
      color: { number, isBackground in
        Capability.bytes(rihla_with(isBackground ? "setab" : "setaf", CInt(number), 0))
      },
      withoutColor: Attributes(colorVideo: rihla_number("ncv")), clear: Capability.bytes(named: "clear"),
      scrollsAtEnd: rihla_flag("am") != 0 && rihla_flag("xenl") == 0)
  }

  private static var shortcuts: Shortcuts {
    let known: [(Shortcuts, String, String)] = [
      (.place, "cup", "\u{1B}[%i%p1%d;%p2%dH"), (.column, "hpa", "\u{1B}[%i%p1%dG"),
      (.row, "vpa", "\u{1B}[%i%p1%dd"), (.forward, "cuf", "\u{1B}[%p1%dC"), (.eraseRow, "el", "\u{1B}[K"),
      (.eraseColumns, "ech", "\u{1B}[%p1%dX"),
    ]
    func isUsual(_ name: String, _ text: String) -> Bool { Capability.bytes(named: name) == Array(text.utf8) }
    var found = known.reduce(into: Shortcuts()) { found, one in
      if isUsual(one.1, one.2) { found.insert(one.0) }
    }
    if isUsual("csr", "\u{1B}[%i%p1%d;%p2%dr"), isUsual("ind", "\n"), isUsual("ri", "\u{1B}M") {
      found.insert(.scroll)
    }
    return found
  }
}

extension Attributes {
  /// Those that a description names in its number of what does not go with colours.
  fileprivate init(colorVideo bits: CInt) {
    self = []
    guard bits > 0 else { return }
    if bits & 2 != 0 { insert(.underline) }
    if bits & 4 != 0 { insert(.reverse) }
    if bits & 16 != 0 { insert(.dim) }
    if bits & 32 != 0 { insert(.bold) }
  }
}

/// What the description of a terminal says, as bytes.
enum Capability {
  /// The bytes of a capability; none where the terminal has none of that name.
  static func bytes(named name: String) -> [UInt8] { bytes(rihla_capability(name)) }

  /// The bytes without the delays (`$<5>`) that terminfo mixes in for terminals of paper.
  static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    var bytes = Array(String(cString: text).utf8)[...]
    var result: [UInt8] = []
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "$"), bytes.first == UInt8(ascii: "<"),
        let end = bytes.firstIndex(of: UInt8(ascii: ">"))
      {
        bytes = bytes[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// What ends all attributes and begins these, without what chooses a set of characters: there is but one.
  fileprivate static func bytes(beginning attributes: Attributes) -> [UInt8] {
    let isOn = { (one: Attributes) -> CInt in attributes.contains(one) ? 1 : 0 }
    var result =
      attributes.isEmpty
      ? bytes(named: "sgr0")
      : bytes(rihla_attributes(isOn(.underline), isOn(.reverse), isOn(.dim), isOn(.bold)))
    if result.isEmpty, !attributes.isEmpty {
      result = bytes(named: "sgr0")
      let names: [(Attributes, String)] = [
        (.bold, "bold"), (.dim, "dim"), (.underline, "smul"), (.reverse, "rev"),
      ]
      for (one, name) in names where attributes.contains(one) { result += bytes(named: name) }
    }
    return withoutCharacterSets(result)
  }

  private static func withoutCharacterSets(_ bytes: [UInt8]) -> [UInt8] {
    let set: [UInt8] = [0x1B, 0x28, 0x42]
    var rest = bytes[...]
    var result: [UInt8] = []
    while let byte = rest.first {
      if rest.starts(with: set) {
        rest = rest.dropFirst(set.count)
      } else {
        if byte != 0x0E, byte != 0x0F { result.append(byte) }
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
