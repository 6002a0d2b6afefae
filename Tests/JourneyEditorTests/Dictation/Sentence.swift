import JourneyModel
import Testing

@testable import JourneyEditor

/// A sentence as it is said and typed in a workshop, and what a person means by the signs in it.
struct Sentence: Sendable, CustomTestStringConvertible {
  let text: String
  var meant = Meaning()

  /// What the signs say; by default nothing, so that all of the sentence is the name.
  struct Meaning: Sendable, Equatable {
    var name: String?
    var channel = ""
    var rating: Double?
    var emotion: Int?
    var owner = ""
  }

  init(_ text: String, _ meant: Meaning = Meaning()) {
    self.text = text
    self.meant = meant
  }

  var testDescription: String { text }

  /// The name of the touchpoint that the sentence becomes.
  var name: String { meant.name ?? text }

  /// How long each of its scalars takes at a speed, in milliseconds: as uneven as hands are, and always the same.
  func pauses(at perSecond: Int) -> [Int64] {
    var seed = UInt64(truncatingIfNeeded: text.unicodeScalars.reduce(7) { $0 &* 31 &+ Int($1.value) })
    return text.unicodeScalars.map { _ in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(1_000 / perSecond) * Int64(80 + seed >> 33 % 41) / 100
    }
  }
}

extension Sentence {
  static let english: [Sentence] = [
    Sentence("door bell rings"), Sentence("METER LOST"), Sentence("24h helpline busy"),
    Sentence("waits ~2 weeks"), Sentence("second complaint #2 to hotline!"), Sentence("price - 5 % !!"),
    Sentence("card refused at the till"), Sentence("enters the PIN twice"),
    Sentence("nurse calls back after 3 days"), Sentence("user logs in again"), Sentence("dry run fails"),
    Sentence("phone rings out"), Sentence("TRIP PLANNER DOWN"), Sentence("queue too long @ branch"),
    Sentence("get a quote by e-mail"), Sentence("my card was eaten"), Sentence("pays = signs the form"),
    Sentence("2 weeks without a word"), Sentence("3D secure fails"), Sentence("1st bill is wrong"),
    Sentence("5 calls a day"), Sentence("Explains the letter to her son"), Sentence("Types the code 4711"),
    Sentence("Moves to plan B"), Sentence("KIOSK OUT OF ORDER"), Sentence("JUMPS BETWEEN SITES"),
    Sentence("update keeps asking"), Sentence("hot line is cold"),
    Sentence("looks for the IBAN, finds none"), Sentence("x-ray slot cancelled"),
    Sentence("why is it =7 of 10?"), Sentence("great, but ~ok"), Sentence("ups! parcel lost"),
    Sentence("wrong address, again!"), Sentence("gives up at step 4"), Sentence("10 minutes on hold"),
    Sentence("answers nobody @ night"), Sentence("a customer waits"), Sentence("A parcel without a note"),
    Sentence("a 2nd letter comes"), Sentence("DELETE MY ACCOUNT"),
    Sentence("trial ends ~-2 #mail", .init(name: "trial ends", channel: "mail", emotion: -2)),
    Sentence(
      "calls sales #phone =2 @Mona", .init(name: "calls sales", channel: "phone", rating: 2, owner: "Mona")),
    Sentence("hears of us #word of mouth", .init(name: "hears of us", channel: "word of mouth")),
  ]

  static let arabic: [Sentence] = [
    Sentence("يدفع بالبطاقة فترفض"), Sentence("صف طويل أمام الفرع"), Sentence("ينتظر ~2 أسبوعين"),
    Sentence("شكوى ثانية #2 على الخط!"), Sentence("السعر - 5 % !!"), Sentence("24 ساعة والخط مشغول"),
    Sentence("٢٤ ساعة بلا رد"), Sentence("٣ مكالمات في اليوم"), Sentence("ثم يعيد المحاولة"),
    Sentence("هاتف لا يرد"), Sentence("تطبيق بطيء جدًا"), Sentence("فاتورة خاطئة"),
    Sentence("بحث عن الفرع"), Sentence("نسي كلمة السر"), Sentence("كلمة السر لا تُقبل"),
    Sentence("قال له الموظف انتظر"), Sentence("ريثما يصل الرمز"), Sentence("عاد إلى أول الصف"),
    Sentence("غيّر العنوان مرتين"), Sentence("خرج دون شراء"), Sentence("جاء الطرد مكسورًا"),
    Sentence("حاول ثلاث مرات"), Sentence("دفع مرتين = خصم مرتين"), Sentence("ضاع رقم الشكوى"),
    Sentence("شراء التذكرة من الآلة"), Sentence("وصلت رسالة @ منتصف الليل"), Sentence("لا أحد يجيب!"),
    Sentence("ملأ النموذج من جديد"), Sentence("سأل صديقه أولًا"), Sentence("ذهب إلى فرع آخر"),
    Sentence("طلب إلغاء الاشتراك"), Sentence("ظل ينتظر على الخط"), Sentence("زار الموقع ليلًا"),
    Sentence("تأخر الرد ~٣ أيام"), Sentence("CSAT تحت 70% منذ شهر"), Sentence("موعد ١٢:٣٠، وجاء ٢!"),
    Sentence("إعادة التسجيل =7 مرات"), Sentence("أين الفاتورة؟ لا أحد يعرف"),
    Sentence(
      "يتصل بالمبيعات #الهاتف =٢ @منى",
      .init(name: "يتصل بالمبيعات", channel: "الهاتف", rating: 2, owner: "منى")),
    Sentence("سمع عنا #توصية الأصدقاء", .init(name: "سمع عنا", channel: "توصية الأصدقاء")),
    Sentence("أغلق التطبيق ~-٢", .init(name: "أغلق التطبيق", emotion: -2)),
  ]

  static let all = english + arabic
}

extension Robot {
  /// Types a sentence as hands do.
  mutating func type(_ sentence: Sentence, at perSecond: Int) {
    for (scalar, pause) in zip(sentence.text.unicodeScalars, sentence.pauses(at: perSecond)) {
      pace = pause
      type(String(Character(scalar)))
    }
  }

  /// The touchpoints of a map that are not what they were: gone, or changed in any field, or moved.
  func changed(since before: JourneyMap) -> [Touchpoint] {
    before.stages.flatMap { stage in
      let now = editor.map.stage(stage.id)?.touchpoints.filter { before.contains($0.id) } ?? []
      return stage.touchpoints.enumerated().filter { number, old in
        !(now.indices.contains(number) && now[number] == old)
      }.map(\.element)
    }
  }

  /// The sentence's touchpoint as it was added.
  func meaning(of touchpoint: Touchpoint?) -> Sentence.Meaning? {
    touchpoint.map {
      Sentence.Meaning(
        name: $0.name, channel: $0.channel, rating: $0.effectiveness?.value, emotion: $0.emotion?.value,
        owner: $0.owner)
    }
  }
}
