import JourneyDiff
import JourneyFile
import JourneyModel

/// One difference as programs get it: of what, in which field, from what to what. What is not there is left out.
struct DifferenceRecord {
  enum Kind: String, CaseIterable { case added, removed, moved, changed }

  let kind: Kind
  private let subject: Subject
  private let field: String
  private var from = ""
  private var to = ""
  private var positions: (from: Int, to: Int)?

  init(_ difference: Difference) {
    subject = difference.subject
    switch difference.kind {
    case .added(let spot): (kind, field, to) = (.added, "", spot.stage)
    case .removed(let spot): (kind, field, from) = (.removed, "", spot.stage)
    case .moved(let old, let new) where old.stage != new.stage:
      (kind, field, from, to) = (.moved, "stage", old.stage, new.stage)
    case .moved(let old, let new):
      (kind, field, positions) = (.moved, "position", (old.position, new.position))
    case .changed(let name, let old, let new): (kind, field, from, to) = (.changed, name.text, old, new)
    case .recordAdded(let name, let record): (kind, field, to) = (.changed, name.text, record.text)
    case .recordRemoved(let name, let record): (kind, field, from) = (.changed, name.text, record.text)
    case .recordMoved(let name, _, let old, let new):
      (kind, field, positions) = (.moved, name.text, (old, new))
    case .recordChanged(let name, _, let member, let old, let new):
      (kind, field, from, to) = (.changed, name.text + "." + member.text, old, new)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let identifier { writer.member("id", identifier) }
    writer.member("name", subject.name)
    if !field.isEmpty { writer.member("field", field) }
    if let positions {
      // From 1, as people count.
      writer.member("from", positions.from + 1)
      writer.member("to", positions.to + 1)
    }
    if !from.isEmpty { writer.member("from", from) }
    if !to.isEmpty { writer.member("to", to) }
    writer.endObject()
  }

  /// The stage's or touchpoint's; nil for the map.
  private var identifier: String? {
    switch subject.part {
    case .map, .persona, .lane, .mapEvidence, .mapOpportunity, .parked, .session, .voting, .transition: nil
    case .stage(let id), .target(let id, _), .stageEvidence(let id, _): id.text
    case .touchpoint(let id), .pain(let id, _), .opportunity(let id, _), .evidence(let id, _),
      .improvement(let id, _):
      id.text
    }
  }
}
