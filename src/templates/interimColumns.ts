import type { TemplateColumn } from "./TableTemplate";

// A header breaks before "3 kk", which stays together by its no-break space; every column is wide enough for its header on two lines.
/** The seven measures of an interim review as Finnish cities print them, and the columns for the work beside them. */
export const interimColumns: readonly TemplateColumn[] = [
  {
    type: "measure", area: "printed", width: 12, measure: { kind: "input", key: "prior-year" },
    header: { fi: "TP {prior}", sv: "Bokslut {prior}", en: "Actual {prior}" },
  },
  {
    type: "measure", area: "printed", width: 12, stamped: true, measure: { kind: "input", key: "prior-actual" },
    header: { fi: "TOT {prior} {through}\u00a0kk", sv: "Utfall {prior} {through}\u00a0mån", en: "Actual {prior} {through}\u00a0mo" },
  },
  {
    type: "measure", area: "printed", width: 12,
    measure: { kind: "sum", key: "amended-budget", of: [{ measure: "original-budget", sign: 1 }, { measure: "amendments", sign: 1 }], enteredAs: "original-budget" },
    header: { fi: "TA {year} +muutos", sv: "Budget {year} +ändr.", en: "Budget {year} +amend." },
  },
  {
    type: "measure", area: "printed", width: 12, stamped: true, measure: { kind: "input", key: "actual" },
    header: { fi: "TOT {year} {through}\u00a0kk", sv: "Utfall {year} {through}\u00a0mån", en: "Actual {year} {through}\u00a0mo" },
  },
  {
    type: "measure", area: "printed", width: 12,
    measure: { kind: "sum", key: "remaining", of: [{ measure: "amended-budget", sign: 1 }, { measure: "actual", sign: -1 }] },
    header: { fi: "Jäljellä", sv: "Återstår", en: "Remaining" },
  },
  {
    type: "measure", area: "printed", width: 12, measure: { kind: "ratio", key: "percent-used", of: "actual", to: "amended-budget" },
    header: { fi: "TOT-{year} %", sv: "Utfall {year} %", en: "Used {year} %" },
  },
  {
    type: "measure", area: "printed", width: 12,
    measure: { kind: "sum", key: "forecast", of: [{ measure: "amended-budget", sign: 1 }, { measure: "adjustment", sign: 1 }], enteredAs: "adjustment" },
    header: { fi: "Ennuste {year}", sv: "Prognos {year}", en: "Forecast {year}" },
  },
  // Beside the table what asks for a look, why, and how far the forecast is; a long flag runs over a reason that is still blank.
  { type: "flag", area: "beside", width: 26, header: { fi: "Huomautus", sv: "Anmärkning", en: "Flag" } },
  { type: "reason", area: "beside", width: 20, header: { fi: "Perustelu", sv: "Motivering", en: "Reason" } },
  { type: "state", area: "beside", width: 19, header: { fi: "Ennusteen tila", sv: "Prognosens status", en: "Forecast state" } },
  {
    type: "measure", area: "beside", width: 13, measure: { kind: "input", key: "adjustment" },
    header: { fi: "Ennusteen muutos ±", sv: "Ändring av prognos ±", en: "Forecast adjustment ±" },
  },
  {
    type: "measure", area: "beside", width: 13, measure: { kind: "input", key: "original-budget" },
    header: { fi: "Alkuperäinen TA {year}", sv: "Ursprunglig budget {year}", en: "Original budget {year}" },
  },
  {
    type: "measure", area: "beside", width: 13, measure: { kind: "input", key: "amendments" },
    header: { fi: "TA-muutokset {year}", sv: "Budgetändringar {year}", en: "Amendments {year}" },
  },
];
