import JourneyModel

@testable import JourneyDiff

// Fields by their names, as tests tell of them. One that is not there is the first.

extension FieldName {
  static func map(_ name: String) -> FieldName {
    FieldName(JourneyMap.field(named: name) ?? JourneyMap.fields[0])
  }
  static func touchpoint(_ name: String) -> FieldName {
    FieldName(Touchpoint.field(named: name) ?? Touchpoint.fields[0])
  }
  static func pain(_ name: String) -> FieldName { FieldName(Pain.field(named: name) ?? Pain.fields[0]) }
}
