/// Which letters count as which: the first word of a line stands for each letter of the second.
///
/// Latin, Greek, Cyrillic and Hebrew letters that are a letter and marks, then some that people type without their
/// stroke or ligature, and Greek accents on their own. Only small letters are listed; capitals come here by way of them.
let letterForms = """
  a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
  ae æǣǽ
  b ḃḅḇ
  c çćĉċčḉ
  d ďḋḍḏḑḓđ
  e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
  f ḟ
  g ĝğġģǧǵḡ
  h ĥȟḣḥḧḩḫẖħ
  i ìíîïĩīĭįǐȉȋḭḯỉịı
  j ĵǰ
  k ķǩḱḳḵ
  l ĺļľḷḹḻḽł
  m ḿṁṃ
  n ñńņňǹṅṇṉṋ
  o òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ
  oe œ
  p ṕṗ
  r ŕŗřȑȓṙṛṝṟ
  s śŝşšșṡṣṥṧṩſẛ
  ss ß
  t ţťțṫṭṯṱẗŧ
  u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
  v ṽṿ
  w ŵẁẃẅẇẉẘ
  x ẋẍ
  y ýÿŷȳẏẙỳỵỷỹ
  z źżžẑẓẕ
  ʒ ǯ
  α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
  ε έἐἑἒἓἔἕὲέ
  η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
  ι ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ
  ο όὀὁὂὃὄὅὸό
  ρ ῤῥ
  σ ς
  υ ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
  ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
  а ӑӓ
  г ѓ
  е ѐёӗ
  ж ӂӝ
  з ӟ
  и йѝӣӥ
  к ќ
  о ӧ
  у ўӯӱӳ
  ч ӵ
  ы ӹ
  э ӭ
  і ї
  ѵ ѷ
  ә ӛ
  ө ӫ
  ϒ ϓϔ
  ¨ ΅῁῭΅
  ᾿ ῍῎῏
  ῾ ῝῞῟
  א אַאָאּ
  ב בּבֿ
  ג גּ
  ד דּ
  ה הּ
  ו וּוֹ
  ז זּ
  ט טּ
  י יִיּ
  ך ךּ
  כ כּכֿ
  ל לּ
  מ מּ
  נ נּ
  ס סּ
  ף ףּ
  פ פּפֿ
  צ צּ
  ק קּ
  ר רּ
  ש שׁשׂשּׁשּׂשּ
  ת תּ
  ײ ײַ
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
