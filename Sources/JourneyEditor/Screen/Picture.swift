import Console

/// The screen: its size, and the parts of the last picture that serve the next one.
struct Picture: Sendable {
  var size: Size
  /// How the names of the cards on screen break into lines.
  var titles: TitleLines
  /// How the board fits its stages.
  var board = BoardFit()
  /// The names of the candidates of the vote whose form is open.
  var candidateNames: CandidateNames?
  /// The texts of the last picture, in the order of the screen.
  var texts: ArrangedTexts
  /// The parts of the last picture that can stand in the next one as they are.
  var blocks = KeptBlocks()
  /// The lines around the view that can stand in the next one as they are.
  var bands = KeptBands()

  init(size: Size, look: Look) {
    self.size = size
    titles = TitleLines(typesetter: look.typesetter)
    texts = ArrangedTexts(typesetter: look.typesetter)
  }
}
