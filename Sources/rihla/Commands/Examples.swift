import Phrases

/// The examples in the help of each command: lines as one would type them, which are the same in every language.
enum Examples {
  /// By the name of the command.
  static let lines: [String: [String]] = [
    "open": [
      "rihla visit.journey.json",
      "rihla open --read-only visit.journey.json",
    ],
    "show": [
      "rihla show visit.journey.json",
      "rihla show --format markdown visit.journey.json > visit.md",
    ],
    "pains": [
      "rihla pains visit.journey.json",
      "rihla pains --format json visit.journey.json | jq '.[] | .pain'",
      "rihla pains maps --where 'pain:A owner:-' --limit 20",
      "rihla pains maps --columns map,pain,score,channel --format csv",
    ],
    "stats": [
      "rihla stats visit.journey.json",
      "rihla stats --format json visit.journey.json | jq .coverage",
      "rihla stats maps --sort -low --format csv",
      "rihla stats maps --group-by channel",
    ],
    "inventory": [
      "rihla inventory visit.journey.json",
      "rihla inventory --format csv visit.journey.json > touchpoints.csv",
      "rihla inventory visit.journey.json -o touchpoints.xlsx",
      "rihla inventory maps --where 'low (channel:phone or channel:chat)'",
    ],
    "actions": [
      "rihla actions visit.journey.json",
      "rihla actions --format markdown visit.journey.json",
      "rihla actions maps --where 'overdue -status:done' --sort due",
      "rihla actions maps --group-by owner --sort -count",
      "rihla actions visit.journey.json --to github -o issues.sh",
      "gh issue list --state all --json number,title,body,state > issues.json",
      "rihla actions visit.journey.json --from issues.json --propose",
    ],
    "opportunities": [
      "rihla opportunities visit.journey.json",
      "rihla opportunities --format csv visit.journey.json > opportunities.csv",
      "rihla opportunities maps --where 'status:idea' --limit 10",
    ],
    "check": [
      "rihla check visit.journey.json",
      "rihla check --max-critical 0 --require owner,rating visit.journey.json",
      "rihla check maps --require owner --format github",
      "rihla check maps --where 'channel:phone' --max-gap 1",
    ],
    "atlas": [
      "rihla atlas maps",
      "rihla atlas maps --format csv --sort -low > maps.csv",
    ],
    "trend": [
      "rihla trend maps --since HEAD",
      "rihla trend maps --since HEAD --by month --format csv",
      "rihla trend maps --since HEAD -o maps.svg --force",
    ],
    "evidence": [
      "rihla evidence visit.journey.json survey.csv --dry-run",
      "rihla evidence visit.journey.json survey.csv",
      "rihla evidence visit.journey.json survey.xlsx --sheet May",
      "rihla evidence visit.journey.json answers.csv --answers nps=Q1:Reception",
    ],
    "paths": [
      "rihla paths orders.csv",
      "rihla paths orders.csv --steps view,cart,pay --window 7d --by channel",
      "rihla paths orders.csv --since 2027-04-01 --compare",
      "rihla paths orders.csv --map shop.journey.json --propose",
      "rihla paths orders.csv --map shop.journey.json --write",
      "rihla paths --sql duckdb --steps view,cart,pay --window 7d",
      "rihla paths --from-results counted --map shop.journey.json --write",
    ],
    "import": [
      "rihla import visit.mmd -o visit.journey.json",
      "rihla import touchpoints.csv -o visit.journey.json",
      "rihla import touchpoints.xlsx --sheet Inventory -o visit.journey.json",
      "rihla import touchpoints.csv --encoding WINDOWS-1252 --scale 0..10 --dry-run",
    ],
    "diff": [
      "rihla diff before.json visit.journey.json",
      "git show HEAD:visit.journey.json | rihla diff - visit.journey.json",
    ],
    "merge": [
      "rihla merge base.json ours.json theirs.json",
      "rihla merge base.json ours.json theirs.json -o merged.json",
    ],
    "recover": [
      "rihla recover",
      "rihla recover 2 -o rescued.journey.json",
    ],
    "versions": [
      "rihla versions visit.journey.json",
      "rihla versions visit.journey.json 3 -o before.json",
    ],
    "forget": [
      "rihla forget visit.journey.json",
      "rihla forget",
    ],
    "new": [
      "rihla new visit.journey.json --template service --title 'A visit'",
      "rihla new - --template aida | rihla show -",
    ],
    "templates": [
      "rihla templates",
      "rihla templates --format json",
    ],
    "config": [
      "rihla config",
      "rihla config --check",
    ],
    "minutes": [
      "rihla minutes visit.journey.json",
      "rihla minutes visit.journey.json --since before.json --format markdown",
      "rihla minutes visit.journey.json --without participants,parking > minutes.txt",
    ],
    "room": [
      "rihla room visit.journey.json",
      "rihla room visit.journey.json --listen 192.168.1.7:8080",
      "rihla room visit.journey.json --share notes,quotations",
    ],
    "demo": [
      "rihla demo",
      "rihla demo coffee-machine --print > coffee.journey.json",
      "rihla demo coffee-machine --log | rihla paths -",
    ],
    "keys": [
      "rihla keys",
      "rihla keys --markdown",
    ],
    "schema": [
      "rihla schema > rihla.schema.json"
    ],
    "textconv": [
      "rihla textconv visit.journey.json",
      "git config diff.rihla.textconv 'rihla textconv --'",
    ],
    "git-setup": [
      "rihla git-setup",
      "rihla git-setup --apply maps",
    ],
    "export": [
      "rihla export visit.journey.json -o visit.html",
      "rihla export visit.journey.json -o visit.xlsx",
      "rihla export visit.journey.json --with participants,parking -o visit.html",
      "rihla export visit.journey.json --to svg --part journey > visit.svg",
      "rihla export visit.journey.json --to mermaid > visit.mmd",
      "rihla export maps --to html -o site",
    ],
    "manual": [
      "rihla manual | man -l -",
      "rihla manual --language ar > rihla.1",
    ],
    "completions": [
      "rihla completions bash > rihla.bash",
      "rihla completions fish > rihla.fish",
    ],
    "serve": [
      "rihla serve --mcp",
      "rihla serve --mcp maps visit.journey.json",
    ],
    "migrate": [
      "rihla migrate visit.journey.json",
      "rihla migrate --check visit.journey.json",
      "rihla migrate --moved old.journey.json support/new.journey.json maps",
      "rihla migrate --moved old support --dry-run maps",
    ],
  ]
}

