// The words of the file format as people read them.

extension Phrase {
  /// A word of one of the format's vocabularies; `vocabulary` is the name of its type.
  public static func word(_ vocabulary: String, _ word: String) -> Phrase {
    Phrase("word.\(vocabulary).\(word)")
  }

  /// What a field is called.
  public static func field(_ key: String) -> Phrase { Phrase("field." + key) }

  /// The heading of a section of a form.
  public static func section(_ key: String) -> Phrase { Phrase("section." + key) }

  /// “Benchmarks of CSAT”
  public static func benchmarkOf(_ measure: Phrase) -> Phrase {
    Phrase("field.benchmarkOf", .phrase(measure))
  }

  /// What a scored measure is called.
  public static func measure(_ name: String) -> Phrase { Phrase("measure." + name) }

  /// “Emotion of Huda”
  public static func emotionOf(_ persona: String) -> Phrase {
    Phrase("field.emotionOf", .text(persona))
  }
}
