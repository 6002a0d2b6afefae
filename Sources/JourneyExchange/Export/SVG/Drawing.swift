import JourneyResources
import TerminalText

/// A finished drawing with what it says to those who do not see it.
struct Drawing {
  let title: String
  let description: String
  let width: Double
  let height: Double
  let elements: String
  let isRightToLeft: Bool

  init(titled title: String, describedAs description: String, on sheet: Sheet, height: Double) {
    self.title = title
    self.description = description
    width = sheet.width
    self.height = height
    elements = sheet.elements
    isRightToLeft = sheet.isRightToLeft
  }

  /// How drawings look, in light and in dark.
  static let style = String(decoding: JourneyResources.drawingStyle, as: UTF8.self)

  /// The drawing as a part of a page, which brings the style along.
  ///
  /// - Parameter name: What tells the drawing from others on the page; letters, digits and hyphens only.
  func inline(named name: String) -> String {
    """
    <svg class="rihla" role="img" aria-labelledby="\(name)-title \(name)-text" viewBox="0 0 \(size)" \
    width="\(decimal(width))" height="\(decimal(height))" direction="\(direction)" focusable="false">
    <title id="\(name)-title">\(markup(title))</title>
    <desc id="\(name)-text">\(markup(description))</desc>
    \(elements)</svg>
    """
  }

  /// Drawings below each other as a file of its own.
  static func file(_ drawings: [Drawing], titled title: String, language: String) -> String {
    let margin = 24.0
    let width = (drawings.map(\.width).max() ?? 0) + 2 * margin
    let height = drawings.reduce(margin) { $0 + $1.height + margin }
    let direction = drawings.first?.direction ?? "ltr"
    let description = drawings.map { $0.title + ". " + $0.description }.joined(separator: "\n")
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" class="rihla" role="img" aria-labelledby="title text" \
      xml:lang="\(markup(language))" lang="\(markup(language))" direction="\(direction)" \
      viewBox="0 0 \(decimal(width)) \(decimal(height))" width="\(decimal(width))" height="\(decimal(height))">
      <title id="title">\(markup(title))</title>
      <desc id="text">\(markup(description))</desc>
      <style>
      \(style)</style>
      <rect class="paper" x="0" y="0" width="\(decimal(width))" height="\(decimal(height))"/>

      """
    var top = margin
    for drawing in drawings {
      let left = drawing.isRightToLeft ? width - margin - drawing.width : margin
      text += "<g transform=\"translate(\(decimal(left)) \(decimal(top)))\">\n" + drawing.elements + "</g>\n"
      top += drawing.height + margin
    }
    return text + "</svg>\n"
  }

  private var size: String { decimal(width) + " " + decimal(height) }
  private var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
