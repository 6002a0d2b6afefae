import JourneyModel

/// The lists of what was found at a touchpoint.
extension InventoryRow {
  /// Reads the records of a cell; those without an identifier get the one that belongs to what they say.
  func records<Record: InventoryRecord>(
    _ cell: String, _ touchpoint: Touchpoint.ID, _ record: (String) throws(Matter) -> Record
  ) throws(Matter) -> [Record] {
    var records: [Record] = []
    for line in InventoryItem.lines(of: cell) { records.append(try record(line)) }
    var taken = Set(records.map(\.id.text))
    var met: Set<String> = []
    for place in records.indices {
      let id = records[place].id
      if !id.text.isEmpty, met.insert(id.text).inserted { continue }
      var parts = records[place].parts(of: touchpoint)
      var derived = Record.ID.derived(from: parts)
      while !taken.insert(derived.text).inserted {
        parts.append(derived.text)
        derived = .derived(from: parts)
      }
      records[place].id = derived
      met.insert(derived.text)
    }
    return records
  }

  func pain(_ line: String) throws(Matter) -> Pain {
    let fields = try InventoryFields(line, keys: [.reach, .impact, .confidence, .cause, .votes, .id])
    var pain = Pain(id: Identifier(fields.text(.id) ?? ""), text: fields.head)
    pain.reach = try fields.value(.reach, InventoryRead.share)
    pain.impact = try fields.value(.impact, InventoryRead.impact)
    pain.confidence = try fields.value(.confidence, InventoryRead.share) ?? Pain.likely
    pain.rootCause = fields.text(.cause) ?? ""
    pain.votes = try fields.value(.votes, InventoryRead.count) ?? 0
    pain.unknown = fields.unknown
    return pain
  }

  func opportunity(_ line: String) throws(Matter) -> Opportunity {
    let fields = try InventoryFields(line, keys: [.votes, .id])
    var opportunity = Opportunity(id: Identifier(fields.text(.id) ?? ""), text: fields.head)
    opportunity.votes = try fields.value(.votes, InventoryRead.count) ?? 0
    opportunity.unknown = fields.unknown
    return opportunity
  }

  func evidence(_ line: String) throws(Matter) -> Evidence {
    let fields = try InventoryFields(
      line,
      keys: [.value, .unit, .quote, .source, .kind, .voice, .sample, .weight, .date, .note, .id])
    var evidence = Evidence(
      id: Identifier(fields.text(.id) ?? ""), measure: InventoryMeasure.measure(fields.head))
    evidence.value = try fields.value(.value, InventoryRead.number)
    evidence.unit = fields.text(.unit) ?? ""
    evidence.quote = fields.text(.quote) ?? ""
    evidence.source = fields.text(.source) ?? ""
    evidence.kind = try fields.value(.kind) { (text) throws(Matter) in
      try InventoryRead.word(text, InventoryVocabulary.kinds)
    }
    evidence.voice = try fields.value(.voice) { (text) throws(Matter) in
      try InventoryRead.word(text, InventoryVocabulary.voices)
    }
    evidence.sample = try fields.value(.sample, InventoryRead.count)
    evidence.weight = try fields.value(.weight, InventoryRead.weight) ?? Evidence.usualWeight
    evidence.date = fields.text(.date) ?? ""
    evidence.note = fields.text(.note) ?? ""
    evidence.unknown = fields.unknown
    return evidence
  }

  func improvement(_ line: String) throws(Matter) -> Improvement {
    let fields = try InventoryFields(line, keys: [.owner, .due, .status, .informed, .id])
    var improvement = Improvement(id: Identifier(fields.text(.id) ?? ""), text: fields.head)
    improvement.owner = fields.text(.owner) ?? ""
    improvement.due = fields.text(.due) ?? ""
    improvement.status = try fields.value(.status) { (text) throws(Matter) in
      try InventoryRead.word(text, InventoryVocabulary.statuses)
    }
    improvement.customersInformed = try fields.value(.informed, InventoryRead.flag) ?? false
    improvement.unknown = fields.unknown
    return improvement
  }
}