extension Examples {
  /// How a log gets out of where it lies, three lines each: by the command lines of databases, whose tables and columns
  /// are called otherwise in each of them.
  static let exports: [(from: Phrase, lines: [String])] = [
    (
      .cliPathsSourceShop,
      [
        #"psql shop --csv -c "SELECT customer_id AS \"case\", status AS activity,"#,
        #"  changed_at AS time, total AS amount, channel"#,
        #"  FROM order_history" > orders.csv"#,
      ]
    ),
    (
      .cliPathsSourceDesk,
      [
        #"sqlite3 -header -csv desk.db "SELECT ticket_id AS 'case',"#,
        #"  status AS activity, changed_at AS time, team"#,
        #"  FROM ticket_history" > tickets.csv"#,
      ]
    ),
    (
      .cliPathsSourceWeb,
      [
        #"duckdb -csv -c "SELECT session AS 'case', page AS activity, time, campaign"#,
        #"  FROM read_csv('visits/*.csv')"#,
        #"  WHERE kind = 'view'" > visits.csv"#,
      ]
    ),
  ]

  /// The same as the help of `paths` says it.
  static var exportsText: String {
    let parts = exports.map { part in
      ([say(part.from)] + part.lines.map { "  " + $0 }).joined(separator: "\n")
    }
    return ([say(.cliPathsSources)] + parts).joined(separator: "\n\n")
  }
}

/// What the help of a command says besides what it does: how it does that, if there is more to say, and examples.
func examples(of command: String, _ more: Phrase? = nil) -> String {
  let lines = Examples.lines[command] ?? []
  let text = ([say(.cliExamples)] + lines.map { "  " + $0 }).joined(separator: "\n")
  return [more.map(say), lines.isEmpty ? nil : text].compactMap { $0 }.joined(separator: "\n\n")
}
