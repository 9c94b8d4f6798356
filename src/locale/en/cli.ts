import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: (kinds) => `Usage: toteuma new KIND --unit NAME --year 2026 --period 1-3 --out FILE.xlsx
       toteuma new KIND --units FILE.tsv --year 2026 --period 1-3 --out FILE.xlsx
       toteuma audit FILE… : audits the tables of .xlsx and .tsv files and tells what does not add up
       toteuma adopt FILE.tsv|FILE.xlsx --out FILE.xlsx [--in-place]: adopts the tables with formulas,
                   each on a sheet of its own with its findings, or with --in-place in its own cells
       toteuma close-month FILE.xlsx --out FILE.xlsx: closes the next month
       toteuma new-year FILE.xlsx --out FILE.xlsx: makes the next year's workbook
       toteuma split FILE.xlsx --unit NAME [--unit NAME …] | --all --out FOLDER: makes each
                   unit a workbook of its own to fill in; for one unit --out FILE.xlsx will do
  KIND             ${kinds}
  --figures F.tsv  figures: first row headers, first column row names
  --units F.tsv    tables for every unit of the file: first row the headers Id, Unit, Parent,
                   Level, Binding row, Responsible role; Unit and Level are needed
  --tables L=KIND  what the units of the level L get instead of KIND, once for each level:
                   --tables responsibility-area=interim-summary,risks; the level is city, board,
                   service-area or responsibility-area, a variant follows a slash: risks/followed
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
  eitherMissing: (option, other) => `Give ${option} or ${other}; toteuma --help tells how.`,
  optionInvalid: (option, value, allowed) => `${option} cannot be “${value}”; give ${allowed}.`,
  optionConflict: (option, other) => `${option} and ${other} do not go together; give one of them.`,
  outIsInput: (file) => `--out would write over the file “${file}” that is read; give another name.`,
  optionDashed: (word) => `A value that begins with -- is written together with its option, as ${word}.`,
  workbookName: "a name that ends in .xlsx",
  years: "a year from 1990 to 2100, such as 2026",
  periods: "months from January on, 1 or 1-2 … 1-12, such as 1-3",
  optionRepeated: (option) => `${option} is given twice; give it once.`,
  wordUnexpected: (word) => `There is no place for the word “${word}”; put a value with spaces in quotation marks.`,
  kindMissing: (kinds) => `Give a table kind after the word new; the kinds are ${kinds}.`,
  kindUnknown: (kind, kinds) => `There is no table kind “${kind}”; the kinds are ${kinds}.`,
  fileMissing: "Give the .xlsx file to open; toteuma --help tells how.",
  auditFileMissing: "Give the files to audit, .xlsx or .tsv; toteuma --help tells how.",
  adoptFileMissing: "Give the file to adopt, .xlsx or .tsv; toteuma --help tells how.",
  adopted: (table, formulas, inputs) => `${table}: ${formulas === 1 ? "1 formula" : `${formulas} formulas`}, ${inputs === 1 ? "1 typed figure" : `${inputs} typed figures`}.`,
  severities: { error: "error:", warning: "check:", info: "note:" },
  audited: ({ tables, checks, errors, warnings, rounded }) => `Audited ${tables === 1 ? "1 table" : `${tables} tables`} and ${checks === 1 ? "1 calculation" : `${checks} calculations`}: ${errors === 1 ? "1 error" : `${errors} errors`}, ${warnings} to check. Rounding explains ${rounded === 1 ? "1 difference" : `${rounded} differences`}.`,
  notAudited: (files) => (files === 1 ? "1 file could not be audited." : `${files} files could not be audited.`),
  monthClosed: (file, through, year) => `Wrote ${file}: closed period ${through === 1 ? "1" : `1–${through}`}/${year}`,
  older: (count) => (count === 1 ? "One table waits for new figures:" : `${count} tables wait for new figures:`),
  written: (file, sheets) => `Wrote ${file}: ${sheets}`,
  writtenFollowUp: (file, units, tables) => `Wrote ${file}: ${units} units, ${tables} tables`,
  folderName: "a folder, since there are several files",
  writtenSplit: (files) => (files === 1 ? "Wrote one workbook:" : `Wrote ${files} workbooks:`),
  differences: (count) => (count === 1 ? "One given figure differs from the computed one:" : `${count} given figures differ from the computed ones:`),
  notes: "Note:",
  more: (sentence, count) => `${sentence} (and ${count} more)`,
  failed: "The program has a fault of its own and did not finish; what follows is for its developers.",
};
