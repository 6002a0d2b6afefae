/// A colour of the terminal.
public enum Color: Hashable, Sendable {
  /// What the terminal uses by itself.
  case standard
  /// One of the palette of 256; terminals with fewer get the nearest they have.
  case indexed(UInt8)
}

/// What can be done to a cell besides colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter, where the terminal can.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
}

/// How a cell looks, in four bytes.
public struct Style: Hashable, Sendable {
  /// From the lowest: nine bits of the foreground, nine of the background, eight of attributes. Of nine the highest says
  /// that the others number a colour.
  private var bits: UInt32

  /// A style; without arguments the terminal's own.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    bits = Self.bits(of: foreground) | Self.bits(of: background) << 9 | UInt32(attributes.rawValue) << 18
  }

  /// The terminal's own colours and nothing else.
  public static let plain = Style()

  /// The colour of the text.
  public var foreground: Color {
    get { Self.color(of: bits) }
    set { bits = bits & ~0x1FF | Self.bits(of: newValue) }
  }

  /// The colour behind it.
  public var background: Color {
    get { Self.color(of: bits >> 9) }
    set { bits = bits & ~(0x1FF << 9) | Self.bits(of: newValue) << 9 }
  }

  /// Everything but colour.
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 18)) }
    set { bits = bits & ~(0xFF << 18) | UInt32(newValue.rawValue) << 18 }
  }

  /// The style with `more` attributes added.
  public func with(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }

  /// Another number for every style.
  var number: UInt32 { bits }

  private static func bits(of color: Color) -> UInt32 {
    switch color {
    case .standard: 0
    case .indexed(let number): 0x100 | UInt32(number)
    }
  }

  private static func color(of bits: UInt32) -> Color {
    bits & 0x100 == 0 ? .standard : .indexed(UInt8(truncatingIfNeeded: bits))
  }
}
