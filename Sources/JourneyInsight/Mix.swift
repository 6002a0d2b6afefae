public import JourneyModel

/// By what kinds of channel, and by whose attention, customers are reached: counts of touchpoints.
public struct Mix: Hashable, Sendable {
  /// For each category its touchpoints; nil stands for those that do not say.
  public private(set) var categories: [VocabularyWord<ChannelCategory>?: Int] = [:]
  /// For each medium its touchpoints; nil stands for those that do not say. One of several media counts under each.
  public private(set) var media: [VocabularyWord<Medium>?: Int] = [:]

  /// A mix of nothing.
  public init() {}

  /// The mix over a map.
  public init(of map: JourneyMap) {
    for stage in map.stages { add(stage.touchpoints) }
  }

  /// The mix of a stage.
  public init(of stage: Stage) { add(stage.touchpoints) }

  /// The categories that occur: those of the vocabulary in its order, other words by their letters, nil last.
  public var categoriesInOrder: [(category: VocabularyWord<ChannelCategory>?, count: Int)] {
    inOrder(categories).map { (category: $0.0, count: $0.1) }
  }

  /// The media that occur: those of the vocabulary in its order, other words by their letters, nil last.
  public var mediaInOrder: [(medium: VocabularyWord<Medium>?, count: Int)] {
    inOrder(media).map { (medium: $0.0, count: $0.1) }
  }

  private mutating func add(_ touchpoints: TouchpointList) {
    for position in touchpoints.indices {
      categories[touchpoints[position].category, default: 0] += 1
      let own = Set(touchpoints[position].media)
      if own.isEmpty { media[nil, default: 0] += 1 }
      for medium in own { media[medium, default: 0] += 1 }
    }
  }
}

private func inOrder<Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
  _ counts: [VocabularyWord<Word>?: Int]
) -> [(VocabularyWord<Word>?, Int)] {
  let known = Word.allCases.map { VocabularyWord.known($0) }
  let others = counts.keys.compactMap { $0 }.filter { $0.known == nil }.sorted { $0.text < $1.text }
  let order: [VocabularyWord<Word>?] = known + others + [nil]
  return order.compactMap { word in counts[word].map { (word, $0) } }
}
