import CResources

/// The files that travel inside the executable, as bytes.
public enum JourneyResources {
  /// The interface's phrases, by language.
  public static func phrases(_ language: String) -> EmbeddedBook? {
    switch language {
    case "en": EmbeddedBook(rihla_en_book())
    case "ar": EmbeddedBook(rihla_ar_book())
    default: nil
    }
  }

  /// The JSON Schema of the file format.
  public static var schema: [UInt8] { Embedded.rihla1SchemaJson }

  /// The JSON Schema of the configuration.
  public static var configurationSchema: [UInt8] { Embedded.rihlaConfigSchemaJson }

  /// How a map's page looks, as a Mustache template.
  public static var pageTemplate: [UInt8] { Embedded.mapMustache }

  /// How a table of that page looks: what `{{> table}}` stands for in a template.
  public static var pageTable: [UInt8] { Embedded.tableMustache }

  /// How a stage of that page looks: what `{{> stage}}` stands for.
  public static var pageStage: [UInt8] { Embedded.stageMustache }

  /// How the room's page and its parts look: Mustache templates, each behind a line with `%%` and its name.
  public static var roomTemplates: [UInt8] { Embedded.roomMustache }

  /// What the room's page adds to the style of a map's page.
  public static var roomStyle: [UInt8] { Embedded.roomCss }

  /// The script of the room's page.
  public static var roomScript: [UInt8] { Embedded.roomJs }

  /// The style of the page.
  public static var pageStyle: [UInt8] { Embedded.pageCss }

  /// The few lines of script of the page.
  public static var pageScript: [UInt8] { Embedded.pageJs }

  /// The style of drawings, in a page and in files of their own.
  public static var drawingStyle: [UInt8] { Embedded.drawingCss }

  /// The names of the demonstration maps.
  public static let demonstrations = [
    "software-trial", "clinic-visit.as-is", "clinic-visit.to-be", "coffee-machine", "licence-renewal",
    "monthly-gift",
  ]

  /// A demonstration map by its name, as the text of a file.
  public static func demonstration(_ name: String) -> [UInt8]? {
    switch name {
    case "software-trial": Embedded.softwareTrialJourneyJson
    case "clinic-visit.as-is": Embedded.clinicVisitAsIsJourneyJson
    case "clinic-visit.to-be": Embedded.clinicVisitToBeJourneyJson
    case "coffee-machine": Embedded.coffeeMachineJourneyJson
    case "licence-renewal": Embedded.licenceRenewalJourneyJson
    case "monthly-gift": Embedded.monthlyGiftJourneyJson
    default: nil
    }
  }
}

/// A book of phrases in the executable: where its bytes are, they are for as long as the program runs, so that nothing has to
/// be copied of a file of which little is read.
public struct EmbeddedBook: @unchecked Sendable {
  /// The text, which nobody ever changes.
  public let text: UnsafeBufferPointer<UInt8>
  /// Where keys stand in it, by their hashes: one more than where a key begins, blanks before it left out; 0 where none does.
  public let slots: UnsafeBufferPointer<UInt32>

  fileprivate init(_ book: rihla_book) {
    text = UnsafeBufferPointer(start: book.text.bytes, count: book.text.count)
    slots = UnsafeBufferPointer(start: book.slots, count: book.slot_count)
  }

  /// A book without phrases.
  public static let none = EmbeddedBook(keeping: [])

  /// A text that is kept for as long as the program runs, as if it had been in the executable: for tests.
  package init(keeping text: [UInt8]) {
    let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = kept.initialize(from: text)
    self.text = UnsafeBufferPointer(kept)
    let lines = text.count { $0 == UInt8(ascii: "\n") } + 1
    let slots = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 2 * lines)
    slots.initialize(repeating: 0)
    rihla_index_phrases(kept.baseAddress, text.count, slots.baseAddress, slots.count)
    self.slots = UnsafeBufferPointer(slots)
  }

  /// Where the search for a key begins in `slots`.
  public func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    Int(rihla_phrase_hash(key.baseAddress, key.count) % UInt64(slots.count))
  }
}

/// The files, each copied out of the executable once, when it is asked for first.
private enum Embedded {
  static let rihla1SchemaJson = bytes(rihla_rihla_1_schema_json())
  static let rihlaConfigSchemaJson = bytes(rihla_rihla_config_schema_json())
  static let mapMustache = bytes(rihla_map_mustache())
  static let tableMustache = bytes(rihla_table_mustache())
  static let stageMustache = bytes(rihla_stage_mustache())
  static let roomMustache = bytes(rihla_room_mustache())
  static let roomCss = bytes(rihla_room_css())
  static let roomJs = bytes(rihla_room_js())
  static let pageCss = bytes(rihla_page_css())
  static let pageJs = bytes(rihla_page_js())
  static let drawingCss = bytes(rihla_drawing_css())
  static let softwareTrialJourneyJson = bytes(rihla_software_trial_journey_json())
  static let clinicVisitAsIsJourneyJson = bytes(rihla_clinic_visit_as_is_journey_json())
  static let clinicVisitToBeJourneyJson = bytes(rihla_clinic_visit_to_be_journey_json())
  static let coffeeMachineJourneyJson = bytes(rihla_coffee_machine_journey_json())
  static let licenceRenewalJourneyJson = bytes(rihla_licence_renewal_journey_json())
  static let monthlyGiftJourneyJson = bytes(rihla_monthly_gift_journey_json())

  private static func bytes(_ resource: rihla_resource) -> [UInt8] {
    Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }
}
