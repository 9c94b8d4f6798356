import { closingColumns } from "../columns";
import { statementRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { closingWatch } from "../watches";

/** Tilinpäätöksen tuloslaskelma: the whole year against its budget. */
export const closingStatement: TableTemplate = {
  kind: "closing-statement",
  variant: "usual",
  version: 2,
  name: { fi: "Tilinpäätös, tuloslaskelma", sv: "Bokslut, resultaträkning", en: "Closing statement" },
  sheetWord: { fi: "tilinpäätös", sv: "bokslut", en: "closing" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: statementRows,
  columns: closingColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "deviation", "percent-used"] },
  forecast: null,
  deviations: closingWatch,
};
