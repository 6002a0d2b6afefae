/// What crosses between `rihla` and `rihla-page` of a workbook, in either direction: sheet by sheet, row by row.
///
/// Why it is no JSON: a table of 100,000 touchpoints has five million cells, and neither side is to hold them as a tree.
public enum SheetItem: Hashable, Sendable {
  /// A sheet begins.
  case sheet(SheetHead)
  /// A row begins; its number in the sheet, from 1.
  case row(Int)
  /// A cell of the row; its column, from 0.
  case cell(Int, SheetCell)
  /// How wide the columns of the sheet are, in characters; behind its rows.
  case widths([UInt8])
  /// The cells of a column, from a row to another, are one; behind the rows.
  case merge(column: Int, from: Int, to: Int)
}

/// What is known of a sheet before its rows.
public struct SheetHead: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Whether its first column stands at the right.
  public var isRightToLeft: Bool
  /// Whether nobody sees it unless he asks for it.
  public var isHidden: Bool

  /// A sheet.
  public init(_ name: String, isRightToLeft: Bool = false, isHidden: Bool = false) {
    (self.name, self.isRightToLeft, self.isHidden) = (name, isRightToLeft, isHidden)
  }
}

/// What a cell of a sheet holds.
public enum SheetCell: Hashable, Sendable {
  /// Nothing.
  case nothing
  /// A text, whatever it looks like.
  case text(String)
  /// A number, and how it is shown.
  case number(Double, SheetNumber)
}

/// How a number is shown in a cell.
public enum SheetNumber: UInt8, CaseIterable, Sendable {
  /// As it is.
  case plain
  /// With one decimal.
  case decimal
  /// With its sign and one decimal.
  case signed
  /// As a percentage; 1 is all of it.
  case share
  /// With a question mark.
  case guess
  /// As a day; days since 1 January 1970.
  case day
}
