import JourneyResources
import TerminalText

/// A finished drawing with what it says to those who do not see it.
struct Drawing {
  let title: String
  let description: String
  let width: Double
  let height: Double
  /// The elements, as the bytes of a file.
  let bytes: [UInt8]
  let isRightToLeft: Bool
  /// What stands above it in a file of its own; nil where it says so itself. A page has headings instead.
  let heading: String?
  /// Whether something in it leads elsewhere on the page.
  let isLinked: Bool

  init(
    titled title: String, describedAs description: String, on sheet: DrawingSheet, height: Double,
    heading: String? = nil, isLinked: Bool = false
  ) {
    self.isLinked = isLinked
    self.title = title
    self.heading = heading
    self.description = description
    width = sheet.width
    self.height = height
    bytes = sheet.bytes
    isRightToLeft = sheet.isRightToLeft
  }

  /// The elements as a text.
  var elements: String { String(decoding: bytes, as: UTF8.self) }

  /// How drawings look, in light and in dark.
  static let style = String(decoding: JourneyResources.drawingStyle, as: UTF8.self)

  /// The drawing as a part of a page, which brings the style along.
  ///
  /// - Parameter name: What tells the drawing from others on the page; letters, digits and hyphens only.
  func inline(named name: String) -> String {
    """
    <svg class="rihla" role="\(isLinked ? "group" : "img")" aria-labelledby="\(name)-title \(name)-text" viewBox="0 0 \(size)" \
    width="\(decimal(width))" height="\(decimal(height))" direction="\(direction)" focusable="false">
    <title id="\(name)-title">\(markup(title))</title>
    <desc id="\(name)-text">\(markup(description))</desc>
    \(elements)</svg>
    """
  }

  private static let margin = 24.0
  private static let headingHeight = 44.0

  /// Drawings below each other as a file of its own.
  static func file(_ drawings: [Drawing], titled title: String, language: String) -> [UInt8] {
    let width = (drawings.map(\.width).max() ?? 0) + 2 * margin
    let height = drawings.reduce(margin) { $0 + $1.height + $1.room + margin }
    let direction = drawings.first?.direction ?? "ltr"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384 + drawings.reduce(0) { $0 + $1.bytes.count + 2 * $1.description.utf8.count })
    bytes.append(
      raw: """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" class="rihla" role="img" aria-labelledby="title text" \
        xml:lang="\(markup(language))" lang="\(markup(language))" direction="\(direction)" \
        viewBox="0 0 \(decimal(width)) \(decimal(height))" width="\(decimal(width))" height="\(decimal(height))">
        <title id="title">\(markup(title))</title>
        <desc id="text">
        """)
    for (number, drawing) in drawings.enumerated() {
      if number > 0 { bytes.append(raw: "\n") }
      bytes.append(markup: drawing.title + ". " + drawing.description)
    }
    bytes.append(
      raw: """
        </desc>
        <style>
        \(style)</style>
        <rect class="paper" x="0" y="0" width="\(decimal(width))" height="\(decimal(height))"/>

        """)
    var top = margin
    for drawing in drawings {
      drawing.place(at: top, of: width, in: &bytes)
      top += drawing.height + drawing.room + margin
    }
    bytes.append(raw: "</svg>\n")
    return bytes
  }

  /// The room above it for its heading.
  private var room: Double { heading == nil ? 0 : Self.headingHeight }

  private func place(at top: Double, of whole: Double, in file: inout [UInt8]) {
    let left = isRightToLeft ? whole - Self.margin - width : Self.margin
    func group(at y: Double, _ bytes: [UInt8]) {
      file.append(raw: "<g transform=\"translate(\(decimal(left)) \(decimal(y)))\">\n")
      file.append(contentsOf: bytes)
      file.append(raw: "</g>\n")
    }
    if let heading {
      var sheet = DrawingSheet(width: width, isRightToLeft: isRightToLeft)
      sheet.text("heading", heading, at: SheetPoint(0, 20))
      group(at: top + 4, sheet.bytes)
    }
    group(at: top + room, bytes)
  }

  private var size: String { decimal(width) + " " + decimal(height) }
  private var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
