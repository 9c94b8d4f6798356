import { interimColumns, interimForecast } from "../columns";
import { summaryRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { interimWatch } from "../watches";

/** Vastuualueen osavuosikatsaus: three rows of the statement, any of which a small unit may lack. */
export const interimSummary: TableTemplate = {
  kind: "interim-summary",
  variant: "usual",
  version: 3,
  name: { fi: "Osavuosikatsaus, vastuualue", sv: "Delårsrapport, ansvarsområde", en: "Interim summary" },
  sheetWord: { fi: "yhteenveto", sv: "sammandrag", en: "summary" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: summaryRows,
  columns: interimColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "remaining", "percent-used"] },
  forecast: interimForecast,
  deviations: interimWatch,
};
