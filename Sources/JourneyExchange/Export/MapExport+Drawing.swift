import JourneyModel
import Phrases

extension MapExport {
  /// The map drawn as a file of its own, an SVG document without fonts, pictures or scripts.
  ///
  /// - Parameter parts: What is drawn, below each other in this order.
  public func svg(_ parts: [DrawingPart] = DrawingPart.usual) -> String {
    String(decoding: svgBytes(parts), as: UTF8.self)
  }

  /// The same, as the bytes of a file.
  public func svgBytes(_ parts: [DrawingPart] = DrawingPart.usual) -> [UInt8] {
    Drawing.file(
      parts.flatMap(drawings), titled: shownOnOneLine(map.title),
      language: foreignLanguage ?? book.language.rawValue)
  }

  private func drawings(of part: DrawingPart) -> [Drawing] {
    switch part {
    case .map:
      var drawing = MapDrawing(of: self)
      return [drawing.drawn()]
    case .curve:
      return CurveDrawing.panels(.emotion, of: self) + CurveDrawing.panels(.effectiveness, of: self)
    case .journey:
      var picture = JourneyPicture(of: PageFigures(of: self), isLinked: false)
      return [picture.drawn()]
    }
  }
}
