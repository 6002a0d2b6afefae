// Numbers in the book's digits. In Arabic an invisible mark before a sign keeps it on the side of its number where
// readers look for it: in front with Latin digits, as the text runs with the others.

extension Phrasebook {
  /// A number with at most one decimal and its sign, zero without.
  public func signed(_ value: Double) -> String {
    let text = decimal(value)
    return (value * 10).rounded() > 0 ? signMark + "+" + text : text
  }

  /// A number with at most one decimal, rounded half away from zero; from 10¹⁷ on with an exponent.
  public func decimal(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard abs(tenths) < 1e18 else { return String(value) }
    let (whole, tenth) = Int(tenths).magnitude.quotientAndRemainder(dividingBy: 10)
    let digits =
      digits.spelled("\(whole)")
      + (tenth == 0 ? "" : self.digits.decimalSign + self.digits.spelled("\(tenth)"))
    return tenths < 0 ? signMark + "−" + digits : digits
  }

  /// A mean of ratings, with one decimal always, rounded half away from zero.
  public func mean(_ value: Double) -> String { tenths(Int((value * 10).rounded()), showsTenth: true) }

  /// A number of tenths, with its decimal where it is asked for or not 0.
  public func tenths(_ tenths: Int, showsTenth: Bool) -> String {
    let text = decimal(Double(tenths) / 10)
    return showsTenth && tenths % 10 == 0 ? text + digits.decimalSign + digits.spelled("0") : text
  }

  /// A share, 1 being all, in whole percent, rounded half away from zero.
  public func percent(_ share: Double) -> String {
    decimal((share * 100).rounded()) + digits.percentSign
  }

  /// A number that is written as in files, in the book's digits.
  public func number(_ text: String) -> String { digits.spelled(number: text) }

  /// A whole number.
  public func whole(_ value: Int) -> String { (value < 0 ? signMark : "") + digits.spelled(String(value)) }

  private var signMark: String {
    switch (language, digits) {
    case (.english, _): ""
    case (.arabic, .latin): "\u{200E}"
    case (.arabic, _): "\u{061C}"
    }
  }
}
