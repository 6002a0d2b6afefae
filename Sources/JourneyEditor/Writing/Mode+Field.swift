extension Mode {
  /// The text that is being written, wherever that is; nil where nothing is written. One that is not there cannot be put
  /// in.
  var field: TextField? {
    get {
      switch self {
      case .quickAdd(let adding): adding.field
      case .rename(_, let field): field
      case .cell(let cell): cell.field
      case .round(let round): round.field
      case .voting(let voting): voting.choices.isEmpty ? voting.field : nil
      case .prompt(let prompt): prompt.field
      case .form(let form): form.field
      case .actions(let list): list.field
      case .start(let start): start.openField
      case .board, .verdicts, .moving, .question, .sheet, .merge, .compare, .presenting, .calibration: nil
      }
    }
    set {
      guard let newValue, field != nil else { return }
      switch self {
      case .quickAdd(var adding):
        adding.field = newValue
        self = .quickAdd(adding)
      case .rename(let focus, _): self = .rename(focus, newValue)
      case .cell(var cell):
        cell.field = newValue
        self = .cell(cell)
      case .round(var round):
        round.field = newValue
        self = .round(round)
      case .voting(var voting):
        voting.field = newValue
        self = .voting(voting)
      case .prompt(var prompt):
        if prompt.field.text != newValue.text { prompt.chosen = nil }
        prompt.field = newValue
        self = .prompt(prompt)
      case .form(var form):
        form.field = newValue
        self = .form(form)
      case .start(var start):
        start.openField = newValue
        self = .start(start)
      case .actions(var list):
        list.field = newValue
        self = .actions(list)
      case .board, .verdicts, .moving, .question, .sheet, .merge, .compare, .presenting, .calibration: break
      }
    }
  }
}
