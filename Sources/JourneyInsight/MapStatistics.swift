public import JourneyModel

/// Everything that a report on a map's figures tells, in one value made at one time.
///
/// A look at the whole map; what is on screen all the time is kept by `MapFigures`, `EmotionFigures` and `PainRanking`.
public struct MapStatistics: Hashable, Sendable {
  /// What is told of one stage.
  public struct OfStage: Hashable, Sendable {
    /// The stage.
    public let id: Stage.ID
    /// Its name.
    public let name: String
    /// Counts of its touchpoints, low, critical, unrated, and the mean rating.
    public let tally: Tally
    /// Mean and lowest of its points on the emotion curve.
    public let emotion: StageEmotion
    /// How far its targets are reached.
    public let targets: [Attainment]
    /// Its channels' categories and media.
    public let mix: Mix
  }

  /// The stages in order.
  public let stages: [OfStage]
  /// Counts over the whole map, and the mean rating.
  public let total: Tally
  /// The emotion curve's figures, over all.
  public let emotion: EmotionFigures
  /// How much has been filled in.
  public let coverage: Coverage
  /// Categories and media over the whole map.
  public let mix: Mix
  /// Where emotion and rating tell opposite stories, in journey order.
  public let contradictions: [Contradiction]

  /// The statistics of a map.
  public init(of map: JourneyMap) {
    let figures = MapFigures(of: map)
    let emotion = EmotionFigures(of: map)
    stages = map.stages.map { stage in
      OfStage(
        id: stage.id, name: stage.name, tally: figures.tally(of: stage.id), emotion: emotion.stage(stage.id),
        targets: Attainment.all(of: stage, in: map), mix: Mix(of: stage))
    }
    total = figures.total
    self.emotion = emotion
    coverage = Coverage(of: map)
    mix = Mix(of: map)
    contradictions = JourneyInsight.contradictions(in: map)
  }
}
