import CQrencode
import Testing

@testable import QRCodes

struct QRCodeTests {
  @Test("a code has the modules that the library gives, and light ones around them")
  func modules() throws {
    let text = "http://192.168.1.20:8123/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let code = try #require(QRCode(text))
    let other = try #require(QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1))
    defer { QRcode_free(other) }
    #expect(code.width == Int(other.pointee.width))
    for row in 0..<code.width {
      for column in 0..<code.width {
        #expect(code[column, row] == (other.pointee.data[row * code.width + column] & 1 == 1))
      }
    }
    #expect(!code[-1, 0] && !code[0, -1] && !code[code.width, 0] && !code[0, code.width])
  }

  @Test("the three corners by which phones find a code are where they belong")
  func corners() throws {
    let code = try #require(QRCode("http://127.0.0.1:8000/X"))
    for (column, row) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
      let frame = (0..<7).allSatisfy {
        code[column + $0, row] && code[column + $0, row + 6] && code[column, row + $0]
          && code[column + 6, row + $0]
      }
      #expect(frame)
      #expect(!code[column + 1, row + 1] && code[column + 3, row + 3])
    }
  }

  @Test("an address with capital letters takes no more than 29 modules")
  func small() throws {
    let code = try #require(QRCode("http://192.168.100.200:54321/ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    #expect(code.width <= 29)
  }

  @Test("nothing, and what is longer than a code holds, gives none")
  func none() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 5000)) == nil)
  }
}
