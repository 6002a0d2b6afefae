import Console
import JourneyInsight

/// What a piece of the screen is, from which a theme tells how it looks.
enum Role: Int, CaseIterable, Hashable, Sendable {
  case text, dim, title, heading, rule
  case border, focusBorder, focus, selected
  case critical, low, ok, strong, unrated
  case keyCap, hint, done, warning
  case field

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

/// Whether the terminal's own background is dark or light.
public enum Shade: String, CaseIterable, Sendable { case dark, light }

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
    let palette = Palette(colors: colors, shade: shade)
    styles = Role.allCases.map(palette.style(of:))
  }

  subscript(role: Role) -> Style { styles[role.rawValue] }
}

private struct Palette {
  let colors: ColorDepth
  let shade: Shade

  func style(of role: Role) -> Style {
    switch role {
    case .text, .ok, .border, .done: .plain
    case .dim, .rule, .hint, .unrated: ink(245, 242, eight: nil, .dim)
    case .title, .heading: Style(.standard, .standard, .bold)
    case .focusBorder: ink(45, 25, eight: (6, 4), .bold)
    case .focus, .selected, .keyCap: Style(.standard, .standard, .reverse)
    case .critical: block(foreground: 231, background: 124)
    case .low: ink(214, 130, eight: (3, 1), .underline)
    case .strong: ink(75, 25, eight: (6, 4), [])
    case .warning: ink(214, 124, eight: (3, 1), .bold)
    case .field: Style(.standard, .standard, .underline)
    }
  }

  /// A colour of the 256, one of the 8, or in monochrome an attribute.
  private func ink(_ dark: UInt8, _ light: UInt8, eight: (dark: UInt8, light: UInt8)?, _ mono: Attributes)
    -> Style
  {
    switch colors {
    case .indexed256: return Style(.indexed(shade == .dark ? dark : light), .standard, [])
    case .sixteen, .eight:
      guard let eight else { return Style(.standard, .standard, .dim) }
      return Style(.indexed(shade == .dark ? eight.dark : eight.light), .standard, [])
    case .monochrome: return Style(.standard, .standard, mono)
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
