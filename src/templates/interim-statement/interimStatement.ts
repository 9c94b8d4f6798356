import { interimColumns, interimForecast } from "../columns";
import { statementRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { interimWatch } from "../watches";

/** Osavuosikatsauksen tuloslaskelma: the statement that opens an interim review. */
export const interimStatement: TableTemplate = {
  kind: "interim-statement",
  variant: "usual",
  version: 3,
  name: { fi: "Osavuosikatsaus, tuloslaskelma", sv: "Delårsrapport, resultaträkning", en: "Interim statement" },
  sheetWord: { fi: "osavuosikatsaus", sv: "delårsrapport", en: "interim review" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: statementRows,
  columns: interimColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "remaining", "percent-used"] },
  forecast: interimForecast,
  deviations: interimWatch,
};
