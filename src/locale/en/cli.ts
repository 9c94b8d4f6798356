import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: (kinds) => `Usage: toteuma new KIND --unit NAME --year 2026 --period 1-3 --out FILE.xlsx
  KIND             ${kinds}
  --figures F.tsv  figures: first row headers, first column row names
  --profile A–D    signs (A: costs negative)
  --zero-budget    zero or blank: what the used % shows when the budget is 0
  --variant        the kind's variant, such as planned (key figures)
  --deviation      direction of deviation: profile, budget-minus-actual, actual-minus-budget or favourable-positive
  --percent-decimals  0, 1 or 2
  --money-unit     euro or thousand-euro
  --risk-scale     scale of risks, 2 to 10
  --sheet NAME     the sheet's name
  --force          replace a file that exists
  --lang fi|sv|en  the language of table and messages
  --json           the result, or what is wrong, as one JSON document`,
  commandUnknown: (command) => (command === "" ? "Give a command, such as new; toteuma --help tells how." : `There is no command “${command}”; toteuma --help tells how.`),
  optionUnknown: (option) => `There is no option ${option}; toteuma --help tells how.`,
  optionMissing: (option) => `Give ${option}; toteuma --help tells how.`,
  optionInvalid: (option, value, allowed) => `${option} cannot be “${value}”; give ${allowed}.`,
  optionDashed: (word) => `A value that begins with -- is written together with its option, as ${word}.`,
  workbookName: "a name that ends in .xlsx",
  years: "a year from 1990 to 2100, such as 2026",
  periods: "months from January on, 1 or 1-2 … 1-12, such as 1-3",
  optionRepeated: (option) => `${option} is given twice; give it once.`,
  wordUnexpected: (word) => `There is no place for the word “${word}”; put a value with spaces in quotation marks.`,
  kindMissing: (kinds) => `Give a table kind after the word new; the kinds are ${kinds}.`,
  kindUnknown: (kind, kinds) => `There is no table kind “${kind}”; the kinds are ${kinds}.`,
  written: (file, sheets) => `Wrote ${file}: ${sheets}`,
  differences: (count) => (count === 1 ? "One given figure differs from the computed one:" : `${count} given figures differ from the computed ones:`),
  notes: "Note:",
  more: (sentence, count) => `${sentence} (and ${count} more)`,
  failed: "The program has a fault of its own and did not finish; what follows is for its developers.",
};
