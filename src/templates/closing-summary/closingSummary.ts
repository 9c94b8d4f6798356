import { closingColumns } from "../columns";
import { summaryRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { closingWatch } from "../watches";

/** Tilinpäätös tiiviinä: three rows of the closing, before the whole statement or for a small unit. */
export const closingSummary: TableTemplate = {
  kind: "closing-summary",
  variant: "usual",
  version: 2,
  name: { fi: "Tilinpäätös, tiivistelmä", sv: "Bokslut, sammandrag", en: "Closing summary" },
  sheetWord: { fi: "yhteenveto", sv: "sammandrag", en: "summary" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: summaryRows,
  columns: closingColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "deviation", "percent-used"] },
  forecast: null,
  deviations: closingWatch,
};
