private import CUtf8Proc

/// What each scalar folds to. Made at the first search that needs it.
///
/// Latin, Greek, Cyrillic and Hebrew letters are taken apart into letter and marks and lose their case as Unicode says, by
/// utf8proc; of other scripts only the case is taken. What people type otherwise than Unicode has it is listed.
///
/// Scalars up to the end of the Arabic block are looked up in an array, since a search folds some hundred thousand of
/// them with each key; the rest in a dictionary, or by their properties.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  private static let nearEnd: UInt32 = 0x0700
  private static let gone: UInt32 = 0
  private static let elsewhere = UInt32.max

  /// By code point: the one scalar it folds to, `gone`, or `elsewhere`.
  private var near: [UInt32] = []
  /// By code point, what is listed.
  private var listed: [UInt32: [Unicode.Scalar]] = [:]

  private init() {
    list(letterForms)
    list(arabicLetterForms)
    for form in PresentationForms.all { listed[form.code] = Array(form.text.unicodeScalars) }
    near = (0..<Self.nearEnd).map { code in
      guard let scalar = Unicode.Scalar(code) else { return Self.gone }
      let folded = folded(scalar)
      if folded.count > 1 { listed[code] = folded }
      return folded.count > 1 ? Self.elsewhere : folded.first?.value ?? Self.gone
    }
  }

  private mutating func list(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let base = words.first, let forms = words.last else { continue }
      for form in forms.unicodeScalars { listed[form.value] = Array(base.unicodeScalars) }
    }
  }

  /// Appends what a scalar folds to.
  func fold(_ scalar: Unicode.Scalar, into folded: inout String.UnicodeScalarView) {
    guard scalar.value < Self.nearEnd else { return folded.append(contentsOf: self.folded(scalar)) }
    let one = near[Int(scalar.value)]
    if one == Self.elsewhere {
      folded.append(contentsOf: listed[scalar.value] ?? [])
    } else if one != Self.gone, let one = Unicode.Scalar(one) {
      folded.append(one)
    }
  }

  private func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let listed = listed[scalar.value] { return listed }
    if Self.isLeftOut(scalar.value) { return [] }
    if Self.isTakenApart(scalar.value), let letters = takenApart(scalar) { return letters }
    let properties = scalar.properties
    if properties.changesWhenLowercased {
      return properties.lowercaseMapping.unicodeScalars.flatMap(folded)
    }
    switch properties.generalCategory {
    case .decimalNumber:
      let digit = Unicode.Scalar(UInt8(0x30 + Int(properties.numericValue ?? 0)))
      return [digit]
    case .spaceSeparator: return [" "]
    default: return [scalar]
    }
  }

  /// The letters of a scalar without their marks and their case; nil where it is one already, or is newer than the library.
  private func takenApart(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    let letters = Self.parts(of: scalar, rihla_decompose).filter { !Self.isLeftOut($0.value) }.flatMap {
      Self.parts(of: $0, rihla_fold_case)
    }
    return letters == [scalar] ? nil : letters.flatMap(folded)
  }

  /// What utf8proc makes of a scalar; the scalar itself where it makes nothing.
  private static func parts(
    of scalar: Unicode.Scalar, _ take: (Int32, UnsafeMutablePointer<Int32>?, CInt) -> CInt
  ) -> [Unicode.Scalar] {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 8) { buffer in
      let count = Int(take(Int32(scalar.value), buffer.baseAddress, CInt(buffer.count)))
      guard (1...buffer.count).contains(count) else { return [scalar] }
      return buffer[..<count].compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    }
  }

  /// Whether a scalar belongs to the scripts of Europe or to Hebrew.
  private static func isTakenApart(_ code: UInt32) -> Bool {
    switch code {
    case 0x00A8, 0x00B4, 0x00C0...0x02FF, 0x0370...0x052F, 0x05D0...0x05F4: true
    case 0x1C80...0x1C8F, 0x1E00...0x1FFF, 0x212A...0x212B, 0x2126, 0x2C60...0x2C7F, 0xA640...0xA69F: true
    case 0xA720...0xA7FF, 0xFB1D...0xFB4F: true
    default: false
    }
  }

  /// Marks, signs that only tell how to read or to draw, and tatweel.
  private static func isLeftOut(_ code: UInt32) -> Bool {
    switch code {
    // Combining marks; the slash that makes ≠ of = stays.
    case 0x0300...0x0337, 0x0339...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
    // Hebrew points
    case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, 0xFB1E: true
    // Arabic marks, tatweel, Quranic signs
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: true
    case 0x0898...0x089F, 0x08CA...0x08FF: true
    // The soft hyphen, direction marks, joiners, variation selectors, the byte order mark
    case 0x00AD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }
}
