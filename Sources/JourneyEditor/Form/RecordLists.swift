import JourneyInsight
import JourneyModel
import Phrases

extension FormField {
  /// A list of records, each in one line; text given to its last line makes a new one at the end.
  static func records<Listed: Identified>(
    _ key: String, _ records: [Listed], text: (Listed) -> String, isComposed: Bool = false,
    form: (Listed.ID) -> Form.Subject, edit: @escaping @Sendable (ListEdit<Listed>) -> Edit,
    make: @escaping @Sendable (String, inout IDSource) -> Listed
  ) -> FormField {
    let count = records.count
    return FormField(
      label: .field(key),
      control: .records(
        records.map { record in
          Record(
            text: text(record), form: form(record.id), removal: [edit(.remove(record.id))],
            isComposed: isComposed)
        }
      ) { text, ids in [edit(.insert(make(text, &ids), at: count))] })
  }

  /// Readings and quotations.
  static func evidence(
    _ evidence: [Evidence], form: (Evidence.ID) -> Form.Subject,
    edit: @escaping @Sendable (ListEdit<Evidence>) -> Edit
  ) -> FormField {
    var field = FormField.records(
      "evidence", evidence, text: \.summary, isComposed: true, form: form, edit: edit
    ) {
      Evidence(typed: $0, ids: &$1)
    }
    field.trends = Trend.trends(of: evidence)
    return field
  }
}
