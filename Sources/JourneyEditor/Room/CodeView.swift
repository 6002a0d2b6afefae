import Console
import TerminalText

/// A code for phones: half a cell a module where the terminal has such blocks, else two cells; black on white, with light
/// around it, and from left to right whichever way the screen reads.
struct CodeView {
  let code: PhoneCode
  let look: Look
  /// How many light modules stand around it: 4 where there is room, 2 are enough for phones.
  let quiet: Int

  /// The code in as much light as there is room for; nil where it does not fit.
  init?(_ code: PhoneCode, fitting size: Size, look: Look) {
    func fits(_ quiet: Int) -> Bool {
      let needed = Self.size(of: code, quiet: quiet, look)
      return needed.columns <= size.columns && needed.rows <= size.rows
    }
    guard let quiet = [4, 3, 2].first(where: fits) else { return nil }
    (self.code, self.look, self.quiet) = (code, look, quiet)
  }

  /// The cells that it takes.
  var size: Size { Self.size(of: code, quiet: quiet, look) }

  /// The cells that a code takes at the least.
  static func leastSize(of code: PhoneCode, _ look: Look) -> Size { size(of: code, quiet: 2, look) }

  private static func size(of code: PhoneCode, quiet: Int, _ look: Look) -> Size {
    let modules = code.width + 2 * quiet
    return look.repertoire == .ascii
      ? Size(columns: 2 * modules, rows: modules) : Size(columns: modules, rows: (modules + 1) / 2)
  }

  /// Draws it from a point on.
  func draw(on frame: inout Frame, at point: Point) {
    let size = size
    frame.clear(Rect(start: point.column, top: point.row, columns: size.columns, rows: size.rows), as: .code)
    let isAscii = look.repertoire == .ascii
    let isMirrored = frame.canvas.flow == .rightToLeft
    for row in 0..<size.rows {
      for number in 0..<size.columns {
        let column = point.column + (isMirrored ? size.columns - 1 - number : number)
        let sign = isAscii ? asciiSign(number, row) : block(number, row)
        guard sign != " " else { continue }
        frame.draw(
          sign: sign, at: Point(column: column, row: point.row + row), as: isAscii ? .codeDark : .code)
      }
    }
  }

  private func asciiSign(_ column: Int, _ row: Int) -> String {
    code[column / 2 - quiet, row - quiet] ? "#" : " "
  }

  private func block(_ column: Int, _ row: Int) -> String {
    switch (code[column - quiet, 2 * row - quiet], code[column - quiet, 2 * row + 1 - quiet]) {
    case (true, true): "\u{2588}"
    case (true, false): "\u{2580}"
    case (false, true): "\u{2584}"
    case (false, false): " "
    }
  }
}
