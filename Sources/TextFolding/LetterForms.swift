/// Which letters count as which: the first word of a line stands for each letter of the second. Only small letters are
/// listed; capitals come here by way of them.
///
/// Latin letters that people type without their stroke or ligature. What is a letter and marks need not be listed: Unicode
/// itself says of which.
let letterForms = """
  ae æ
  d đ
  h ħ
  i ı
  l ł
  o ø
  oe œ
  t ŧ
  """

/// The same for Arabic script: alef with hamza, madda or wasla; the carriers of hamza; yeh and alef maqsura; teh
/// marbuta and the forms of heh; the forms of kaf. Standalone hamza, Urdu's big yeh and noon ghunna stay themselves.
let arabicLetterForms = """
  \u{0627} \u{0622}\u{0623}\u{0625}\u{0671}\u{0672}\u{0673}\u{0675}
  \u{0648} \u{0624}\u{0676}
  \u{06C7} \u{0677}
  \u{064A} \u{0626}\u{0649}\u{0678}\u{06CC}\u{06CD}
  \u{0647} \u{0629}\u{06BE}\u{06C0}\u{06C1}\u{06C2}\u{06C3}\u{06D5}
  \u{0643} \u{06A9}\u{06AA}
  \u{06D2} \u{06D3}
  """
