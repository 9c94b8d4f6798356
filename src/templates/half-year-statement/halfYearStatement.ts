import { halfYearColumns } from "../columns";
import { statementRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { halfYearWatch } from "../watches";

/** Puolivuosikatsauksen tuloslaskelma: the interim statement without a forecast, as the 2024 review has it. */
export const halfYearStatement: TableTemplate = {
  kind: "half-year-statement",
  variant: "usual",
  version: 2,
  name: { fi: "Puolivuosikatsaus, tuloslaskelma", sv: "Halvårsrapport, resultaträkning", en: "Half-year statement" },
  sheetWord: { fi: "puolivuosi", sv: "halvår", en: "half-year" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: statementRows,
  columns: halfYearColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "remaining", "percent-used"] },
  forecast: null,
  deviations: halfYearWatch,
};
