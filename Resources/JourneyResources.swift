/// The files that travel inside the executable, as bytes.
public enum JourneyResources {
  /// The interface's phrases, by language.
  public static func phrases(_ language: String) -> [UInt8]? {
    switch language {
    case "en": PackageResources.en_phrases
    case "ar": PackageResources.ar_phrases
    default: nil
    }
  }

  /// The JSON Schema of the file format.
  public static var schema: [UInt8] { PackageResources.rihla_1_schema_json }

  /// The JSON Schema of the configuration.
  public static var configurationSchema: [UInt8] { PackageResources.rihla_config_schema_json }

  /// How a map's page looks, as a Mustache template.
  public static var pageTemplate: [UInt8] { PackageResources.map_mustache }

  /// How a table of that page looks: what `{{> table}}` stands for in a template.
  public static var pageTable: [UInt8] { PackageResources.table_mustache }

  /// How a stage of that page looks: what `{{> stage}}` stands for.
  public static var pageStage: [UInt8] { PackageResources.stage_mustache }

  /// How the room's page and its parts look: Mustache templates, each behind a line with `%%` and its name.
  public static var roomTemplates: [UInt8] { PackageResources.room_mustache }

  /// What the room's page adds to the style of a map's page.
  public static var roomStyle: [UInt8] { PackageResources.room_css }

  /// The script of the room's page.
  public static var roomScript: [UInt8] { PackageResources.room_js }

  /// The style of the page.
  public static var pageStyle: [UInt8] { PackageResources.page_css }

  /// The few lines of script of the page.
  public static var pageScript: [UInt8] { PackageResources.page_js }

  /// The style of drawings, in a page and in files of their own.
  public static var drawingStyle: [UInt8] { PackageResources.drawing_css }

  /// The names of the demonstration maps.
  public static let demonstrations = [
    "software-trial", "clinic-visit.as-is", "clinic-visit.to-be", "coffee-machine", "licence-renewal",
    "monthly-gift",
  ]

  /// A demonstration map by its name, as the text of a file.
  public static func demonstration(_ name: String) -> [UInt8]? {
    switch name {
    case "software-trial": PackageResources.software_trial_journey_json
    case "clinic-visit.as-is": PackageResources.clinic_visit_as_is_journey_json
    case "clinic-visit.to-be": PackageResources.clinic_visit_to_be_journey_json
    case "coffee-machine": PackageResources.coffee_machine_journey_json
    case "licence-renewal": PackageResources.licence_renewal_journey_json
    case "monthly-gift": PackageResources.monthly_gift_journey_json
    default: nil
    }
  }
}
