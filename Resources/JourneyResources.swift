/// The files that travel inside the executable, as bytes.
public enum JourneyResources {
  /// The interface's phrases, by language.
  public static func phrases(_ language: String) -> [UInt8]? {
    switch language {
    case "en": PackageResources.en_phrases
    default: nil
    }
  }

  /// The JSON Schema of the file format.
  public static var schema: [UInt8] { PackageResources.rihla_1_schema_json }
}
