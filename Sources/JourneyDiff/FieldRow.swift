import JourneyModel

/// What difference and merge know of one field of a record: one row of the table that the record's type has.
struct FieldRow<Record: Sendable>: Sendable {
  /// Whether two records have exactly the same there.
  let isSame: @Sendable (Record, Record) -> Bool
  /// Gives the first record what the second has there.
  let take: @Sendable (inout Record, Record) -> Void
  /// What differs there, for people.
  let report: @Sendable (_ old: Record, _ new: Record, inout FieldReport) -> Void
  /// Whether others refer to what is there, so that even what only one side changed can be missed by the other.
  var isReferredTo = false
  /// Merges what both sides changed, each in its own way. The record comes as ours.
  let merge: @Sendable (_ sides: Sides<Record>, inout Record, inout MergeDesk) -> Void
}

/// Three versions of one thing.
struct Sides<Value> {
  let base: Value
  let ours: Value
  let theirs: Value

  func map<Other>(_ transform: (Value) -> Other) -> Sides<Other> {
    Sides<Other>(base: transform(base), ours: transform(ours), theirs: transform(theirs))
  }
}

extension Sides: Sendable where Value: Sendable {}

extension FieldRow {
  /// A single value.
  static func value<Value: ExactlyComparable & Worded & Sendable>(
    _ path: any WritableKeyPath<Record, Value> & Sendable
  ) -> Self {
    Self(
      isSame: { $0[keyPath: path].isExactly($1[keyPath: path]) },
      take: { $0[keyPath: path] = $1[keyPath: path] },
      report: { old, new, report in report.changed(old[keyPath: path], new[keyPath: path]) },
      merge: { sides, merged, desk in
        if desk.disagree(on: sides.map { $0[keyPath: path] }) == .theirs {
          merged[keyPath: path] = sides.theirs[keyPath: path]
        }
      })
  }

  /// A list of values each of which stands for itself, such as questions or media.
  static func values<Value: ExactlyComparable & Worded & Hashable & Sendable>(
    _ path: any WritableKeyPath<Record, [Value]> & Sendable
  ) -> Self {
    keyed(path, by: \.self)
  }

  /// A list of values told by a key, such as the texts in a stage's lanes.
  static func keyed<Value: ExactlyComparable & Worded & Hashable & Sendable, Key: Hashable & Sendable>(
    _ path: any WritableKeyPath<Record, [Value]> & Sendable, by key: any KeyPath<Value, Key> & Sendable
  ) -> Self {
    Self(
      isSame: { $0[keyPath: path].isExactly($1[keyPath: path]) },
      take: { $0[keyPath: path] = $1[keyPath: path] },
      report: { old, new, report in report.changed(old[keyPath: path], new[keyPath: path]) },
      merge: { sides, merged, desk in
        merged[keyPath: path] = ListMerge(sides.map { $0[keyPath: path] }) { $0[keyPath: key] }
          .merged { desk.mergeValue($0) }
      })
  }

  /// A list of records that have identifiers and fields of their own.
  static func records<Listed: ListTabled>(_ path: any WritableKeyPath<Record, [Listed]> & Sendable) -> Self {
    Self(
      isSame: { $0[keyPath: path].isExactly($1[keyPath: path]) },
      take: { $0[keyPath: path] = $1[keyPath: path] },
      report: { old, new, report in report.records(old[keyPath: path], new[keyPath: path]) },
      isReferredTo: Listed.self is any ReferredTo.Type,
      merge: { sides, merged, desk in
        merged[keyPath: path] = ListMerge(sides.map { $0[keyPath: path] }, by: \.id)
          .merged { desk.mergeRecord($0) }
      })
  }
}
