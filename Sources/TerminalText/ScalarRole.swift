import Glibc

/// The C library's width of a scalar in columns, -1 for what it does not know. Declared here because the header hides
/// it from Swift behind a feature macro.
@_silgen_name("wcwidth")
private func wcwidth(_ scalar: wchar_t) -> CInt

/// What one scalar means to a terminal, and so whether it may reach one.
///
/// Widths are those of the C library, because ncurses counts with them; a table of our own would disagree with the
/// screen sooner or later. Everything invisible is named here by value: a scalar that is neither seen nor listed would
/// be a way to hide text.
enum ScalarRole: Equatable {
  /// Takes 1 or 2 columns.
  case spacing(width: Int)
  /// Sits on the base before it.
  case mark
  /// Changes how its neighbours look and is not drawn: variation selectors, the non-joiner, the grapheme joiner.
  case modifier
  /// The zero-width joiner.
  case joiner
  /// A tag letter: the spelling of a subdivision flag, or hidden text.
  case tag
  /// Steers direction (LRM, RLM, ALM, isolates): honoured in its field, takes no column.
  case hidden
  /// Must not reach the terminal; the scalar that stands for it takes 1 column.
  case replaced(by: Unicode.Scalar)

  /// The role of `scalar`; needs ``TerminalLocale/prepare()``, because ordinary scalars are measured.
  init(_ scalar: Unicode.Scalar) {
    self = Self.special(scalar) ?? Self(measuring: scalar)
  }

  /// The role of a scalar that is not simply drawn, nil for all that are; the same in every locale.
  static func special(_ scalar: Unicode.Scalar) -> ScalarRole? {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F, 0xA0..<0x34F: return nil
    case 0..<0x20: return .replaced(by: Unicode.Scalar(0x2400 + value) ?? .replacement)
    case 0x7F: return .replaced(by: "\u{2421}")
    case 0x80...0x9F: return .replaced(by: .replacement)
    case 0x061C, 0x200E, 0x200F, 0x2066...0x2069: return .hidden
    case 0x200D: return .joiner
    case 0x034F, 0x200C, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .modifier
    case 0x2028, 0x2029: return .replaced(by: "\u{2424}")
    case 0xE0020...0xE007F: return .tag
    case 0x180E, 0x200B, 0x202A...0x202E, 0x2060...0x2065, 0x206A...0x206F, 0xFDD0...0xFDEF, 0xFEFF,
      0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
      // Stand for bytes of a path that is no text.
      0x10FE00...0x10FEFF:
      return .replaced(by: .replacement)
    default: return value & 0xFFFE == 0xFFFE ? .replaced(by: .replacement) : nil
    }
  }

  private init(measuring scalar: Unicode.Scalar) {
    guard scalar.value >= 0x300 else {
      self = .spacing(width: 1)
      return
    }
    let width = wcwidth(wchar_t(bitPattern: scalar.value))
    self =
      switch width {
      case ..<0: .replaced(by: .replacement)
      case 0: .mark
      default: .spacing(width: min(Int(width), 2))
      }
  }
}

extension Unicode.Scalar {
  /// U+FFFD, which stands for what cannot be shown.
  static var replacement: Unicode.Scalar { "\u{FFFD}" }

  /// Two of these make a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Colours the emoji before it.
  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether a joiner after this scalar begins the part of an emoji sequence that no terminal draws reliably.
  var startsEmojiSequence: Bool { value > 0xFF && properties.isEmoji }
}
