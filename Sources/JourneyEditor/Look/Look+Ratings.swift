import JourneyInsight
import Phrases

extension Look {
  /// A rating in digits, with one decimal unless it is whole, never so rounded that it contradicts its level.
  func digits(of rating: ShownRating) -> String {
    phrasebook.tenths(rating.tenths, showsTenth: rating.showsTenth)
  }

  /// The rating of a touchpoint in digits, or nil without one.
  func rating(of assessment: Assessment) -> String? { assessment.shown.map(digits) }
}
