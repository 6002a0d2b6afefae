internal import CNcurses

/// A terminal's description, which is there as long as this is: its own, or that of a relative where the system does not
/// know it. One at a time.
///
/// New terminals bring descriptions of their own, which are missing wherever one goes from them: over ssh, in a container,
/// under sudo. All of them obey what xterm obeys.
struct TerminalDescription: ~Copyable {
  /// What the terminal calls itself.
  let asked: String
  /// Under which name it is described.
  let used: String
  private let loaded: UnsafeMutableRawPointer

  /// Finds a description that can place the cursor.
  ///
  /// - Throws: ``ScreenError/unusableTerminal(_:)``.
  init(of name: String, output: CInt) throws(ScreenError) {
    for candidate in [name] + Self.relatives(of: name) {
      guard let loaded = rihla_load_description(candidate, output) else { continue }
      (asked, used, self.loaded) = (name, candidate, loaded)
      return
    }
    throw .unusableTerminal(name)
  }

  deinit { rihla_release_description(loaded) }

  /// The names to try where a name is unknown, nearest first.
  static func relatives(of name: String) -> [String] {
    guard let family = families.first(where: { family in family.beginnings.contains { name.hasPrefix($0) } })
    else { return name.hasSuffix("-256color") ? xterm : [] }
    return family.relatives
  }

  private static let xterm = ["xterm-256color", "xterm", "vt220", "vt100"]

  private static let families: [(beginnings: [String], relatives: [String])] = [
    (["tmux", "screen"], ["tmux-256color", "screen-256color", "tmux", "screen", "vt100"]),
    (["rxvt", "urxvt"], ["rxvt-256color", "rxvt-unicode", "rxvt"] + xterm),
    (["linux"], ["linux", "vt220", "vt100"]),
    (
      [
        "xterm", "alacritty", "foot", "ghostty", "wezterm", "kitty", "konsole", "vte", "gnome", "mlterm",
        "st-",
        "putty", "contour", "rio", "iterm", "iTerm", "mintty", "ms-terminal", "nsterm", "terminology",
        "eterm",
      ], xterm
    ),
    (["vt"], ["vt220", "vt100"]),
  ]
}
