// swift-tools-version: 6.1
import PackageDescription

/// What every Swift target of ours is compiled with.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A Swift target and its floor: it may import what `below` names and nothing else.
func floor(_ name: String, below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings)
}

func tests(of name: String, with others: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + others, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "rihla",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.5.0"),
  ],
  targets: [
    // Floor 0: what the system and the Resources folder give us.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CUtf8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CQrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "CDigestBlocks"),
    // An index is worked out in more steps than a compiler takes by itself.
    .target(name: "CResources", cxxSettings: [.unsafeFlags(["-fconstexpr-steps=100000000"])]),
    .target(name: "CNoLocaleData"),
    .target(
      name: "JourneyResources", dependencies: ["CResources"], path: "Resources",
      exclude: ["Locales", "Demos", "Schema", "Pages"], swiftSettings: settings),

    // Floor 1
    floor("JourneyModel"),
    floor("TerminalText", below: ["CFriBidi"]),
    floor("TextFolding", below: ["CUtf8Proc"]),
    floor("QRCodes", below: ["CQrencode"]),
    floor("SystemCalls"),
    floor("SheetStream"),
    floor("Phrases", below: ["JourneyResources"]),

    // Floor 2
    floor("JourneyInsight", below: ["JourneyModel"]),
    floor("JourneyFile", below: ["JourneyModel", "SystemCalls", "CDigestBlocks"]),
    floor("JourneyDiff", below: ["JourneyModel"]),
    floor("JourneyPaths"),
    floor("Console", below: ["TerminalText"]),

    // Floor 3
    floor(
      "CursesConsole", below: ["Console", "TerminalText", "SystemCalls", "CNcurses", "CTerminalGuard"]),
    floor(
      "JourneyWords", below: ["JourneyModel", "JourneyInsight", "JourneyDiff", "TextFolding", "Phrases"]),
    floor("EventLogFiles", below: ["JourneyPaths", "SystemCalls", "CExpat", "CZlib"]),
    // Beside the others, and in an executable of its own: see docs/decisions/0018.
    floor("JourneyPage", below: [.product(name: "Mustache", package: "swift-mustache")]),
    floor("RoomTalk", below: ["JourneyModel", "JourneyFile"]),
    // Beside it, and why with it: docs/decisions/0030.
    floor("JourneyWorkbook", below: ["SheetStream", "CXlsxWriter", "CZip", "CExpat"]),

    // Floor 4
    floor(
      "JourneyExchange",
      below: [
        "JourneyModel", "JourneyInsight", "JourneyFile", "JourneyDiff", "JourneyWords", "JourneyPaths",
        "EventLogFiles", "TerminalText", "TextFolding", "SystemCalls", "SheetStream", "Phrases",
        "JourneyResources",
      ]),
    floor(
      "JourneyEditor",
      below: [
        "JourneyModel", "JourneyInsight", "JourneyDiff", "JourneyWords", "Console", "TerminalText",
        "TextFolding", "Phrases",
      ]),

    // Floor 5
    // In the companion only: docs/decisions/0032.
    floor(
      "JourneyRoom",
      below: [
        "RoomTalk", "JourneyModel", "JourneyInsight", "JourneyFile", "JourneyExchange",
        "TerminalText", "QRCodes", "Phrases", "JourneyResources", "SystemCalls",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .executableTarget(
      name: "rihla",
      dependencies: [
        "JourneyModel", "JourneyInsight", "JourneyFile", "JourneyDiff", "JourneyExchange", "JourneyEditor",
        "JourneyWords", "JourneyPaths", "EventLogFiles", "JourneyResources", "Console", "CursesConsole",
        "TerminalText", "Phrases", "SystemCalls", "SheetStream", "RoomTalk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "rihla-page",
      dependencies: ["JourneyPage", "JourneyWorkbook", "JourneyRoom", "SystemCalls", "CNoLocaleData"],
      swiftSettings: settings),

    // Beside the floors, for those who work on them: `make phrases`.
    .executableTarget(name: "phrase-accessors", swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["JourneyModel"], path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "TerminalText"),
    tests(of: "TextFolding"),
    tests(of: "QRCodes", with: ["CQrencode"]),
    tests(of: "Console", with: ["TerminalText"]),
    tests(of: "Phrases", with: ["JourneyResources", "phrase-accessors"]),
    tests(of: "JourneyModel", with: ["TestSupport"]),
    tests(of: "JourneyInsight", with: ["JourneyModel", "TestSupport"]),
    tests(
      of: "JourneyFile", with: ["JourneyModel", "JourneyResources", "SystemCalls", "TestSupport"],
      exclude: ["Fixtures"]),
    tests(of: "RoomTalk", with: ["JourneyModel", "JourneyFile", "TestSupport"]),
    tests(of: "JourneyRoom", with: ["RoomTalk", "JourneyModel", "JourneyFile", "Phrases"]),
    tests(of: "JourneyPaths"),
    tests(of: "EventLogFiles", with: ["JourneyPaths"]),
    tests(of: "JourneyDiff", with: ["JourneyModel", "TestSupport"]),
    tests(
      of: "JourneyExchange",
      with: [
        "JourneyModel", "JourneyInsight", "JourneyFile", "JourneyDiff", "JourneyWords", "JourneyPaths",
        "EventLogFiles", "TerminalText", "Phrases", "JourneyResources", "TestSupport",
      ]),
    tests(
      of: "JourneyPage",
      with: ["JourneyModel", "JourneyExchange", "JourneyFile", "Phrases", "JourneyResources"]),
    tests(
      of: "JourneyWorkbook",
      with: [
        "CZip", "JourneyModel", "JourneyExchange", "JourneyFile", "Phrases", "SheetStream", "TestSupport",
      ]),
    tests(
      of: "JourneyEditor",
      with: [
        "JourneyModel", "JourneyInsight", "JourneyFile", "JourneyDiff", "JourneyWords", "Console",
        "TerminalText", "QRCodes", "Phrases",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "DocumentationTests", swiftSettings: settings),
    .testTarget(name: "EndToEndTests", dependencies: ["rihla", "rihla-page"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
