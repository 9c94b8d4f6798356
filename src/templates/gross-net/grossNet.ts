import { halfYearColumns, planColumns } from "../columns";
import type { TableTemplate, TemplateRow } from "../TableTemplate";
import { halfYearWatch } from "../watches";

const rows: readonly TemplateRow[] = [
  { kind: "input", key: "income", nature: "income", label: { fi: "TULOT", sv: "INKOMSTER", en: "INCOME" } },
  { kind: "input", key: "expenditure", nature: "expense", label: { fi: "MENOT", sv: "UTGIFTER", en: "EXPENDITURE" } },
  { kind: "sum", key: "net", nature: "result", of: ["income", "expenditure"], label: { fi: "NETTO", sv: "NETTO", en: "NET" } },
];

const frame: TableTemplate = {
  kind: "gross-net",
  variant: "usual",
  version: 1,
  name: { fi: "Tulot, menot, netto", sv: "Inkomster, utgifter, netto", en: "Gross and net" },
  sheetWord: { fi: "netto", sv: "netto", en: "net" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows,
  columns: halfYearColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "remaining", "percent-used"] },
  forecast: null,
};

/** Tulot, menot, netto: the head of a review of a unit whose net binds (nettositovuus). */
export const grossNet: TableTemplate = { ...frame, version: 2, deviations: { ...halfYearWatch, binding: { gross: "expenditure", net: "net" } } };

/** The same of a plan. */
export const grossNetPlan: TableTemplate = {
  ...frame,
  variant: "plan",
  name: { fi: "Tulot, menot, netto: käyttösuunnitelma", sv: "Inkomster, utgifter, netto: dispositionsplan", en: "Gross and net: plan" },
  period: { fi: "{year}–{year+2}", sv: "{year}–{year+2}", en: "{year}–{year+2}" },
  columns: planColumns,
  watch: null,
};
