import { planColumns } from "../columns";
import { statementRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";

/** Käyttösuunnitelma: how a unit means to use its budget, and the two years after it. Each column says what it is written in. */
export const plan: TableTemplate = {
  kind: "plan",
  variant: "usual",
  version: 1,
  name: { fi: "Käyttösuunnitelma", sv: "Dispositionsplan", en: "Plan" },
  sheetWord: { fi: "käyttösuunnitelma", sv: "dispositionsplan", en: "plan" },
  period: { fi: "{year}–{year+2}", sv: "{year}–{year+2}", en: "{year}–{year+2}" },
  rows: statementRows,
  columns: planColumns,
  records: null,
  watch: null,
  forecast: null,
};
