import { YEAR_END, type TemplateColumn } from "./TableTemplate";

// A header breaks before "3 kk", which stays together by its no-break space; every column is wide enough for its header on two lines.
/** The columns that several kinds of tables share, as Finnish cities print them. */

/** Last year's closing. */
export const priorYear: TemplateColumn = {
  type: "measure", area: "printed", width: 12, measure: { kind: "input", key: "prior-year" }, carries: YEAR_END,
  header: { fi: "TP {year-1}", sv: "Bokslut {year-1}", en: "Actual {year-1}" },
};

/** Last year's actual at the same date. */
export const priorActual: TemplateColumn = {
  type: "measure", area: "printed", width: 12, stamp: "months", measure: { kind: "input", key: "prior-actual" },
  header: { fi: "TOT {year-1} {through}\u00a0kk", sv: "Utfall {year-1} {through}\u00a0mån", en: "Actual {year-1} {through}\u00a0mo" },
};

/** The budget that the council follows: the original one and its amendments. */
export const amendedBudget: TemplateColumn = {
  type: "measure", area: "printed", width: 12,
  measure: { kind: "sum", key: "amended-budget", of: [{ measure: "original-budget", sign: 1 }, { measure: "amendments", sign: 1 }], enteredAs: "original-budget" },
  header: { fi: "TA {year} +muutos", sv: "Budget {year} +ändr.", en: "Budget {year} +amend." },
};

/** This year's actual so far. */
export const actual: TemplateColumn = {
  type: "measure", area: "printed", width: 12, stamp: "months", measure: { kind: "input", key: "actual" },
  header: { fi: "TOT {year} {through}\u00a0kk", sv: "Utfall {year} {through}\u00a0mån", en: "Actual {year} {through}\u00a0mo" },
};

/** Jäljellä: what of the amended budget is left, whatever the direction of deviation. */
export const remaining: TemplateColumn = {
  type: "measure", area: "printed", width: 12,
  measure: { kind: "sum", key: "remaining", of: [{ measure: "amended-budget", sign: 1 }, { measure: "actual", sign: -1 }] },
  header: { fi: "Jäljellä", sv: "Återstår", en: "Remaining" },
};

/** How much of the amended budget is used. */
export const percentUsed: TemplateColumn = {
  type: "measure", area: "printed", width: 12, measure: { kind: "ratio", key: "percent-used", of: "actual", to: "amended-budget" },
  header: { fi: "TOT-{year} %", sv: "Utfall {year} %", en: "Used {year} %" },
};

/** Poikkeama, in the direction of the table's conventions. */
export const deviation: TemplateColumn = {
  type: "measure", area: "printed", width: 12, measure: { kind: "deviation", key: "deviation", actual: "actual", budget: "amended-budget" },
  header: { fi: "Poikkeama", sv: "Avvikelse", en: "Deviation" },
};

/** Where the year will end: the amended budget and its adjustment. */
export const forecast: TemplateColumn = {
  type: "measure", area: "printed", width: 12,
  measure: { kind: "sum", key: "forecast", of: [{ measure: "amended-budget", sign: 1 }, { measure: "adjustment", sign: 1 }], enteredAs: "adjustment" },
  header: { fi: "Ennuste {year}", sv: "Prognos {year}", en: "Forecast {year}" },
};

export const flag: TemplateColumn = { type: "flag", area: "beside", width: 34, header: { fi: "Huomautus", sv: "Anmärkning", en: "Flag" } };

export const reason: TemplateColumn = { type: "text", key: "reason", area: "beside", width: 20, header: { fi: "Perustelu", sv: "Motivering", en: "Reason" } };

export const state: TemplateColumn = { type: "state", area: "beside", width: 22, header: { fi: "Ennusteen tila", sv: "Prognosens status", en: "Forecast state" } };

export const adjustment: TemplateColumn = {
  type: "measure", area: "beside", width: 13, stamp: "forecast", givenBy: "head", measure: { kind: "input", key: "adjustment" },
  header: { fi: "Ennusteen muutos ±", sv: "Ändring av prognos ±", en: "Forecast adjustment ±" },
};

