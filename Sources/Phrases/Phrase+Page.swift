// What is handed to others: pages, drawings and documents, and the command that makes them.

extension Phrase {
  /// “Context”
  public static var pageContext: Phrase { Phrase("page.context") }

  /// “Curves”
  public static var pageCurves: Phrase { Phrase("page.curves") }

  /// “How customers feel along the journey”
  public static var pageEmotionCurve: Phrase { Phrase("page.emotionCurve") }

  /// “How well touchpoints serve along the journey”
  public static var pageEffectivenessCurve: Phrase { Phrase("page.effectivenessCurve") }

  /// “No touchpoints”
  public static var pageNoTouchpoints: Phrase { Phrase("page.noTouchpoints") }

  /// “What the signs mean”
  public static var pageLegend: Phrase { Phrase("page.legend") }

  /// “The values of both curves, as the journey goes”
  public static var pageCurveCaption: Phrase { Phrase("page.curveCaption") }

  /// “What hurts, what matters most first: …”
  public static var pagePainsCaption: Phrase { Phrase("page.painsCaption") }

  /// “Every touchpoint, as the journey goes”
  public static var pageInventoryCaption: Phrase { Phrase("page.inventoryCaption") }

  /// “What is done, by whom, until when”
  public static var pageActionsCaption: Phrase { Phrase("page.actionsCaption") }

  /// What a level means, by its name: “below what customers expect”.
  public static func pageMeaning(of level: String) -> Phrase { Phrase("page.meaning." + level) }

  /// “Hand a map to others: a page, a drawing, a document, or its figures.”
  public static var cliExport: Phrase { Phrase("cli.export") }

  /// Examples of `rihla export`.
  public static var cliExportMore: Phrase { Phrase("cli.export.more") }

  /// “What to make: …”
  public static func cliExportFormat(_ formats: String) -> Phrase {
    Phrase("cli.export.format", .text(formats))
  }

  /// “What to draw with svg: map or curve; both without it.”
  public static var cliExportPart: Phrase { Phrase("cli.export.part") }

  /// “Your own Mustache template for html.”
  public static var cliExportTemplate: Phrase { Phrase("cli.export.template") }

  /// “--template goes with --to html only”
  public static var templateNeedsPage: Phrase { Phrase("error.templateNeedsPage") }

  /// “--part goes with --to svg only”
  public static var partNeedsDrawing: Phrase { Phrase("error.partNeedsDrawing") }

  /// “line …: …”: a template, and what is wrong in it.
  public static func templateProblem(_ line: Int, _ kind: String) -> Phrase {
    Phrase("error.template", .count(line), .phrase(Phrase("error.mustache." + kind)))
  }

  /// “the template could not be used”
  public static var templateFailed: Phrase { Phrase("error.templateFailed") }

  /// “the program “rihla-page”, which makes pages, is missing; …”
  public static func pageMakerMissing(_ path: String) -> Phrase {
    Phrase("error.pageMakerMissing", .text(path))
  }

  /// “rihla-page, which makes pages, ended before its time (…)”
  public static func pageMakerFailed(_ code: Int) -> Phrase { Phrase("error.pageMakerFailed", .count(code)) }
}
