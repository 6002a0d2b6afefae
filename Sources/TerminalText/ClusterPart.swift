/// What a terminal draws of one cluster, part by part. Measuring and drawing both walk these parts, so that they cannot
/// disagree.
///
/// The rules were measured in a dozen terminals: emoji sequences are cut at the first joiner, skin tones and variation
/// selectors are dropped, and two regional indicators stay together. A cluster that holds several spacing letters (an
/// Indic conjunct) keeps all of them, side by side.
enum ClusterPart {
  /// Begins a glyph of so many columns.
  case base(Unicode.Scalar, width: Int)
  /// Joins the glyph begun before; adds so many columns (1 for the second half of a flag, else 0).
  case extending(Unicode.Scalar, width: Int)
  /// A glyph of one column that stands for something invisible.
  case placeholder(Unicode.Scalar)

  /// Columns this part adds.
  var width: Int {
    switch self {
    case .base(_, let width), .extending(_, let width): width
    case .placeholder: 1
    }
  }
}

extension ClusterPart {
  /// Visits the parts of `character` in order.
  /// - Parameter showingMarks: whether directional marks get a placeholder instead of no column.
  static func forEach(of character: Character, showingMarks: Bool, _ visit: (ClusterPart) -> Void) {
    var base: Unicode.Scalar?
    var isInTags = false
    for scalar in character.unicodeScalars {
      let role = ScalarRole(scalar)
      let wasInTags = isInTags
      isInTags = role == .tag
      switch role {
      case .spacing(let width):
        if let before = base, scalar.isSkinTone || before.isRegionalIndicator {
          if scalar.isRegionalIndicator { visit(.extending(scalar, width: width)) }
        } else {
          visit(.base(scalar, width: width))
          base = scalar
        }
      case .mark:
        if base == nil {
          // A mark without a base would join the cell before, or the one above.
          visit(.base("\u{25CC}", width: 1))
          base = "\u{25CC}"
        }
        visit(.extending(scalar, width: 0))
      case .joiner:
        if let before = base, before.startsEmojiSequence { return }
      case .tag:
        if base != "\u{1F3F4}", !wasInTags { visit(.placeholder(.replacement)) }
      case .hidden:
        if showingMarks { visit(.placeholder(.replacement)) }
      case .modifier:
        break
      case .replaced(let substitute):
        visit(.placeholder(substitute))
      }
    }
  }
}
