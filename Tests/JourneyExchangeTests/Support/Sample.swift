import JourneyModel
import Phrases

/// Maps drawn by hand, small enough to be checked by eye.
enum Sample {
  static let english = Phrasebook(.english)
  static let arabic = Phrasebook(.arabic)

  static func touchpoint(_ id: String, _ name: String, rated rating: Double? = nil) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier(id), name: name)
    touchpoint.effectiveness = rating.flatMap { Rating($0) }
    return touchpoint
  }

  static func stage(_ id: String, _ name: String, _ touchpoints: Touchpoint...) -> Stage {
    Stage(id: Identifier(id), name: name, touchpoints: TouchpointList(touchpoints))
  }

  static func pain(
    _ id: String, _ text: String, reach: Double? = nil, impact: Int? = nil, confidence: Double = 0.8
  ) -> Pain {
    var pain = Pain(id: Identifier(id), text: text)
    pain.reach = reach.map(Share.init(clamping:))
    pain.impact = impact.flatMap(PainImpact.init)
    pain.confidence = Share(clamping: confidence)
    return pain
  }

  /// Two stages, four touchpoints: a critical one with two pains, a low one without, one that is fine, one unrated.
  static var shop: JourneyMap {
    var checkout = touchpoint("tb", "Checkout form", rated: 1)
    checkout.owner = "Web team"
    checkout.channel = "website"
    checkout.emotion = Emotion(-2)
    checkout.verdict = .known(.improve)
    checkout.pains = [
      pain("p1", "Loses the basket", reach: 0.5, impact: 4, confidence: 1),
      pain("p2", "Asks twice", reach: 0.1, impact: 2, confidence: 0.5),
    ]
    var page = touchpoint("ta", "Product page", rated: 4)
    page.emotion = Emotion(1)
    var order = stage("sa", "Order", page, checkout)
    order.frictions = ["Delivery date unknown"]
    let delivery = stage(
      "sb", "Delivery", touchpoint("tc", "Courier call"), touchpoint("td", "Parcel", rated: 2))
    return JourneyMap(title: "Shop", stages: [order, delivery])
  }

  /// What a file, a shell, a browser or a spreadsheet could take for more than text.
  static let hostile = "a|b\n<script>`x`</script> *b* \u{1B}[31m\u{202E}\u{200F}سلام\u{7}"
}
