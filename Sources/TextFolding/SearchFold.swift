/// Text as search sees it: without case, marks and the differences of spelling that people do not type.
///
/// Two texts are the same to somebody who searches when they fold to the same. Letters lose their case and their
/// accents; Arabic loses vowel marks, Quranic signs and the stretching tatweel, alef with hamza, madda or wasla counts
/// as alef, waw and yeh with hamza as waw and yeh, alef maqsura and Persian yeh as yeh, teh marbuta and the forms of heh
/// as heh, Persian kaf as kaf, presentation forms as their letters; the decimal digits of all scripts count as ASCII
/// digits, spaces that do not break as spaces; direction marks, joiners and variation selectors are left out.
///
/// It goes scalar by scalar and folding twice changes nothing more. Limit: canonically equivalent texts fold to the same
/// in the scripts whose letters are listed here (Latin, Greek, Cyrillic, Hebrew, Arabic); others keep their marks,
/// which Swift compares canonically.
public func searchFolded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  let table = FoldTable.shared
  var folded = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { table.fold(scalar, into: &folded) }
  return String(folded)
}
