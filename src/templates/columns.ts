import { YEAR_END, type ForecastColumns, type TemplateColumn } from "./TableTemplate";

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

export const flag: TemplateColumn = { type: "flag", area: "beside", width: 64, header: { fi: "Huomautus", sv: "Anmärkning", en: "Flag" } };

export const reasonOfRow: TemplateColumn = { type: "text", key: "reason", area: "beside", width: 36, header: { fi: "Perustelu", sv: "Motivering", en: "Reason" } };

/** The same where the row that binds is explained too. */
export const reason: TemplateColumn = { ...reasonOfRow, onSums: true };

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

/** The forecast of an interim review: an adjustment with its reason, and beside the title who marked it ready. */
export const interimForecast: ForecastColumns = {
  measure: "forecast", adjustment: "adjustment", reason: "reason", ready: { name: "adjustment", day: "original-budget", remembered: "amendments" },
};

export const reasonState: TemplateColumn = { type: "reason-state", area: "beside", width: 26, header: { fi: "Perustelun tila", sv: "Motiveringens status", en: "Reason state" } };

/** The deviation that a reason has explained, so that a later move is seen. */
export const explainedOfRow: TemplateColumn = {
  type: "measure", area: "beside", width: 13, givenBy: "head", measure: { kind: "noted", key: "explained" }, header: { fi: "Perusteltu luku", sv: "Motiverat belopp", en: "Explained figure" },
};

/** The same where the row that binds is explained too. */
export const explained: TemplateColumn = { ...explainedOfRow, onSums: true };

export const toExplain: TemplateColumn = { type: "to-explain", area: "beside", width: 13, header: { fi: "Perusteltava luku", sv: "Att motivera", en: "To be explained" } };

export const expected: TemplateColumn = { type: "expected", area: "beside", width: 11, header: { fi: "Odotettu %", sv: "Förväntat %", en: "Expected %" } };

/** A column for each rule, its key the rule's: the effect on the result, better positive. */
export const yearEndDeviation: TemplateColumn = { type: "deviation", rule: "year-end", area: "beside", width: 13, header: { fi: "Vuoden loppu ±", sv: "Årets slut ±", en: "Year-end ±" } };
export const beyondDeviation: TemplateColumn = { type: "deviation", rule: "actual-beyond-forecast", area: "beside", width: 13, header: { fi: "Ohi ennusteen ±", sv: "Förbi prognosen ±", en: "Beyond forecast ±" } };
export const withoutBudgetDeviation: TemplateColumn = { type: "deviation", rule: "actual-without-budget", area: "beside", width: 13, header: { fi: "Ilman budjettia ±", sv: "Utan budget ±", en: "Without budget ±" } };
export const forecastZeroDeviation: TemplateColumn = { type: "deviation", rule: "forecast-zero", area: "beside", width: 13, header: { fi: "Ennuste nolla ±", sv: "Prognos noll ±", en: "Forecast zero ±" } };
export const paceDeviation: TemplateColumn = { type: "deviation", rule: "pace", area: "beside", width: 13, header: { fi: "Tahti ±", sv: "Takt ±", en: "Pace ±" } };
export const changeDeviation: TemplateColumn = { type: "deviation", rule: "large-change", area: "beside", width: 13, header: { fi: "Muutos vuodessa ±", sv: "Ändring på ett år ±", en: "Change in a year ±" } };

/** The seven measures of an interim review, then beside the table what asks for a look, why, and how far the forecast is; a long flag runs over a reason that is still blank. */
export const interimColumns: readonly TemplateColumn[] = [
  priorYear, priorActual, amendedBudget, actual, remaining, percentUsed, forecast, flag, reason, state, adjustment, originalBudget, amendments,
  reasonState, explained, toExplain, expected,
  yearEndDeviation, beyondDeviation, withoutBudgetDeviation, forecastZeroDeviation, paceDeviation, changeDeviation,
];

/** Beyond the budget, where there is no forecast. */
export const overrunDeviation: TemplateColumn = { ...beyondDeviation, header: { fi: "Ylitys ±", sv: "Överskridning ±", en: "Overrun ±" } };

/** The half-year review of 2024: no forecast. */
export const halfYearColumns: readonly TemplateColumn[] = [
  priorYear, priorActual, amendedBudget, actual, remaining, percentUsed, flag, reason, originalBudget, amendments,
  reasonState, explained, toExplain, expected,
  overrunDeviation, withoutBudgetDeviation, paceDeviation, changeDeviation,
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
  reasonState, explained, toExplain,
  yearEndDeviation, overrunDeviation, withoutBudgetDeviation,
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
