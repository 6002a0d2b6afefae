import JourneyModel

/// A whole touchpoint. The numbers are those of its changes, after the identifier; the list is in three parts only to be
/// seen whole, and its order is that of the numbers.
extension Touchpoint: SerialRecord {
  static var blank: Self { Touchpoint(id: Identifier(""), name: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try codeInventory(with: &coder)
    try codeCustomerSide(with: &coder)
    try codeJudgements(with: &coder)
  }

  private mutating func codeInventory<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(2, &name)
    try coder.field(3, &description)
    try coder.field(4, &channel)
    try coder.field(5, &device)
    try coder.field(6, &category)
    try coder.field(7, &media)
    try coder.field(8, &direction)
    try coder.field(9, &external)
    try coder.field(10, &when)
    try coder.field(11, &wait)
    try coder.field(12, &relationship)
    try coder.field(13, &positioning)
    try coder.field(14, &reasons)
    try coder.field(15, &impacts)
    try coder.field(16, &owner)
  }

  private mutating func codeCustomerSide<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(17, &personas)
    try coder.field(18, &job)
    try coder.field(19, &expectation)
    try coder.field(20, &feeling)
    try coder.field(21, &sees)
    try coder.field(22, &hears)
    try coder.field(23, &feels)
    try coder.field(24, &emotion)
    try coder.field(25, &personaEmotions)
  }

  private mutating func codeJudgements<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(26, &effectiveness)
    try coder.field(27, &ballots)
    try coder.field(28, &expected)
    try coder.field(29, &momentOfTruth)
    try coder.field(30, &necessary)
    try coder.field(31, &votes)
    try coder.field(32, &pains)
    try coder.field(33, &opportunities)
    try coder.field(34, &evidence)
    try coder.field(35, &verdict)
    try coder.field(36, &improvements)
    try coder.field(37, &notes)
    try coder.field(38, &unknown)
  }
}
