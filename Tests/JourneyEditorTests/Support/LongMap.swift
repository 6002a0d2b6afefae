import JourneyModel

/// A map of many touchpoints with long names, each of which begins with its own number: `T7 …`.
func longMap(stages: Int, touchpoints: Int, isArabic: Bool = false) -> JourneyMap {
  let words =
    isArabic
    ? "يبحث العميل عن طريقة لتجديد العقد قبل نهاية السنة" : "looks for a way to renew the contract in time"
  var map = JourneyMap(
    title: isArabic ? "رحلة طويلة" : "A long journey",
    stages: (0..<stages).map { stage in
      let own = (0..<touchpoints).filter { $0 * stages / touchpoints == stage }
      return Stage(
        id: Identifier("s\(stage)"), name: isArabic ? "مرحلة \(stage + 1)" : "Stage \(stage + 1)",
        touchpoints: TouchpointList(own.map { longTouchpoint($0, "T\($0) \(words)") }))
    })
  if isArabic { map.language = "ar" }
  return map
}

private func longTouchpoint(_ number: Int, _ name: String) -> Touchpoint {
  var touchpoint = Touchpoint(id: Identifier("t\(number)"), name: name)
  touchpoint.effectiveness = number % 6 == 5 ? nil : Rating(Double(number % 5 + 1))
  touchpoint.channel = "phone"
  if number % 5 == 0 {
    var pain = Pain(id: Identifier("p\(number)"), text: "nobody answers the phone after six")
    pain.reach = Share(0.6)
    pain.impact = .harms
    touchpoint.pains = [pain]
    touchpoint.owner = "Goran"
  }
  return touchpoint
}
