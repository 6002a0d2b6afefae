/// What debuggers and tests see: the fields by their names in the order of the format, not how they are stored.
extension Touchpoint: CustomReflectable {
  /// The fields.
  public var customMirror: Mirror {
    let fields = Self.fields.map { (label: $0.name as String?, value: $0.content(of: self)) }
    return Mirror(self, children: [("id", id)] + fields, displayStyle: .struct)
  }
}
