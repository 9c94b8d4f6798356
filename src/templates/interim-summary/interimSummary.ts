import { interimColumns } from "../interimColumns";
import { labels } from "../interim-statement/labels";
import type { TableTemplate } from "../TableTemplate";

/** Vastuualueen osavuosikatsaus: three rows of the statement, any of which a small unit may lack. */
export const interimSummary: TableTemplate = {
  kind: "interim-summary",
  version: 1,
  name: { fi: "Osavuosikatsaus, vastuualue", sv: "Delårsrapport, ansvarsområde", en: "Interim summary" },
  columns: interimColumns,
  rows: [
    { kind: "input", key: "operating-income", nature: "income", label: labels["operating-income"] },
    { kind: "input", key: "operating-expenses", nature: "expense", label: labels["operating-expenses"] },
    { kind: "sum", key: "operating-margin", nature: "result", of: ["operating-income", "operating-expenses"], label: labels["operating-margin"] },
  ],
};
