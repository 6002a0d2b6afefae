/// What the presentation forms of Arabic letters stand for. Texts taken out of PDF files and old programs hold them.
///
/// They are listed in the order of their code points, folded already: a letter with the number of its shapes, and
/// ligatures as words. In a word `_` is a space, `.` nothing at all, and `-` a code point that stays itself.
enum PresentationForms {
  /// Each code point that has something to stand for, with that.
  static var all: [(code: UInt32, text: String)] {
    runs(lettersA, from: 0xFB50) + runs(lettersB, from: 0xFBD3) + words(ligatures, from: 0xFBEA)
      + (0xFE70...0xFE7F).map { (code: $0, text: "") } + runs(lettersC, from: 0xFE80)
  }

  private static func runs(_ table: String, from start: UInt32) -> [(code: UInt32, text: String)] {
    var code = start
    return table.split(whereSeparator: \.isWhitespace).flatMap { run in
      let count = UInt32(run.last?.wholeNumberValue ?? 0)
      defer { code += count }
      return (code..<(code + count)).map { (code: $0, text: String(run.dropLast())) }
    }
  }

  private static func words(_ table: String, from start: UInt32) -> [(code: UInt32, text: String)] {
    table.split(whereSeparator: \.isWhitespace).enumerated().compactMap { offset, word in
      guard word != "-" else { return nil }
      let text = word == "." ? "" : String(word.map { $0 == "_" ? " " : $0 })
      return (code: start + UInt32(offset), text: text)
    }
  }

  private static let lettersA = """
    ا2 ٻ4 پ4 ڀ4 ٺ4 ٿ4 ٹ4 ڤ4 ڦ4 ڄ4 ڃ4 چ4 ڇ4 ڍ2 ڌ2 ڎ2 ڈ2 ژ2 ڑ2 ك4 گ4 ڳ4 ڱ4 ں2 ڻ4 ه2 ه4 ه4 ے2 ے2
    """
  private static let lettersB = "ڭ4 ۇ2 ۆ2 ۈ2 ۇ1 ۋ2 ۅ2 ۉ2 ې4 ي2"
  private static let lettersC = """
    ء1 ا2 ا2 و2 ا2 ي4 ا2 ب4 ه2 ت4 ث4 ج4 ح4 خ4 د2 ذ2 ر2 ز2 س4 ش4 ص4 ض4 ط4 ظ4 ع4 غ4 ف4 ق4 ك4 ل4 م4 ن4 ه4
    و2 ي2 ي4 لا2 لا2 لا2 لا2
    """
  private static let ligatures = """
    يا يا يه يه يو يو يۇ يۇ يۆ يۆ يۈ يۈ يې يې يې يي يي يي ي ي ي ي يج يح يم يي يي بج بح بخ بم بي بي
    تج تح تخ تم تي تي ثج ثم ثي ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم ضج ضح ضخ ضم طح طم ظم عج عم
    غج غم فج فح فخ فم في في قح قم قي قي كا كج كح كخ كل كم كي كي لج لح لخ لم لي لي مج مح مخ مم مي مي
    نج نح نخ نم ني ني هج هم هي هي يج يح يخ يم يي يي ذ ر ي . . . . . . ير يز يم ين يي يي بر بز بم بن
    بي بي تر تز تم تن تي تي ثر ثز ثم ثن ثي ثي في في قي قي كا كل كم كي كي لم لي لي ما مم نر نز نم نن
    ني ني ي ير يز يم ين يي يي يج يح يخ يم يه بج بح بخ بم به تج تح تخ تم ته ثم جح جم حج حم خج خم سج
    سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم فج فح فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له
    مج مح مخ مم نج نح نخ نم نه هج هم ه يج يح يخ يم يه يم يه بم به تم ته ثم ثه سم سه شم شه كل كم لم
    نم نه يم يه . . . طي طي عي عي غي غي سي سي شي شي حي حي جي جي خي خي صي صي ضي ضي شج شح شخ شم شر سر
    صر ضر طي طي عي عي غي غي سي سي شي شي حي حي جي جي خي خي صي صي ضي ضي شج شح شخ شم شر سر صر ضر شج شح
    شخ شم سه شه طم سج سح سخ شج شح شخ طم ظم ا ا - - - - - - - - - - - - - - - - - - تجم تحج تحج تحم
    تخم تمج تمح تمخ جمح جمح حمي حمي سحج سجح سجي سمح سمح سمج سمم سمم صحح صحح صمم شحم شحم شجي شمخ شمخ
    شمم شمم ضحي ضخم ضخم طمح طمح طمم طمي عجم عمم عمم عمي غمم غمي غمي فخم فخم قمح قمم لحم لحي لحي لجج
    لجج لخم لخم لمح لمح محج محم محي مجح مجم مخج مخم - - مجخ همج همم نحم نحي نجم نجم نجي نمي نمي يمم
    يمم بخي تجي تجي تخي تخي تمي تمي جمي جحي جمي سخي صحي شحي ضحي لجي لمي يحي يجي يمي ممي قمي نحي قمح
    لحم عمي كمي نجح مخي لجم كمم لجم نجح جحي حجي مجي فمي بحي كمم عجم صمم سخي نجي - - - - - - - - - -
    - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - صلے قلے الله اكبر محمد صلعم رسول
    عليه وسلم صلي صلي_الله_عليه_وسلم جل_جلاله ريال
    """
}
