import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: (kinds) => `Användning: toteuma new SLAG --unit NAMN --year 2026 --period 1-3 --out FIL.xlsx
            toteuma new SLAG --units FIL.tsv --year 2026 --period 1-3 --out FIL.xlsx
       toteuma audit FIL… : granskar tabellerna i .xlsx- och .tsv-filer och berättar vad som inte stämmer
       toteuma adopt FIL.tsv|FIL.xlsx --out FIL.xlsx [--in-place]: tar tabellerna i bruk med formler,
                   var och en på ett eget blad med sina iakttagelser, eller med --in-place i sina egna celler
            toteuma close-month FIL.xlsx --out FIL.xlsx: stänger nästa månad
            toteuma new-year FIL.xlsx --out FIL.xlsx: gör nästa års arbetsbok
            toteuma split FIL.xlsx --unit NAMN [--unit NAMN …] | --all --out MAPP: gör en egen
                   arbetsbok att fylla i för varje enhet; för en enhet går --out FIL.xlsx
  SLAG             ${kinds}
  --figures F.tsv  siffror: första raden rubriker, första kolumnen radernas namn
  --units F.tsv    tabeller för alla enheter i filen: första raden rubrikerna Kod, Enhet,
                   Överordnad enhet, Nivå, Bindande rad, Ansvarig roll; Enhet och Nivå behövs
  --tables N=SLAG  vad enheterna på nivån N får i stället för SLAG, en gång för varje nivå:
                   --tables ansvarsområde=interim-summary,risks; nivån är city, board, service-area
                   eller responsibility-area, en variant ges efter snedstreck: risks/followed
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
  eitherMissing: (option, other) => `Ge ${option} eller ${other}; toteuma --help visar användningen.`,
  optionInvalid: (option, value, allowed) => `${option} kan inte vara ”${value}”; ge ${allowed}.`,
  optionConflict: (option, other) => `Valen ${option} och ${other} går inte ihop; ge bara det ena.`,
  outIsInput: (file) => `--out skulle skriva över filen ”${file}” som läses; ge ett annat namn.`,
  optionDashed: (word) => `Ett värde som börjar med -- skrivs ihop med sitt val, så här: ${word}.`,
  workbookName: "ett namn som slutar på .xlsx",
  years: "ett år 1990–2100, till exempel 2026",
  periods: "månaderna från januari, 1 eller 1-2 … 1-12, till exempel 1-3",
  optionRepeated: (option) => `${option} har getts två gånger; ge det en gång.`,
  wordUnexpected: (word) => `Det finns ingen plats för ordet ”${word}”; skriv ett värde med mellanslag inom citattecken.`,
  kindMissing: (kinds) => `Ge ett tabellslag efter ordet new; slagen är ${kinds}.`,
  kindUnknown: (kind, kinds) => `Tabellslaget ”${kind}” finns inte; slagen är ${kinds}.`,
  fileMissing: "Ge den .xlsx-fil som ska öppnas; toteuma --help visar användningen.",
  auditFileMissing: "Ange filerna som ska granskas, .xlsx eller .tsv; toteuma --help berättar hur.",
  adoptFileMissing: "Ange filen som ska tas i bruk, .xlsx eller .tsv; toteuma --help berättar hur.",
  adopted: (table, formulas, inputs) => `${table}: ${formulas === 1 ? "1 formel" : `${formulas} formler`}, ${inputs === 1 ? "1 inmatat tal" : `${inputs} inmatade tal`}.`,
  severities: { error: "fel:", warning: "kontrollera:", info: "märk:" },
  audited: ({ tables, checks, errors, warnings, rounded }) => `Granskade ${tables === 1 ? "1 tabell" : `${tables} tabeller`} och ${checks === 1 ? "1 avstämning" : `${checks} avstämningar`}: ${errors} fel, ${warnings} att kontrollera. Avrundning förklarar ${rounded === 1 ? "1 skillnad" : `${rounded} skillnader`}.`,
  notAudited: (files) => (files === 1 ? "En fil kunde inte granskas." : `${files} filer kunde inte granskas.`),
  monthClosed: (file, through, year) => `Skrev ${file}: stängd period ${through === 1 ? "1" : `1–${through}`}/${year}`,
  older: (count) => (count === 1 ? "En tabell väntar på nya siffror:" : `${count} tabeller väntar på nya siffror:`),
  written: (file, sheets) => `Skrev ${file}: ${sheets}`,
  writtenFollowUp: (file, units, tables) => `Skrev ${file}: ${units} enheter, ${tables} tabeller`,
  folderName: "en mapp, för filerna blir flera",
  writtenSplit: (files) => (files === 1 ? "Skrev en arbetsbok:" : `Skrev ${files} arbetsböcker:`),
  differences: (count) => (count === 1 ? "En given siffra avviker från den beräknade:" : `${count} givna siffror avviker från de beräknade:`),
  notes: "Observera:",
  more: (sentence, count) => `${sentence} (och ${count} till)`,
  failed: "Programmet har ett fel och arbetet blev inte klart; nedan står uppgifter för utvecklarna.",
};
