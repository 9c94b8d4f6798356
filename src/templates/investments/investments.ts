import { actual, amendedBudget, amendments, deviation, explained, flag, originalBudget, overrunDeviation, planColumns, priorYear, reason, reasonState, toExplain, withoutBudgetDeviation } from "../columns";
import type { TableTemplate, TemplateColumn, TemplateRow } from "../TableTemplate";
import { investmentsWatch } from "../watches";

const rows: readonly TemplateRow[] = [
  { kind: "input", key: "investment-income", nature: "income", optional: true, label: { fi: "Tulot", sv: "Inkomster", en: "Income" } },
  { kind: "input", key: "investment-expenditure", nature: "expense", label: { fi: "Menot", sv: "Utgifter", en: "Expenditure" } },
  { kind: "sum", key: "investment-net", nature: "result", of: ["investment-income", "investment-expenditure"], label: { fi: "Netto", sv: "Netto", en: "Net" } },
];

const columns: readonly TemplateColumn[] = [
  priorYear,
  { ...amendedBudget, header: { fi: "TA {year}", sv: "Budget {year}", en: "Budget {year}" } },
  // Wide enough for one line, since the header would break after its dash.
  { ...actual, width: 18, header: { fi: "Toteuma 1–{through}", sv: "Utfall 1–{through}", en: "Actual 1–{through}" } },
  deviation,
  {
    // Nothing used of nothing is blank, as the closing of 2025 prints it.
    type: "measure", area: "printed", width: 12, measure: { kind: "ratio", key: "percent-used", of: "actual", to: "amended-budget", blankOfZero: true },
    header: { fi: "Toteuma %", sv: "Utfall %", en: "Used %" },
  },
  flag, reason, originalBudget, amendments,
  reasonState, explained, toExplain, overrunDeviation, withoutBudgetDeviation,
];

/** Investoinnit ja irtain omaisuus: expenditure and net, and income where there is any. */
export const investments: TableTemplate = {
  kind: "investments",
  variant: "usual",
  version: 2,
  name: { fi: "Investoinnit", sv: "Investeringar", en: "Investments" },
  sheetWord: { fi: "investointi", sv: "investeringar", en: "investments" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows,
  columns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "deviation", "percent-used"] },
  forecast: null,
  deviations: investmentsWatch,
};

const { deviations: _watch, ...unwatched } = investments;

/** The same of a plan. */
export const investmentsPlan: TableTemplate = {
  ...unwatched,
  variant: "plan",
  version: 1,
  name: { fi: "Investoinnit: käyttösuunnitelma", sv: "Investeringar: dispositionsplan", en: "Investments: plan" },
  period: { fi: "{year}–{year+2}", sv: "{year}–{year+2}", en: "{year}–{year+2}" },
  columns: planColumns,
  watch: null,
};
