import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: (kinds) => `Användning: toteuma new SLAG --unit NAMN --year 2026 --period 1-3 --out FIL.xlsx
  SLAG             ${kinds}
  --figures F.tsv  siffror: första raden rubriker, första kolumnen radernas namn
  --profile A–D    förtecken (A: kostnader negativa)
  --zero-budget    zero eller blank: vad utfall-% visar när budgeten är 0
  --variant        slagets variant, till exempel planned (nyckeltal)
  --deviation      avvikelsens riktning: profile, budget-minus-actual, actual-minus-budget eller favourable-positive
  --percent-decimals  0, 1 eller 2
  --money-unit     euro eller thousand-euro
  --risk-scale     riskskala 2–10
  --sheet NAMN     bladets namn
  --force          ersätt en fil som redan finns
  --lang fi|sv|en  språket i tabellen och meddelandena
  --json           resultatet eller felet som ett JSON-dokument`,
  commandUnknown: (command) => (command === "" ? "Ge ett kommando, till exempel new; toteuma --help visar användningen." : `Kommandot ”${command}” finns inte; toteuma --help visar användningen.`),
  optionUnknown: (option) => `Valet ${option} finns inte; toteuma --help visar användningen.`,
  optionMissing: (option) => `Ge ${option}; toteuma --help visar användningen.`,
  optionInvalid: (option, value, allowed) => `${option} kan inte vara ”${value}”; ge ${allowed}.`,
  optionDashed: (word) => `Ett värde som börjar med -- skrivs ihop med sitt val, så här: ${word}.`,
  workbookName: "ett namn som slutar på .xlsx",
  years: "ett år 1990–2100, till exempel 2026",
  periods: "månaderna från januari, 1 eller 1-2 … 1-12, till exempel 1-3",
  optionRepeated: (option) => `${option} har getts två gånger; ge det en gång.`,
  wordUnexpected: (word) => `Det finns ingen plats för ordet ”${word}”; skriv ett värde med mellanslag inom citattecken.`,
  kindMissing: (kinds) => `Ge ett tabellslag efter ordet new; slagen är ${kinds}.`,
  kindUnknown: (kind, kinds) => `Tabellslaget ”${kind}” finns inte; slagen är ${kinds}.`,
  written: (file, sheets) => `Skrev ${file}: ${sheets}`,
  differences: (count) => (count === 1 ? "En given siffra avviker från den beräknade:" : `${count} givna siffror avviker från de beräknade:`),
  notes: "Observera:",
  more: (sentence, count) => `${sentence} (och ${count} till)`,
  failed: "Programmet har ett fel och arbetet blev inte klart; nedan står uppgifter för utvecklarna.",
};
