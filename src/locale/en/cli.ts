import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: `Usage: toteuma new KIND --unit NAME --year 2026 --period 1-3 --out FILE.xlsx
  KIND             interim-statement or interim-summary
  --figures F.tsv  figures: first row headers, first column row names
  --profile A–D    signs (A: costs negative)
  --zero-budget    zero or blank: what the used % shows when the budget is 0
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
  kindUnknown: (kind, kinds) => `There is no table kind “${kind}”; the kinds are ${kinds}.`,
  written: (file, sheets) => `Wrote ${file}: ${sheets}`,
  differences: (count) => (count === 1 ? "One given figure differs from the computed one:" : `${count} given figures differ from the computed ones:`),
  notes: "Note:",
  more: (sentence, count) => `${sentence} (and ${count} more)`,
  failed: "The program has a fault of its own and did not finish; what follows is for its developers.",
};
