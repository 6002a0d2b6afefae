/// What debuggers and tests see: the fields by their names in the order of the format, not how they are stored.
extension Touchpoint: CustomReflectable {
  /// The fields.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "id": id, "name": name, "description": description, "channel": channel, "device": device,
        "category": category as Any, "media": media, "direction": direction as Any, "external": external,
        "when": when,
        "wait": wait, "relationship": relationship, "positioning": positioning, "reasons": reasons,
        "impacts": impacts, "owner": owner, "personas": personas, "job": job, "expectation": expectation,
        "feeling": feeling, "sees": sees, "hears": hears, "feels": feels, "emotion": emotion as Any,
        "personaEmotions": personaEmotions, "effectiveness": effectiveness as Any, "ballots": ballots,
        "expected": expected as Any, "momentOfTruth": momentOfTruth, "necessary": necessary, "votes": votes,
        "pains": pains, "opportunities": opportunities, "evidence": evidence, "verdict": verdict as Any,
        "improvements": improvements, "notes": notes, "unknown": unknown,
      ], displayStyle: .struct)
  }
}