export const originalBudget: TemplateColumn = {
  type: "measure", area: "beside", width: 13, measure: { kind: "input", key: "original-budget" },
  header: { fi: "Alkuperäinen TA {year}", sv: "Ursprunglig budget {year}", en: "Original budget {year}" },
};

export const amendments: TemplateColumn = {
  type: "measure", area: "beside", width: 13, measure: { kind: "input", key: "amendments", registrable: true },
  header: { fi: "TA-muutokset {year}", sv: "Budgetändringar {year}", en: "Amendments {year}" },
};

/** The seven measures of an interim review, then beside the table what asks for a look, why, and how far the forecast is; a long flag runs over a reason that is still blank. */
export const interimColumns: readonly TemplateColumn[] = [
  priorYear, priorActual, amendedBudget, actual, remaining, percentUsed, forecast, flag, reason, state, adjustment, originalBudget, amendments,
];

/** The half-year review of 2024: no forecast. */
export const halfYearColumns: readonly TemplateColumn[] = [
  priorYear, priorActual, amendedBudget, actual, remaining, percentUsed, flag, originalBudget, amendments,
];

/** The closing: the whole year against its budget. */
export const closingColumns: readonly TemplateColumn[] = [
  { ...priorYear, header: { fi: "Tilinpäätös {year-1}", sv: "Bokslut {year-1}", en: "Actual {year-1}" } },
  { ...amendedBudget, header: { fi: "Talousarvio {year}", sv: "Budget {year}", en: "Budget {year}" } },
  // The whole year: the months need no saying.
  { type: "measure", area: "printed", width: 12, measure: { kind: "input", key: "actual" }, header: { fi: "Toteuma {year}", sv: "Utfall {year}", en: "Actual {year}" } },
  deviation,
  { ...percentUsed, header: { fi: "Toteuma %", sv: "Utfall %", en: "Used %" } },
  flag, reason, originalBudget, amendments,
];

/** A plan for the years ahead; each column says what it is written in. */
export const planColumns: readonly TemplateColumn[] = [
  {
    type: "measure", area: "printed", width: 13, stamp: "unit", measure: { kind: "input", key: "closing-before-last" },
    header: { fi: "TP {year-2} {unit}", sv: "Bokslut {year-2} {unit}", en: "Actual {year-2} {unit}" },
  },
  {
    type: "measure", area: "printed", width: 13, stamp: "unit", measure: { kind: "input", key: "prior-budget" }, carries: "budget",
    header: { fi: "TA {year-1} {unit}", sv: "Budget {year-1} {unit}", en: "Budget {year-1} {unit}" },
  },
  {
    type: "measure", area: "printed", width: 13, stamp: "unit", measure: { kind: "input", key: "budget" },
    header: { fi: "TA {year} {unit}", sv: "Budget {year} {unit}", en: "Budget {year} {unit}" },
  },
  {
    type: "measure", area: "printed", width: 13, stamp: "unit", measure: { kind: "input", key: "plan-next" },
    header: { fi: "TS {year+1} {unit}", sv: "Ekonomiplan {year+1} {unit}", en: "Plan {year+1} {unit}" },
  },
  {
    type: "measure", area: "printed", width: 13, stamp: "unit", measure: { kind: "input", key: "plan-after-next" },
    header: { fi: "TS {year+2} {unit}", sv: "Ekonomiplan {year+2} {unit}", en: "Plan {year+2} {unit}" },
  },
];

/** The official comparison (Kuntalaki 410/2015, 113 §): the budget before and after its amendments. */
export const comparisonColumns: readonly TemplateColumn[] = [
  { ...originalBudget, area: "printed", header: { fi: "Alkuperäinen talousarvio", sv: "Ursprunglig budget", en: "Original budget" } },
  { ...amendments, area: "printed", header: { fi: "Talousarvio-muutokset", sv: "Budgetändringar", en: "Amendments" } },
  { ...amendedBudget, header: { fi: "Talousarvio muutosten jälkeen", sv: "Budget efter ändringar", en: "Amended budget" } },
  { type: "measure", area: "printed", width: 13, measure: { kind: "input", key: "actual" }, header: { fi: "Toteutuma", sv: "Utfall", en: "Actual" } },
  deviation,
  { ...percentUsed, header: { fi: "Toteutuma %", sv: "Utfall %", en: "Used %" } },
  flag, reason,
];
