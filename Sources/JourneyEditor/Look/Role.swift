import Console
import JourneyInsight

/// What a piece of the screen is, from which a theme tells how it looks.
enum Role: Int, CaseIterable, Hashable, Sendable {
  case text, dim, title, heading, rule
  case border, focusBorder, focus, selected
  case critical, low, ok, strong, unrated
  case keyCap, hint, done, warning
  case field
  case code, codeDark
  case persona1, persona2, persona3, persona4, persona5

  /// Those of personas, in their order.
  static let personas: [Role] = [.persona1, .persona2, .persona3, .persona4, .persona5]

  init(_ level: Level) {
    switch level {
    case .critical: self = .critical
    case .low: self = .low
    case .ok: self = .ok
    case .strong: self = .strong
    case .unrated: self = .unrated
    }
  }
}

/// For which background the colours are, or whether they are to do without.
public enum Shade: String, CaseIterable, Sendable {
  /// For a terminal whose own background is dark.
  case dark
  /// For one whose background is light.
  case light
  /// For one that does not tell: colours that can be read on dark and on light.
  case unknown
  /// Black and white and little else, on a background of our own.
  case highContrast
  /// Without colours, whatever the terminal has.
  case monochrome
}

/// How each role looks, for what the terminal can show.
///
/// Colour only repeats what sign, word and number say. The palette keeps apart under the common kinds of colour
/// blindness: orange and red-on-white for what is low, blue for what is strong; the terminal's own background and
/// foreground for everything else. Nothing is told by bold alone.
struct Theme: Sendable {
  /// By the roles' numbers.
  private let styles: [Style]

  /// The theme for a number of colours on a dark or light background.
  init(colors: ColorDepth, shade: Shade) {
    let palette = Palette(colors: shade == .monochrome ? .monochrome : colors, shade: shade)
    styles = Role.allCases.map { palette.strongStyle(of: $0) ?? palette.style(of: $0) }
  }

  subscript(role: Role) -> Style { styles[role.rawValue] }
}

private struct Palette {
  let colors: ColorDepth
  let shade: Shade

  func style(of role: Role) -> Style {
    switch role {
    case .text, .ok, .border, .done: .plain
    case .dim, .rule, .hint, .unrated: ink(245, 242, either: 243, eight: nil, .dim)
    case .title, .heading: Style(.standard, .standard, .bold)
    case .focusBorder: ink(45, 25, either: 32, eight: (6, 4, 5), .bold)
    case .focus, .selected, .keyCap: Style(.standard, .standard, .reverse)
    case .critical: block(foreground: 231, background: 124)
    case .low: ink(214, 130, either: 166, eight: (3, 1, 1), .underline)
    case .strong: ink(75, 25, either: 32, eight: (6, 4, 5), [])
    case .warning: ink(214, 124, either: 166, eight: (3, 1, 1), .bold)
    case .field: Style(.standard, .standard, .underline)
    case .code: code(ink: 16, 0)
    case .codeDark: code(ink: 16, 0, ground: 16, 0)
    case .persona1: ink(79, 29, either: 35, eight: (2, 2, 2), .bold)
    case .persona2: ink(176, 127, either: 133, eight: (5, 5, 5), .bold)
    case .persona3: ink(111, 26, either: 68, eight: (4, 4, 4), .bold)
    case .persona4: ink(186, 94, either: 137, eight: (3, 3, 3), .bold)
    case .persona5: ink(146, 60, either: 103, eight: (6, 6, 6), .bold)
    }
  }

  /// What a role is in high contrast: white, yellow and cyan on black, nothing dim; nil elsewhere, and where there are no
  /// colours, which is as much contrast as there can be.
  func strongStyle(of role: Role) -> Style? {
    guard shade == .highContrast, colors != .monochrome else { return nil }
    let isRich = colors == .indexed256
    let (black, white): (UInt8, UInt8) = isRich ? (16, 231) : (0, 7)
    let (yellow, cyan): (UInt8, UInt8) = isRich ? (226, 51) : (3, 6)
    func on(_ ground: UInt8, _ ink: UInt8, _ attributes: Attributes = []) -> Style {
      Style(.indexed(ink), .indexed(ground), attributes)
    }
    return switch role {
    case .text, .dim, .ok, .border, .rule, .hint, .unrated, .done: on(black, white)
    case .title, .heading, .persona1, .persona2, .persona3, .persona4, .persona5: on(black, white, .bold)
    case .field: on(black, white, .underline)
    case .code: on(white, black)
    case .codeDark: on(black, black)
    case .focusBorder: on(black, yellow, .bold)
    case .focus, .selected, .keyCap: on(yellow, black, .bold)
    case .critical: on(white, black, .bold)
    case .low: on(black, yellow, [.bold, .underline])
    case .strong: on(black, cyan, .bold)
    case .warning: on(black, yellow, .bold)
    }
  }

  /// A colour of the 256, one of the 8, or in monochrome an attribute.
  private func ink(
    _ dark: UInt8, _ light: UInt8, either: UInt8, eight: (dark: UInt8, light: UInt8, either: UInt8)?,
    _ mono: Attributes
  ) -> Style {
    switch colors {
    case .indexed256: return Style(.indexed(suited(dark, light, either)), .standard, [])
    case .sixteen, .eight:
      // Faint is as good as gone on some light screens.
      guard let eight else { return Style(.standard, .standard, shade == .unknown ? [] : .dim) }
      return Style(.indexed(suited(eight.dark, eight.light, eight.either)), .standard, [])
    case .monochrome: return Style(.standard, .standard, mono)
    }
  }

  private func suited(_ dark: UInt8, _ light: UInt8, _ either: UInt8) -> UInt8 {
    switch shade {
    case .dark: dark
    case .unknown: either
    case .light, .highContrast, .monochrome: light
    }
  }

  /// Black on white, whatever the terminal's own colours are, for phones read it so.
  private func code(ink: UInt8, _ poor: UInt8, ground: UInt8 = 231, _ poorGround: UInt8 = 7) -> Style {
    switch colors {
    case .indexed256: Style(.indexed(ink), .indexed(ground), [])
    case .sixteen, .eight: Style(.indexed(poor), .indexed(poorGround), [])
    case .monochrome: Style(.standard, .standard, shade == .light ? [] : .reverse)
    }
  }

  private func block(foreground: UInt8, background: UInt8) -> Style {
    switch colors {
    case .indexed256: Style(.indexed(foreground), .indexed(background), .bold)
    case .sixteen, .eight: Style(.indexed(7), .indexed(1), .bold)
    case .monochrome: Style(.standard, .standard, [.reverse, .bold])
    }
  }
}

extension Style {
  fileprivate init(_ foreground: Color, _ background: Color, _ attributes: Attributes) {
    self.init(foreground: foreground, background: background, attributes: attributes)
  }
}
