internal import CFriBidi

/// FriBidi's work on one paragraph: levels first, then the joined forms and the order of each of its lines.
///
/// The scalars are one for each cluster, so that marks, skin tones and joiners within a cluster can neither be reordered
/// nor stand between a lam and its alef. All buffers are carved from one temporary allocation, on the stack for a
/// paragraph of usual length.
struct BidiParagraph {
  let scalars: UnsafeMutableBufferPointer<UInt32>
  let types: UnsafeMutableBufferPointer<FriBidiCharType>
  let levels: UnsafeMutableBufferPointer<Int8>
  /// For each place of a line, from left to right, which scalar of the paragraph stands there.
  let order: UnsafeMutableBufferPointer<Int32>
  private let brackets: UnsafeMutableBufferPointer<UInt32>
  private let joining: UnsafeMutableBufferPointer<UInt8>
  private let direction: TextDirection

  /// Calls `body` with a paragraph of `count` scalars, which it must set, running in `direction`.
  static func with<Result>(
    count: Int, direction: TextDirection, _ body: (BidiParagraph) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(byteCount: count * 18, alignment: 4) { bytes in
      func words<Word>(_ type: Word.Type, at offset: Int) -> UnsafeMutableBufferPointer<Word> {
        let part = UnsafeMutableRawBufferPointer(
          rebasing: bytes[count * offset..<count * (offset + MemoryLayout<Word>.size)])
        return part.bindMemory(to: type)
      }
      let joining = words(UInt8.self, at: 17)
      joining.update(repeating: 0)
      return body(
        BidiParagraph(
          scalars: words(UInt32.self, at: 0), types: words(FriBidiCharType.self, at: 4),
          levels: words(Int8.self, at: 16), order: words(Int32.self, at: 8),
          brackets: words(UInt32.self, at: 12), joining: joining, direction: direction))
    }
  }

  /// Looks up the classes of the scalars.
  func classify() {
    fribidi_get_bidi_types(scalars.baseAddress, count, types.baseAddress)
  }

  /// Makes the scalar at `index` one without a direction.
  func setNeutral(_ index: Int) {
    types[index] = rihla_other_neutral()
  }

  /// Computes the levels by the rules P2 to L1, in a text of a map that reads in `reading`.
  func resolve(reading: TextDirection) {
    settleIsolates(reading)
    if direction == .rightToLeft, allTurn {
      levels.update(repeating: 1)
      return
    }
    fribidi_get_bracket_types(scalars.baseAddress, count, types.baseAddress, brackets.baseAddress)
    var base = parameter
    let highest = fribidi_get_par_embedding_levels_ex(
      types.baseAddress, brackets.baseAddress, count, &base, levels.baseAddress)
    // Without memory there is no order but that of reading.
    if highest == 0 { levels.update(repeating: 0) }
  }

  /// Puts the joined forms of Arabic letters in the place of those of a line.
  func join(_ line: Range<Int>) {
    let count = CInt(line.count)
    fribidi_get_joining_types(line.start(of: scalars), count, line.start(of: joining))
    fribidi_join_arabic(line.start(of: types), count, line.start(of: levels), line.start(of: joining))
    fribidi_shape(
      rihla_shape_arabic(), line.start(of: levels), count, line.start(of: joining), line.start(of: scalars))
  }

  /// Replaces what runs from right to left and has a mirror image, such as brackets, by that image.
  func mirror(_ line: Range<Int>) {
    fribidi_shape(rihla_mirror(), line.start(of: levels), CInt(line.count), nil, line.start(of: scalars))
  }

  /// Finds the order of a line. Spaces at its end take the direction of the paragraph.
  func reorder(_ line: Range<Int>) {
    for index in line { order[index] = Int32(index) }
    _ = fribidi_reorder_line(
      0, types.baseAddress, CInt(line.count), CInt(line.lowerBound), parameter, levels.baseAddress, nil,
      order.baseAddress)
  }

  /// Whether the scalar at `index` lost its place to the one after it: a lam whose alef took its cell.
  func isLigated(_ index: Int) -> Bool {
    rihla_is_ligated(joining[index]) != 0
  }

  /// Whether the scalar at `index` is a letter that runs from right to left.
  func isRightToLeftLetter(_ index: Int) -> Bool {
    rihla_is_letter(types[index]) != 0 && rihla_is_right_to_left(types[index]) != 0
  }

  /// Whether the scalar at `index` is a digit of the Arabic script or belongs to one.
  func isArabicNumber(_ index: Int) -> Bool { types[index] == rihla_arabic_number() }

  /// Whether the scalar at `index` opens or closes a pair.
  func isBracket(_ index: Int) -> Bool { fribidi_get_bracket(scalars[index]) != 0 }

  /// The scalar at `index`, mirrored and joined if that was done.
  func scalar(_ index: Int) -> Unicode.Scalar { Unicode.Scalar(scalars[index]) ?? .replacement }

  /// Whether the scalar at `index` runs from right to left, whatever it is.
  func isTurned(_ index: Int) -> Bool { levels[index] & 1 == 1 }

  /// Whether nothing here runs, or could make others run, from left to right: most lines of a right-to-left map.
  private var allTurn: Bool { types.allSatisfy { rihla_always_turns($0) != 0 } }

  private var count: CInt { CInt(scalars.count) }

  private var parameter: FriBidiParType {
    direction == .leftToRight ? rihla_left_to_right() : rihla_right_to_left()
  }
}

extension Range<Int> {
  fileprivate func start<Word>(of words: UnsafeMutableBufferPointer<Word>) -> UnsafeMutablePointer<Word>? {
    words.baseAddress.map { $0 + lowerBound }
  }
}
