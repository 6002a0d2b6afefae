import Testing

@testable import JourneyExchange

@Suite struct FileGuessTests {
  @Test(
    "what is no map is told by its beginning",
    arguments: [
      ("Name,Stage\nCall,Buy\n", .table), ("Name;Stage\n\nCall;Buy\n", .table), ("a\tb\nc\td", .table),
      ("journey\n  title T\n  Do: 3: Me\n", .diagram), ("---\ntitle: x\n---\njourney\n Do: 3\n", .diagram),
      ("# Title\n\n```mermaid\njourney\n  Do: 3: Me\n```\n", .markdown),
      ("<!DOCTYPE html>\n<html>", .page), ("\n<HTML lang=en>", .page), ("PK\u{3}\u{4}rest", .office),
      ("{\"cells\": [], \"nbformat\": 4}", .notebook), ("{\"title\": \"nbformat cells\"}", nil),
      ("Dear all,\nplease find below", .text), ("no map", .text),
      ("{\"title\": 1,}", nil), ("\"format\": \"rihla/1\"", nil), ("[1, 2]", nil), ("", nil), (" \n ", nil),
      ("<<<<<<< HEAD\n{", nil), ("\u{1B}]52;c;x\u{7} {", nil), ("\u{0}\u{1}", nil),
    ] as [(String, FileGuess?)])
  func guesses(_ text: String, _ guess: FileGuess?) {
    #expect(FileGuess(Array(text.utf8)) == guess)
  }

  @Test("what is not UTF-8 is no text")
  func bytes() {
    #expect(FileGuess([0x41, 0xFF, 0x42]) == nil)
    #expect(FileGuess([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .office)
  }
}
