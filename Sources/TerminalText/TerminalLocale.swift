import Glibc

/// The process's locale, which decides what the C library takes text to be.
public enum TerminalLocale {
  /// Adopts the user's locale, as far as it says what letters are, and says what the terminal can draw. Numbers, dates and
  /// messages are ours, and the C library is not to read files about them.
  ///
  /// A locale whose name says UTF-8 but which is not installed is replaced by `C.UTF-8`. Call it once, early and from
  /// one thread: the C library's locale belongs to the whole process.
  public static func prepare() -> Repertoire {
    let adopted = setlocale(LC_CTYPE, "") != nil
    if adopted, encodesUTF8 { return .unicode }
    guard namesUTF8(wantedName), setlocale(LC_CTYPE, "C.UTF-8") != nil else { return .ascii }
    return encodesUTF8 ? .unicode : .ascii
  }

  /// Whether a locale's name asks for UTF-8, in any of its spellings.
  static func namesUTF8(_ name: String) -> Bool {
    let folded = name.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }

  private static var encodesUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }

  /// The name the environment gives for character types, empty when it gives none.
  private static var wantedName: String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }
}
